/**
 * `npm run published`: how the command line reads the tables of test/fixtures/published and ledgers-as-kept today, as
 * docs/published-tables.md. `-- --known` also writes the list of known failures, to be read before it is committed;
 * `-- NAME` shows what differs in one fixture; `-- --xlsx FOLDER` writes the workbooks.
 */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { fixturesOf } from "../test/adapter/published/expected";
import { knownFailuresFile } from "../test/adapter/published/known-failures";
import { runFixture, type FixtureOutcome } from "../test/adapter/published/run-fixture";
import { publishedTablesPage } from "../test/adapter/published/tables-page";
import { workFolder } from "../test/support/headless-run";
import { bytesOfTextBook } from "../test/support/table-text-book";

const groups = ["published", "ledgers-as-kept"];
const words = process.argv.slice(2);

async function writeWorkbooks(folder: string): Promise<void> {
  for (const { name, book } of groups.flatMap(fixturesOf)) {
    writeFileSync(path.join(folder, `${name}.xlsx`), await bytesOfTextBook(book));
  }
}

async function runAll(): Promise<void> {
  const folder = await workFolder();
  const outcomes: (FixtureOutcome & {
    readonly group: string;
    readonly name: string;
    readonly title: string;
  })[] = [];
  const only = words.filter((word) => !word.startsWith("--"));
  for (const group of groups) {
    for (const fixture of fixturesOf(group)) {
      const { name, title } = fixture;
      if (only.length > 0 && !only.includes(name)) continue;
      const outcome = await runFixture(folder, fixture);
      outcomes.push({ ...outcome, group, name, title });
      if (only.length > 0) {
        console.log(`${name}: ${outcome.verdict}`);
        for (const { kind, text } of outcome.differences) console.log(`  ${kind}  ${text}`);
      }
    }
  }
  await folder.remove();
  if (only.length > 0) return;
  writeFileSync(path.join(__dirname, "..", "docs", "published-tables.md"), publishedTablesPage(outcomes));
  if (!words.includes("--known")) return;
  const known = outcomes
    .filter(({ differences }) => differences.length > 0)
    .map(
      ({ group, name, differences }) => [`${group}/${name}`, differences.map(({ text }) => text)] as const,
    );
  writeFileSync(knownFailuresFile, `${JSON.stringify(Object.fromEntries(known), null, 2)}\n`);
}

const xlsx = words.indexOf("--xlsx");
void (xlsx < 0 ? runAll() : writeWorkbooks(words[xlsx + 1] ?? "."));
