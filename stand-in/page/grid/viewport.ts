import { useLayoutEffect, useRef, useState, type RefObject } from "react";
import type { SheetState } from "../../model/book-state";
import type { GridAxis } from "./grid-axis";
import type { PanePlace } from "./grid-pane";

/** The strips with the column letters and the row numbers, in CSS pixels. */
export const headerHeight = 24;
export const headerWidth = 52;

export interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly scrollX: number;
  readonly scrollY: number;
}

export type PaneName = "corner" | "top" | "left" | "body";

/** Follows the size and the scrolling of the element that the ref is given to. */
export function useViewport(): { scroller: RefObject<HTMLDivElement | null>; viewport: Viewport } {
  const scroller = useRef<HTMLDivElement>(null);
  const [viewport, setViewport] = useState<Viewport>({ width: 0, height: 0, scrollX: 0, scrollY: 0 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const measure = (): void => {
      setViewport({
        width: element.clientWidth,
        height: element.clientHeight,
        scrollX: element.scrollLeft,
        scrollY: element.scrollTop,
      });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener("scroll", measure);
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", measure);
    };
  }, []);
  return { scroller, viewport };
}

/** The four parts of the grid that frozen rows and columns make, or the body alone; parts without size are there too. */
export function panePlaces(
  sheet: SheetState,
  columns: GridAxis,
  rows: GridAxis,
  viewport: Viewport,
): readonly (PanePlace & { readonly name: PaneName })[] {
  const frozenColumns = sheet.freeze?.columns ?? 0;
  const frozenRows = sheet.freeze?.rows ?? 0;
  const across = stretches(columns, frozenColumns, headerWidth, viewport.width, viewport.scrollX);
  const down = stretches(rows, frozenRows, headerHeight, viewport.height, viewport.scrollY);
  const place = (name: PaneName, x: Stretch, y: Stretch): PanePlace & { name: PaneName } => ({
    name,
    x: x.at,
    y: y.at,
    width: x.size,
    height: y.size,
    originX: x.origin,
    originY: y.origin,
    visible: { row: y.first, column: x.first, rows: y.count, columns: x.count },
  });
  return [
    place("corner", across.frozen, down.frozen),
    place("top", across.scrolled, down.frozen),
    place("left", across.frozen, down.scrolled),
    place("body", across.scrolled, down.scrolled),
  ];
}

interface Stretch {
  readonly at: number;
  readonly size: number;
  readonly origin: number;
  readonly first: number;
  readonly count: number;
}

function stretches(
  axis: GridAxis,
  frozen: number,
  header: number,
  room: number,
  scroll: number,
): { frozen: Stretch; scrolled: Stretch } {
  const frozenSize = axis.offset(frozen);
  const size = Math.max(0, room - header - frozenSize);
  const origin = frozenSize + scroll;
  const first = Math.max(frozen, axis.indexAt(origin));
  const last = axis.indexAt(origin + size);
  return {
    frozen: { at: header, size: Math.min(frozenSize, room - header), origin: 0, first: 0, count: frozen },
    scrolled: { at: header + frozenSize, size, origin, first, count: Math.max(0, last - first + 1) },
  };
}
