import type { ReactElement } from "react";
import { formatCell, type CellAddress } from "../../core/values/workbook/cell-address";
import { useMessages } from "./messages-context";
import { PlaceLink } from "./place-link";

export interface CellLinkProps {
  readonly cell: CellAddress;
  /** Names the sheet as well; off where the heading above has named it. */
  readonly withSheet?: boolean;
  readonly onShow: (cells: readonly CellAddress[]) => void;
}

/** A place in the workbook that jumps there. */
export function CellLink({ cell, withSheet = false, onShow }: CellLinkProps): ReactElement {
  const { findings } = useMessages().pane;
  const address = formatCell(cell);
  return (
    <PlaceLink
      text={withSheet ? findings.place(cell.sheet, address) : address}
      label={findings.showPlace(cell.sheet, address)}
      range={{ ...cell, rows: 1, columns: 1 }}
      onShow={() => {
        onShow([cell]);
      }}
    />
  );
}
