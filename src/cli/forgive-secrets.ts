import { formatProblem, type Problem } from '../errors.ts';
import { sayKeyless, type Asking } from '../list-asking.ts';
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

  /** A text each. `listAsking`: who asks a model, and blocks. */
  async describe(listAsking: () => Promise<readonly Asking[]>): Promise<string[]> {
    const { modelMissing } = this;
    const models = modelMissing ? sayKeyless(await listAsking(), { modelMissing }) : [];
    const placeless = models.map(({ place: _place, ...rest }) => rest);
    return [...this.missing, ...placeless].map(({ message, ...rest }) =>
      formatProblem({
        ...rest,
        message: `${message} here: validate calls nothing, and a run needs it`,
      }),
    );
  }
}
