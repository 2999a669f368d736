import type { ExcludedLabels } from '../domain/calibration.ts';
import type { HumanLabel } from '../domain/judge.ts';

/** Signs the example sets that come with the package. */
const EXAMPLE_AUTHOR = 'touchstone-example';

/** Words that no person is called, alone or with a version behind. */
const FAMILIES =
  /^(?:(?:chat-?)?gpt|o[134]|gemini|gemma(?=[-\d])|(?:code-?|meta-)?llama|mi[sx]tral|ministral|codestral|magistral|palm|qwen|qwq|deepseek|grok|command-r)(?![a-z])|^nova-/;
/** People are called Claude. */
const CLAUDE = /^claude(?:$|[-_ .:]*(?:v?\d|opus|sonnet|haiku|instant|code|ai\b))/;

/** Why labels signed so are nobody's: `undefined` where a person may have made them. `models`: those of the judge. */
export function whyNotHuman(by: string, models: readonly string[]): string | undefined {
  const name = by.trim().toLowerCase();
  if (name === EXAMPLE_AUTHOR) return 'they come with Touchstone';
  if (/\[bot\](?:$|@)/.test(name)) return 'a bot made them';
  if (name.startsWith('model:')) return 'a model made them';
  const plain = plainName(name);
  if (models.some((model) => plainName(model.toLowerCase()) === plain))
    return 'the judge made them itself';
  return FAMILIES.test(plain) || CLAUDE.test(plain) ? 'that is the name of a model' : undefined;
}

/** Labels that count, and how many do not, by who made them. */
export function separateLabels(
  labels: readonly HumanLabel[],
  models: readonly string[],
): { human: HumanLabel[]; excluded: ExcludedLabels[] } {
  const excluded = new Map<string, ExcludedLabels>();
  const human = labels.filter(({ by }) => {
    const why = whyNotHuman(by, models);
    if (why === undefined) return true;
    excluded.set(by, { by, why, labels: (excluded.get(by)?.labels ?? 0) + 1 });
    return false;
  });
  return { human, excluded: [...excluded.values()] };
}

/** Without its provider: `openai/gpt-4o` → `gpt-4o`. */
function plainName(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}
