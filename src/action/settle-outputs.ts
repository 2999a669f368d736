import { isSha } from '../adapters/github/payload.ts';
import { toBindingVerdict } from '../values/binding-verdict.ts';
import type { SuiteOutcome } from './gate-config.ts';
import { reportsOf } from './publish.ts';
import type { RunnerCommands } from './runner-commands.ts';

const EXIT = { pass: 0, fail: 1, error: 2 } as const;

/** What every output says where nothing was measured. */
const NOTHING = {
  verdict: 'error',
  'gates-failed': '0',
  'cases-regressed': '0',
  'cost-usd': '',
  'baseline-sha': '',
  'report-path': '',
  'run-path': '',
};

/** The outputs of a step that came to nothing. */
export function settleFailure(commands: Pick<RunnerCommands, 'setOutput'>): void {
  for (const [name, value] of Object.entries(NOTHING)) commands.setOutput(name, value);
}

/** What one suite spent, in US dollars; undefined: not known. */
type Cost = number | undefined;

/** Where one of them is not known, their sum is not either. */
function tellSpent(costs: readonly Cost[]): string {
  const known = costs.filter((cost) => cost !== undefined);
  const isKnown = known.length > 0 && known.length === costs.length;
  return isKnown ? known.reduce((sum, cost) => sum + cost, 0).toFixed(6) : '';
}

/** The outputs of a step that measures a shard: it has no verdict, and what was not measured must not look like one. */
export function settleShard(
  commands: Pick<RunnerCommands, 'setOutput'>,
  {
    isMeasured,
    costs,
    folder = '',
  }: { isMeasured: boolean; costs: readonly Cost[]; folder?: string },
): number {
  const outputs: typeof NOTHING = {
    ...NOTHING,
    verdict: isMeasured ? '' : NOTHING.verdict,
    'gates-failed': '',
    'cases-regressed': '',
    'cost-usd': tellSpent(costs),
    'run-path': folder,
  };
  for (const [name, value] of Object.entries(outputs)) commands.setOutput(name, value);
  return isMeasured ? EXIT.pass : EXIT.error;
}

/**
 * The worst of all suites, as outputs and as exit code. The output `verdict` is `fail` in report mode too; the code is 0 then (see
 * `toBindingVerdict`).
 */
export function settleOutputs(
  outcomes: readonly SuiteOutcome[],
  commands: RunnerCommands,
): { code: number; verdict: keyof typeof EXIT } {
  const reports = reportsOf(outcomes);
  const verdicts = reports.map(({ verdict }) => verdict);
  const refused = outcomes.filter((outcome) => outcome.kind === 'refused');
  const isRefused = refused.some(({ verdict: found }) => found !== 'fail');
  const isGone = refused.some(({ verdict: found }) => found === 'fail');
  const isBlocked = (outcome: SuiteOutcome): boolean =>
    outcome.kind === 'gated' &&
    toBindingVerdict(outcome.gated.report.verdict.verdict, outcome.gated.suite.mode) === 'fail';
  const isUnstored = outcomes.some(
    (outcome) => outcome.kind === 'gated' && outcome.unstored && !isBlocked(outcome),
  );
  const isError = isRefused || isUnstored || verdicts.some(({ verdict }) => verdict === 'error');
  const verdict = isError
    ? 'error'
    : isGone || verdicts.some(({ verdict: found }) => found === 'fail')
      ? 'fail'
      : 'pass';
  const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
  const costs = [
    ...verdicts.map(({ cost_usd: cost }) => cost),
    ...refused.filter(({ begun }) => begun).map(() => undefined),
  ];
  const first = outcomes.find((outcome) => outcome.kind === 'gated');
  const outputs: typeof NOTHING = {
    verdict,
    'gates-failed': String(
      sum(
        verdicts.map(
          ({ verdict: found, gates }) =>
            gates.filter(({ result, blocks }) => result === 'fail' || (blocks && found === 'fail'))
              .length,
        ),
      ),
    ),
    'cases-regressed': String(
      sum(verdicts.map(({ comparison }) => comparison?.broken.length ?? 0)),
    ),
    'cost-usd': tellSpent(costs),
    'baseline-sha': verdicts.flatMap(({ baseline }) => baseline.commit ?? []).find(isSha) ?? '',
    'report-path': first ? `${first.gated.folder}/report.md` : '',
    'run-path': first ? first.gated.folder : '',
  };
  for (const [name, value] of Object.entries(outputs)) commands.setOutput(name, value);
  const blocks = outcomes.some(isBlocked);
  return { verdict, code: isError ? EXIT.error : blocks || isGone ? EXIT.fail : EXIT.pass };
}
