/** Tests with the programs of a recipient and of a server: LibreOffice, poppler, nginx. `npm test` leaves them out. */
const { testSequencer, transform, transformIgnorePatterns } = require("./jest.config.js");

module.exports = {
  testEnvironment: "node",
  testSequencer,
  testMatch: ["<rootDir>/test/office/**/*.test.ts"],
  transform,
  transformIgnorePatterns,
  // An office suite takes seconds to start, and more on a machine that does other things as well.
  testTimeout: 240_000,
  // Each file has an office suite, or a server and a browser, of its own; the longest takes as long as the others together.
  maxWorkers: 2,
};
