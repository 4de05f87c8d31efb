import { makeStyles } from "@fluentui/react-components";
import { FOCUS_RING } from "./focus-ring";
import { tokens } from "./theme";

/** The box that text is typed into or chosen from. */
export const useControlStyles = makeStyles({
  box: {
    boxSizing: "border-box",
    width: "100%",
    minWidth: 0,
    minHeight: "32px",
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    "::placeholder": { color: tokens.colorNeutralForeground3, opacity: 1 },
    "&[aria-invalid]": { border: `1px solid ${tokens.colorStatusDangerForeground1}` },
    ...FOCUS_RING,
  },
  area: { minHeight: "64px", paddingBlock: tokens.spacingVerticalXS, resize: "vertical" },
});
