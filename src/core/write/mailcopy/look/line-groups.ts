import type { CellPosition } from "../../../values/workbook/cell-address";

/** Cells of a kind: how many there are, and the first of them. */
export interface Counted {
  readonly first: CellPosition;
  readonly cells: number;
}

/** Rows or columns with no large gap between them. */
interface Group {
  from: number;
  to: number;
  first: CellPosition;
  cells: number;
}

/**
 * The rows (or columns) of a sheet that hold anything, as groups between which at least `gap` are blank. A sheet has few of
 * them, however long it is.
 */
export class LineGroups {
  private readonly groups: Group[] = [];
  private latest: Group | undefined;

  constructor(private readonly gap: number) {}

  /** Takes a cell; cells of a line come in their order. */
  add(line: number, at: CellPosition): void {
    const isNear = ({ from, to }: Group): boolean => line >= from - this.gap && line <= to + this.gap;
    const group = this.latest && isNear(this.latest) ? this.latest : this.groups.find(isNear);
    if (group) {
      if (line < group.from) [group.from, group.first] = [line, at];
      group.to = Math.max(group.to, line);
      group.cells += 1;
    } else this.groups.push({ from: line, to: line, first: at, cells: 1 });
    this.latest = group ?? this.groups.at(-1);
  }

  /** The cells after the first gap; undefined where there is none. */
  afterFirstGap(): Counted | undefined {
    const sorted = [...this.groups].sort((one, other) => one.from - other.from);
    let end = sorted[0]?.to ?? 0;
    // Lines that came out of their order may have closed a gap.
    const far = sorted.findIndex(({ from, to }) => {
      if (from - end > this.gap) return true;
      end = Math.max(end, to);
      return false;
    });
    const after = far < 0 ? [] : sorted.slice(far);
    const [first] = after;
    return first && { first: first.first, cells: after.reduce((sum, { cells }) => sum + cells, 0) };
  }
}
