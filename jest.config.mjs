export default {
  testEnvironment: 'node',
  // jest would leave one of two cores idle
  maxWorkers: 2,
  // whole processes are started in many tests, and two cores may be busy
  testTimeout: 60_000,
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '<rootDir>/__tests__/support/strip-types.mjs' },
};
