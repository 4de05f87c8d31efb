import { compareKey } from "../../values/notation/normalise";
import { readIndicatorLabel } from "../tables/indicator-label";
import type { IndicatorSource } from "./places/indicator-source";
import type { TableSource } from "./frame/table-frame";

/** 参考：県平均, （参考）全国, 【参考】 in front of a name, and 県平均（参考値） after it; 参考書 is a word of its own. */
const FOR_REFERENCE =
  /^(?:[([【〔]参考(?:値|指標|数値|データ)?[)\]】〕]|参考(?:値|指標|数値|データ)?(?:[:・,、 ]|$))|[([【〔]参考(?:値|指標|数値|データ)?[)\]】〕]$/;

/** うちエコ診断, うちわ and うち水 begin with the same letters. */
const PART = /^\(?うち(?!エコ|わ|水|どく|読|カフェ)/;

/**
 * Whether a row is in the table for comparison only, by its own words or its section's: 参考：県平均. The office aims at
 * nothing there, so nothing is judged by it.
 */
export function isForReference({ label, section }: IndicatorSource): boolean {
  const said = (text: string): boolean => FOR_REFERENCE.test(text.normalize("NFKC").trim());
  return said(label.text) || said(section);
}

/** うち女性比率 is no part that counts as the whole does. */
const SHARE = /(?:率|割合|比)$/;

/** The rows うち町外 of a table with the name that they are a part of in front (来場者数 うち町外), and its unit. */
export function withNamesOfParts(source: TableSource): TableSource {
  let whole: IndicatorSource | undefined;
  const indicators = source.indicators.map((indicator) => {
    if (!whole || !isPartOf(indicator, whole)) {
      whole = indicator;
      return indicator;
    }
    const text = `${readIndicatorLabel(whole.label.text).name} ${indicator.label.text}`;
    const namesUnit = unitOf(indicator) !== "" || SHARE.test(compareKey(indicator.label.text));
    const unit = namesUnit ? indicator.unit : unitOf(whole);
    return { ...indicator, unit, label: { ...indicator.label, text } };
  });
  return { ...source, indicators };
}

/** A part counts in the unit of the whole, or names none. */
function isPartOf(part: IndicatorSource, whole: IndicatorSource): boolean {
  if (!PART.test(compareKey(part.label.text)) || part.section !== whole.section) return false;
  return unitOf(part) === "" || unitOf(part) === unitOf(whole);
}

function unitOf({ unit, label }: IndicatorSource): string {
  return unit === "" ? readIndicatorLabel(label.text).unit : unit;
}
