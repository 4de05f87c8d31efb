import type { CheckInput } from "../../checking/check";
import { dataRangesOf } from "../../checking/data-range";
import { NO_INDICATOR } from "../../checking/ledger-columns";
import { numbered } from "../../checking/machine-readable-rule";
import type { Occurrence } from "../../findings/finding";

const READABLE = /\.(?:xlsx|csv)$/i;

/** Rule 1-1: the file is Excel (.xlsx) or CSV. Not checked where the workbook has not been saved yet. */
export const formatFileType = numbered(
  { code: "format/1-1-file-type", severity: "warning", keeps: ({ fileName }) => [fileName], find },
  (input) => input.workbook.fileName !== undefined && dataRangesOf(input).length > 0,
);

function find(input: CheckInput): Occurrence<"format/1-1-file-type">[] {
  const [range] = dataRangesOf(input);
  const { fileName } = input.workbook;
  if (!range || fileName === undefined || READABLE.test(fileName)) return [];
  const at = { sheet: range.sheet.name, row: range.area.row, column: range.area.column };
  return [{ at, ...NO_INDICATOR, data: { fileName } }];
}
