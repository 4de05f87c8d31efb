/** `npm run stress:sample`: a seeded sample of the fault suites, small enough for every run of the checks. */
const base = require("./jest.config.js");

module.exports = {
  ...base,
  testMatch: ["<rootDir>/test/faults/suites/*.suite.ts"],
  testTimeout: 600_000,
  // A quarter of a trial is waiting for an answer that never comes.
  maxWorkers: 3,
  // Answers that are never to come keep their connections open.
  forceExit: true,
};
