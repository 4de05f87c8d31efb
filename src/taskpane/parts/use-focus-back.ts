import { useEffect, useRef } from "react";

/** Gives the focus back to where a page was asked for, once the page is gone. */
export function useFocusBack(isOpen: boolean): { readonly remember: () => void } {
  const invoker = useRef<Element | null>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen && invoker.current instanceof HTMLElement) invoker.current.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return {
    remember: () => {
      invoker.current = document.activeElement;
    },
  };
}
