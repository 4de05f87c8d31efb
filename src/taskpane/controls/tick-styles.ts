import { makeStyles } from "@fluentui/react-components";
import { FOCUS_RING } from "./focus-ring";
import { tokens } from "./theme";

/** A box or a circle with its words: all of it can be pressed, and is as high as a finger needs. */
export const useTickStyles = makeStyles({
  root: {
    display: "inline-flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalS,
    boxSizing: "border-box",
    minHeight: "32px",
    padding: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: "16px",
    overflowWrap: "anywhere",
    cursor: "pointer",
  },
  input: {
    flexShrink: 0,
    width: "16px",
    height: "16px",
    margin: 0,
    accentColor: tokens.colorCompoundBrandBackground,
    cursor: "inherit",
    ...FOCUS_RING,
  },
  off: { color: tokens.colorNeutralForegroundDisabled, cursor: "not-allowed" },
});
