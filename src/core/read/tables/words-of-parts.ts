import { compareKey } from "../../values/notation/normalise";

/** うち女性, （再掲）女性 and 内数（女性）; うちエコ診断, うちわ and うち水 begin with the same letters. */
const AMONG = /^(?:\(?うち(?!エコ|わ|水|どく|読|カフェ)|[([【]?再掲(?:[)\]】:・、 ]|$)|内数|内、|同\()/;

/** 内訳 男, （内訳）市内, 内訳：65歳以上; 内訳書 is a word of its own. */
const BREAKDOWN = /^[([【]?内訳(?:[\s:・、)\]】]|$|(?=[(男女]))/;

/** What stands in a row of its own below a whole, or below the first part of it, and names nothing without that. */
const SEX = /^[(・]?[男女](?:性|子)?(?=$|[()【[])/;

/** 0歳児, 3～5歳児, 65歳以上 and 20代; 65歳以上人口 is a name of its own. */
const AGE = /^[(・]?満?\d{1,3}(?:[~〜-]\d{1,3})?(?:(?:歳|才)(?:児|以上|未満|以下|代)?|代)\)?$/;

/** `breakdown` says 内訳 itself, `people` (男, 0歳児) needs no such word. */
export type PartWord = "among" | "breakdown" | "people";

/** By which word a name says that it is of a part of what stands above it; undefined where it says no such thing. */
export function readPartWord(name: string): PartWord | undefined {
  const text = name.normalize("NFKC").trim();
  if (AMONG.test(compareKey(text))) return "among";
  if (BREAKDOWN.test(text)) return "breakdown";
  return SEX.test(text) || AGE.test(text) ? "people" : undefined;
}
