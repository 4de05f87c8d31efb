import { compareKey, normaliseText } from "../../values/notation/normalise";

/** A funding source taken apart. */
export interface FundingSourceReading {
  readonly source: string;
  readonly qualifier: string;
  readonly isOwn: boolean;
}

/** Money that others spend themselves: nothing of it passes through the town's budget. */
const NOT_OWN =
  /費用負担(?:は|が)?(?:な|無)し|国費|国庫負担|(?:国|県|都|府|道|他団体|委託元)(?:が|の|に(?:より|よる))(?:直接)?(?:全額)?負担/;

/** Words that a funding source is made of. */
const SOURCE_WORD =
  /財源|交付金|補助金|支援金|助成金|負担金|国費|県費|町費|市費|村費|町単|市単|県単|一般会計|特別会計|地方債|起債|過疎債|寄附金|寄付金|基金|繰入金|繰越金|使用料|受託金|費用負担|公社(?:費|会計|負担)/;

const LONGEST_SOURCE = 50;
const IN_BRACKETS = /\(([^()]*)\)/g;

/** Whether a text in front of an amount, or alone, names where money comes from. */
export function namesSource(text: string): boolean {
  const key = compareKey(text);
  return key.length <= LONGEST_SOURCE && !/[。]/.test(key) && SOURCE_WORD.test(key);
}

/**
 * Reads `財源：(新)県元気づくり支援金(1年目)` as 県元気づくり支援金 with the qualifier 新・1年目. Words about 国費 have the
 * source 国費, whatever the sentence around it.
 */
export function readFundingSource(text: string): FundingSourceReading {
  const line = normaliseText(text)
    .replace(/\s+/g, " ")
    .replace(/^財源(?:区分|内訳)?\s*[:は]?\s*/, "")
    // From the start of the run only: otherwise each of its characters is tried as a start.
    .replace(/(?<![\s:、,])[\s:、,]+$/, "");
  const isOwn = !NOT_OWN.test(line);
  const name = line.replace(IN_BRACKETS, "").trim();
  if (name !== "国費" && name.includes("国費")) return { source: "国費", qualifier: name, isOwn };
  const qualifier = [...line.matchAll(IN_BRACKETS)].map(([, inside = ""]) => inside.trim()).join("・");
  return { source: name, qualifier, isOwn };
}
