import { compareKey, normaliseText } from "../../values/notation/normalise";
import { toOneLine } from "../../values/notation/one-line";
import { isSpanOfTime, isUnit } from "../../values/notation/unit";
import type { CountingBasis } from "../../model/indicator";

/** The label of an indicator taken apart: `① 住民ワーカー登録者数（延べ）【人】`. */
export interface IndicatorLabel {
  /** `①`, `(1)`, `1-1`; "" where there is none. */
  readonly mark: string;
  /** `住民ワーカー登録者数`, as typed. */
  readonly name: string;
  /** `人`; "" where the label names none. */
  readonly unit: string;
}

const CIRCLED = "\\u2460-\\u2473\\u2474-\\u249B\\u24B6-\\u24FF\\u2776-\\u2793\\u3251-\\u325F\\u32B1-\\u32BF";

/** ①, (1), 1., No.1, 1-2, KPI1, ア; a bare number needs a space or a stop after it. */
const MARK = new RegExp(
  `^([${CIRCLED}])[\\s　.．、]*|^([(（][0-9０-９a-zA-Zア-ンあ-ん一-十]{1,3}[)）])[\\s　]*|` +
    `^((?:KPI|No|№|指標)[.．]?[\\s　]?(?:[0-9０-９]{1,3}|[${CIRCLED}]))(?:[.．、:：\\s　]+|(?=[^0-9０-９.．]))|` +
    `^([0-9０-９]{1,2}(?:[-－‐.．][0-9０-９]{1,2})*)(?:[.．、)）:：][\\s　]*|[\\s　]+)(?=[^0-9０-９\\s　])|^([ア-ンa-zA-Z])[.．、)）:：][\\s　]*`,
  "i",
);

const CUMULATIVE = /延べ|のべ|累計|累積/;
const AT_YEAR_END = /年度末|現在|時点/;

/** What may be in brackets after a name without being its unit. */
const BASIS_NOTE =
  /^(?:延べ?|のべ|累計|累積|年度末(?:現在|時点)?|.*(?:現在|時点)|年間|単年度?|年度計|年度|当年度|年計|期間計)$/;
const REMARK =
  /^(?:重点|新規?|新|再掲|拡充|継続|変更|参考|再|見直し|kpi|kgi|重要|必須|任意|国|県|市|町|村|.*指標)$/;

/** ［目標指標］ says of what kind an indicator is. */
const KIND_NOTE = /^(?:(?:目標|成果|活動|数値|代表|補助|客観|主観)指標|アウト(?:カム|プット)(?:指標)?)$/;

const LAST_BRACKETS =
  /^(.*?)\s*(?:([【[［〔〈《])([^【】[\]［］〔〕〈〉《》]{1,20})[】\]］〕〉》]|([(（])([^()（）]{1,20})[)）])$/s;

/** The mark of a footnote: 観光客数（人）※1, 実施率（%）※注1, 宿泊者数（注2）, 利用者数*. */
const FOOTNOTE_MARK = /(?:[※*＊]注?[0-9０-９]{0,2}|[(（]注[0-9０-９]{0,2}[)）])$/;

/** The mark of a footnote at the end of a label; "" where it has none. */
export function footnoteOf(label: string): string {
  return FOOTNOTE_MARK.exec(toOneLine(label).trimEnd())?.[0] ?? "";
}

/** Mark of a section or an indicator at the beginning of a text; "" where there is none. */
export function readMark(text: string): { readonly mark: string; readonly rest: string } {
  const match = MARK.exec(text);
  if (!match) return { mark: "", rest: text };
  // Only one of the alternatives has matched; the groups of the others are undefined, which join leaves out.
  const mark = match.slice(1).join("");
  return { mark, rest: text.slice(match[0].length) };
}

/**
 * Takes a label apart into mark, name and unit, without remarks on how it is counted; brackets come in every width and shape.
 */
export function readIndicatorLabel(label: string): IndicatorLabel {
  const line = toOneLine(label).replace(FOOTNOTE_MARK, "").trimEnd();
  const { mark, rest } = readMark(line);
  let name = rest;
  let unit = "";
  const suffix = /^(.*\S)\s*単位\s*[:：]\s*([^\s()（）【】[\]［］〔〕]{1,8})$/.exec(name);
  if (suffix) [name, unit] = [suffix[1] ?? name, suffix[2] ?? ""];
  for (let match = LAST_BRACKETS.exec(name); match; match = LAST_BRACKETS.exec(name)) {
    const content = withoutBasisNote((match[3] ?? match[5] ?? "").trim());
    const isUnitLike = unit === "" && isBracketedUnit(content, match[2] !== undefined);
    const isNote = BASIS_NOTE.test(normaliseText(content)) || KIND_NOTE.test(compareKey(content));
    if ((!isUnitLike && !isNote) || match[1] === "") break;
    if (isUnitLike) unit = content.replace(/^単位\s*[:：]?\s*/, "");
    name = match[1] ?? "";
  }
  return { mark, name: name.trim(), unit };
}

/** 件 of `件、累計` and `累計・件`; any other content of brackets as it is. */
function withoutBasisNote(content: string): string {
  const parts = content.split(/[、,，・]/).map((part) => part.trim());
  const units = parts.filter((part) => !BASIS_NOTE.test(normaliseText(part)));
  const [unit = ""] = units;
  return parts.length === 2 && units.length === 1 && isUnit(unit, "") ? unit : content;
}

/** Round brackets hold a unit only where it is known; square ones (【人】) hold one unless it is a remark. */
function isBracketedUnit(content: string, isSquare: boolean): boolean {
  const key = compareKey(content);
  if (key.startsWith("単位")) return true;
  if (BASIS_NOTE.test(normaliseText(content)) || REMARK.test(key) || KIND_NOTE.test(key)) return false;
  return (
    isUnit(content, "") || isSpanOfTime(key) || (isSquare && key.length <= 6 && !/[。、増減]|月/.test(key))
  );
}

/**
 * The counting basis that a label names, with the word that does: 延べ or 累計 anywhere in it is cumulative, 年度末, 現在 or 時点 a
 * stock at the year's end, anything else a yearly figure with "".
 */
export function readCountingBasis(label: string): {
  readonly countingBasis: CountingBasis;
  readonly word: string;
} {
  const text = normaliseText(label);
  const cumulative = CUMULATIVE.exec(text)?.[0];
  if (cumulative !== undefined) return { countingBasis: "cumulative", word: cumulative };
  const atYearEnd = AT_YEAR_END.exec(text)?.[0];
  if (atYearEnd !== undefined) return { countingBasis: "atYearEnd", word: atYearEnd };
  return { countingBasis: "perYear", word: "" };
}

/** A text that is nothing but a unit: `【人】`, `（単位：千円）`; undefined for any other. */
export function readBareUnit(text: string): string | undefined {
  const match =
    /^[【[［〔(（]\s*(?:単位\s*[:：]?\s*)?([^【】[\]（）()]{1,8})[】\]］〕)）]$|^単位\s*[:：]\s*(\S{1,8})$/.exec(
      toOneLine(text),
    );
  const unit = match?.[1] ?? match?.[2];
  if (unit === undefined) return undefined;
  // 3日 is a date, but （日） alone in a cell is what is counted.
  return isUnit(unit, "") || /^[日分秒]$/.test(unit) || text.includes("単位") ? unit.trim() : undefined;
}

/** A unit that there is none of: 合計特殊出生率 ｜ －. */
const NO_UNIT = /^[-－―ー–—‐−]+$/u;

/** What a cell of the column 単位 names: 人 of `人` and `（人）`, and of `利用者数（人）`; "" of a dash; else the text as it is. */
export function readUnitCell(text: string): string {
  if (NO_UNIT.test(text.trim())) return "";
  const unit = readBareUnit(text) ?? text;
  const bracketed = isUnit(unit, "") ? "" : readIndicatorLabel(unit).unit;
  return bracketed === "" ? unit : bracketed;
}

/** Whether a text begins or ends like an indicator's label, not like a sentence that describes one. */
export function looksLikeLabel(text: string): boolean {
  if (text.length > 60 || /[。]/.test(text)) return false;
  return readMark(text).mark !== "" || readIndicatorLabel(text).unit !== "";
}
