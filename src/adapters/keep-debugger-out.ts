/**
 * SIGUSR1 makes Node listen for a debugger, which may run any code in this process: a child of the same user could
 * send it, and write its own verdict. Whoever listens to the signal takes Node's place.
 */
export function keepDebuggerOut(process: NodeJS.Process): void {
  process.on('SIGUSR1', () => undefined);
}
