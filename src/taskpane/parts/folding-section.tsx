import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState, type ReactElement, type ReactNode } from "react";
import { tokens } from "../controls/theme";

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalXL },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  compact: { marginTop: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  // In a pane as narrow as 200 % zoom makes it, what is beside a heading goes below it.
  heading: { margin: 0, flexGrow: 1, flexShrink: 1, flexBasis: "9em", minWidth: 0 },
  button: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    width: "100%",
    minHeight: "32px",
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "start",
    // A line ends before the brackets of a count and not within them.
    wordBreak: "keep-all",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  light: { fontWeight: tokens.fontWeightRegular },
  sign: { display: "inline-flex", flexShrink: 0, fontSize: tokens.fontSizeBase400 },
});

export interface FoldingSectionProps {
  readonly title: string;
  /** One of a list, close to the others and in lighter type. */
  readonly compact?: boolean;
  /** What can be done without opening it, at the end of the title's line. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A section that is folded up to its title until someone opens it; what is inside is drawn only then. */
export function FoldingSection({
  title,
  compact = false,
  aside,
  children,
}: FoldingSectionProps): ReactElement {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const contentId = useId();
  return (
    <section className={mergeClasses(styles.root, compact && styles.compact)}>
      <div className={styles.line}>
        <h3 className={styles.heading}>
          <button
            type="button"
            className={mergeClasses(styles.button, compact && styles.light)}
            aria-expanded={open}
            aria-controls={contentId}
            onClick={() => {
              setOpen(!open);
            }}
          >
            <span className={styles.sign} aria-hidden="true">
              {open ? <ChevronDownRegular /> : <ChevronRightRegular />}
            </span>
            {title}
          </button>
        </h3>
        {aside}
      </div>
      <div id={contentId} hidden={!open}>
        {open && children}
      </div>
    </section>
  );
}
