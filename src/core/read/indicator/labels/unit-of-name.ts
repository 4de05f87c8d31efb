import { bareName } from "../../../model/what-is-counted";
import type { CellReading } from "../../../values/notation/cell-reading";
import { sameMeasure } from "../../../values/notation/unit";

/** What a name that ends so is counted in: the unit of its bare figures, then what else people write for it. */
const COUNTED: readonly (readonly [end: RegExp, units: readonly string[]])[] = [
  [/回数$/, ["回", "度"]],
  [/件数$/, ["件", "事例", "案件"]],
  [/(?:人数|(?<!事業)者数)$/, ["人", "名", "者", "社", "団体", "経営体", "世帯", "戸"]],
  [/[箇か所ヶカヵ]所数$/, ["箇所", "施設", "園", "校", "地区"]],
  [/世帯数$/, ["世帯", "戸"]],
  [/冊数$/, ["冊"]],
  [/[率割]合?$/, ["%", "‰", "割", "ポイント", "倍"]],
];

/**
 * The unit that a name gives the figures that name none, where others name one that it cannot be: 12 of 開催回数 beside 300人 are 回, and no
 * people. Undefined where no figure is bare, the units that are named may be those of the name, or it says none.
 */
export function unitOfName(
  name: string,
  readings: readonly CellReading[],
): { readonly unit: string; readonly word: string } | undefined {
  const numbers = readings.filter((reading) => reading.state === "number");
  const named = numbers.flatMap(({ unit }) => unit ?? []);
  if (named.length === 0 || named.length === numbers.length) return undefined;
  const own = bareName(name);
  for (const [end, units] of COUNTED) {
    const [word] = end.exec(own) ?? [];
    const [unit] = units;
    if (word === undefined || unit === undefined) continue;
    const mayBeOfName = named.some((typed) => units.some((of) => sameMeasure(of, typed)));
    return mayBeOfName ? undefined : { unit, word };
  }
  return undefined;
}
