import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Acceptance, StandingAcceptance } from '../../src/domain/acceptance.ts';
import { weighAcceptances, type Weighing } from '../../src/verdict/weigh-acceptances.ts';
import { someAcceptance } from '../builders/acceptance.ts';

const TODAY = '2026-12-19';
const NOBODY = { approvals: [], refused: [] };
const approvedBy = (...logins: string[]): Weighing['approvals'] => ({
  approvals: logins.map((login, index) => ({ login, id: index + 1 })),
  refused: [],
});

function weigh(weighing: Partial<Weighing>) {
  const { standing, void: refused } = weighAcceptances({
    base: [],
    head: [],
    approvals: NOBODY,
    today: TODAY,
    ...weighing,
  });
  return {
    standing: standing.map(({ id, where, daysLeft }) => [id, where, daysLeft]),
    void: refused.map(({ acceptance, why }) => [acceptance.id, why]),
  };
}

const moved = (acceptance: Acceptance): Acceptance => ({
  ...acceptance,
  place: { file: 'evals/risk-acceptances.yaml', line: 40, column: 3 },
});

describe('an acceptance counts', () => {
  test('where it stands just so on the base branch, whoever approved, wherever in the file', () => {
    const landed = someAcceptance();
    expect(weigh({ base: [landed], head: [moved(landed)] })).toEqual({
      standing: [['known-1', 'base', 12]],
      void: [],
    });
  });

  test('through its last day', () => {
    const onDay = (expires: string) => {
      const landed = someAcceptance({ expires });
      return weigh({ base: [landed], head: [landed] });
    };
    expect(onDay('2026-12-19').standing).toEqual([['known-1', 'base', 0]]);
    expect(onDay('2026-12-18')).toEqual({
      standing: [],
      void: [['known-1', 'it expired on 2026-12-18: red again']],
    });
    expect(onDay('2027-12-19').standing).toEqual([['known-1', 'base', 365]]);
  });

  test('proposed, once its owner approved this head commit', () => {
    const head = [someAcceptance({ owner: 'OctoCat' })];
    expect(weigh({ head })).toEqual({
      standing: [],
      void: [['known-1', 'it waits for an approving review of this head commit by OctoCat']],
    });
    expect(weigh({ head, approvals: approvedBy('hubot') }).standing).toEqual([]);
    expect(weigh({ head, approvals: approvedBy('hubot', 'octocat') }).standing).toEqual([
      ['known-1', 'approved', 12],
    ]);
  });

  test('only of an owner who may sign, by the policy of the base, on the base branch too', () => {
    const landed = someAcceptance();
    const signed = (accepters: string[]) =>
      weigh({ base: [landed], head: [landed], accepters, approvals: approvedBy('octocat') });
    expect(signed(['hubot', 'OCTOCAT']).standing).toHaveLength(1);
    expect(signed(['hubot'])).toEqual({
      standing: [],
      void: [['known-1', 'octocat may not sign: by `gates.accepters` of the base only hubot may']],
    });
    expect(signed([]).void).toEqual([
      ['known-1', 'octocat may not sign: by `gates.accepters` of the base nobody may'],
    ]);
  });

  test.each<[Partial<Acceptance>, string]>([
    [{ reason: ' \n ' }, 'it gives no reason'],
    [{ expires: 'never' }, 'its last day is on no calendar'],
    [{ expires: '2027-02-30' }, 'its last day is on no calendar'],
    [{ gate: 'pass_rate' }, 'it has no bound'],
    [{ gate: 'pass_rate', bound: 0.1, cases: ['s-1'] }, 'it is not for cases or for one gate'],
  ])('never %j', (overrides, why) => {
    const odd = someAcceptance(overrides);
    expect(weigh({ base: [odd], head: [odd], approvals: approvedBy('octocat') })).toEqual({
      standing: [],
      void: [['known-1', why]],
    });
  });

  test('never on a day that is not known', () => {
    const landed = someAcceptance();
    expect(weigh({ base: [landed], today: '' }).standing).toEqual([]);
  });
});

describe('what a pull request does to an acceptance', () => {
  const landed = someAcceptance();
  const edited = someAcceptance({ cases: ['s-1', 's-2'], expires: '2027-06-30' });

  test('edited, it stands as it is on the base until its owner approves the new form', () => {
    expect(weigh({ base: [landed], head: [edited] })).toEqual({
      standing: [['known-1', 'base', 12]],
      void: [
        [
          'known-1',
          'it waits for an approving review of this head commit by octocat; until then it stands as it is on the base branch',
        ],
      ],
    });
    expect(weigh({ base: [landed], head: [edited], approvals: approvedBy('octocat') })).toEqual({
      standing: [['known-1', 'approved', 193]],
      void: [],
    });
  });

  test('given to another owner, the new one has to approve', () => {
    const head = [someAcceptance({ owner: 'hubot' })];
    expect(weigh({ base: [landed], head, approvals: approvedBy('octocat') }).standing).toEqual([
      ['known-1', 'base', 12],
    ]);
    expect(weigh({ base: [landed], head, approvals: approvedBy('hubot') }).standing).toEqual([
      ['known-1', 'approved', 12],
    ]);
  });

  test('taken out, it stands until that lands', () => {
    expect(weigh({ base: [landed], approvals: approvedBy('octocat') }).standing).toEqual([
      ['known-1', 'base', 12],
    ]);
  });

  test('prolonged after it expired, it needs the approval', () => {
    const base = [someAcceptance({ expires: '2026-12-01' })];
    expect(weigh({ base, head: [edited] }).standing).toEqual([]);
    expect(weigh({ base, head: [edited], approvals: approvedBy('octocat') })).toEqual({
      standing: [['known-1', 'approved', 193]],
      void: [],
    });
  });

  test('why an approval does not count is said', () => {
    const refused = [{ login: 'Octocat', why: 'it approved 1234567, not this head' }];
    expect(weigh({ head: [landed], approvals: { approvals: [], refused } }).void).toEqual([
      [
        'known-1',
        'it waits for an approving review of this head commit by octocat (it approved 1234567, not this head)',
      ],
    ]);
    const why = 'reviews could not be read';
    expect(weigh({ head: [landed], approvals: { ...NOBODY, why } }).void[0]?.[1]).toContain(
      '(reviews could not be read)',
    );
  });
});

describe('no combination outside the rule counts', () => {
  const logins = ['alice', 'Alice', 'bob', 'carol', 'mallory'] as const;
  const login = fc.constantFrom(...logins);
  const entry = fc
    .record({
      id: fc.constantFrom('a', 'b'),
      owner: login,
      reason: fc.constantFrom('known', 'other', '', ' '),
      expires: fc.constantFrom('2026-12-18', '2026-12-19', '2027-01-01', 'soon', '2026-02-30'),
      subject: fc.constantFrom<Pick<Acceptance, 'cases' | 'gate' | 'bound'>>(
        { cases: ['s-1'] },
        { cases: ['s-2'] },
        { gate: 'pass_rate', bound: 0.05 },
        { gate: 'pass_rate' },
        { cases: ['s-1'], gate: 'pass_rate', bound: 0.05 },
        {},
      ),
    })
    .map(({ subject, ...facts }): Acceptance => ({
      ...facts,
      ...subject,
      created: '2026-11-01',
      place: { file: 'f' },
    }));
  const list = fc.uniqueArray(entry, { maxLength: 2, selector: ({ id }) => id });
  const weighing = fc.record({
    base: list,
    head: list,
    keepsBase: fc.boolean(),
    accepters: fc.option(fc.subarray([...logins]), { nil: undefined }),
    approvals: fc.subarray([...logins]),
  });
  const lower = (names: readonly string[]): string[] => names.map((name) => name.toLowerCase());
  const bare = ({ daysLeft: _days, where: _where, ...rest }: StandingAcceptance): Acceptance =>
    rest;
  const inFull = (acceptance: Acceptance): string =>
    JSON.stringify({ ...acceptance, place: undefined }, Object.keys(acceptance).sort());

  test('whatever base, head, accepters and approvals are', () => {
    let stood = 0;
    fc.assert(
      fc.property(weighing, ({ keepsBase, accepters, approvals, ...lists }) => {
        const { base } = lists;
        const head = keepsBase ? base.map(moved) : lists.head;
        const { standing, void: refused } = weighAcceptances({
          base,
          head,
          ...(accepters && { accepters }),
          approvals: approvedBy(...approvals),
          today: TODAY,
        });
        const maySign = ({ owner }: Acceptance): boolean =>
          accepters === undefined || lower(accepters).includes(owner.toLowerCase());
        const holds = ({ expires, reason, cases, gate, bound }: Acceptance): boolean =>
          ['2026-12-19', '2027-01-01'].includes(expires) &&
          reason.trim() !== '' &&
          (gate === undefined ? cases !== undefined : cases === undefined && bound !== undefined);
        const isOn = (list_: readonly Acceptance[], { id }: Acceptance, text: string): boolean =>
          list_.some((other) => other.id === id && inFull(other) === text);
        const isApproved = ({ owner }: Acceptance): boolean =>
          lower(approvals).includes(owner.toLowerCase());
        for (const { daysLeft, where, ...acceptance } of standing) {
          stood += 1;
          expect(maySign(acceptance) && holds(acceptance)).toBe(true);
          expect(daysLeft).toBe(acceptance.expires === TODAY ? 0 : 13);
          const text = inFull(acceptance);
          if (where === 'base') expect(isOn(base, acceptance, text)).toBe(true);
          else expect(isOn(head, acceptance, text) && isApproved(acceptance)).toBe(true);
        }
        // one form of each id, and nothing is lost without a word
        expect(new Set(standing.map(({ id }) => id)).size).toBe(standing.length);
        const told = [...standing, ...refused.map(({ acceptance }) => acceptance)];
        for (const { id } of [...base, ...head]) expect(told.some((t) => t.id === id)).toBe(true);
        // what the rule allows does stand, in its approved form before its landed one
        for (const landed of base.filter((entry_) => maySign(entry_) && holds(entry_)))
          expect(standing.some(({ id }) => id === landed.id)).toBe(true);
        for (const proposed of head.filter((e) => maySign(e) && holds(e) && isApproved(e)))
          expect(isOn(standing.map(bare), proposed, inFull(proposed))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
    expect(stood).toBeGreaterThan(100);
  });
});
