import { free, isCount, isFlag, isText, listOf, oneOf, shaped } from './document-guards.ts';

/** Whose policy a run was judged by. */
export const isPolicy = shaped(
  {
    changes: listOf(
      shaped(
        { key: isText, effect: oneOf('loosened', 'tightened', 'changed', 'new') },
        { before: isText, after: isText },
      ),
    ),
  },
  { commit: isText, gone: listOf(isText), added: listOf(isText) },
);

const ACCEPTANCE = {
  id: isText,
  owner: isText,
  reason: isText,
  created: isText,
  expires: isText,
  cases: free(listOf(isText)),
  gate: free(isText),
  bound: free((bound) => Number.isFinite(bound)),
};

/** Who signed what. */
export const isSignatures = shaped(
  {
    accepted: listOf(
      shaped({ ...ACCEPTANCE, daysLeft: isCount, where: oneOf('base', 'approved') }),
    ),
    void: listOf(shaped({ acceptance: shaped(ACCEPTANCE), why: isText })),
    approvers: listOf(isText),
  },
  { not_approved: listOf(isText), unread: isText },
);

/** What a change does to the yardstick of its base. */
export const isYardstick = shaped(
  {
    commit: isText,
    suite_digest: isText,
    judges: listOf(
      shaped({ name: isText, digest: isText, calibrated: isFlag }, { compares: isFlag }),
    ),
  },
  { target_kind: isText, demoted: listOf(isText), gone: listOf(isText), strangers: listOf(isText) },
);
