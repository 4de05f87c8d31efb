import { useState } from "react";
import { formatCellAddress, parseAreaAddress } from "../model/a1";
import { isUnbounded } from "../model/area";
import type { AreaState, SheetState } from "../model/book-state";
import { cellAt } from "../model/sheet-cells";
import { editableText } from "./grid/editable-text";
import type { GridSelection } from "./grid/grid-selection";
import { messages } from "./words/messages.ja";

/** Where the active cell stands, which can be typed to go elsewhere, and what it holds. */
export function FormulaBar({
  sheet,
  selection,
  date1904,
  onGo,
}: {
  readonly sheet: SheetState;
  readonly selection: GridSelection;
  readonly date1904: boolean;
  readonly onGo: (area: AreaState) => void;
}) {
  const { row, column } = selection.active;
  const [typed, setTyped] = useState<string>();
  return (
    <div className="formula-bar">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const area = parseAreaAddress(typed ?? "");
          if (area && !isUnbounded(area)) onGo(area);
          setTyped(undefined);
        }}
      >
        <input
          className="address"
          aria-label={messages.address}
          value={typed ?? formatCellAddress(row, column)}
          spellCheck={false}
          autoComplete="off"
          onFocus={(event) => {
            event.target.select();
          }}
          onChange={(event) => {
            setTyped(event.target.value);
          }}
          onBlur={() => {
            setTyped(undefined);
          }}
        />
      </form>
      <output className="content" aria-label={messages.content}>
        {editableText(cellAt(sheet, row, column), date1904)}
      </output>
    </div>
  );
}
