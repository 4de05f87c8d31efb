import fc from "fast-check";
import { PLAN_COMMANDS } from "../../../src/app/plan-commands";
import { HostFailure } from "../../../src/app/workbook-host";
import type { BookState, NameState, SheetState } from "../../../stand-in/model/book-state";
import { comparableState } from "../../adapter/excel/comparable-state";
import { bookOf, sheetNamed } from "../../adapter/excel/open-workbook";
import { isWhole } from "../sampled";
import { openOffice, type Office } from "../scenes";
import { Tally } from "../tally";
import { isSame, outcomeOf, type Ending } from "../trial";

/** What a sheet may be called in Excel, however unlikely. */
const SHEET_NAMES = [
  "A1",
  "R1C1",
  "RC",
  "XFD1048576",
  "2026年度",
  "1",
  "町長's 指標",
  "it''s",
  "a!b",
  '"引用"',
  "=SUM(A1)",
  "指標 一覧（確定）.xlsx",
  "ＫＰＩグラフ",
  "kpiグラフ",
  "KPIグラフ",
  "グラフ元データ",
  "指標定義",
  "確認記録",
  "設定",
  "#REF!",
  "𠮷野家の😀指標",
  "あ".repeat(31),
  "-1",
  "TRUE",
  "根拠 だれかの表",
] as const;

/** What a name of ours may refer to after others have been at work: their sheet, nothing, or something that is no range. */
function formulasFor(sheet: string): readonly string[] {
  const quoted = `'${sheet.replaceAll("'", "''")}'`;
  return [
    `=${quoted}!$A$1:$E$5`,
    `=${quoted}!$A$1`,
    `=${quoted}!A1:E5`,
    `=${quoted}!$A:$E`,
    `=${quoted}!$1:$3`,
    `=${quoted}!$G$3:$J$5`,
    `=${quoted}!#REF!`,
    "=#REF!",
    "=12",
    '="指標"',
    "=LAMBDA(x,x+1)",
    "='[別のブック.xlsx]Sheet1'!$A$1:$B$2",
    `=${quoted}!$A$1,${quoted}!$C$1`,
    `=OFFSET(${quoted}!$A$1,0,0,2,2)`,
  ];
}

const NAMES = [
  "KPI台帳_グラフ",
  "kpi台帳_グラフ",
  "KPI台帳_グラフ元データ",
  "KPI台帳_達成率_1",
  "kpi台帳_達成率_1",
  "KPI台帳_達成率_2",
  "T_定義",
  "住民ワーカー台帳",
] as const;

const INDICATOR_NAMES = [
  "①住民ワーカー登録者数（人）",
  "①満足度（５段階／平均）【点】",
  "①𠮷".padEnd(40, "𠮷"),
  "①講座の[回数]*?（回）",
] as const;

const oddBook = fc.record({
  sheet: fc.constantFrom(...SHEET_NAMES),
  other: fc.constantFrom(...SHEET_NAMES),
  indicator: fc.constantFrom(...INDICATOR_NAMES),
  names: fc.uniqueArray(
    fc.record({
      name: fc.constantFrom(...NAMES),
      formula: fc.nat(13),
      isOnOther: fc.boolean(),
      isScoped: fc.boolean(),
      visible: fc.boolean(),
    }),
    { maxLength: 4, selector: ({ name }) => name.toLowerCase() },
  ),
});

type OddBook = typeof oddBook extends fc.Arbitrary<infer Value> ? Value : never;

/** The name of the sheet that is somebody else's. */
function notesOf({ sheet, other }: Pick<OddBook, "sheet" | "other">): string {
  return other.toLowerCase() === sheet.toLowerCase() ? "メモ" : other;
}

function bookFrom({ sheet, other, indicator, names }: OddBook): BookState {
  const notes = notesOf({ sheet, other });
  const book = bookOf({
    [sheet]: {
      rows: [
        ["指標", "区分", "R5", "R6", "R7"],
        [indicator, "目標", 2, "３", 4],
        [null, "実績", 2, 4, 5],
      ],
    },
    [notes]: {
      rows: [
        ["日付", "だれかの表"],
        [45000, "消さないで"],
      ],
    },
  });
  for (const { name, formula, isOnOther, isScoped, visible } of names) {
    const at = isOnOther ? notes : sheet;
    const state: NameState = { name, formula: formulasFor(at)[formula] ?? "=1", visible };
    if (isScoped) sheetNamed(book, at).names = [...(sheetNamed(book, at).names ?? []), state];
    else book.names.push(state);
  }
  return book;
}

/** Contents of the cells of a sheet that hold any, by row and column. */
function contentsOf(sheet: SheetState): string[] {
  return [...sheet.cells].flatMap(([row, line]) =>
    [...line].flatMap(([column, { value, formula }]) =>
      value === null && formula === undefined
        ? []
        : [`${String(row)}:${String(column)} ${JSON.stringify(formula ?? value)}`],
    ),
  );
}

async function carriedOut(office: Office, odd: OddBook): Promise<Ending> {
  const { useCases, model } = office;
  const before = comparableState(model.state);
  const notes = sheetNamed(model.state, notesOf(odd));
  const theirs = contentsOf(notes);
  const review = await useCases.review();
  await useCases.ready({ kind: "commands", commands: PLAN_COMMANDS });
  const plan = useCases.plan({ kind: "commands", commands: [...PLAN_COMMANDS] }, review);
  const outcome = await outcomeOf(useCases.apply(plan));
  if (outcome instanceof HostFailure)
    return { wrong: `refused: ${outcome.code} ${JSON.stringify(outcome.detail)}` };
  if (outcome !== "done") return { wrong: String(outcome) };
  const now = contentsOf(notes);
  if (!theirs.every((content) => now.includes(content)))
    return { wrong: "somebody's table was written over" };
  if (plan.edits.length === 0) return "before";
  const again = useCases.plan({ kind: "commands", commands: [...PLAN_COMMANDS] }, await useCases.review());
  if (again.edits.length > 0)
    return { wrong: `a second run writes: ${again.edits.map(({ kind }) => kind).join(" ")}` };
  await useCases.undo();
  if (!isSame(comparableState(model.state), before)) return { wrong: `the undo is not exact: ${odd.sheet}` };
  return "planned";
}

describe("a workbook with odd names of sheets and ranges", () => {
  it("takes every plan, loses nothing of anybody's, and has nothing to do the second time", async () => {
    const tally = new Tally("odd names", "all commands");
    const odd = fc.sample(oddBook, { numRuns: isWhole ? 150 : 12, seed: 20260228 });
    for (const one of odd) {
      const ending = await carriedOut(await openOffice(bookFrom(one)), one);
      tally.add(JSON.stringify(one), ending);
    }
    tally.end();
  });
});
