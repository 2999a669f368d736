import { joinWords } from './describe-value.ts';
import type { Mistake } from './mistake.ts';
import { vetModelName } from './model-names.ts';

/** The mistake of a model whose name does not say for good who answers. `pointer`: of the name. */
export function findModelMistake(
  model: string,
  pinned: unknown,
  pointer: string,
): Mistake | undefined {
  const vetted = vetModelName(model, typeof pinned === 'string' ? pinned : undefined);
  switch (vetted.status) {
    case 'ok':
      return undefined;
    case 'floating':
      return {
        pointer,
        code: 'judge-model',
        message: `${model} is a name that moves: tomorrow another model may answer to it`,
        hint:
          vetted.dated.length > 0
            ? `name a dated one: ${joinWords(vetted.dated, 'or')}`
            : "name the dated model that it stands for today (the provider's list of models says which)",
      };
    case 'unpinned':
      return {
        pointer,
        code: 'judge-model',
        message: `nothing in the name ${model} says which version answers`,
        hint: 'name a dated model, or say what is behind the name: pinned: "VERSION OR DIGEST"',
      };
  }
}
