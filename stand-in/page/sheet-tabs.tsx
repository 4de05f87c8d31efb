import type { KeyboardEvent } from "react";
import type { SheetState } from "../model/book-state";
import { messages } from "./words/messages.ja";

/** The tabs of the visible sheets; the arrow keys move between them. */
export function SheetTabs({
  sheets,
  active,
  onActivate,
}: {
  readonly sheets: readonly SheetState[];
  readonly active: SheetState;
  readonly onActivate: (sheet: SheetState) => void;
}) {
  const visible = sheets.filter(({ visibility }) => visibility === "Visible");
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const next = step === 0 ? undefined : visible[visible.indexOf(active) + step];
    if (!next) return;
    event.preventDefault();
    onActivate(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-sheet="${CSS.escape(next.id)}"]`)?.focus();
  };
  return (
    <div className="sheet-tabs" role="tablist" aria-label={messages.sheets} onKeyDown={onKeyDown}>
      {visible.map((sheet) => (
        <button
          key={sheet.id}
          type="button"
          role="tab"
          data-sheet={sheet.id}
          aria-selected={sheet === active}
          tabIndex={sheet === active ? 0 : -1}
          style={sheet.tabColor === undefined ? undefined : { ["--tab-color" as string]: sheet.tabColor }}
          onClick={() => {
            onActivate(sheet);
          }}
        >
          {sheet.name}
        </button>
      ))}
    </div>
  );
}
