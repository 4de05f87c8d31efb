import { compareKey, normaliseText } from "../../../values/notation/normalise";
import { checkOf } from "../../checking/check";
import { callItem, inItemYears, placeOfItem } from "../../checking/programme-items";
import { seriesOf } from "../../checking/series";

/** How many people there are, and not how many came, left or took part. */
const HEADCOUNT =
  "\\s*(?:を|は|が)?\\s*(\\d+)\\s*(?:名|人)\\s*(?:態勢|体制|在籍|を?配置|と契約|で(?:運営|構成|対応))";

/** Units that count people. */
const PEOPLE = new Set(["人", "名"]);

/** What people are called in an indicator's name: 現地ディレクター数 counts 現地ディレクター. */
function peopleIn(name: string): string {
  return normaliseText(name).replace(/(?:の?(?:人|者)?数|人員)$/, "");
}

/**
 * Activities that name how many people there are (現地ディレクター2名態勢) where the indicator of the same people has another
 * actual for that year. Agreement with any table of the workbook is enough.
 */
export const programmeHeadcountContradiction = checkOf({
  code: "programme/headcount-contradiction",
  severity: "warning",
  keeps: ({ item, text, stated, indicatorName, actual }) => [item, text, stated, indicatorName, actual],
  find: (input) => {
    const counted = seriesOf(input)
      .filter(({ indicator }) => PEOPLE.has(compareKey(indicator.unit)))
      .map((series) => ({ series, people: peopleIn(series.indicator.name) }))
      .filter(({ people }) => people.length > 1);
    return inItemYears(input, (one) => {
      const text = normaliseText(one.year.raw);
      for (const people of new Set(counted.map((each) => each.people))) {
        const match = new RegExp(`${escapeForPattern(people)}${HEADCOUNT}`).exec(text);
        const stated = Number(match?.[1] ?? Number.NaN);
        if (!match) continue;
        const actuals = counted
          .filter((each) => each.people === people)
          .flatMap(({ series }) =>
            series.years.flatMap(({ fiscalYear, actual }) =>
              fiscalYear === one.year.fiscalYear && actual !== undefined
                ? [{ indicatorName: series.indicator.name, actual }]
                : [],
            ),
          );
        const [first] = actuals;
        if (!first || actuals.some(({ actual }) => actual === stated)) continue;
        const data = { item: callItem(one.item), text: match[0], stated, ...first };
        return [{ ...placeOfItem(one), data }] as const;
      }
      return [];
    });
  },
});

function escapeForPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
