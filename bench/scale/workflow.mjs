import { drawTime, startChance } from './chance.mjs';

/**
 * A workflow run around the measuring: jobs wait for a runner, at most `running` at once; each checks out, measures, uploads; the last one
 * downloads all and merges. `measureS`: of each shard. One job without shards merges nothing.
 * @returns seconds in all, of the merge, of runners in all, and shards that pass the job's limit
 */
export function simulateWorkflow({ seed, measureS, running, artifactBytes, mergeS, github }) {
  const random = startChance(seed);
  const wait = () => drawTime(github.queue, random) / 1000 + github.setUpS;
  const upload = artifactBytes / github.uploadBytesPerS + github.artifactS;
  const free = Array.from({ length: Math.min(running, measureS.length) }, () => 0);
  let [runnerS, tooLong, end] = [0, 0, 0];
  for (const seconds of measureS) {
    const slot = free.indexOf(Math.min(...free));
    const jobS = github.setUpS + seconds + upload;
    if (jobS > github.jobS) tooLong += 1;
    free[slot] += wait() + seconds + upload;
    runnerS += jobS;
    end = Math.max(end, free[slot]);
  }
  const isSharded = measureS.length > 1;
  const fetchS = measureS.length * (artifactBytes / github.downloadBytesPerS + github.artifactS);
  const lastS = isSharded ? fetchS + mergeS : 0;
  return {
    seconds: end + (isSharded ? wait() + lastS : 0),
    mergeJobS: lastS,
    runnerS: runnerS + (isSharded ? github.setUpS + lastS : 0),
    tooLong,
  };
}
