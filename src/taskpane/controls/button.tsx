import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ButtonHTMLAttributes, ReactElement, ReactNode } from "react";
import { FOCUS_RING } from "./focus-ring";
import { tokens } from "./theme";

const useStyles = makeStyles({
  root: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    boxSizing: "border-box",
    minWidth: "96px",
    minHeight: "32px",
    margin: 0,
    padding: `5px ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    cursor: "pointer",
    ":hover": {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      border: `1px solid ${tokens.colorNeutralStroke1Hover}`,
    },
    ":active": {
      backgroundColor: tokens.colorNeutralBackground1Pressed,
      border: `1px solid ${tokens.colorNeutralStroke1Pressed}`,
    },
    ...FOCUS_RING,
  },
  primary: {
    border: "1px solid transparent",
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    ":hover": { border: "1px solid transparent", backgroundColor: tokens.colorBrandBackgroundHover },
    ":active": { border: "1px solid transparent", backgroundColor: tokens.colorBrandBackgroundPressed },
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "Highlight",
      color: "HighlightText",
    },
  },
  subtle: {
    border: "1px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    ":hover": { border: "1px solid transparent", backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { border: "1px solid transparent", backgroundColor: tokens.colorSubtleBackgroundPressed },
  },
  off: {
    border: `1px solid ${tokens.colorNeutralStrokeDisabled}`,
    backgroundColor: tokens.colorNeutralBackgroundDisabled,
    color: tokens.colorNeutralForegroundDisabled,
    cursor: "not-allowed",
    ":hover": {
      border: `1px solid ${tokens.colorNeutralStrokeDisabled}`,
      backgroundColor: tokens.colorNeutralBackgroundDisabled,
    },
    ":active": {
      border: `1px solid ${tokens.colorNeutralStrokeDisabled}`,
      backgroundColor: tokens.colorNeutralBackgroundDisabled,
    },
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "ButtonFace",
      border: "1px solid GrayText",
      color: "GrayText",
    },
  },
  offSubtle: {
    border: "1px solid transparent",
    backgroundColor: "transparent",
    ":hover": { border: "1px solid transparent", backgroundColor: "transparent" },
    ":active": { border: "1px solid transparent", backgroundColor: "transparent" },
  },
  small: {
    minWidth: "64px",
    minHeight: "24px",
    padding: `3px ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase200,
  },
  large: {
    minHeight: "40px",
    padding: `8px ${tokens.spacingHorizontalL}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  iconOnly: { minWidth: "32px", maxWidth: "32px", padding: "5px" },
  icon: {
    display: "inline-flex",
    flexShrink: 0,
    fontSize: "20px",
    marginInlineEnd: tokens.spacingHorizontalXS,
  },
  iconAlone: { marginInlineEnd: 0 },
});

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "disabled"> {
  readonly appearance?: "secondary" | "primary" | "subtle";
  readonly size?: "small" | "medium" | "large";
  readonly icon?: ReactNode;
  /**
   * It cannot be used now, and stays where the keyboard finds it: a focused button that is really disabled would throw the
   * focus away.
   */
  readonly disabledFocusable?: boolean;
}

/** A button in the looks of Excel's own; a form is sent by one of type submit only. */
export function Button({
  appearance = "secondary",
  size = "medium",
  icon,
  disabledFocusable = false,
  type = "button",
  className,
  children,
  onClick,
  ...rest
}: ButtonProps): ReactElement {
  const styles = useStyles();
  const isIconOnly = children === undefined;
  return (
    <button
      {...rest}
      type={type}
      {...(disabledFocusable ? { "aria-disabled": true } : {})}
      className={mergeClasses(
        styles.root,
        appearance !== "secondary" && styles[appearance],
        size !== "medium" && styles[size],
        disabledFocusable && styles.off,
        disabledFocusable && appearance === "subtle" && styles.offSubtle,
        isIconOnly && styles.iconOnly,
        className,
      )}
      onClick={(event) => {
        // A form must not be sent by it either.
        if (disabledFocusable) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {icon !== undefined && (
        <span aria-hidden="true" className={mergeClasses(styles.icon, isIconOnly && styles.iconAlone)}>
          {icon}
        </span>
      )}
      {children}
    </button>
  );
}
