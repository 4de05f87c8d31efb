import { builtInFormat } from "../../../src/ooxml/workbook/number-formats";

/** Numbers that mean the same in Excel of every language; all other formats are written out in full. */
const SAME_EVERYWHERE = [0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 20, 21, 45, 46, 47, 48, 49];
const NUMBER_OF_FORMAT = new Map(SAME_EVERYWHERE.map((id) => [builtInFormat(id) ?? "", id]));

/** The first number that a workbook's own formats may have. */
export const FIRST_OWN_FORMAT = 164;

/** The number under which a format needs no definition; undefined where it needs one. */
export function builtInFormatId(format: string): number | undefined {
  return NUMBER_OF_FORMAT.get(format);
}
