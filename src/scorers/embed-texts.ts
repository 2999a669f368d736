import type { JudgeModel } from '../domain/run.ts';
import type { PatientModel } from '../ports.ts';
import { digestJson } from '../values/canonical-json.ts';
import { isReportedModel } from '../values/reported-model.ts';
import type { Tally } from '../values/tally.ts';

/** Who is asked for vectors, and where it is counted. */
export interface Embedder {
  model: PatientModel;
  named: JudgeModel;
  tally: Tally;
  signal: AbortSignal;
}

export type Vector = readonly number[];

/** A vector a text, in their order, and which model says that they are its; or why there are none. */
export type Embedded = { vectors: readonly Vector[]; model?: string } | { why: string };

/** References repeat from trial to trial; how many of their vectors are kept. */
const MAX_KEPT = 2000;
type Kept = Map<string, { asked: Promise<Embedded>; index: number }>;
const keptBy = new WeakMap<PatientModel, Kept>();

/** Asks for the vectors of some texts, in one call. */
export async function embedTexts(
  texts: readonly string[],
  { model, named, tally, signal }: Embedder,
): Promise<Embedded> {
  const embedded = await model.embed({ model: named.model, texts }, signal);
  const { answer } = embedded;
  tally.count(embedded);
  if (answer.kind === 'error') return { why: answer.message };
  if (answer.model !== undefined && !isReportedModel(answer.model, named))
    return { why: `answered by ${answer.model}, not by ${named.model}` };
  return { vectors: answer.vectors, ...(answer.model !== undefined && { model: answer.model }) };
}

/** The same, but a text whose vector is kept, or under way for somebody else, is not asked for again. */
export async function embedReferences(
  texts: readonly string[],
  embedder: Embedder,
): Promise<Embedded> {
  const kept: Kept = keptBy.get(embedder.model) ?? new Map();
  keptBy.set(embedder.model, kept);
  const keyOf = (text: string): string => digestJson({ ...embedder.named, text });
  const missing = [...new Set(texts)].filter((text) => !kept.has(keyOf(text)));
  if (missing.length > 0) {
    const asked = embedTexts(missing, embedder);
    for (const [index, text] of missing.entries()) kept.set(keyOf(text), { asked, index });
    const forget = (): void => missing.forEach((text) => kept.delete(keyOf(text)));
    // what failed now may succeed later
    void asked.then((found) => 'why' in found && forget(), forget);
  }
  const wanted = texts.flatMap((text) => kept.get(keyOf(text)) ?? []);
  for (const key of kept.keys()) {
    if (kept.size <= MAX_KEPT) break;
    kept.delete(key);
  }
  const vectors: Vector[] = [];
  for (const { asked, index } of wanted) {
    const found = await asked;
    if ('why' in found) return found;
    vectors.push(found.vectors[index] ?? []);
  }
  return { vectors };
}
