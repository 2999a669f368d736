import { existsSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { findDefaultBranch } from '../adapters/git/find-default-branch.ts';
import { writeOwnFile } from '../adapters/storage/write-own-file.ts';
import { FEWEST_COMPARED } from '../domain/diagnosis.ts';
import { UserError, type Problem } from '../errors.ts';
import { escapeLog } from '../report/escape-log.ts';
import { DEFAULT_CONFIG, type ParsedArguments } from './arguments.ts';
import { EXIT, type CliHost } from './host.ts';
import { isPython, writeStarterFiles } from './starter-files.ts';
import { pinSuites } from './verb-pin.ts';
import { openWorkplace, textOf } from './workplace.ts';

/** Where a bot is looked for when none is named. */
const LIKELY_BOTS = ['bot.mjs', 'bot.js', 'app/bot.mjs', 'src/bot.mjs', 'src/bot.js'];

/** `touchstone init`: a suite, a dataset, a lock and a workflow that work as they stand. */
export async function initRepository({ options }: ParsedArguments, host: CliHost): Promise<number> {
  const { root, toRepositoryPath } = openWorkplace(host.cwd);
  /** As it is typed from where one stands. */
  const fromHere = (path: string): string => relative(host.cwd, join(root, path));
  const typed = textOf(options['target']);
  const target =
    typed === undefined
      ? LIKELY_BOTS.find((path) => isFile(join(root, path)))
      : toRepositoryPath(typed);
  if (target !== undefined && !isFile(join(root, target)))
    throw new UserError({
      code: 'file-missing',
      message: `--target ${target}: no such file`,
      hint: 'name the ES module whose default export is your bot, or a Python program',
    });
  if (target !== undefined && !isStartable(target)) throw sayNoModule(target);
  const branch = (await findDefaultBranch(root)) ?? 'main';
  const files = writeStarterFiles(target, branch);
  const taken = files.filter(({ path }) => existsSync(join(root, path)));
  if (taken.length > 0 && options['force'] !== true) throw new UserError(taken.map(sayTaken));
  for (const { path, text } of files) {
    await writeOwnFile(root, path, text);
    host.stdout.write(`wrote ${escapeLog(fromHere(path))}\n`);
  }
  await pinSuites({ verb: 'pin', positionals: [], options: {}, lists: {} }, { ...host, cwd: root });
  host.stdout.write(`${describeNextSteps({ target, branch, fromHere })}\n`);
  return EXIT.pass;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** Node loads it, or we know the program that does. */
function isStartable(target: string): boolean {
  return /\.[cm]?[jt]s$/.test(target) || isPython(target);
}

function sayNoModule(target: string): UserError {
  return new UserError({
    code: 'usage',
    message: `--target ${target} is neither an ES module that Node loads (.mjs, .js, .ts) nor Python (.py)`,
    hint: `leave --target out, and name what starts it in the suite then: command: [PROGRAM, ${target}], with per: case where it answers one case and ends (docs/targets.md)`,
  });
}

function sayTaken({ path }: { path: string }): Problem {
  return {
    code: 'file-taken',
    message: 'this file is there already',
    place: { file: path },
    hint: 'nothing was written; --force overwrites',
  };
}

interface NextSteps {
  target: string | undefined;
  branch: string;
  fromHere: (path: string) => string;
}

function describeNextSteps({ target, branch, fromHere }: NextSteps): string {
  return `
The suite asks ${escapeLog(target ?? 'the sample bot evals/bot.mjs')} 3 questions: 5 calls a pull request (critical cases have three
trials), at most 15 while a result is open, and 15 calls for each push to ${escapeLog(branch)}, which records the baseline (another
branch does? name it in the workflow). What a call costs is your bot's; Touchstone itself calls no model. max_drop decides
from ${FEWEST_COMPARED} cases on: add some.

Next:
  touchstone run ${escapeLog(fromHere(DEFAULT_CONFIG))}      see it work
  edit ${escapeLog(fromHere('evals/datasets/golden.jsonl'))}, then: touchstone pin ${escapeLog(fromHere(DEFAULT_CONFIG))}
  commit everything, and open a pull request`;
}
