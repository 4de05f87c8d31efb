/** `npm run stress`: the suites of test/faults with every fault in every place, not a sample of them. */
const base = require("./jest.config.js");

module.exports = {
  ...base,
  testMatch: ["<rootDir>/test/faults/**/*.{test,suite}.ts"],
  testTimeout: 3_600_000,
  globals: { wholeStress: true },
};
