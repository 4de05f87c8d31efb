import { endsWithMeasure } from "../../model/what-is-counted";
import { compareKey } from "../../values/notation/normalise";
import { readIndicatorLabel, readMark } from "../tables/indicator-label";
import { nameSign } from "../understanding/name-sign";
import { figurePlacesOf } from "./places/figure-places";
import type { IndicatorSource, UnitOfPlace } from "./places/indicator-source";
import { isCost } from "./rows/cost-rows";
import { isForReference } from "./rows-beside-indicators";

/** What is counted of people, and as a share. */
const COUNTED_IN: Readonly<Record<string, RegExp>> = { 人: /[者客員名人]数$/, "%": /率$|割合$|度$/ };

/** Whether a unit of the whole row, 冊, can be that of one of its measures: of 貸出冊数, not of 来館者数. */
function countsIn(unit: string, measure: string): boolean {
  const key = compareKey(unit);
  return compareKey(measure).endsWith(`${key}数`) || COUNTED_IN[key]?.test(measure) === true;
}

/**
 * The indicators by row and measure, with what is counted at the end, as that says which way is better and what is a share:
 * `北署 事故件数`, and `北部 待機児童数` where a place is above the figures of rows that are counted. But for the first measure the cell of
 * each is that of its own first figure, as one cell is one indicator's.
 */
export function withMeasure(
  indicators: readonly IndicatorSource[],
  word: string,
  isFirst: boolean,
): IndicatorSource[] {
  const measure = readIndicatorLabel(word);
  const isCounted = endsWithMeasure(measure.name);
  const areRowsCounted = indicators.some(({ label }) => endsWithMeasure(readIndicatorLabel(label.text).name));
  return indicators.map((one) => {
    const row = readIndicatorLabel(one.label.text);
    const said = nameSign(row.name)?.points;
    const isSaidByRow = said !== undefined && nameSign(`${row.name} ${measure.name}`)?.points !== said;
    const isOfMoney = isCost({ ...one, label: { ...one.label, text: word } });
    const [ofRow, ofMeasure] = [
      isCost(one) ? row.name : readMark(one.label.text).rest,
      isOfMoney ? measure.name : word,
    ];
    const isRowLast = isCost(one) || (!isCounted && (areRowsCounted || isSaidByRow));
    const text = isRowLast ? `${measure.name} ${ofRow}` : `${row.name} ${ofMeasure}`;
    const [figure = one.label.place] = figurePlacesOf(one).sort(
      (first, second) => first.row - second.row || first.column - second.column,
    );
    const ofWholeRow = one.unit === "" ? row.unit : one.unit;
    const isItsUnit = !isCounted || countsIn(ofWholeRow, measure.name);
    const unit = measure.unit === "" && isItsUnit ? ofWholeRow : measure.unit;
    const { unitOf } = one;
    const saidOf: UnitOfPlace = (place) => {
      const said = unitOf?.(place) ?? "";
      return said === ofWholeRow ? unit : said;
    };
    return {
      ...one,
      mark: "",
      unit,
      ...(unitOf && { unitOf: saidOf }),
      label: {
        text: isForReference(one) ? `参考：${text}` : text,
        place: isFirst ? one.label.place : figure,
      },
    };
  });
}
