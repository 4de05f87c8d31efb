import { runHeadless } from "./run-headless";

runHeadless(process.argv.slice(2), {
  line: (text) => process.stdout.write(`${text}\n`),
  errorLine: (text) => process.stderr.write(`${text}\n`),
}).then(
  (code) => {
    process.exitCode = code;
  },
  (defect: unknown) => {
    // A defect of ours, not of the workbook: the trace is what a developer needs, and holds no cell contents.
    process.stderr.write(`${defect instanceof Error ? (defect.stack ?? defect.message) : String(defect)}\n`);
    process.exitCode = 70;
  },
);
