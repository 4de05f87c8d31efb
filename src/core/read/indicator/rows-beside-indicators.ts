import { shareWord } from "../../model/share";
import { bareName } from "../../model/what-is-counted";
import { compareKey } from "../../values/notation/normalise";
import { readIndicatorLabel } from "../tables/indicator-label";
import type { SheetGrid } from "../tables/sheet-grid";
import { readPartWord } from "../tables/words-of-parts";
import type { IndicatorSource } from "./places/indicator-source";
import type { TableSource } from "./frame/table-frame";

/** 参考：県平均, （参考）全国, 【参考】 in front of a name, and 県平均（参考値） after it; 参考書 is a word of its own. */
const FOR_REFERENCE =
  /^(?:[([【〔]参考(?:値|指標|数値|データ)?[)\]】〕]|参考(?:値|指標|数値|データ)?(?:[:・,、 ]|$))|[([【〔]参考(?:値|指標|数値|データ)?[)\]】〕]$/;

/** 前年度, 増減 and 県平均 are of the row above, and no indicators by themselves. */
const OF_ROW_ABOVE =
  /^(?:前年度?(?:同期|実績|値)?|昨年度?(?:実績)?|(?:対?前年度?)比(?:較|率)?|対前年度?(?:増減)?|増減(?:数|率|額|値)?|差引?(?:額|数)?|構成比|達成[率度]|伸び率|単位)$/;

/** 県平均, 近隣市平均, 長野県内市町村平均, 中核市の平均値: of nobody alone who could aim at it. */
const PREFECTURE =
  "(?:東京|大阪|京都|神奈川|和歌山|鹿児島|(?!\\p{Script=Han}[率数量])\\p{Script=Han}{2})[都府県]|北海道";
const WHOSE = [
  "全国|全[道県]|国|[都道府県市町村]|(?:\\p{Script=Han}{2,3})?[都道府県郡圏域]内|管内|圏域|地方|ブロック",
  "類似\\D{2,4}|同規模\\D{0,4}|近隣|他|政令(?:指定都)?市|中核市|特例市",
  PREFECTURE,
].join("|");
const OF_WHOM = "市町村?|町村|[市町村]|都市|自治体|団体|病院|事業[体者]|学校";
const AVERAGE_OF_OTHERS = new RegExp(`^(?:${WHOSE})(?:の?(?:${OF_WHOM}))?の?平均値?$`, "u");

/**
 * Whether a row is in the table for comparison only, by its own words or its section's: 参考：県平均, 前年度. The office aims at
 * nothing there, so nothing is judged by it.
 */
export function isForReference({ label, section, isOfOthers }: IndicatorSource): boolean {
  const said = (text: string): boolean => FOR_REFERENCE.test(text.normalize("NFKC").trim());
  const names = [bareName(label.text), compareKey(label.text).replace(/\((.*)\)$/, "$1")];
  return (
    isOfOthers === true ||
    said(label.text) ||
    said(section) ||
    OF_ROW_ABOVE.test(bareName(label.text)) ||
    names.some((name) => AVERAGE_OF_OTHERS.test(name))
  );
}

/** （2002年度比[%]）: the figures of the row above as a share of another year's. */
const AS_SHARE = /^\(([^()]*比[^()]*)\)$/;

/** What is a part as well where it follows one. */
const REST = /^(?:その他|不明|無回答|[合小総]?計)(?=$|[(【[])/;

/**
 * The rows うち町外 of a table, and those of a breakdown (内訳 男, and 女 further in below), with the name that they are a part of in
 * front (来場者数 うち町外, 来場者数 内訳 女), and its unit.
 */
export function withNamesOfParts(grid: SheetGrid, source: TableSource): TableSource {
  let whole: IndicatorSource | undefined;
  let before: PartKind | undefined;
  const indicators = source.indicators.map((indicator) => {
    before = whole && partOf(grid, indicator, whole, before);
    if (!whole || !before) {
      whole = indicator;
      return indicator;
    }
    const own = AS_SHARE.exec(indicator.label.text.normalize("NFKC").trim())?.[1] ?? indicator.label.text;
    const said = before === "furtherPart" ? `内訳 ${own}` : own;
    const text = `${readIndicatorLabel(whole.label.text).name} ${said}`;
    // うち女性比率 does not count as the whole does.
    const namesUnit = unitOf(indicator) !== "" || shareWord(indicator.label.text, "") !== undefined;
    const unit = namesUnit ? indicator.unit : unitOf(whole);
    return { ...indicator, unit, label: { ...indicator.label, text } };
  });
  return { ...source, indicators };
}

/** `firstPart` says 内訳 itself, `furtherPart` follows it or needs no such word (男, 0歳児). */
type PartKind = "among" | "firstPart" | "furtherPart";

/** A part counts in the unit of the whole, or names none. */
function partOf(
  grid: SheetGrid,
  part: IndicatorSource,
  whole: IndicatorSource,
  before: PartKind | undefined,
): PartKind | undefined {
  if (part.section !== whole.section) return undefined;
  const name = part.label.text.normalize("NFKC").trim();
  if (AS_SHARE.test(name)) return "among";
  if (unitOf(part) !== "" && unitOf(part) !== unitOf(whole)) return undefined;
  const word = readPartWord(name);
  if (word === "among") return "among";
  // Where the first of them has nothing above it, it is no whole of the others.
  const ofWhole = readPartWord(whole.label.text);
  if (ofWhole === "breakdown" || ofWhole === "people") return undefined;
  if (word === "breakdown") return "firstPart";
  if (word === "people") return "furtherPart";
  const follows = before === "firstPart" || before === "furtherPart";
  return follows && (REST.test(name) || isFurtherIn(grid, part, whole)) ? "furtherPart" : undefined;
}

/** 　　　市外 below 参加者数: by more blanks in front of it in its cell. */
function isFurtherIn(grid: SheetGrid, part: IndicatorSource, whole: IndicatorSource): boolean {
  return blanksBefore(grid, part) > blanksBefore(grid, whole);
}

function blanksBefore(grid: SheetGrid, { label: { place } }: IndicatorSource): number {
  const value = grid.value(place.row, place.column);
  return typeof value === "string" ? value.length - value.trimStart().length : 0;
}

function unitOf({ unit, label }: IndicatorSource): string {
  return unit === "" ? readIndicatorLabel(label.text).unit : unit;
}
