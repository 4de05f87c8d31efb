import type { CellContent } from "../../values/workbook/cell-value";
import {
  TIDY_DATA_HEADINGS,
  TIDY_HISTORY_HEADINGS,
  type TidyDataHeading,
  type TidyHistoryHeading,
} from "../../plan/tidy-headings";
import { blankAsNull } from "./tidy-row";

/** What has become of a datum; 作成 is the first time, of all of them together. */
type HistoryWord = "作成" | "追加" | "変更" | "削除";

/** A row of 指標データ, in the order of its headings. */
type DataRow = readonly CellContent[];

/** By these a datum is the same as one of before, wherever it was in the sheet. */
const IDENTITY = ["表", "区分", "番号", "指標名", "単位", "年度（西暦）", "項目"] as const;

/** What may change of a datum: the rest follows from these or says where it came from. */
const CONTENTS = ["値", "範囲", "欠測理由コード", "暫定値"] as const;

/**
 * Rows that 更新履歴 gets when 指標データ becomes `after`: one a datum that is new, gone or another, in the order of the
 * data. `before` undefined: there was none, so one row says how many there are. `day` is an Excel serial.
 */
export function historyRows(
  before: readonly DataRow[] | undefined,
  after: readonly DataRow[],
  day: number | null,
): CellContent[][] {
  if (!before) return [historyRow("作成", day, { 備考: `${String(after.length)}件` })];
  const standing = new Map<string, DataRow[]>();
  for (const row of before) {
    const key = identityOf(row);
    standing.set(key, [...(standing.get(key) ?? []), row]);
  }
  const rows: CellContent[][] = [];
  for (const row of after) {
    const was = standing.get(identityOf(row))?.shift();
    if (!was) rows.push(historyRow("追加", day, { ...identity(row), ...nowIs(row) }));
    else if (CONTENTS.some((heading) => at(was, heading) !== at(row, heading)))
      rows.push(
        historyRow("変更", day, { ...identity(row), ...wasThat(was), ...nowIs(row), ...noted(was, row) }),
      );
  }
  const gone = [...standing.values()].flat();
  return [...rows, ...gone.map((row) => historyRow("削除", day, { ...identity(row), ...wasThat(row) }))];
}

type HistoryCells = Partial<Readonly<Record<TidyHistoryHeading, CellContent>>>;

function historyRow(word: HistoryWord, day: number | null, cells: HistoryCells): CellContent[] {
  const all: HistoryCells = { ...cells, 更新日: day, 内容: word };
  return TIDY_HISTORY_HEADINGS.map((heading) => blankAsNull(all[heading] ?? null));
}

function at(row: DataRow, heading: TidyDataHeading): CellContent {
  return row[TIDY_DATA_HEADINGS.indexOf(heading)] ?? null;
}

function identityOf(row: DataRow): string {
  return JSON.stringify(IDENTITY.map((heading) => at(row, heading)));
}

function identity(row: DataRow): HistoryCells {
  return Object.fromEntries(IDENTITY.map((heading) => [heading, at(row, heading)]));
}

function wasThat(row: DataRow): HistoryCells {
  return { 変更前: at(row, "値"), 変更前の欠測理由: at(row, "欠測理由") };
}

function nowIs(row: DataRow): HistoryCells {
  return { 変更後: at(row, "値"), 変更後の欠測理由: at(row, "欠測理由") };
}

/** What the figures alone would not show: a provisional value that has become final, or another bound. */
function noted(was: DataRow, row: DataRow): HistoryCells {
  const notes: string[] = [];
  if (at(was, "暫定値") !== at(row, "暫定値"))
    notes.push(at(row, "暫定値") === 1 ? "暫定値になった" : "暫定値でなくなった");
  const [bound, boundNow] = [at(was, "範囲"), at(row, "範囲")];
  if (bound !== boundNow) notes.push(`範囲は${boundWord(bound)}から${boundWord(boundNow)}に`);
  return notes.length === 0 ? {} : { 備考: notes.join("、") };
}

function boundWord(content: CellContent): string {
  return typeof content === "string" ? content : "なし";
}
