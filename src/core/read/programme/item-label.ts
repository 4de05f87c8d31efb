import { readMark } from "../tables/indicator-label";

/** An item's label taken apart: `① 住民ワーカーの募集及び育成` and what it is for. */
export interface ItemLabel {
  readonly mark: string;
  readonly name: string;
  readonly description: string;
}

const STAR = /^([★☆◎●■])\s*/;

/** A space that parts name and description; between two Latin words (`WORK TRIP`) it belongs to the name. */
const PARTING_SPACE = /(?<![A-Za-z])[ 　]|[ 　](?![A-Za-z])/;

/** Takes a label apart at its first line break, else at the first space that is not within Latin words. */
export function readItemLabel(text: string): ItemLabel {
  const label = text.trim();
  const star = STAR.exec(label);
  const { mark, rest } = star ? { mark: star[1] ?? "", rest: label.slice(star[0].length) } : readMark(label);
  const trimmed = rest.trim();
  const place = trimmed.includes("\n") ? trimmed.indexOf("\n") : (PARTING_SPACE.exec(trimmed)?.index ?? -1);
  if (place < 0) return { mark, name: trimmed, description: "" };
  return { mark, name: trimmed.slice(0, place).trim(), description: trimmed.slice(place).trim() };
}

/** Whether a text has a mark of an item in front: ①, (1), ★. A plain number is a section's. */
export function isItemLabel(text: string): boolean {
  const { mark } = readItemLabel(text);
  return mark !== "" && !/^[0-9０-９]+$/.test(mark);
}

/** `1 雇用創出型テレワーク`: a plain number and a short name on one line; undefined for anything else. */
export function readSectionLabel(
  text: string,
): { readonly number: number; readonly title: string } | undefined {
  const line = text.trim();
  const { mark, rest } = readMark(line);
  const isSection = /^[0-9０-９]{1,2}$/.test(mark) && !line.includes("\n") && rest.length <= 40;
  return isSection ? { number: Number(mark.normalize("NFKC")), title: rest.trim() } : undefined;
}
