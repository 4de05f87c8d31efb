import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ButtonHTMLAttributes, ReactElement } from "react";
import { FOCUS_RING } from "./focus-ring";
import { tokens } from "./theme";

const useStyles = makeStyles({
  root: {
    display: "inline",
    margin: 0,
    padding: 0,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    fontFamily: "inherit",
    fontSize: "inherit",
    fontWeight: "inherit",
    lineHeight: "inherit",
    textAlign: "start",
    overflowWrap: "anywhere",
    userSelect: "text",
    cursor: "pointer",
    ":hover": { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: "underline" },
    ":active": { color: tokens.colorBrandForegroundLinkPressed, textDecorationLine: "underline" },
    ...FOCUS_RING,
  },
});

/** A button that reads like a link: it leads somewhere and changes nothing. */
export function Link({ className, ...rest }: ButtonHTMLAttributes<HTMLButtonElement>): ReactElement {
  const styles = useStyles();
  return <button {...rest} type="button" className={mergeClasses(styles.root, className)} />;
}
