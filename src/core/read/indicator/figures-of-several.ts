import type { NotChecked } from "../../model/not-checked";
import { formatArea, type Area } from "../../values/workbook/cell-address";
import { compareKey } from "../../values/notation/normalise";
import { readIndicatorLabel } from "../tables/indicator-label";
import { isFigureAt } from "../tables/figure-at";
import type { SheetGrid } from "../tables/sheet-grid";
import type { TableSource } from "./frame/table-frame";
import { isWhole } from "./labels/whole";
import { figurePlacesOf } from "./places/figure-places";
import type { FigurePlace, IndicatorSource, YearPlaces } from "./places/indicator-source";

/**
 * The table without the figures that are merged over several of its indicators, A館 and B館: they are of those together, and of none
 * alone, but where one is the whole of the others (受講者数 above うち女性). Each is named.
 */
export function withoutFiguresOfSeveral(grid: SheetGrid, source: TableSource): TableSource {
  const owners = new Map<string, IndicatorSource[]>();
  for (const one of source.indicators)
    for (const { row, column } of figurePlacesOf(one)) {
      const area = grid.merge(row, column);
      if (!area) continue;
      const known = owners.get(formatArea(area));
      if (!known) owners.set(formatArea(area), [one]);
      else if (known.at(-1) !== one) known.push(one);
    }
  const ownersOf = (area: Area): readonly IndicatorSource[] => owners.get(formatArea(area)) ?? [];
  const said = new Map<string, { readonly area: Area; readonly entry: NotChecked }>();
  const indicators = source.indicators.map((one) =>
    withOwn(one, (place) => {
      const area = grid.merge(place.row, place.column);
      if (!area || !isFigureAt(grid, area.row, area.column)) return place;
      const all = ownersOf(area);
      if (all.length < 2) return place;
      const whole = all.find((of) => all.every((other) => other === of || isPartOf(other, of)));
      // 計 below its parts has the figure that begins in the row of the first.
      if (whole) return whole === one ? { ...place, ...grid.anchor(place.row, place.column) } : undefined;
      const [at, names] = [formatArea(area), all.map(({ label }) => label.text)];
      const what = {
        kind: "figures",
        sheet: grid.sheet.name,
        at,
        text: grid.text(area.row, area.column),
      } as const;
      said.set(at, { area, entry: { what, why: { code: "figureOfSeveral", indicators: names } } });
      return undefined;
    }),
  );
  if (indicators.every((one, index) => one === source.indicators[index])) return source;
  return {
    ...source,
    indicators,
    known: [...source.known, ...[...said.values()].map(({ area }) => area)],
    notChecked: [...source.notChecked, ...[...said.values()].map(({ entry }) => entry)],
  };
}

/** As `withNamesOfParts` and 内訳 call them: 受講者数 うち女性. */
function isPartOf(part: IndicatorSource, whole: IndicatorSource): boolean {
  const { name } = readIndicatorLabel(whole.label.text);
  return isWhole(compareKey(name)) || readIndicatorLabel(part.label.text).name.startsWith(`${name} `);
}

function withOwn(
  one: IndicatorSource,
  ownOf: <Place extends FigurePlace>(place: Place) => Place | undefined,
): IndicatorSource {
  const kept = <Place extends FigurePlace>(place: Place | undefined): Place | undefined => {
    const own = place && ownOf(place);
    return place && own?.row === place.row && own.column === place.column ? place : own;
  };
  const years = one.years.map((year): YearPlaces => {
    const [target, actual] = [kept(year.target), kept(year.actual)];
    const isWhole = target === year.target && actual === year.actual;
    return isWhole ? year : { ...year, target, actual, rate: undefined };
  });
  const { base, summedTarget, undatedTarget, ...rest } = one;
  const [ownBase, summed, undated] = [kept(base), kept(summedTarget), kept(undatedTarget)];
  const isSame = ownBase === base && summed === summedTarget && undated === undatedTarget;
  if (isSame && years.every((year, index) => year === one.years[index])) return one;
  const lacks = lostKind(one.years, years) ?? one.lacks;
  return {
    ...rest,
    base: ownBase,
    years,
    ...(summed && { summedTarget: summed }),
    ...(undated && { undatedTarget: undated }),
    ...(lacks && { lacks }),
  };
}

/** The kind of figures that some year had, and none has any more. */
export function lostKind(
  before: readonly YearPlaces[],
  after: readonly YearPlaces[],
): IndicatorSource["lacks"] {
  return (["target", "actual"] as const).find(
    (kind) => before.some((year) => year[kind]) && !after.some((year) => year[kind]),
  );
}
