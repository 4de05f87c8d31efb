import { useLayoutEffect, type RefObject } from "react";
import type { SheetState } from "../../model/book-state";
import type { GridAxis } from "./grid-axis";
import type { GridSelection } from "./grid-selection";
import { headerHeight, headerWidth } from "./viewport";

/** Scrolls just far enough when the selection moves out of view. */
export function useScrollIntoView(
  scroller: RefObject<HTMLDivElement | null>,
  sheet: SheetState,
  columns: GridAxis,
  rows: GridAxis,
  selection: GridSelection,
): void {
  const { row, column } = selection.active;
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    element.scrollTo({
      top: scrolledTo(
        rows,
        row,
        sheet.freeze?.rows ?? 0,
        element.scrollTop,
        element.clientHeight - headerHeight,
      ),
      left: scrolledTo(
        columns,
        column,
        sheet.freeze?.columns ?? 0,
        element.scrollLeft,
        element.clientWidth - headerWidth,
      ),
    });
    // Only a new place scrolls: a person who has scrolled away is left in peace by redraws.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [scroller, sheet, row, column]);
}

/** The scroll position nearest to `scrolled` in which an index is seen whole, or from its start where it is too big. */
function scrolledTo(axis: GridAxis, index: number, frozen: number, scrolled: number, room: number): number {
  if (index < frozen) return scrolled;
  const start = axis.offset(index) - axis.offset(frozen);
  const size = axis.size(index);
  const free = room - axis.offset(frozen);
  if (start < scrolled) return start;
  return start + size > scrolled + free ? Math.min(start, start + size - free) : scrolled;
}
