import { useLayoutEffect, useRef, type RefObject } from "react";

/** The bar of buttons at the end of a preview, with its line: what `preview-page.tsx` lays over what is below it. */
const BUTTONS = "64px";

/**
 * Lets the page scroll so far that nothing with the focus is under what stays in sight: the element of the returned ref at the
 * top, as high as it is with what it says now, and the buttons at the end of a preview.
 */
export function useRoomForBars(): RefObject<HTMLDivElement | null> {
  const bar = useRef<HTMLDivElement>(null);
  // After every drawing: what it says may have grown.
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    style.scrollPaddingBlock = `${String(bar.current?.offsetHeight ?? 0)}px ${BUTTONS}`;
  });
  return bar;
}
