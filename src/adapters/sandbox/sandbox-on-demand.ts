import type { Sandbox, SandboxResult } from '../../ports/sandbox.ts';

/** A sandbox and what lies under it; or why there is none. */
type Opened = { sandbox: Sandbox; close: () => Promise<void> } | { why: string };

/** A sandbox that is opened by its first job. Where it cannot be, every job says why. */
export function openSandboxOnDemand(open: () => Promise<Opened>): Sandbox {
  let opening: Promise<Opened> | undefined;
  async function use(run: (sandbox: Sandbox) => Promise<SandboxResult>): Promise<SandboxResult> {
    const opened = await (opening ??= open());
    if ('why' in opened) return { kind: 'exited', message: opened.why, durationMs: 0 };
    return await run(opened.sandbox);
  }
  return {
    callModule: (job, signal) => use((sandbox) => sandbox.callModule(job, signal)),
    runCommand: (job, signal) => use((sandbox) => sandbox.runCommand(job, signal)),
    querySql: (job, signal) => use((sandbox) => sandbox.querySql(job, signal)),
    async close() {
      const opened = await opening;
      if (!opened || 'why' in opened) return;
      await opened.sandbox.close();
      await opened.close();
    },
  };
}
