/** Types are checked once, by `npm run check`; here they are only removed, by the quickest that does it. */
const typesRemoved = (tsx) => [
  "@swc/jest",
  {
    swcrc: false,
    sourceMaps: true,
    jsc: {
      parser: { syntax: "typescript", tsx },
      target: "es2022",
      transform: { react: { runtime: "automatic" } },
    },
    module: { type: "commonjs" },
  },
];

/** Tests that need no browser: unit, adapter, faults and the whole pane in jsdom. */
const transform = {
  "/node_modules/@ironcalc/.+\\.js$": "<rootDir>/test/support/module-to-commonjs.js",
  "^.+\\.ts$": typesRemoved(false),
  "^.+\\.tsx$": typesRemoved(true),
};

module.exports = {
  testEnvironment: "node",
  testSequencer: "<rootDir>/test/support/longest-first.js",
  // The usual number is one less than the machine has, which on two processors leaves one idle.
  maxWorkers: "100%",
  // What a test file has loaded is not all given back; a process grown beyond this makes way for a new one, as each file in it is slower.
  workerIdleMemoryLimit: "1GB",
  // Nothing is timed here: on a busy machine a test that opens a workbook takes many times what it takes alone.
  testTimeout: 60_000,
  testMatch: ["<rootDir>/test/{unit,adapter,pane,faults}/**/*.test.{ts,tsx}"],
  moduleNameMapper: { "^fast-check$": "<rootDir>/test/support/seeded-fast-check.js" },
  transform,
  transformIgnorePatterns: ["/node_modules/(?!@ironcalc/)"],
};
