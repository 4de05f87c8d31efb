import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { openXlsx } from "../../../../../stand-in/file/open-xlsx";
import { assessIn } from "../../../../../src/core/judge/achievement/assess-in";
import { awaitsAccrual, type Assessment } from "../../../../../src/core/judge/achievement/assessment";
import { judgingOf } from "../../../../../src/core/judge/achievement/judging";
import { isReported } from "../../../../../src/core/model/indicator-figures";
import type { Review } from "../../../../../src/core/review";
import { isCellError, type CellValue } from "../../../../../src/core/values/workbook/cell-value";
import { tablesToWorkOn } from "../../../../../src/core/plan/tables-to-work-on";
import { planPaper } from "../../../../../src/core/write/paper/plan-paper";
import { applyPlan } from "../../../../support/apply-plan";
import { bookSnapshot } from "../../../../support/book-snapshot";
import { calculate } from "../../../../support/calculate";
import { paperReview } from "../../../../support/paper-workbook";
import { bytesOfTextBook } from "../../../../support/table-text-book";

const ROOT = path.join(__dirname, "../../../../fixtures");

const BOOKS = ["published", "ledgers-as-kept"].flatMap((folder) =>
  readdirSync(path.join(ROOT, folder))
    .map((name) => path.join(ROOT, folder, name, "book.txt"))
    .filter((file) => existsSync(file)),
);

/** The word that 評価 says of a year. */
function gradeWord({ state, grade, gradeBasis, ...rest }: Assessment, review: Review): string {
  if (awaitsAccrual({ state, grade, gradeBasis, ...rest })) return "要確認";
  if (gradeBasis === "interim" && (state === "assessed" || state === "reached")) return "途中";
  return judgingOf(review).scheme.bands.find(({ key }) => key === grade)?.word ?? "－";
}

interface Judged {
  readonly rates: readonly number[];
  readonly grades: readonly string[];
}

/** What the review itself says of every year, and of the last year that each table reports anything of. */
function judged(review: Review): Judged {
  const { chosen } = tablesToWorkOn(review.workbook, review.tables);
  const rates = chosen.flatMap(({ indicators }) =>
    indicators.flatMap((indicator) =>
      indicator.years.flatMap((year) => assessIn(indicator, year, review).rate ?? []),
    ),
  );
  const grades = chosen.flatMap(({ indicators }) => {
    const latest = Math.max(
      ...indicators.flatMap(({ years }) => years.filter(isReported).map(({ fiscalYear }) => fiscalYear)),
    );
    return indicators.map((indicator) => {
      // Of September and March of one year the latter is what the goal is held against.
      const year = indicator.years.filter(({ fiscalYear }) => fiscalYear === latest).at(-1);
      return year ? gradeWord(assessIn(indicator, year, review), review) : "－";
    });
  });
  return { rates, grades };
}

const inOrder = (numbers: readonly number[]): number[] =>
  numbers.map((number) => Math.round(number * 1e6) / 1e6).sort((one, other) => one - other);

describe("planPaper over the tables of other offices", () => {
  it.each(BOOKS.map((file) => [path.basename(path.dirname(file)), file]))(
    "prints the rates and grades of %s as they are judged, and has nothing to do a second time",
    async (_name, file) => {
      const { book } = await openXlsx(await bytesOfTextBook(readFileSync(file, "utf8")));
      const workbook = await calculate(bookSnapshot(book));
      const review = paperReview(workbook);
      const made = await calculate(applyPlan(workbook, planPaper(review)));
      const paper = made.sheets.find(({ name }) => name.startsWith("資料2-2"))?.values ?? [];
      const rows = paper
        .filter((line) => typeof line[1] === "string" && line[1].startsWith("達成率"))
        .map((line) => line.slice(2, -1));
      const printed: CellValue[] = rows.flatMap((line) => line.slice(0, -1));
      const expected = judged(review);
      expect(paper.flat().filter(isCellError)).toEqual([]);
      expect(inOrder(printed.filter((value) => typeof value === "number"))).toEqual(inOrder(expected.rates));
      expect(rows.map((line) => line.at(-1))).toEqual(expected.grades);
      expect(planPaper(paperReview(made)).edits).toEqual([]);
    },
  );

  it("has found them all", () => {
    expect(BOOKS.length).toBeGreaterThan(90);
  });
});
