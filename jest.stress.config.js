/** `npm run stress`: the suites of test/faults with every fault, every person and every workbook, not a sample of them. */
const base = require("./jest.config.js");

module.exports = {
  ...base,
  testMatch: ["<rootDir>/test/faults/suites/*.suite.ts"],
  testTimeout: 3_600_000,
  globals: { wholeStress: true },
  // Answers that are never to come keep their connections open.
  forceExit: true,
};
