import { copyFile, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { runHeadless } from "../../../cli/run-headless";
import { changedWorkbook } from "../../support/changed-workbook";
import { headless, workFolder, written } from "../../support/headless-run";
import { bytesOfTextBook } from "../../support/table-text-book";

const ASSETS = path.join(__dirname, "../../../assets");
const PUBLISHED = path.join(__dirname, "../../fixtures/published");

/** Another town's table, a figure of it and what it is in the file that came back, and how that is listed. */
const TOWNS: readonly (readonly [name: string, was: string, becomes: string, listed: readonly unknown[]])[] =
  [
    ["water-works", "| 431 |", "| 433 |", [431, 433, 433]],
    [
      "childcare-plan-and-result",
      "| 31,815人 | 36,369人 |",
      "| 31,815人 | 36,370人 |",
      ["36,369人", "36,370人", "typedUnit"],
    ],
    ["goal-result-one-year", "| 470 | 175 |", "| 470 | 177 |", [175, 177, 177]],
    ["management-sheet", "| 303 | 297 |", "| 303 | 298 |", [297, 298, 298]],
  ];

describe("runHeadless with --compare", () => {
  let folder: Awaited<ReturnType<typeof workFolder>>;
  beforeAll(async () => {
    folder = await workFolder();
  });
  afterAll(() => folder.remove());

  it("lists a changed figure with both cells, and takes over nothing", async () => {
    const input = path.join(ASSETS, "sample.xlsx");
    const other = folder.file("返送.xlsx");
    const back = await changedWorkbook(new Uint8Array(await readFile(input)), (workbook) => {
      const sheet = workbook.worksheets.getItem("主な事業指標");
      sheet.getRange("C7").values = [[12]];
      sheet.getRange("1:2").insert("Down");
    });
    await writeFile(other, back);
    const { code, report, lines } = await headless(folder, input, "--do", "check", "--compare", other);
    expect([code, report.changes]).toEqual([0, []]);
    expect(report.comparison).toEqual({
      file: "返送.xlsx",
      figures: [
        {
          indicator: "①",
          fiscalYear: 2017,
          item: "actual",
          change: "changed",
          here: { sheet: "主な事業指標", cell: "C7", raw: 10 },
          there: { sheet: "主な事業指標", cell: "C9", raw: 12 },
          closedYear: true,
          takes: 12,
          notTaken: null,
        },
      ],
      texts: [],
      added: [],
      dropped: [],
      years: [],
      notCompared: [],
      compared: { indicators: 6, figures: 108 },
    });
    expect(lines).toContain(
      "照合「返送.xlsx」: 6指標の108件を比べ、違う数値 1、違う説明・定義など 0、増えた指標 0、なくなった指標 0、照合できなかったもの 0",
    );
  }, 60_000);

  it("refuses another file that is none, and a result that would overwrite it", async () => {
    const input = path.join(ASSETS, "sample.xlsx");
    const errors: string[] = [];
    const run = (...words: string[]): Promise<number> =>
      runHeadless([input, ...words], { line: () => undefined, errorLine: (text) => errors.push(text) });
    const broken = await written(folder, "broken.xlsx", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]));
    const whole = folder.file("whole.xlsx");
    await copyFile(input, whole);
    expect(await run("--compare", broken)).toBe(2);
    expect(await run("--compare", folder.file("nothing.xlsx"))).toBe(2);
    expect(await run("--compare", whole, "--out", whole)).toBe(2);
    expect(errors.map((text) => /壊れて|見つかりません|元のブックと同じ/.exec(text)?.[0])).toEqual([
      "壊れて",
      "見つかりません",
      "元のブックと同じ",
    ]);
  }, 60_000);

  it.each(TOWNS)(
    "finds nothing between %s and itself, and one figure where one was changed",
    async (name, was, becomes, listed) => {
      const text = await readFile(path.join(PUBLISHED, name, "book.txt"), "utf8");
      const input = await written(folder, `${name}.xlsx`, await bytesOfTextBook(text));
      const same = await headless(folder, input, "--do", "check", "--compare", input);
      expect(same.report.comparison).toMatchObject({
        figures: [],
        texts: [],
        added: [],
        dropped: [],
        years: [],
      });
      expect(same.report.comparison?.compared.figures).toBeGreaterThan(1);
      const back = await bytesOfTextBook(text.replace(was, becomes));
      const other = await written(folder, `${name}-back.xlsx`, back);
      const { report } = await headless(folder, input, "--do", "check", "--compare", other);
      expect(
        report.comparison?.figures.map(({ here, there, takes, notTaken }) => [
          here?.raw,
          there?.raw,
          takes ?? notTaken,
        ]),
      ).toEqual([listed]);
    },
    60_000,
  );
});
