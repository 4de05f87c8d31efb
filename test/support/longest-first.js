/**
 * A machine that has never run these tests knows no times of theirs, and Jest then begins with the longest files: a short
 * file that tries every fixture would come last, and one processor would wait for it. These come first everywhere.
 */
const { default: Sequencer } = require("@jest/test-sequencer");

const LONGEST = [
  "adapter/published/published.test.ts",
  "unit/core/read/long-texts.test.ts",
  "adapter/mail-copies.test.ts",
  "pane/pane-recount.test.tsx",
  "adapter/published/coverage.test.ts",
  "pane/pane-follow-up.test.tsx",
  "faults/half-way.test.ts",
  "unit/core/write/paper/other-offices.test.ts",
  "pane/pane-paper.test.tsx",
  "faults/suites/other-people.suite.ts",
  "faults/suites/faults.suite.ts",
  "browser/accessibility.test.ts",
  "browser/outcome.test.ts",
  "office/served-by-nginx.test.ts",
  "office/paper.test.ts",
];

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) => {
      const found = LONGEST.findIndex((name) => path.replaceAll("\\", "/").endsWith(`/test/${name}`));
      return found === -1 ? LONGEST.length : found;
    };
    return super.sort(tests).sort((one, other) => place(one) - place(other));
  }
};
