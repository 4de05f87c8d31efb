import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { HTMLAttributes, ReactElement } from "react";
import { tokens } from "./theme";

const useStyles = makeStyles({
  root: {
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    whiteSpace: "normal",
  },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  semibold: { fontWeight: tokens.fontWeightSemibold },
  block: { display: "block" },
});

export interface TextProps extends HTMLAttributes<HTMLSpanElement> {
  /** 300 is what is read; 200 what only goes with it. */
  readonly size?: 200 | 300;
  readonly weight?: "regular" | "semibold";
  readonly block?: boolean;
}

/** A piece of running text. */
export function Text({
  size = 300,
  weight = "regular",
  block = false,
  className,
  ...rest
}: TextProps): ReactElement {
  const styles = useStyles();
  return (
    <span
      {...rest}
      className={mergeClasses(
        styles.root,
        size === 200 && styles.small,
        weight === "semibold" && styles.semibold,
        block && styles.block,
        className,
      )}
    />
  );
}
