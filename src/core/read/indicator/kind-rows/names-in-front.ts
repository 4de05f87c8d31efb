import { saysWhatIsCounted } from "../../../model/what-is-counted";
import { compareKey } from "../../../values/notation/normalise";
import type { FigureHeading, FigureKind } from "../../tables/heading-words";
import { looksLikeLabel, readBareUnit, readIndicatorLabel } from "../../tables/indicator-label";
import { readPartWord } from "../../tables/words-of-parts";
import { withoutDitto } from "../labels/parts-of-names";
import type { LabelText } from "../places/indicator-source";

/** A row of 目標 or 実績, with the text in front of it. */
interface LabelledRow {
  readonly row: { readonly row: number; readonly figure: FigureHeading };
  readonly label: LabelText | undefined;
}

/** No name is longer that does not say what is counted. */
const LONGEST_NAME = 40;

/** （延べ） and ※図書館 are no names. */
const REMARK = /^(?:延べ|(?:延べ|実)?(?:人数|件数|回数)|[（(][^（()）]{1,40}[)）]|[※*＊].*)$/;

/** What a text is in front of a later row of an indicator: nobody knows of 相談 | 実績 below 講座 | 目標, which are called alike. */
export type TextBelowName = "name" | "description" | "either";

/**
 * Whether a text below a name is another name, or describes that one: it does as a sentence, below a name with its mark and its
 * unit (① 講座の回数【回】 above 年間の開催数, the seed's own form), and where the names of the table are described throughout.
 */
export function readTextBelowName(text: string, name: string, areDescribed: boolean): TextBelowName {
  if (text.includes("。")) return "description";
  if (looksLikeLabel(text) || readPartWord(text) !== undefined) return "name";
  if (REMARK.test(text)) return "description";
  if (!looksLikeLabel(name) && saysWhatIsCounted(text)) return "name";
  const { mark, unit } = readIndicatorLabel(name);
  const isInFull = mark !== "" && unit !== "";
  return areDescribed || isInFull || text.length > LONGEST_NAME ? "description" : "either";
}

/**
 * Whether each name of a table has a text of its own below it that cannot be one: none of them has a mark or a unit, as all names
 * have, or all names say what is counted (クライアント数) and the texts, in words of a sentence, do not (契約した会社).
 */
export function areNamesDescribed(rows: readonly LabelledRow[]): boolean {
  const own = rows.flatMap(({ row, label }) =>
    label?.row === row.row && readBareUnit(label.text) === undefined
      ? [{ text: label.text, kind: row.figure.kind }]
      : [],
  );
  const [first] = own;
  const names = own.filter(({ kind }) => kind === first?.kind);
  const texts = own.filter(({ kind }) => kind !== first?.kind);
  const areInTurn = own.every(({ kind }, index) => (kind === first?.kind) === (index % 2 === 0));
  if (!areInTurn || texts.length < 2 || texts.length < names.length) return false;
  if (texts.some(({ text }) => looksLikeLabel(text) || readPartWord(text) !== undefined)) return false;
  return (
    names.every(({ text }) => looksLikeLabel(text)) ||
    (names.every(({ text }) => saysWhatIsCounted(text)) &&
      texts.every(({ text }) => /[ぁ-ん]/.test(text) && !saysWhatIsCounted(text)))
  );
}

/** Each row with its own name, else with what `seenAt` sees in front of it; 〃 is what is in front of the row above it. */
export function labelsInFront<Row extends { readonly row: number; readonly label: LabelText | undefined }>(
  rows: readonly Row[],
  seenAt: (row: number) => LabelText | undefined,
): { readonly row: Row; readonly label: LabelText | undefined }[] {
  let above = "";
  return rows.map((row) => {
    const seen = row.label ?? seenAt(row.row);
    if (!seen) return { row, label: undefined };
    above = withoutDitto(seen.text, above);
    return { row, label: { ...seen, text: above } };
  });
}

/** Whether the rows of one indicator each say its name, so that another text in front of a row is another's name, and no description. */
export function saysNamesAgain(rows: readonly LabelledRow[]): boolean {
  const kinds = new Map<string, FigureKind>();
  let isAgain = false;
  for (const { row, label } of rows) {
    if (label?.row !== row.row) return false;
    const name = compareKey(label.text);
    const known = kinds.get(name);
    isAgain ||= known !== undefined && known !== row.figure.kind;
    kinds.set(name, row.figure.kind);
  }
  return isAgain;
}
