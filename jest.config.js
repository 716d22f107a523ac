// jest runs the TypeScript in test/ through swc, without type checks: `npm test` runs tsc beside it.
const { availableParallelism } = require('node:os');

/** @type {import('jest').Config} */
module.exports = {
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testEnvironment: 'node',
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs', ignoreDynamic: true } },
    ],
  },
  // Never fewer than two workers: with one, jest runs the files in its own process, and a crash of native code ends the run.
  maxWorkers: Math.max(2, availableParallelism()),
  testTimeout: 120_000, // a busy machine is no failure
};
