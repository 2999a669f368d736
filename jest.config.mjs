import { availableParallelism } from 'node:os';

export default {
  testEnvironment: 'node',
  // many tests wait for processes and servers: with one worker a core, of two cores a third stood idle
  maxWorkers: availableParallelism() + 1,
  // whole processes are started in many tests, and the cores may be slow and busy: no test sets less
  testTimeout: 300_000,
  globalSetup: '<rootDir>/__tests__/support/open-shared-folder.mjs',
  globalTeardown: '<rootDir>/__tests__/support/remove-shared-folder.mjs',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '<rootDir>/__tests__/support/strip-types.mjs' },
};
