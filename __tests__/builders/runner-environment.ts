import { mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoopbackGitHub } from '../loopback/server.ts';
import type { RuntimeClaims } from '../loopback/runtime-token.ts';

export interface RunnerEnvironment {
  workspace: string;
  tempFolder: string;
  /** Takes back what was set. */
  leave(): void;
}

/** Makes this process look like a step on a runner: variables, workspace, working folder. */
export function enterRunner(
  github: LoopbackGitHub,
  claims: Partial<RuntimeClaims> = {},
): RunnerEnvironment {
  const place = realpathSync(mkdtempSync(join(tmpdir(), 'runner-')));
  const workspace = mkdtempSync(join(place, 'workspace-'));
  const tempFolder = mkdtempSync(join(place, 'temp-'));
  const whole: RuntimeClaims = {
    runId: 70,
    attempt: 1,
    jobId: 'gate',
    cacheMode: 'write',
    cacheRefs: ['refs/pull/5/merge', 'refs/heads/main'],
    ...claims,
  };
  const variables: { [name: string]: string } = {
    ACTIONS_RUNTIME_TOKEN: github.issueRuntimeToken(whole),
    ACTIONS_RESULTS_URL: `${github.url}/`,
    ACTIONS_CACHE_SERVICE_V2: 'true',
    ACTIONS_CACHE_MODE: whole.cacheMode,
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: tempFolder,
  };
  const before = Object.keys(variables).map((name) => [name, process.env[name]] as const);
  const folder = process.cwd();
  Object.assign(process.env, variables);
  process.chdir(workspace);
  // The toolkit talks to the runner on stdout.
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = () => true;
  return {
    workspace,
    tempFolder,
    leave() {
      process.stdout.write = write;
      process.chdir(folder);
      for (const [name, value] of before)
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
    },
  };
}
