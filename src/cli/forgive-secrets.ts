import type { Suite } from '../domain/case.ts';
import { formatProblem, type Problem } from '../errors.ts';
import type { PreparedSuite } from '../prepared-suite.ts';
import type { SuiteTools } from '../prepare-suite.ts';
import { withSilentModel } from '../silent-model.ts';

/** Of a verb that calls nothing: a key or variable that is not set here is no error, and a run needs it all the same. */
export class ForgivenSecrets {
  private readonly missing: Problem[] = [];
  private modelMissing: Problem | undefined;

  /** What a target lacks. */
  add(problem: Problem): void {
    this.missing.push(problem);
  }

  /** The same tools with a model that nobody asks, where there is no key for one. */
  equip(tools: SuiteTools): SuiteTools {
    if (tools.modelMissing?.code !== 'openai-key') return tools;
    this.modelMissing = tools.modelMissing;
    return withSilentModel(tools);
  }

  /** A text each. */
  describe({ suite, judges }: Pick<PreparedSuite, 'suite' | 'judges'>): string[] {
    const { modelMissing } = this;
    const asking = [
      ...judges.filter(({ isNoisy }) => isNoisy).map(({ judge }) => `judge ${judge.name}`),
      ...listEmbeddings(suite),
    ];
    const models = modelMissing
      ? asking.map((who) => ({ ...modelMissing, message: `${who}: ${modelMissing.message}` }))
      : [];
    return [...this.missing, ...models].map(({ message, ...rest }) =>
      formatProblem({
        ...rest,
        message: `${message} here: validate calls nothing, and a run needs it`,
      }),
    );
  }
}

function listEmbeddings({ scorers }: Suite): string[] {
  return scorers.flatMap(({ type, advisory }) =>
    !advisory && /^(?:not-)?embedding$/.test(type) ? type : [],
  );
}
