/** Tests of the built pages in Chromium. `npm test` leaves them out. */
const { transform, transformIgnorePatterns } = require("./jest.config.js");

module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
  transform,
  transformIgnorePatterns,
  globalSetup: "<rootDir>/test/browser/support/serve-sandbox.ts",
  globalTeardown: "<rootDir>/test/browser/support/stop-serving.ts",
  testTimeout: 60_000,
  // Each file has a browser of its own, which wants a processor.
  maxWorkers: 1,
};
