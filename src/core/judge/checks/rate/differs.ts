import { findRateDifferences, type RateDifference, type StatedRate } from "../../achievement/own-rates";
import { definitionFor } from "../../../model/definition-for";
import type { IndicatorDefinition } from "../../../model/indicator-definition";
import type { IndicatorYear } from "../../../model/indicator";
import { readPlainCell } from "../../../values/notation/read-cell";
import { isPercent } from "../../../values/notation/unit";
import type { CellAddress } from "../../../values/workbook/cell-address";
import {
  findSheet,
  formulaAt,
  numberFormatAt,
  valueAt,
  type SheetSnapshot,
} from "../../../values/workbook/snapshot";
import { checkOf } from "../../checking/check";
import { callName } from "../../checking/figures";
import type { Occurrence } from "../../findings/finding";

/**
 * A 達成率 that the staff typed or calculate themselves, also over one of the add-in's, and that is not what target and actual
 * give. The add-in leaves such cells as they are; figures that agree once rounded as they were typed are no difference.
 */
export const rateDiffers = checkOf({
  code: "rate/differs",
  severity: "warning",
  keeps: ({ stated, raw, ours }) => [stated, raw, ours],
  *find({ tables, definitions, workbook, rateCells }) {
    const definitionOf = (indicator: RateDifference["indicator"]): IndicatorDefinition | undefined =>
      definitionFor(indicator, definitions.definitions);
    const typedOver = (year: IndicatorYear): StatedRate | undefined => {
      const cell = rateCells.get(year);
      const sheet = cell && findSheet(workbook, cell.sheet);
      return sheet && statedAt(sheet, cell);
    };
    const found: Occurrence<"rate/differs">[] = [];
    for (const table of tables) {
      found.push(...findRateDifferences([table], { definitionOf }, typedOver).map(toFinding));
      yield;
    }
    return found;
  },
});

/** A cell of the add-in's own block as somebody may have typed over it. */
function statedAt(sheet: SheetSnapshot, address: CellAddress): StatedRate {
  const { row, column } = address;
  const context = { numberFormat: numberFormatAt(sheet, row, column) };
  return {
    address,
    reading: readPlainCell(valueAt(sheet, row, column), context),
    formula: formulaAt(sheet, row, column),
  };
}

function toFinding({
  at,
  indicator,
  year,
  stated,
  calculated,
  ours,
}: RateDifference): Occurrence<"rate/differs"> {
  return {
    at,
    indicator: callName(indicator),
    fiscalYear: year.fiscalYear,
    data: { stated: statedRatio(stated, ours), raw: shown(stated), calculated, ours },
  };
}

/** More than a ratio comes to; 97.1 beside nothing to compare it with is typed in percent. */
const HIGHEST_RATIO = 5;

/**
 * What the cell shows, as a ratio: `85%` and 0.85 as 85% are that, 85 with a ％ that its format only adds is 85 % too. Without
 * one, a column that counts in percent states 90 for 0.9: whichever is nearer to ours is meant.
 */
function statedRatio(stated: RateDifference["stated"], ours: number | undefined): number | undefined {
  if (stated.state !== "number") return undefined;
  const { value, unit = "", times = 1 } = stated;
  if (isPercent(unit)) return value * (times / 100);
  const inPercent =
    ours === undefined ? value > HIGHEST_RATIO : Math.abs(value / 100 - ours) < Math.abs(value - ours);
  return inPercent ? value / 100 : value;
}

function shown({ raw }: RateDifference["stated"]): string {
  if (raw === null) return "";
  return typeof raw === "object" ? raw.error : String(raw);
}
