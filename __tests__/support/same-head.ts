import type { Pull } from '../loopback/state.ts';
import { pullRequestEvent } from './event-payloads.ts';
import type { GatedWorld, WorldRun } from './gated-world.ts';

/** Several pull requests of the head of #1. */
export interface SameHead {
  pullOf(number: number): Pull;
  /** Every status of the head, oldest first: its state and what it says. */
  told(): string[];
  /** The newest. */
  stands(): string;
  openOnto(number: number, base: string): Promise<void>;
  runOnto(number: number, options?: Parameters<GatedWorld['run']>[1]): Promise<WorldRun>;
}

export function openSameHead(world: GatedWorld): SameHead {
  const { git, github } = world;
  const pullOf = (number: number): Pull =>
    github.state.pulls.find((pull) => pull.number === number)!;
  const told = (): string[] =>
    github.state.statuses
      .filter(({ sha }) => sha === pullOf(1).head.sha)
      .map(({ state, description }) => `${state} ${description}`);
  return {
    pullOf,
    told,
    stands: () => told().at(-1)!,
    async openOnto(number, base) {
      const { head } = pullOf(1);
      const { baseSha, mergeSha } = await git.testMerge(number, { head: head.ref, base });
      const pull = github.arrange.pull({
        number,
        author: 'mona',
        head: { ...head },
        base: { ref: base, sha: baseSha },
      });
      pull.mergeCommitSha = mergeSha!;
    },
    async runOnto(number, options) {
      const pull = pullOf(number);
      const ref = `refs/pull/${number}/merge`;
      return await world.run(
        {
          cwd: await git.checkout(ref),
          event: { name: 'pull_request', payload: pullRequestEvent(github, pull) },
          sha: pull.mergeCommitSha!,
          ref,
          baseRef: pull.base.ref,
          headRef: pull.head.ref,
        },
        options,
      );
    },
  };
}
