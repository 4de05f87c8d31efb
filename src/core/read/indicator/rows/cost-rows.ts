import { compareKey } from "../../../values/notation/normalise";
import { scaledUnit } from "../../../values/notation/unit";
import { readIndicatorLabel } from "../../tables/indicator-label";
import { doubtfulAtEnd } from "../../understanding/unwanted-words";
import type { IndicatorSource } from "../places/indicator-source";

/** Names of money spent, as budgets have them; a row is a cost only where this is its whole name. */
const COST =
  /^(?:(?:総|直接|全体|本)?事業費(?:計|合計|総額)?|(?:当初|補正|現計)?予算(?:額|現額)?|決算(?:額|見込額)?|(?:国|県|都|道|府|国庫|国県|国道|国都|市|町)?(?:支出金|補助金|負担金)|国費|県費|国|県|都道府県|地方債|起債|市債|町債|一般財源|特定財源|その他(?:特定)?(?:財源)?|財源(?:内訳)?|(?:(?:正規?)?職員|その他|臨時職員等?|直接|間接)?人件費|(?:平均)?職員費|物件費|一般管理費|経費|歳出(?:総額|額)?|(?:総|トータル|単位(?:当たり)?)?コスト|フルコスト|投入(?:量|コスト))(?:計|合計)?$/;

/** Sections that hold costs, whatever their rows are called. */
const COST_SECTION =
  /^(?:事業費|総事業費|経費|コスト|予算|決算|予算・決算|財源|財源内訳|投入コスト|事業費の推移|投入資源)(?:等|内訳|の内訳|の推移)?$/;

/** Money that comes in is what is aimed at. */
const COMES_IN = /収入|売上|所得|消費額|納税額|寄附|寄付|生産額|出荷額|受注/;

const BUDGET = /予算|決算/;

/**
 * Whether a row of a table is money spent, no indicator: by its whole name without mark and brackets, by the section
 * that it is in, or as money of no known direction below years of a budget (R5決算). 国 and その他 are costs only in such a section.
 */
export function isCost(indicator: IndicatorSource): boolean {
  const { label, section } = indicator;
  // 事業費 うち一般財源: a part of money spent is money spent.
  const [whole = ""] = label.text.split(/[ 　][(（]?うち/);
  const name = compareKey(readIndicatorLabel(whole).name).replace(/\(.*\)$/, "");
  if (comesIn(name)) return false;
  // 歳出 人件費 is 人件費 as a part of 歳出.
  const part = /\s(\S+)$/.exec(label.text)?.[1];
  if (part !== undefined && isCostName(compareKey(part))) return true;
  if (COST_SECTION.test(compareKey(section))) return true;
  return isCostName(name) || isSpentByHeadings(indicator, name);
}

/** 委託料 below R5決算 and R6予算; 病床利用率 below R5決算 is an indicator. */
function isSpentByHeadings({ label, unit: beside, years }: IndicatorSource, name: string): boolean {
  if (years.length === 0 || !years.every(({ heading }) => BUDGET.test(heading.raw))) return false;
  const unit = beside === "" ? readIndicatorLabel(label.text).unit : beside;
  return doubtfulAtEnd(name) !== undefined && (unit === "" || scaledUnit(unit).base === "円");
}

/** Whether what a name counts is money that comes in. */
export function comesIn(name: string): boolean {
  return COMES_IN.test(name);
}

function isCostName(name: string): boolean {
  return COST.test(name) && !/^(?:国|県|都道府県|その他)$/.test(name);
}
