import type { Diagnosis, FalseAlarms, SelfTest } from '../domain/diagnosis.ts';

/** The document that `doctor --json` prints: fractions, and only the keys that apply. */
export function renderDoctorJson(diagnosis: Diagnosis): object {
  const { suite, run, baseline, selfTest, power, findings } = diagnosis;
  const { tried: _tried, ...cases } = findings;
  return {
    suite,
    ...(run && { run: run.folder }),
    ...(baseline && { baseline: baseline.folder }),
    self_test: writeSelfTest(selfTest),
    power,
    ...cases,
    ambiguous: findings.ambiguous.map((found) =>
      found.kind === 'references'
        ? { ids: found.ids, why: 'one question with different references' }
        : {
            id: found.id,
            why: `${found.passed} of its last ${found.trials} trials passed`,
          },
    ),
  };
}

function writeSelfTest(selfTest: SelfTest): object {
  switch (selfTest.kind) {
    case 'none': {
      const { kind, why, next, answers } = selfTest;
      const more = { ...(next !== undefined && { next }), ...(answers && { answers }) };
      return { kind, splits: 0, why, ...more };
    }
    case 'split':
      return {
        kind: 'split',
        ...writeTally(selfTest),
        sides: selfTest.sides,
        ...(selfTest.repeating && { repeating: true }),
        ...(selfTest.why !== undefined && { why: selfTest.why }),
      };
    case 'runs':
      return {
        kind: 'runs',
        ...writeTally(selfTest),
        plain: selfTest.plain,
        ...(selfTest.within && { within: writeTally(selfTest.within) }),
      };
  }
}

function writeTally({ splits, share, interval, inconclusive }: FalseAlarms): object {
  return { splits, false_alarms: share, interval, inconclusive };
}
