import type { SuiteDocument } from '../domain/suite.gen.ts';
import { isRecord } from '../values/json-guards.ts';
import { joinWords } from './describe-value.ts';
import { findModelMistake } from './find-model-mistake.ts';
import type { Mistake, WrittenCheck } from './mistake.ts';
import { extendPointer } from './source-document.ts';

/** What the Responses API has no word for. */
const CHAT_ONLY = ['seed'];

/** What the schema cannot say of a judge, or of a `rubric` check: who is asked, and that it is always the same one. */
export function findJudgeMistakes(written: WrittenCheck, pointer: string): Mistake[] {
  return [
    ...findVoterMistakes(written, pointer),
    ...findNameMistakes(written, pointer),
    ...(written['api'] === 'responses' ? CHAT_ONLY : [])
      .filter((key) => Object.hasOwn(written, key))
      .map((key) => ({
        pointer,
        key,
        message: `the Responses API has no parameter ${key}`,
        hint: `leave ${key} out, or use api: chat`,
      })),
  ];
}

/** Judges of one suite are told apart by their names: labels, lock and metric are keyed by them. */
export function findNamesakes({ judges }: SuiteDocument): Mistake[] {
  return judges.flatMap(({ name }, index) => {
    const first = judges.findIndex((judge) => judge.name === name);
    if (first === index) return [];
    return {
      pointer: `/judges/${index}/name`,
      message: `judges[${index}] has the name of judges[${first}]`,
      hint: 'give every judge a name of its own: its labels and its metric are kept under it',
    };
  });
}

function findVoterMistakes(written: WrittenCheck, pointer: string): Mistake[] {
  const has = (key: string): boolean => Object.hasOwn(written, key);
  const mistakes: Mistake[] = [];
  const voters = ['model', 'panel'].filter(has);
  if (voters.length > 1)
    mistakes.push({
      pointer,
      key: 'panel',
      message: 'a judge has one model, or a panel of them, not both',
      hint: 'name every model of the panel under panel, and leave model out',
    });
  if (voters.length === 0 && !has('recorded'))
    mistakes.push({
      pointer,
      lacks: 'model',
      message: 'a judge needs a model: nothing says who is asked',
      hint: 'e.g. model: gpt-5-mini-2025-08-07',
    });
  if (has('pinned') && !has('model'))
    mistakes.push({
      pointer,
      key: 'pinned',
      message: 'pinned belongs to a model, and there is none beside it',
      hint: 'in a panel write { model: NAME, pinned: VERSION } for each',
    });
  const idle = has('recorded') ? ['panel', 'samples'].filter(has) : [];
  for (const key of idle)
    mistakes.push({
      pointer,
      key,
      message: `${key} means nothing where verdicts are recorded: each has been given once`,
      hint: `leave ${joinWords(idle, 'and')} out`,
    });
  return mistakes;
}

function findNameMistakes(written: WrittenCheck, pointer: string): Mistake[] {
  const { model, pinned, panel } = written;
  const own =
    typeof model === 'string'
      ? [findModelMistake(model, pinned, extendPointer(pointer, 'model'))]
      : [];
  const members = Array.isArray(panel) ? panel : [];
  const others = members.map((voter: unknown, index) => {
    const at = extendPointer(extendPointer(pointer, 'panel'), index);
    if (typeof voter === 'string') return findModelMistake(voter, undefined, at);
    if (!isRecord(voter) || typeof voter['model'] !== 'string') return undefined;
    return findModelMistake(voter['model'], voter['pinned'], extendPointer(at, 'model'));
  });
  return [...own, ...others].filter((mistake) => mistake !== undefined);
}
