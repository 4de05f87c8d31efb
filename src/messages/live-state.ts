/**
 * How the pane follows edits in the sheet: `edited` until they are checked, `followed` once they are, `failed` where Excel
 * refuses the reading, `unavailable` where it does not tell of edits.
 */
export type LiveState = "off" | "unavailable" | "current" | "edited" | "followed" | "failed";
