import { useEffect, useRef, useState, type ClipboardEvent, type KeyboardEvent } from "react";
import type { SheetState } from "../../model/book-state";
import { formatNumber } from "../../model/format-number";
import { cellAt } from "../../model/sheet-cells";
import { parseClipboardText, toClipboardText } from "./clipboard-text";
import { editableText } from "./editable-text";
import { extendSelection, moveSelection, selectCell, type GridSelection } from "./grid-selection";

export interface CellInputProps {
  readonly sheet: SheetState;
  readonly selection: GridSelection;
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  readonly label: string;
  readonly date1904: boolean;
  readonly onSelect: (selection: GridSelection) => void;
  /** What a person has typed into a cell, or pasted into several: rows of texts from that cell on. */
  readonly onEdit: (row: number, column: number, texts: readonly (readonly string[])[]) => void;
  readonly onClear: () => void;
  readonly onEditing: (editing: boolean) => void;
}

const pageRows = 25;

/**
 * The keyboard of the grid. A text box stands over the active cell at all times, unseen until something is typed, so
 * that a Japanese input method can begin to compose in it. Tab leaves the grid unless a cell is being edited.
 */
export function CellInput(props: CellInputProps) {
  const { sheet, selection, box } = props;
  const { row, column } = selection.active;
  const element = useRef<HTMLTextAreaElement>(null);
  const [draft, setDraft] = useState<string>();
  const editing = draft !== undefined;
  const { onEditing } = props;

  useEffect(() => {
    if (!editing) return undefined;
    onEditing(true);
    return () => {
      onEditing(false);
    };
    // The handler is a new one at each drawing; whether a cell is being edited is what counts.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [editing]);

  const commit = (): void => {
    if (draft !== undefined) props.onEdit(row, column, [[draft]]);
    setDraft(undefined);
  };
  const startEditing = (): void => {
    setDraft(editableText(cellAt(sheet, row, column), props.date1904));
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    // While an input method composes, its keys are its own: Enter chooses a candidate.
    if (event.nativeEvent.isComposing) return;
    const next = editing ? editingMove(event, sheet, selection) : readyMove(event, sheet, selection);
    if (next) {
      event.preventDefault();
      if (editing) commit();
      props.onSelect(next);
    } else if (event.key === "Escape") {
      setDraft(undefined);
    } else if (!editing && (event.key === "F2" || event.key === "Enter")) {
      event.preventDefault();
      startEditing();
    } else if (!editing && (event.key === "Delete" || event.key === "Backspace")) {
      event.preventDefault();
      props.onClear();
    }
  };

  return (
    <textarea
      ref={element}
      className={editing ? "cell-input editing" : "cell-input"}
      aria-label={props.label}
      data-grid-input
      style={{ left: box.left - 1, top: box.top - 1, minWidth: box.width + 1, height: box.height + 1 }}
      value={draft ?? ""}
      spellCheck={false}
      autoComplete="off"
      onChange={(event) => {
        setDraft(event.target.value);
      }}
      onCompositionStart={() => {
        setDraft((text) => text ?? "");
      }}
      onDoubleClick={startEditing}
      onBlur={commit}
      onKeyDown={onKeyDown}
      onCopy={(event) => {
        if (!editing) copySelection(event, sheet, selection, props.date1904);
      }}
      onPaste={(event) => {
        if (editing) return;
        event.preventDefault();
        props.onEdit(row, column, parseClipboardText(event.clipboardData.getData("text/plain")));
      }}
    />
  );
}

type Keys = KeyboardEvent<HTMLTextAreaElement>;

function editingMove(event: Keys, sheet: SheetState, selection: GridSelection): GridSelection | undefined {
  if (event.key === "Enter" && !event.altKey)
    return moveSelection(sheet, selection, event.shiftKey ? -1 : 1, 0);
  if (event.key === "Tab") return moveSelection(sheet, selection, 0, event.shiftKey ? -1 : 1);
  return undefined;
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-pageRows, 0],
  PageDown: [pageRows, 0],
};

function readyMove(event: Keys, sheet: SheetState, selection: GridSelection): GridSelection | undefined {
  if (event.key === "Home") return selectCell(sheet, event.ctrlKey ? 0 : selection.active.row, 0);
  const step = steps[event.key];
  if (step === undefined) return undefined;
  if (!event.shiftKey) return moveSelection(sheet, selection, ...step);
  const { active, area } = selection;
  const row = step[0] < 0 || area.row < active.row ? area.row : area.row + area.rows - 1;
  const column = step[1] < 0 || area.column < active.column ? area.column : area.column + area.columns - 1;
  return extendSelection(sheet, selection, Math.max(0, row + step[0]), Math.max(0, column + step[1]));
}

/** More cells than a person means to copy by hand: a whole empty column, say. */
const copyLimit = 1_000_000;

function copySelection(
  event: ClipboardEvent,
  sheet: SheetState,
  { area }: GridSelection,
  date1904: boolean,
): void {
  event.preventDefault();
  if (area.rows * area.columns > copyLimit) return;
  const texts = Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_unused, column) => {
      const cell = cellAt(sheet, area.row + row, area.column + column);
      return cell ? formatNumber(cell.value, cell.style?.numberFormat, { date1904 }) : "";
    }),
  );
  event.clipboardData.setData("text/plain", toClipboardText(texts));
}
