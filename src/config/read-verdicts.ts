import type { JudgedVerdict } from '../domain/calibration.ts';
import type { Scale } from '../domain/judge.ts';
import type { RepositoryFiles } from '../ports.ts';
import { describeValue } from './describe-value.ts';
import { findLabel, JudgedLines, type LineShape } from './judged-lines.ts';

const SHAPE: LineShape = {
  name: 'verdict',
  required: ['input', 'output'],
  optional: ['reference', 'context', 'verdict', 'reason'],
  example: '{"input": "…", "output": "…", "verdict": "pass", "reason": "…"}',
};

/**
 * Reads verdicts that were given elsewhere, a line each: `{input, output, reference?, context?, verdict?, reason?}`, by
 * the hash of input and output (`hashJudged`); inputs and outputs are not kept. A verdict that is missing, null or
 * outside the scale is errored. Throws a UserError with all that is wrong with the file (50 problems, and how many
 * follow), two different verdicts on one output among it.
 */
export async function readVerdicts(
  path: string,
  files: Pick<RepositoryFiles, 'lines'>,
  scale: Scale,
): Promise<Map<string, JudgedVerdict>> {
  const lines = new JudgedLines(path, SHAPE);
  const verdicts = new Map<string, JudgedVerdict>();
  const firstLines = new Map<string, number>();
  for await (const line of files.lines(path)) {
    const judged = lines.read(line);
    if (!judged) continue;
    const { key, members, source } = judged;
    const { verdict: said, reason } = members;
    if (reason !== undefined && reason !== null && typeof reason !== 'string') {
      const message = `reason must be text; found ${describeValue(reason)}`;
      lines.refuse([{ pointer: '/reason', message }], source);
    }
    const verdict = readVerdict(said, reason, scale);
    const first = verdicts.get(key);
    if (first && first.label !== verdict.label)
      lines.refuse(
        [
          {
            pointer: '/verdict',
            message: `this output has two verdicts: ${tellVerdict(verdict)} here, and ${tellVerdict(first)} in line ${firstLines.get(key)}`,
            hint: 'keep the one that the judge gave',
          },
        ],
        source,
      );
    if (first) continue;
    verdicts.set(key, verdict);
    firstLines.set(key, line.line);
  }
  lines.close();
  return verdicts;
}

function readVerdict(said: unknown, reason: unknown, scale: Scale): JudgedVerdict {
  const told = typeof reason === 'string' ? { reason } : {};
  if (said === undefined || said === null) return { why: 'the line has no verdict', ...told };
  const label = findLabel(said, scale);
  if (label !== undefined) return { label, ...told };
  return {
    why: `${describeValue(said)} is not on the scale ${scale.labels.join(', ')}`,
    ...told,
  };
}

function tellVerdict({ label }: JudgedVerdict): string {
  return label === undefined ? 'none' : describeValue(label);
}
