import { color, oneOf } from "../../protocol/argument";
import { ApiCollection, ApiObject, apiName, identity, items } from "../../protocol/api-object";
import { notInStandIn } from "../../protocol/host-error";
import { isUnbounded } from "../area";
import type { AreaState, BorderState, SheetState } from "../book-state";
import type { BorderSide } from "../cell-style";
import { patchBorder } from "../cell-style";
import { requireAllowed } from "../protection";
import { eachAddress, putStyle, styleAt } from "../sheet-cells";
import type { StyledCells } from "./styled-cells";

export const borderIndexes = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
export type BorderIndex = (typeof borderIndexes)[number];

export const borderStyles = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const weights = ["Hairline", "Thin", "Medium", "Thick"] as const;

export class RangeBorderCollectionApi extends ApiCollection<RangeBorderApi> {
  readonly [apiName] = "RangeBorderCollection";

  constructor(readonly cells: StyledCells) {
    super();
  }

  [items](): readonly RangeBorderApi[] {
    return borderIndexes.map((index) => new RangeBorderApi(this.cells, index));
  }

  getItem(index: unknown): RangeBorderApi {
    return new RangeBorderApi(this.cells, oneOf(index, borderIndexes, "index"));
  }
}

/** One edge of a range, or all lines inside it. */
export class RangeBorderApi extends ApiObject {
  readonly [apiName] = "RangeBorder";

  constructor(
    readonly cells: StyledCells,
    readonly index: BorderIndex,
  ) {
    super();
  }

  override [identity](): Readonly<Record<string, string>> {
    return { Id: this.index };
  }

  get id(): string {
    return this.index;
  }

  get style(): string | null {
    return this.#read((line) => line?.style ?? "None");
  }

  set style(written: unknown) {
    const style = oneOf(written, borderStyles, "style");
    this.#write((line) =>
      style === "None" ? undefined : { weight: "Thin", color: "#000000", ...line, style },
    );
  }

  get weight(): string | null {
    return this.#read((line) => line?.weight ?? "Thin");
  }

  set weight(written: unknown) {
    const weight = oneOf(written, weights, "weight");
    this.#write((line) => ({ style: "Continuous", color: "#000000", ...line, weight }));
  }

  /** "" where the lines differ. */
  get color(): string {
    return this.#read((line) => line?.color ?? "#000000") ?? "";
  }

  set color(written: unknown) {
    const ink = color(written, "color");
    this.#write((line) => ({ style: "Continuous", weight: "Thin", ...line, color: ink }));
  }

  #read(read: (line: BorderState | undefined) => string): string | null {
    const answers = new Set<string>();
    for (const area of this.cells.areas) {
      for (const { side, area: cells } of linesOf(area, this.index)) {
        eachAddress(cells, (row, column) => answers.add(read(borderAt(this.cells.sheet, row, column, side))));
      }
    }
    const [first] = answers;
    if (answers.size === 0) return read(undefined);
    return answers.size === 1 && first !== undefined ? first : null;
  }

  #write(change: (line: BorderState | undefined) => BorderState | undefined): void {
    const { sheet, areas } = this.cells;
    requireAllowed(sheet, "allowFormatCells");
    if (this.index.startsWith("Diagonal")) throw notInStandIn("diagonal borders");
    for (const area of areas) {
      if (isUnbounded(area)) throw notInStandIn("borders of whole rows and columns");
      for (const { side, area: cells } of linesOf(area, this.index)) {
        eachAddress(cells, (row, column) => {
          setBorder(sheet, row, column, side, change(borderAt(sheet, row, column, side)));
        });
      }
    }
  }
}

/** Which side of which cells makes up an edge, or the lines inside. */
function linesOf(area: AreaState, index: BorderIndex): { side: BorderSide; area: AreaState }[] {
  switch (index) {
    case "EdgeTop":
      return [{ side: "top", area: { ...area, rows: 1 } }];
    case "EdgeBottom":
      return [{ side: "bottom", area: { ...area, row: area.row + area.rows - 1, rows: 1 } }];
    case "EdgeLeft":
      return [{ side: "left", area: { ...area, columns: 1 } }];
    case "EdgeRight":
      return [{ side: "right", area: { ...area, column: area.column + area.columns - 1, columns: 1 } }];
    case "InsideHorizontal":
      return [{ side: "bottom", area: { ...area, rows: area.rows - 1 } }];
    case "InsideVertical":
      return [{ side: "right", area: { ...area, columns: area.columns - 1 } }];
    default:
      return [];
  }
}

const opposite: Readonly<Record<BorderSide, { side: BorderSide; row: number; column: number }>> = {
  top: { side: "bottom", row: -1, column: 0 },
  bottom: { side: "top", row: 1, column: 0 },
  left: { side: "right", row: 0, column: -1 },
  right: { side: "left", row: 0, column: 1 },
};

/** The line between two cells belongs to both: it is the cell's own, else its neighbour's. */
export function borderAt(
  sheet: SheetState,
  row: number,
  column: number,
  side: BorderSide,
): BorderState | undefined {
  const own = styleAt(sheet, row, column)?.borders?.[side];
  if (own) return own;
  const other = opposite[side];
  return styleAt(sheet, row + other.row, column + other.column)?.borders?.[other.side];
}

/** Sets a cell's line where it is kept already, with the cell or with its neighbour, so that one line has one look. */
export function setBorder(
  sheet: SheetState,
  row: number,
  column: number,
  side: BorderSide,
  line: BorderState | undefined,
): void {
  const { side: otherSide, row: rows, column: columns } = opposite[side];
  const own = styleAt(sheet, row, column);
  const neighbour = styleAt(sheet, row + rows, column + columns);
  const isNeighbours = neighbour?.borders?.[otherSide] !== undefined;
  if (isNeighbours) {
    const kept = own?.borders?.[side] === undefined ? line : undefined;
    putStyle(sheet, row + rows, column + columns, patchBorder(neighbour, otherSide, kept));
  }
  if (!isNeighbours || own?.borders?.[side] !== undefined)
    putStyle(sheet, row, column, patchBorder(own, side, line));
}
