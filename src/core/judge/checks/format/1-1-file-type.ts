import { found } from "../../checking/check";
import { dataRangesOf } from "../../checking/data-range";
import type { MachineReadableRule } from "../../checking/machine-readable-rule";
import { NO_INDICATOR } from "../../checking/ledger-columns";

const READABLE = /\.(?:xlsx|csv)$/i;

/** Rule 1-1: the file is Excel (.xlsx) or CSV. Not checked where the workbook has not been saved yet. */
export const formatFileType: MachineReadableRule = {
  name: "format/1-1-file-type",
  number: "1-1",
  applies: (input) => input.workbook.fileName !== undefined && dataRangesOf(input).length > 0,
  run: (input) => {
    const [range] = dataRangesOf(input);
    const { fileName } = input.workbook;
    if (!range || fileName === undefined || READABLE.test(fileName)) return found([]);
    const at = { sheet: range.sheet.name, row: range.area.row, column: range.area.column };
    return found([
      { code: "format/1-1-file-type", severity: "warning", at, ...NO_INDICATOR, data: { fileName } },
    ]);
  },
};
