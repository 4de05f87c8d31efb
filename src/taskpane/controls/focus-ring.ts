import { tokens } from "./theme";

/** Where the keyboard is: a ring of two colours' contrast, in forced colours the system's own. */
export const FOCUS_RING = {
  ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
} as const;
