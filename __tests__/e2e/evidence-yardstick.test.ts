import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Evidence } from '../../src/domain/evidence.ts';
import { openProject, type ChangedProject } from '../support/changed-project.ts';
import { coverUp, editJson, editText, readEvidence } from '../support/evidence-folder.ts';
import { toJsonLines } from '../support/run-cli.ts';
import { runVerb } from '../support/run-verb.ts';

const rows = Array.from({ length: 12 }, (_, index) => ({
  id: `case-${index}`,
  input: `question ${index}`,
  reference: `question ${index}`,
  ...(index === 0 && { tags: ['critical'] }),
}));
const SUITE = `suite: s
datasets: [{ path: ../datasets/d.jsonl, version: "1" }]
target: { module: ../../bot.mjs, deterministic: true }
scorers: [{ name: correctness, type: contains, value: "{{reference}}" }]
gates: { metrics: { pass_rate: { max_drop: 0.02 } } }
`;

let project: ChangedProject;
beforeAll(async () => {
  project = await openProject();
  await project.main({
    'evals/configs/pr.yaml': SUITE,
    'evals/datasets/d.jsonl': toJsonLines(rows),
    'bot.mjs': 'export default (input) => `about ${input}`;\n',
  });
});
afterAll(() => project.remove());

test('a change of bars and cases is judged again under both yardsticks', async () => {
  const [first, ...others] = rows;
  const changed = await project.change({
    'evals/configs/pr.yaml': SUITE.replace('0.02', '0.9'),
    'evals/datasets/d.jsonl': toJsonLines([{ ...first, reference: 'about' }, ...others.slice(1)]),
  });
  const { run, verdict } = changed.document;
  const { subject, predicate } = readEvidence(run);
  expect(subject.map(({ name }) => name)).toContain('by-base.jsonl');
  expect(predicate).toMatchObject({
    verdict,
    policy: { changes: [{ key: 'gates.metrics.pass_rate.max_drop', effect: 'loosened' }] },
    yardstick: { commit: predicate.policy!.commit },
  });
  const verify = (): ReturnType<typeof runVerb> =>
    runVerb(project.folder, ['report', run, '--verify']);
  expect(await verify()).toMatchObject({ code: 0, stderr: '' });

  editText(run, 'by-base.jsonl', '"pass":true', '"pass":false');
  coverUp(run);
  const found = await verify();
  expect(found.code).toBe(2);
  expect(found.stdout).toContain('- judged.jsonl: byBase: expected what by-base.jsonl comes to');
  rmSync(join(run, 'by-base.jsonl'));
  editJson<Evidence>(run, 'evidence.json', (statement) => ({
    ...statement,
    subject: subject.filter(({ name }) => name !== 'by-base.jsonl'),
  }));
  expect((await verify()).stdout).toContain('- judged.jsonl: byBase: expected');
});
