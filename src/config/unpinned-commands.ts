import type { Place } from '../domain/place.ts';
import type { CheckSpec } from '../domain/suite.gen.ts';
import type { Problem } from '../errors.ts';

const MOST_TOLD = 5;
const MOST_CHARACTERS = 100;

/** Takes down the commands of which nothing is pinned, each once. */
export class UnpinnedCommands {
  readonly #found = new Map<string, Problem>();

  add({ name, type, command = [] }: CheckSpec, place: Place): void {
    const words = command.join(' ');
    if (this.#found.has(words)) return;
    const told = words.length > MOST_CHARACTERS ? `${words.slice(0, MOST_CHARACTERS)}…` : words;
    this.#found.set(words, {
      code: 'config',
      message: `the lock pins nothing of what the ${type} scorer${name === undefined ? '' : ` \`${name}\``} runs: no file of the repository is named in \`${told}\`. Name the file that scores, unless a program of the machine does`,
      place,
    });
  }

  /** Not an error: a program like `jq` lies in no repository, and its words are the suite's own. */
  list(): Problem[] {
    const found = [...this.#found.values()];
    const more = found.length - MOST_TOLD;
    if (more <= 0) return found;
    const message = `the lock pins nothing of what ${more} more commands run`;
    return [...found.slice(0, MOST_TOLD), { code: 'config', message }];
  }
}
