import type { FixtureOutcome } from "./run-fixture";
import type { Verdict } from "./verdict";

interface Row extends FixtureOutcome {
  readonly group: string;
  readonly name: string;
  readonly title: string;
}

const verdicts: readonly Verdict[] = ["read right", "asked", "named as unread", "silently wrong"];

const groupTitles: Readonly<Record<string, string>> = {
  published: "Tables as published",
  "ledgers-as-kept": "Ledgers as offices keep them",
};

/** docs/published-tables.md: a row for each fixture, and how many there are of each verdict. */
export function publishedTablesPage(rows: readonly Row[]): string {
  const groups = [...new Set(rows.map(({ group }) => group))];
  return [
    "# Tables of other offices, and how they are read",
    "",
    "Made by `npm run published` from `test/fixtures/published` and `test/fixtures/ledgers-as-kept`: workbooks laid out as",
    "offices publish and keep them, with the right values worked out by hand beside each. **Read right**: every figure, rate",
    "and grade is as it should be. **Asked**: rates are withheld until a person has answered. **Named as unread**: not read,",
    "and the report says so. **Silently wrong**: a figure, rate or grade that is not so is said, or something is passed over",
    "without a word. *Also* counts what differs beside the figures: sources, findings, names of ranges.",
    ...groups.flatMap((group) =>
      groupLines(
        groupTitles[group] ?? group,
        rows.filter((row) => row.group === group),
      ),
    ),
    ...codeLines(rows),
    "",
  ].join("\n");
}

/** Every code that was found: how often, in how many workbooks, and in how many of those a careful person would not say it. */
function codeLines(rows: readonly Row[]): string[] {
  const codes = [...new Set(rows.flatMap((row) => row.codes))].sort();
  const isFalse = (code: string, { differences }: Row): boolean =>
    differences.some(
      ({ text }) => text === `${code} is false` || new RegExp(`^${code} .* is false$`).test(text),
    );
  return [
    "",
    "## Findings, by code",
    "",
    "What a fixture neither asks for nor lets stand is a **false alarm**.",
    "",
    "| code | findings | workbooks | false alarms |",
    "|---|---|---|---|",
    ...codes.map((code) => {
      const all = rows.flatMap((row) => row.codes).filter((one) => one === code).length;
      const within = rows.filter((row) => row.codes.includes(code));
      const alarms = within.filter((row) => isFalse(code, row)).length;
      return `| ${code} | ${String(all)} | ${String(within.length)} | ${alarms === 0 ? "" : String(alarms)} |`;
    }),
  ];
}

/** How many there are of each verdict. */
function counted(rows: readonly Row[]): string {
  return verdicts
    .map((verdict) => `${verdict} ${String(rows.filter((row) => row.verdict === verdict).length)}`)
    .join(", ");
}

/**
 * Of the workbooks that hold an indicator (whoever worked out the right values could read one), how many are read right;
 * the others have nothing that could be: what is asked there is that the report names it.
 */
function shareLines(rows: readonly Row[]): string[] {
  const holding = rows.filter(({ hasIndicators }) => hasIndicators);
  const right = holding.filter(({ verdict }) => verdict === "read right").length;
  const askedByRight = rows.filter(
    ({ verdict, differences }) => verdict === "asked" && differences.length === 0,
  ).length;
  const share = ((100 * right) / holding.length).toFixed(1);
  return [
    `${String(holding.length)} of them hold an indicator: ${counted(holding)}; **${share} % are read right**.`,
    ...(askedByRight === 0
      ? []
      : [
          `Of those asked, ${String(askedByRight)} are as they should be: a careful reader would have to ask too.`,
        ]),
    ...(holding.length === rows.length
      ? []
      : [
          `The other ${String(rows.length - holding.length)} hold nothing that a person could rate, as whoever worked out the right values says: ${counted(rows.filter(({ hasIndicators }) => !hasIndicators))}.`,
        ]),
  ];
}

function groupLines(title: string, rows: readonly Row[]): string[] {
  return [
    "",
    `## ${title}`,
    "",
    `${String(rows.length)} workbooks: ${counted(rows)}.`,
    ...shareLines(rows),
    "",
    "| fixture | what it is | verdict | also |",
    "|---|---|---|---|",
    ...rows.map(({ name, title: what, verdict, differences }) => {
      const also = differences.filter(({ kind }) => kind === "other").length;
      return `| ${name} | ${what} | ${verdict} | ${also === 0 ? "" : String(also)} |`;
    }),
  ];
}
