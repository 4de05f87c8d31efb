import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Link } from "../controls/link";
import { tokens } from "../controls/theme";

const useStyles = makeStyles({
  root: {
    minHeight: "24px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "start",
    // In forced colours a link has no colour of its own here.
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
  },
});

export interface ActionLinkProps {
  readonly text: string;
  /** What is read aloud instead, where several links of a list have the same words. */
  readonly label: string;
  readonly onAct: () => void;
}

/** Words in a list that open something within the pane. */
export function ActionLink({ text, label, onAct }: ActionLinkProps): ReactElement {
  const styles = useStyles();
  return (
    <Link className={styles.root} aria-label={label} onClick={onAct}>
      {text}
    </Link>
  );
}
