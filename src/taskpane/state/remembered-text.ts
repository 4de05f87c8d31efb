/** A short text that is kept in this browser for the next time, such as the name of who writes. */
export interface RememberedText {
  /** What was kept last; undefined where nothing was, or where storage is closed (private windows, policies). */
  readonly read: () => string | undefined;
  readonly write: (text: string) => void;
}

/** A text kept under a key of this add-in's own; `partition` keeps add-ins of one server apart. */
export function rememberedText(
  storage: () => Pick<Storage, "getItem" | "setItem">,
  partition: string,
  name: string,
): RememberedText {
  const key = `${partition}kpi-ledger.${name}`;
  return {
    read: () => {
      try {
        return storage().getItem(key) ?? undefined;
      } catch {
        return undefined;
      }
    },
    write: (text) => {
      try {
        storage().setItem(key, text);
      } catch {
        // It is known until the pane is closed.
      }
    },
  };
}
