const KANJI_ERA_YEAR =
  /(明治|大正|昭和|平成|令和)(?=[一二三四五六七八九十])((?:[一二三四五六七八九]?十)?[一二三四五六七八九]?)(?=年)/g;

/** 令和五年度 and 平成二十九年度, as vertical writing has them, with the digits that everything else has. */
export function withEraYearsInDigits(text: string): string {
  return text.replace(
    KANJI_ERA_YEAR,
    (_, era: string, number: string) => `${era}${String(kanjiNumber(number))}`,
  );
}

/** 五 is 5, 十 is 10, 二十九 is 29. */
function kanjiNumber(text: string): number {
  const digit = (kanji: string): number => "〇一二三四五六七八九".indexOf(kanji);
  const [before = "", after] = text.split("十");
  if (after === undefined) return digit(before);
  return (before === "" ? 1 : digit(before)) * 10 + (after === "" ? 0 : digit(after));
}
