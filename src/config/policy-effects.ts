import type { PolicyChange } from '../domain/policy.ts';
import type { Json } from '../domain/run.ts';

type Effect = PolicyChange['effect'];

/** How a key that changes moves the bar. `up`: a larger number (or more names in a list) does; `absent`: what leaving it out does. */
interface EffectRule {
  key: RegExp;
  up?: Effect;
  /** From lax to strict. */
  order?: readonly Json[];
  /** Effect of taking it away; adding it then does the reverse. */
  absent?: Effect;
}

const RULES: readonly EffectRule[] = [
  { key: /^mode$/, order: ['report', 'enforce'] },
  { key: /^gates\.(?:critical|safety)\.tags$/, up: 'tightened' },
  { key: /^gates\.critical\.trials$/, up: 'tightened' },
  { key: /^gates\.metrics\.[^.]+\.min$/, up: 'tightened', absent: 'loosened' },
  { key: /^gates\.metrics\.[^.]+\.proof$/, absent: 'loosened' },
  {
    key: /^gates\.metrics\.[^.]+\.(?:max_drop|release_max_drop)$/,
    up: 'loosened',
    absent: 'loosened',
  },
  { key: /^gates\.(?:cost|latency)\.[^.]+$/, up: 'loosened', absent: 'loosened' },
  { key: /^gates\.calibration\./, up: 'tightened' },
  { key: /^gates\.confidence$/, up: 'loosened' },
  { key: /^gates\.on_inconclusive$/, order: ['pass', 'warn', 'fail'] },
  { key: /^gates\.on_missing_baseline$/, order: ['warn', 'fail'] },
  { key: /^gates\.accepters$/, up: 'loosened', absent: 'loosened' },
  { key: /^gates\.baseline\.max_age_days$/, up: 'loosened' },
  { key: /^run\.(?:trials|max_trials|baseline_trials|shard_trials)$/, up: 'tightened' },
  { key: /^run\.(?:timeout_s|max_retries)$/, up: 'loosened' },
  { key: /^run\.(?:budget|baseline_budget)\.[^.]+$/, up: 'loosened', absent: 'loosened' },
  { key: /^run\.cache$/, order: ['read-write', 'read', 'off'] },
  { key: /^prices\..+\.(?:input|output|cached_input)$/, up: 'tightened' },
  { key: /^allowed_hosts$/, up: 'loosened' },
  { key: /^report\.outputs$/, order: ['full', 'excerpt', 'none'] },
];

/** What a change of one key does to the bar; `changed` where it is neither, or both. */
export function judgeEffect(
  key: string,
  before: Json | undefined,
  after: Json | undefined,
): Effect {
  const rule = RULES.find((one) => one.key.test(key));
  if (!rule) return 'changed';
  if (before === undefined || after === undefined) {
    const absent = rule.absent ?? 'changed';
    return after === undefined ? absent : reverse(absent);
  }
  if (rule.order)
    return compare(rule.order.indexOf(before), rule.order.indexOf(after), 'tightened');
  if (typeof before === 'number' && typeof after === 'number')
    return compare(before, after, rule.up);
  if (Array.isArray(before) && Array.isArray(after)) return compareLists(before, after, rule.up);
  return 'changed';
}

function compare(before: number, after: number, up: Effect = 'changed'): Effect {
  return after > before ? up : reverse(up);
}

/** Names that go and names that come pull in opposite ways: the lax one is told. */
function compareLists(
  before: readonly Json[],
  after: readonly Json[],
  up: Effect = 'changed',
): Effect {
  const effects = new Set<Effect>([
    ...(after.some((name) => !before.includes(name)) ? [up] : []),
    ...(before.some((name) => !after.includes(name)) ? [reverse(up)] : []),
  ]);
  if (effects.has('loosened')) return 'loosened';
  return effects.has('tightened') ? 'tightened' : 'changed';
}

function reverse(effect: Effect): Effect {
  if (effect === 'loosened') return 'tightened';
  return effect === 'tightened' ? 'loosened' : effect;
}
