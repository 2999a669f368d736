import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { basename } from 'node:path/posix';
import { writeOwnFile } from '../adapters/storage/write-own-file.ts';
import { systemClock } from '../adapters/system-clock.ts';
import { chooseAcceptancesFile, findAcceptances, toAcceptable } from '../config/acceptances.ts';
import { judgeAcceptance, type AcceptableSuite } from '../config/judge-acceptance.ts';
import { loadCases } from '../config/load-cases.ts';
import { createJudgeReader, readSuiteJudges } from '../config/load-judges.ts';
import { loadSuite } from '../config/load-suite.ts';
import { listAcceptanceIds, readAcceptances } from '../config/read-acceptances.ts';
import { didYouMean } from '../config/suggest-word.ts';
import { appendAcceptance, formatAcceptance } from '../config/write-acceptance.ts';
import type { AcceptanceDocument } from '../domain/acceptances.gen.ts';
import { formatProblem, UserError, type Problem } from '../errors.ts';
import type { RepositoryFiles } from '../ports.ts';
import { escapeLogLines } from '../report/escape-log.ts';
import { formatDay } from '../values/calendar-day.ts';
import { DEFAULT_CONFIG, type ParsedArguments } from './arguments.ts';
import { EXIT, type CliHost } from './host.ts';
import { openWorkplace, textOf } from './workplace.ts';

const MS_PER_DAY = 86_400_000;
const MOST_DAYS = 3650;

/** A suite, and the ids of its cases. */
interface KnownSuite extends AcceptableSuite {
  caseIds: string[];
}

/** `touchstone accept`: writes a risk acceptance into the file of the suite, and says what it takes to count. */
export async function acceptRisk(args: ParsedArguments, host: CliHost): Promise<number> {
  const { root, files, toRepositoryPath } = openWorkplace(host.cwd);
  const asked = readRequest(args);
  const config = toRepositoryPath(args.positionals[0] ?? DEFAULT_CONFIG);
  const suite = await readKnownSuite(config, files);
  const known = await findAcceptances(config, files);
  const file = known ?? chooseAcceptancesFile(config);
  const text = known === undefined ? undefined : await files.readText(known);
  const before = readAcceptances(text ?? '', file, suite);
  if (before.problems.length > 0) throw new UserError(before.problems);
  const taken =
    text === undefined ? new Map<string, Problem['place']>() : listAcceptanceIds(text, file);
  const { id = chooseId(asked, taken), ...rest } = asked;
  const acceptance: AcceptanceDocument = {
    id,
    ...((await hasSisters(root, config)) && { suite: suite.suite }),
    ...rest,
  };
  if (taken.has(id)) throw refuseTaken(id, taken.get(id));
  const written = appendAcceptance(text, acceptance);
  const mistakes = [
    ...findProblems(written, file, suite),
    ...findForeign(acceptance, suite),
    ...findOwnerProblem(acceptance, suite),
  ];
  if (mistakes.length > 0) throw new UserError(mistakes);
  await writeOwnFile(root, file, written);
  for (const warning of judgeAcceptance(acceptance, suite).findings)
    host.stderr.write(
      `${escapeLogLines(formatProblem({ code: 'acceptance', ...warning })).join('\n')}\n`,
    );
  host.stdout.write(describeWritten(acceptance, file));
  return EXIT.pass;
}

type Request = Omit<AcceptanceDocument, 'id'> & { id?: string };

/** What is asked for, as far as the command line alone can tell. */
function readRequest({ options, lists }: ParsedArguments): Request {
  const text = (name: string): string | undefined => textOf(options[name]);
  const { case: cases = [] } = lists;
  const [id, gate, bound] = [text('id'), text('gate'), text('bound')];
  if (cases.length > 0 === (gate !== undefined))
    throw sayUsage('name either the cases (--case ID, again for each) or one gate (--gate GATE)');
  if (gate === undefined && bound !== undefined)
    throw sayUsage('--bound belongs to --gate: a case fails or passes');
  const created = formatDay(systemClock.now());
  return {
    ...(id !== undefined && { id }),
    ...(gate === undefined
      ? { cases }
      : { gate, ...(bound !== undefined && { bound: readNumber('bound', bound) }) }),
    owner: requireText('owner', text('owner')),
    reason: requireText('reason', text('reason')),
    created,
    expires: readExpiry(text('expires'), text('days')),
  };
}

function readExpiry(expires: string | undefined, days: string | undefined): string {
  if ((expires === undefined) === (days === undefined))
    throw sayUsage('say how long it holds: --expires YYYY-MM-DD or --days N');
  if (days === undefined) return expires!;
  const count = readNumber('days', days);
  if (!Number.isInteger(count) || count < 1 || count > MOST_DAYS)
    throw sayUsage(`--days is a whole number from 1 to ${MOST_DAYS}, not ${days}`);
  return formatDay(systemClock.now() + count * MS_PER_DAY);
}

function readNumber(name: string, text: string): number {
  const number = text.trim() === '' ? Number.NaN : Number(text);
  if (!Number.isFinite(number)) throw sayUsage(`--${name} is a number, not ${text}`);
  return number;
}

function requireText(name: string, value: string | undefined): string {
  if (value === undefined || value.trim() === '') throw sayUsage(`--${name} is missing`);
  return value.trim();
}

async function readKnownSuite(config: string, files: RepositoryFiles): Promise<KnownSuite> {
  const suite = await loadSuite(config, files);
  const reader = createJudgeReader(files);
  const { judges, problems } = await readSuiteJudges(suite, reader);
  if (problems.length > 0) throw new UserError(problems);
  // which judges may block changes nothing about whose cases these are
  const { entries } = await loadCases(suite, files, { judges, reader, blocks: async () => true });
  return { ...toAcceptable(suite, entries), caseIds: entries.map(({ id }) => id) };
}

/** Other suites beside this one may have the same cases and gates: then the entry says whose they are. */
async function hasSisters(root: string, config: string): Promise<boolean> {
  const names = await readdir(dirname(join(root, config)));
  return names.some((name) => /\.ya?ml$/.test(name) && name !== basename(config));
}

/** `jailbreak-7-2026-11-29`, and a number behind it where that is taken. */
function chooseId({ cases, gate, created }: Request, taken: { has(id: string): boolean }): string {
  const subject = (cases?.[0] ?? gate ?? '').replaceAll('/', '-');
  const id = `${subject.slice(0, 150)}-${created}`;
  for (let count = 1; ; count += 1) {
    const numbered = count === 1 ? id : `${id}-${count}`;
    if (!taken.has(numbered)) return numbered;
  }
}

function refuseTaken(id: string, place: Problem['place']): UserError {
  return new UserError({
    code: 'acceptance',
    message: `the id "${id}" is taken, and nothing is overwritten`,
    ...(place && { place }),
    hint: 'choose another --id; to change an acceptance, edit the file: its owner has to approve the new form',
  });
}

/** Of lines that are not written yet: without their places, and by the options that they came from. */
function findProblems(text: string, file: string, suite: AcceptableSuite): Problem[] {
  return readAcceptances(text, file, suite).problems.map(
    ({ place: _place, message, ...problem }) => ({
      ...problem,
      // the file is not what is wrong
      code: 'acceptance',
      message: message.replace(
        /^\[\d+\]\.(?:(case)s|(gate|bound|owner|reason|expires|id))\b/,
        '--$1$2',
      ),
    }),
  );
}

/** What a file may say of another suite, or of a case that was removed, nobody means to sign now. */
function findForeign(acceptance: AcceptanceDocument, suite: KnownSuite): Problem[] {
  const { cases = [], gate } = acceptance;
  const unknown = cases
    .filter((id) => suite.tagsOf(id) === undefined)
    .map((id) => ({
      code: 'acceptance',
      message: `suite ${suite.suite} has no case "${id}"`,
      hint: `${didYouMean(id, suite.caseIds)}name a case of its datasets`,
    }));
  if (gate === undefined || acceptance.suite !== undefined) return unknown;
  const { findings } = judgeAcceptance({ gate, suite: suite.suite }, suite);
  return findings.map(({ message, hint }) => ({ code: 'acceptance', message, hint }));
}

function findOwnerProblem({ owner }: AcceptanceDocument, { gates }: KnownSuite): Problem[] {
  const { accepters } = gates;
  const mayAll = accepters === undefined;
  if (mayAll || accepters.some((login) => login.toLowerCase() === owner.toLowerCase())) return [];
  return [
    {
      code: 'acceptance',
      message: `${owner} may not sign: gates.accepters names ${accepters.length > 0 ? accepters.join(', ') : 'nobody'}`,
      hint: 'name one of them as --owner; who may sign changes in a pull request of its own, landed first',
    },
  ];
}

function describeWritten(acceptance: AcceptanceDocument, file: string): string {
  const { owner, expires } = acceptance;
  return `${file}: written

${formatAcceptance(acceptance)}
In a pull request it does not count yet. It will, once
- ${owner} approves the pull request at its head commit (write permission, not its author), and the job is re-run,
  at no cost; another push asks for another approval;
- or it has landed on the base branch. Alone in a repository: in a pull request of its own, first.
Here \`touchstone run\` counts it as if it had landed, and says so; with \`--base\` it does not until it has.
It holds through ${expires} (UTC); after that the gate is red again.
`;
}

function sayUsage(message: string): UserError {
  return new UserError({ code: 'usage', message, hint: 'touchstone accept --help' });
}
