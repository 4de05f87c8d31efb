import type { NotChecked } from "../../../model/not-checked";
import { countedTo, readAsOfNote } from "../../../values/notation/fiscal-year-label";
import { compareKey } from "../../../values/notation/normalise";
import { isUnit, sameMeasure } from "../../../values/notation/unit";
import { isFigureAt } from "../../tables/figure-at";
import { readColumnRole, readFigureHeading } from "../../tables/heading-words";
import type { SheetGrid } from "../../tables/sheet-grid";
import type { YearCellReader } from "../../tables/year-row";
import { columnHeading } from "../labels/label-columns";
import type { FigurePlace, IndicatorSource, LabelText, YearPlaces } from "../places/indicator-source";
import { headerRowsWithin, notCheckedAt, rowsBetween, type TableSource } from "./table-frame";

const LONGEST = 60;
/** Notes that say nothing of what is counted, of whom or over how long. */
const PLAIN =
  /^(?:(?:目標|計画|実績|確定|確報|速報|見込み?|暫定|概算|推計|公表|報告|集計|決算|予算|予定|最終|基準|数)?値?|年度|単年度|年間|年度末|通期|通年|年度?計|kpi|[a-z①-⑳]|[a-z①-⑳]?[/÷×x*+-].*|※.*|注.*|\*.*|(?:目標|計画)?(?:以上|以下|以内|未満|超|上限|下限)|単位.*|.*(?:変更|修正|改[定訂]?|見直し)[前後済み]*|当初|[新旧]|期限|(?:事業|実施|年度)?計画|.*(?:設定|策定)|(?:[rhs]|令和|平成|昭和)?(?:元|\d{1,4})年(?:度|次)?末?|(?:\d{1,2}月|(?:[rhs]|令和|平成)?\d{1,4}年?度?末?)~.*(?:年|月|度|末|[rhs]\d+)|.*(?:時点|現在|月末))$/;

/** What the headings of a figure have in brackets, and the nearest of them with a word for it. */
interface Notes {
  readonly words: readonly string[];
  readonly unit: string;
  /** 中間, 9月末. */
  readonly when: readonly string[];
  readonly heading: LabelText | undefined;
}

/**
 * A table without the actuals whose headings have another note in brackets than those of the goal: 目標（延べ） beside 実績（実人数）, 目標
 * （5年間） beside 実績, 実績（法人） beside 目標. Nobody can hold the one against the other; that is said at the actual's heading.
 */
export function withoutOtherNotes(grid: SheetGrid, reader: YearCellReader, source: TableSource): TableSource {
  const said = new Map<string, NotChecked>();
  const notes = (place: FigurePlace): Notes => notesOf(grid, reader, source, place);
  // What 実績 below 目標（累計） counts is told by its figures: see `withYearlyActual`.
  const isToldByFigures = (reached: Notes, aimed: Notes): boolean =>
    source.layout === "kind-rows" && reached.words.length === 0 && aimed.words.join("") === "累計";
  const without = (indicator: IndicatorSource): IndicatorSource => {
    const years = indicator.years.map((year): YearPlaces => {
      const { target, actual } = year;
      const [reached, aimed] = [actual && notes(actual), target && notes(target)];
      if (!actual || !reached || !aimed || !isFigureAt(grid, actual.row, actual.column)) return year;
      const isOneOfTwo = (): boolean =>
        reached.unit !== "" &&
        reached.unit !== aimed.unit &&
        (isOfOtherUnit(grid, source, reached, aimed) || hasOtherResult(grid, reader, source, year));
      if ((areAlike(reached, aimed) || isToldByFigures(reached, aimed)) && !isOneOfTwo()) return year;
      const { heading = { text: "", ...actual } } = reached;
      const why = { code: "notesDiffer", goal: aimed.heading?.text ?? "" } as const;
      const entry = notCheckedAt(grid, "heading", heading.row, heading.column, heading.text, why);
      said.set(entry.what.at ?? "", entry);
      return { ...year, actual: undefined, rate: undefined };
    });
    const isLeftOut = years.some(({ actual }, index) => !actual && indicator.years[index]?.actual);
    return isLeftOut ? { ...indicator, years, lacks: "actual" } : indicator;
  };
  const indicators = source.indicators.map(without);
  return { ...source, indicators, notChecked: [...source.notChecked, ...said.values()] };
}

/** 目標（世帯） and 実績（人） beside a column 単位, by which they would be of one. */
function isOfOtherUnit(grid: SheetGrid, source: TableSource, reached: Notes, aimed: Notes): boolean {
  if (aimed.unit === "" || sameMeasure(reached.unit, aimed.unit)) return false;
  const { headerRows, firstColumn, lastColumn } = source;
  return rowsBetween(firstColumn, lastColumn).some(
    (column) => readColumnRole(columnHeading(grid, headerRows, column).text) === "unit",
  );
}

function areAlike(reached: Notes, aimed: Notes): boolean {
  // A goal of half way is none of what was reached in the end.
  const isOfOneTime = aimed.when.every((note) => reached.when.includes(note));
  // 目標（第7期計画） beside 実績: by which plan it is aimed at.
  const aims = reached.words.length > 0 ? aimed.words : aimed.words.filter((note) => !note.endsWith("計画"));
  return isOfOneTime && reached.words.join("\n") === aims.join("\n");
}

/** Whether 実績（法人） has 実績（個人） of its year beside it, which nothing reads. */
function hasOtherResult(
  grid: SheetGrid,
  reader: YearCellReader,
  { headerRows, firstColumn, lastColumn }: TableSource,
  { heading, actual }: YearPlaces,
): boolean {
  return rowsBetween(firstColumn, lastColumn).some((column) => {
    if (!actual || column === actual.column || !isFigureAt(grid, actual.row, column)) return false;
    const { texts } = columnHeading(grid, headerRows, column);
    const isOfYear = texts.some((text) => {
      const label = reader.readText(text);
      return label?.state === "year" && label.fiscalYear === heading.fiscalYear;
    });
    return isOfYear && texts.some((text) => text.includes("実績"));
  });
}

function notesOf(
  grid: SheetGrid,
  reader: YearCellReader,
  source: TableSource,
  { row, column }: FigurePlace,
): Notes {
  const rows = headerRowsWithin(grid, source);
  const { texts, row: top } = row > rows.last ? columnHeading(grid, rows, column) : { texts: [], row: 0 };
  const headings: LabelText[] = texts.map((text) => ({ text, row: top, column }));
  for (let at = Math.max(source.firstColumn, grid.firstColumn); at < column; at += 1) {
    const anchor = grid.anchor(row, at);
    const text = grid.text(anchor.row, anchor.column);
    if (text.length <= LONGEST && readFigureHeading(text))
      headings.push({ text, row: anchor.row, column: anchor.column });
  }
  const found = headings.flatMap(({ text }) => notesIn(text));
  const units = found.filter((note) => isUnit(note, ""));
  const others = found.filter((note) => !isUnit(note, "") && !PLAIN.test(note));
  const when = others.filter((note) => readAsOfNote(countedTo(note)) !== undefined);
  const words = others.filter((note) => !when.includes(note) && !reader.readText(note));
  return {
    words: [...new Set(words)].sort(),
    unit: units.at(-1) ?? "",
    when,
    heading: [...headings].reverse().find(({ text }) => notesIn(text).length > 0) ?? headings.at(-1),
  };
}

function notesIn(text: string): string[] {
  if (text.length > LONGEST) return [];
  return [...compareKey(text).matchAll(/\(([^()]*)\)/g)].map(([, note = ""]) => note);
}
