/** Tests of the built pages in Chromium. `npm test` leaves them out. */
const { testSequencer, transform, transformIgnorePatterns } = require("./jest.config.js");

module.exports = {
  testEnvironment: "node",
  testSequencer,
  testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
  transform,
  transformIgnorePatterns,
  globalSetup: "<rootDir>/test/browser/support/serve-sandbox.ts",
  globalTeardown: "<rootDir>/test/browser/support/stop-serving.ts",
  // Nothing is timed here: beside another browser a page takes more than twice as long as alone.
  testTimeout: 240_000,
  // Each file has a browser of its own; half of the time it waits for what it has clicked.
  maxWorkers: 2,
};
