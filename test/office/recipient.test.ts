import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { entryAt } from "../../src/core/values/invariants/defect";
import { formatArea, parseArea, parseReference } from "../../src/core/values/workbook/cell-address";
import type { BookState, CellState } from "../../stand-in/model/book-state";
import { sheetNamed } from "../adapter/excel/open-workbook";
import { headless, workFolder, written, type HeadlessRun } from "../support/headless-run";
import { bytesOfTextBook } from "../support/table-text-book";
import { startLibreOffice, type Recipient } from "./support/libre-office";
import { retyped } from "./support/retyped";

/** A workbook that the add-in has worked on, and what becomes of it when a recipient types another actual. */
interface Case {
  readonly name: string;
  readonly input: () => Promise<Uint8Array>;
  /** What the command line is told besides the file. */
  readonly words?: readonly string[];
  readonly sheet: string;
  /** The actual's cell and the number that is typed. */
  readonly type: readonly [cell: string, value: number];
  /** The cell of the year's rate, the rate that follows, and how its colour shows it. */
  readonly rate: readonly [cell: string, rate: number, shown: string];
  /** The cell of 評価, where the year has one. */
  readonly grade?: readonly [cell: string, word: string];
  /** How the typed actual is drawn (in the chart's unit). */
  readonly drawn: number;
}

const asset = (name: string) => (): Promise<Uint8Array> =>
  Promise.resolve(new Uint8Array(readFileSync(path.join(__dirname, "../../assets", name))));

const fixture = (name: string) => (): Promise<Uint8Array> =>
  bytesOfTextBook(readFileSync(path.join(__dirname, "../fixtures/published", name, "book.txt"), "utf8"));

/** A row for each year, and one formula for all of them; less is better of 待機児童数. */
const EXCEL_TABLE = `
== 一覧
指標|年度|目標|実績
相談件数|R5|10|5
相談件数|R6|20|20
待機児童数|R5|20|25
待機児童数|R6|10|20
@table 指標表 A1:D5
`;

const CASES: readonly Case[] = [
  {
    // 45 of 50 in R7.
    name: "sample.xlsx",
    input: asset("sample.xlsx"),
    sheet: "主な事業指標",
    type: ["K7", 45],
    rate: ["U7", 0.9, "90.0%"],
    grade: ["V7", "おおむね順調"],
    drawn: 45,
  },
  {
    // The copy that is safe to mail: 20 of 50 in R7, as in the workbook itself.
    name: "the mail copy of sample-ledgers.xlsx",
    input: asset("sample-ledgers.xlsx"),
    words: ["--do", "rates,charts,mailcopy"],
    sheet: "主な事業指標",
    type: ["K7", 20],
    rate: ["U7", 0.4, "40.0%"],
    grade: ["V7", "努力を要する"],
    drawn: 20,
  },
  {
    // 20 of 50 in R7.
    name: "sample-ledgers.xlsx",
    input: asset("sample-ledgers.xlsx"),
    sheet: "主な事業指標",
    type: ["K7", 20],
    rate: ["U7", 0.4, "40.0%"],
    grade: ["V7", "努力を要する"],
    drawn: 20,
  },
  {
    // 1,000千円 of 125万円; the chart counts in 万円.
    name: "mixed-scales",
    input: fixture("mixed-scales"),
    sheet: "基本数値目標",
    type: ["E7", 1000],
    rate: ["I7", 0.8, "80.0%"],
    grade: ["J7", "おおむね順調"],
    drawn: 100,
  },
  {
    // 56 of 70 ％.
    name: "footnote-marks",
    input: fixture("footnote-marks"),
    sheet: "指標",
    type: ["E7", 56],
    rate: ["I7", 0.8, "80.0%"],
    grade: ["J7", "おおむね順調"],
    drawn: 56,
  },
  {
    // 3 of 3 件 in H29; the rates stand behind the table's last column.
    name: "columns-behind-years",
    input: fixture("columns-behind-years"),
    sheet: "KPI一覧",
    type: ["G7", 3],
    rate: ["P7", 1, "100.0%"],
    grade: ["Q7", "順調"],
    drawn: 3,
  },
  {
    // 1,984 of 2,480人, the target as revised; 2,250 was the first one.
    name: "revised-target",
    input: fixture("revised-target"),
    sheet: "児童クラブ",
    type: ["G6", 1984],
    rate: ["L6", 0.8, "80.0%"],
    grade: ["M6", "おおむね順調"],
    drawn: 1984,
  },
  {
    // 30 of 60 ％; the rates are in the staff's own columns of 達成率, whose looks are theirs: the colour is in our 評価.
    name: "kind-above-years",
    input: fixture("kind-above-years"),
    sheet: "指標一覧",
    type: ["K6", 30],
    rate: ["O6", 0.5, "努力を要する"],
    grade: ["Q6", "努力を要する"],
    drawn: 30,
  },
  {
    // 16 of 20, and less is better.
    name: "an Excel table",
    input: () => bytesOfTextBook(EXCEL_TABLE),
    sheet: "一覧",
    type: ["D4", 16],
    rate: ["E4", 1.25, "125.0%"],
    drawn: 16,
  },
];

const outs: Uint8Array[] = [];
const recipients: Recipient[] = [];
/** What the add-in makes of what LibreOffice has saved. */
const again: HeadlessRun[] = [];

beforeAll(async () => {
  const [folder, office] = await Promise.all([workFolder(), startLibreOffice()]);
  for (const { input, words = [] } of CASES) {
    const file = await written(folder, "in.xlsx", await input());
    outs.push((await headless(folder, file, ...words)).out);
  }
  const typed = CASES.map(({ sheet, type }, index) => retyped(entryAt(outs, index), sheet, ...type));
  recipients.push(...(await office.open(typed)));
  for (const { bytes } of recipients)
    again.push(await headless(folder, await written(folder, "saved.xlsx", bytes)));
  await office.close();
  await folder.remove();
});

const numbered = CASES.map((one, index) => ({ ...one, index }));

describe.each(numbered)("a recipient without the add-in who opens $name in LibreOffice", (one) => {
  it("types an actual, and rate, 評価, colour and chart follow; no formula is an error", () => {
    const { sheet, rate, grade, drawn } = one;
    const shown = entryAt(recipients, one.index);
    expect(cellOf(shown.book, sheet, rate[0])?.value).toBeCloseTo(rate[1], 9);
    if (grade) expect(cellOf(shown.book, sheet, grade[0])?.value).toBe(grade[1]);
    expect(errorsIn(shown.book)).toEqual([]);
    expect(colouredTexts(shown.html).some((text) => text.endsWith(rate[2]))).toBe(true);
    expect(drawnFigures(shown.bytes, shown.book)).toContain(drawn);
  });

  it("saves it there, and the add-in then has no cell to write; only looks that LibreOffice gave our charts are lost, and named", () => {
    const { code, report } = entryAt(again, one.index);
    expect({ code, changes: report.changes }).toEqual({ code: 0, changes: [] });
    expect(report.lost.filter(({ where }) => !where.startsWith("KPIグラフ!KPI-"))).toEqual([]);
  });

  it("has been sent nothing of the add-in's but cells and charts", () => {
    const parts = Object.entries(unzipSync(entryAt(outs, one.index)));
    const names = parts.map(([name]) => name.toLowerCase());
    expect(
      names.filter((name) => /webextension|taskpane|vbaproject|macrosheet|customui|externallink/.test(name)),
    ).toEqual([]);
    const texts = parts.filter(([name]) => /\.(xml|rels)$/.test(name)).map(([, bytes]) => strFromU8(bytes));
    const inside =
      /webextension|taskpane|Office\.AutoShowTaskpane|macroEnabled|CONTOSO|_xldudf|WEBSERVICE\(/i;
    expect(texts.filter((text) => inside.test(text))).toEqual([]);
  });
});

function cellOf(book: BookState, sheet: string, cell: string): CellState | undefined {
  const area = parseArea(cell);
  return area && sheetNamed(book, sheet).cells.get(area.row)?.get(area.column);
}

/** Formulas that come to an error, but for #N/A, which a chart takes for a gap. */
function errorsIn(book: BookState): string[] {
  return book.sheets.flatMap((sheet) =>
    [...sheet.cells].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, { value, formula }]) => {
        if (formula === undefined || typeof value !== "object" || value === null) return [];
        if (value.error === "#N/A" && sheet.name === "グラフ元データ") return [];
        return [
          `${sheet.name}!${formatArea({ row, column, rows: 1, columns: 1 })} ${value.error} ${formula}`,
        ];
      }),
    ),
  );
}

/** The texts of cells with a background of their own. */
function colouredTexts(html: string): string[] {
  return [...html.matchAll(/<td[^>]*bgcolor="#[0-9a-f]{6}"[^>]*>(.*?)<\/td>/gis)].map(([, inner = ""]) =>
    inner.replace(/<[^>]+>/g, "").trim(),
  );
}

/** The numbers of the charts' 実績, as LibreOffice has stored them with the charts. */
function drawnFigures(bytes: Uint8Array, book: BookState): number[] {
  const charts = Object.entries(unzipSync(bytes)).filter(([name]) => /charts\/chart\d+\.xml$/.test(name));
  expect(charts.length).toBeGreaterThan(0);
  const cached = charts.flatMap(([, xml]) =>
    [...strFromU8(xml).matchAll(/<c:val>.*?<\/c:val>/gs)].flatMap(([values]) =>
      [...values.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, text]) => Number(text)),
    ),
  );
  const plotted = book.sheets
    .flatMap((sheet) => sheet.charts)
    .flatMap((chart) => chart.series.map((series) => parseReference(series.values)));
  expect(plotted.every((range) => range?.sheet === "グラフ元データ")).toBe(true);
  return cached;
}
