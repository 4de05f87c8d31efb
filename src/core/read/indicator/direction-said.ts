import type { Sign } from "../../model/understanding";
import type { SheetGrid } from "../tables/sheet-grid";
import type { TableSign } from "../understanding/table-signs";
import { directionColumns } from "./direction-columns";
import { directionNotes } from "./direction-notes";
import type { TableSource } from "./frame/table-frame";
import type { IndicatorSource } from "./places/indicator-source";

/** What a table says of which way is better for one of its indicators, beside the words at its figures. */
export interface DirectionSaid {
  readonly signs: readonly TableSign[];
  /** Something of which nobody can say whether it is of this indicator, or what it means. */
  readonly doubt?: Sign;
  /** The column 方向 or 増減 says something else. */
  readonly isSilent?: true;
}

/** Reads what the columns of a table say, then the notes around it. */
export function directionSaid(grid: SheetGrid, table: TableSource): (one: IndicatorSource) => DirectionSaid {
  const columns = directionColumns(grid, table);
  const notes = directionNotes(grid, table);
  return (one) => {
    const [said, noted] = [columns(one), notes(one)];
    const doubt = said.doubt ?? noted.doubt;
    return {
      signs: said.signs.length > 0 ? said.signs : noted.signs,
      ...(doubt && { doubt }),
      ...(said.isSilent && { isSilent: true }),
    };
  };
}
