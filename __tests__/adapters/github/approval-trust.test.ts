import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  joinApprovals,
  pickLatestReviews,
  refusePermission,
  refuseReview,
  type PersonReview,
  type PullApprovals,
  type ReviewRow,
} from '../../../src/adapters/github/approval-trust.ts';

const HEAD = 'a'.repeat(40);
const OLD = 'b'.repeat(40);
const AUTHOR = { id: 7 };
const WANTED = { headSha: HEAD, author: AUTHOR };

let minutes = 0;
function someReview(overrides: Partial<ReviewRow> = {}): PersonReview {
  minutes += 1;
  return {
    user: { id: 1, login: 'octocat', type: 'User' },
    state: 'APPROVED',
    commit_id: HEAD,
    submitted_at: new Date(Date.UTC(2026, 10, 1, 0, minutes)).toISOString(),
    ...overrides,
  } as PersonReview;
}

describe('a review', () => {
  test('approves: of this head, by a person who did not write it', () => {
    expect(refuseReview(someReview(), WANTED)).toBeUndefined();
  });

  test.each<[Partial<ReviewRow>, string]>([
    [{ commit_id: OLD }, 'approved bbbbbbb, and the head is aaaaaaa now: approve again'],
    [{ commit_id: HEAD.slice(0, 39) }, 'and the head is aaaaaaa now'],
    [{ commit_id: null }, 'approved a commit that is gone: approve again'],
    [{ state: 'DISMISSED' }, 'gave a review that was dismissed'],
    [{ state: 'CHANGES_REQUESTED' }, 'asks for changes'],
    [{ state: 'approved' }, 'gave a review that is `approved`'],
    [{ user: { id: 7, login: 'renamed', type: 'User' } }, 'wrote this pull request'],
    [{ user: { id: 2, login: 'app[bot]', type: 'Bot' } }, 'is no person'],
    [{ user: { id: 2, login: 'app[bot]', type: 'User' } }, 'is no person'],
    [{ user: { id: 2, login: 'org', type: 'Organization' } }, 'is no person'],
    [{ submitted_at: 'yesterday' }, 'gave a review without a date'],
  ])('does not: %j', (overrides, why) => {
    expect(refuseReview(someReview(overrides), WANTED)).toContain(why);
  });

  test('does not where it is not known whose pull request it is, or at which head', () => {
    expect(refuseReview(someReview(), { headSha: HEAD, author: { id: 0 } })).toContain('who wrote');
    const nowhere = { headSha: '', author: AUTHOR };
    expect(refuseReview(someReview({ commit_id: '' }), nowhere)).toBe(
      'the head commit is not known',
    );
  });
});

describe('the last word', () => {
  const last = (...reviews: ReviewRow[]) =>
    pickLatestReviews(reviews).map(({ user, state, commit_id }) => [user.login, state, commit_id]);

  test('is the latest review that is no remark, a person each, whatever their login was then', () => {
    expect(
      last(
        someReview({ commit_id: OLD }),
        someReview({ user: { id: 2, login: 'hubot', type: 'User' } }),
        someReview({ user: { id: 1, login: 'OctoCat', type: 'User' } }),
        someReview({ state: 'COMMENTED', commit_id: OLD }),
        someReview({ state: 'PENDING', commit_id: null }),
        someReview({ user: null }),
      ),
    ).toEqual([
      ['OctoCat', 'APPROVED', HEAD],
      ['hubot', 'APPROVED', HEAD],
    ]);
  });

  test('takes an approval back, and so does a dismissal', () => {
    expect(last(someReview(), someReview({ state: 'CHANGES_REQUESTED' }))).toEqual([
      ['octocat', 'CHANGES_REQUESTED', HEAD],
    ]);
    expect(last(someReview({ commit_id: OLD }), someReview({ state: 'DISMISSED' }))).toEqual([
      ['octocat', 'DISMISSED', HEAD],
    ]);
  });

  test('goes by date where the list does not, by the list where dates are equal', () => {
    const early = someReview({ state: 'CHANGES_REQUESTED' });
    const late = someReview();
    expect(last(late, early)).toEqual([['octocat', 'APPROVED', HEAD]]);
    const same = { submitted_at: early.submitted_at! };
    expect(last(someReview(same), early)).toEqual([['octocat', 'CHANGES_REQUESTED', HEAD]]);
    expect(last(someReview({ submitted_at: 'once' }), late)).toEqual([
      ['octocat', 'APPROVED', HEAD],
    ]);
    expect(
      refuseReview(pickLatestReviews([someReview({ submitted_at: '' }), late])[0]!, WANTED),
    ).toBe('gave a review without a date');
  });
});

describe('permission', () => {
  test.each(['admin', 'maintain', 'write'])('%s may', (permission) => {
    expect(refusePermission({ permission, user: { id: 1 } }, { id: 1 })).toBeUndefined();
  });
  test.each(['triage', 'read', 'none', '', 'WRITE'])('%s may not', (permission) => {
    expect(refusePermission({ permission, user: { id: 1 } }, { id: 1 })).toContain(
      'has no write permission',
    );
  });
  test('must be of the account that reviewed', () => {
    expect(refusePermission({ permission: 'admin', user: { id: 2 } }, { id: 1 })).toContain(
      'another account',
    );
    expect(refusePermission({ permission: 'admin', user: null }, { id: 1 })).toContain(
      'another account',
    );
  });
});

describe('nothing but an approval approves', () => {
  const user = fc.record({
    id: fc.constantFrom(1, 2, AUTHOR.id),
    login: fc.constantFrom('a', 'b', 'c[bot]'),
    type: fc.constantFrom('User', 'User', 'Bot', 'Organization'),
  });
  const review = fc.record({
    user: fc.option(user, { nil: null }),
    state: fc.oneof(
      fc.constant('APPROVED'),
      fc.constantFrom('CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING', 'x'),
    ),
    commit_id: fc.constantFrom(HEAD, HEAD, OLD, null),
    submitted_at: fc.constantFrom('2026-11-01T00:00:00Z', '2026-11-02T00:00:00Z', ''),
  });

  test('whatever is reviewed, by whom, in which order', () => {
    let approved = 0;
    fc.assert(
      fc.property(fc.array(review, { maxLength: 6 }), (reviews) => {
        for (const latest of pickLatestReviews(reviews)) {
          if (refuseReview(latest, WANTED) !== undefined) continue;
          approved += 1;
          const { id } = latest.user;
          const own = reviews.filter(
            ({ user: by, state }) => by?.id === id && state !== 'COMMENTED' && state !== 'PENDING',
          );
          const newest = Math.max(...own.map((r) => Date.parse(r.submitted_at) || Infinity));
          const [word] = own.filter((r) => Date.parse(r.submitted_at) === newest).slice(-1);
          expect(word).toMatchObject({
            state: 'APPROVED',
            commit_id: HEAD,
            user: { id, type: 'User' },
          });
          expect(id).not.toBe(AUTHOR.id);
          expect(latest.user.login).not.toContain('[bot]');
        }
      }),
      { numRuns: 3_000 },
    );
    expect(approved).toBeGreaterThan(50);
  });
});

describe('several pull requests merged as one', () => {
  const octocat = { login: 'octocat', id: 1 };
  const hubot = { login: 'hubot', id: 2 };
  const pull = (number: number, facts: Partial<PullApprovals> = {}): PullApprovals => ({
    number,
    approvals: [],
    refused: [],
    ...facts,
  });

  test('have the approvals that each of them has', () => {
    expect(
      joinApprovals([
        pull(4, { approvals: [octocat, hubot] }),
        pull(5, { approvals: [octocat], refused: [{ login: 'Hubot', why: 'asks for changes' }] }),
      ]),
    ).toEqual({
      approvals: [octocat],
      refused: [{ login: 'hubot', why: '#5: asks for changes' }],
    });
    expect(joinApprovals([pull(4, { approvals: [hubot] }), pull(5)])).toEqual({
      approvals: [],
      refused: [{ login: 'hubot', why: '#5: has not approved it' }],
    });
  });

  test('of an account, not of a login', () => {
    expect(
      joinApprovals([
        pull(4, { approvals: [octocat] }),
        pull(5, { approvals: [{ login: 'octocat', id: 9 }] }),
      ]).approvals,
    ).toEqual([]);
  });

  test('one alone keeps its own; none has none', () => {
    const refused = [{ login: 'hubot', why: 'asks for changes' }];
    expect(joinApprovals([pull(4, { approvals: [octocat], refused })])).toEqual({
      approvals: [octocat],
      refused,
    });
    expect(joinApprovals([])).toEqual({
      approvals: [],
      refused: [],
      why: 'no pull request is known',
    });
  });

  test('whose reviews could not be read have none', () => {
    expect(
      joinApprovals([pull(4, { approvals: [octocat] }), pull(5, { why: 'no answer' })]),
    ).toEqual({
      approvals: [],
      refused: [{ login: 'octocat', why: '#5: no answer' }],
      why: 'no answer',
    });
  });

  test('whatever the pull requests are', () => {
    const people = fc.subarray([
      octocat,
      hubot,
      { login: 'Octocat', id: 3 },
      { login: 'x', id: 4 },
    ]);
    fc.assert(
      fc.property(fc.array(people, { maxLength: 4 }), (lists) => {
        const { approvals } = joinApprovals(
          lists.map((approving, index) => pull(index + 1, { approvals: approving })),
        );
        for (const { id } of approvals)
          expect(lists.length > 0 && lists.every((list) => list.some((by) => by.id === id))).toBe(
            true,
          );
      }),
    );
  });
});
