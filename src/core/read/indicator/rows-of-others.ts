import { compareKey } from "../../values/notation/normalise";
import { readIndicatorLabel } from "../tables/indicator-label";
import type { TableSource } from "./frame/table-frame";
import type { IndicatorSource } from "./places/indicator-source";

/** Whom no town is a part among others of, as it would be of 県内 and 県外. */
const WIDER =
  /^(?:(?:全国|類似(?:団体|都市|自治体|規模\D{1,3})|同規模\D{1,4}|国|[都道府県])(?:の?値|平均値?)?|[都道府県市町村]{1,2}内?平均値?)$/;

/** 国, 県 and 市 may as well be who has built what is counted, as 民間 is beside them. */
const MAY_BE_ACTOR = /^[国都道府県]$/;
const ACTOR = /^(?:民間|事業者|企業|団体|個人|組合|その他|[私公]立|独立行政法人|[市町村]+)$/;

/** 長野県 below 立科町 and above 全国. */
const PREFECTURE = /^(?:北海道|東京都|(?:大阪|京都)府|\p{Script=Han}{2,3}県)(?:の?値)?$/u;

/** 全国 of 受診率（全国） and of 受診率 全国, 県平均 of 受診率県平均, and what is in front of it. */
const AT_END =
  /^(.*?)(?:[([【〔]\s*([^()[\]【】〔〕]{1,10})\s*[)\]】〕]|[\s:：・_-]([^\s()[\]]{1,10})|((?:全国|国|[都道府県]|[市町村]{1,2}|類似団体)内?平均値?))$/u;

/** A name taken apart into what is counted, "" where the whole of it may be a place, and the place that may be at its end. */
interface NameOfPlace {
  readonly counted: string;
  readonly place: string;
}

/**
 * The rows 全国, 県 and 類似団体 below a row of the office's own, which has the same name (受診率, 受診率（全国）) or stands above them in their
 * section: they are there for comparison, whatever is written beside 目標.
 */
export function withRowsOfOthers(source: TableSource): TableSource {
  const isOfOthers = rowsOfOthers(source.indicators);
  if (!isOfOthers.includes(true)) return source;
  const indicators = source.indicators.map((one, index) =>
    isOfOthers[index] ? { ...one, isOfOthers: true as const } : one,
  );
  return { ...source, indicators };
}

function rowsOfOthers(indicators: readonly IndicatorSource[]): boolean[] {
  const names = indicators.map(({ label }) => nameOfPlace(label.text));
  const own = (index: number, { counted }: NameOfPlace): boolean =>
    indicators.slice(0, index).some((one, above) => {
      if (one.section !== indicators[index]?.section) return false;
      const name = names[above];
      if (!name || isPlace(name.place)) return false;
      return counted === "" || compareKey(readIndicatorLabel(one.label.text).name).startsWith(counted);
    });
  const areActors = (index: number, { counted }: NameOfPlace): boolean =>
    names.some((name, other) => {
      if (name.counted !== counted || indicators[other]?.section !== indicators[index]?.section) return false;
      // 市 above 県 and 国 is the office itself.
      const isFurther = other > index || !/^[市町村]+$/.test(name.place);
      return ACTOR.test(name.place) && isFurther;
    });
  const sure = names.map((name, index) => {
    if (!WIDER.test(name.place) || !own(index, name)) return false;
    return !MAY_BE_ACTOR.test(name.place) || !areActors(index, name);
  });
  return names.map((name, index) => {
    if (sure[index] || !PREFECTURE.test(name.place)) return sure[index] === true;
    const besideWider = names.some(
      (other, at) =>
        sure[at] &&
        other.counted === name.counted &&
        indicators[at]?.section === indicators[index]?.section &&
        other.place.includes("国"),
    );
    return besideWider && own(index, name);
  });
}

function isPlace(place: string): boolean {
  return WIDER.test(place) || PREFECTURE.test(place);
}

function nameOfPlace(label: string): NameOfPlace {
  const { name } = readIndicatorLabel(label);
  const text = name.normalize("NFKC").trim();
  const [, counted = "", bracketed, apart, average] = AT_END.exec(text) ?? [];
  const place = bracketed ?? apart ?? average;
  if (place !== undefined && counted.trim() !== "") return { counted: compareKey(counted), place };
  return { counted: "", place: compareKey(text) };
}
