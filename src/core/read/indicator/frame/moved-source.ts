import {
  columnsOf,
  formatArea,
  formatCell,
  parseArea,
  type Area,
} from "../../../values/workbook/cell-address";
import type { TableSource } from "./table-frame";
import { movedHeading, movedIndicator, type Move } from "../places/moved-indicator";

/** A table that was read in a view of a sheet, with every place as the sheet itself has it. `back` leads into the view again. */
export function movedSource(source: TableSource, move: Move, back: Move): TableSource {
  const { headerRows, known, numbers } = source;
  const first = move({ row: headerRows.first, column: source.firstColumn });
  const last = move({ row: source.lastRow, column: source.lastColumn });
  const columnsOfSheet = (area: Area): Area[] =>
    columnsOf(area).map((column) => movedArea({ ...area, column, columns: 1 }, move));
  return {
    ...source,
    headerRows: { first: first.row, last: move({ row: headerRows.last, column: 0 }).row },
    lastRow: last.row,
    firstColumn: first.column,
    lastColumn: last.column,
    headings: source.headings.map((heading) => movedHeading(heading, move)),
    indicators: source.indicators.map((one) => movedIndicator(one, move, back)),
    known: known.flatMap(columnsOfSheet),
    numbers: numbers.flatMap(columnsOfSheet),
    notChecked: source.notChecked.map(({ what, why }) => {
      const area = what.at === undefined ? undefined : parseArea(what.at);
      return area ? { what: { ...what, at: placeName(movedArea(area, move)) }, why } : { what, why };
    }),
  };
}

function movedArea(area: Area, move: Move): Area {
  const { row, column } = move({ row: area.row, column: area.column });
  const last = move({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 });
  return { row, column, rows: last.row - row + 1, columns: last.column - column + 1 };
}

function placeName(area: Area): string {
  return area.rows * area.columns === 1 ? formatCell(area) : formatArea(area);
}
