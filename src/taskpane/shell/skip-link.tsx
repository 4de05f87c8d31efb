import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { tokens } from "../controls/theme";
import { useMessages } from "../parts/messages-context";

const useStyles = makeStyles({
  root: {
    alignSelf: "flex-start",
    color: tokens.colorBrandForegroundLink,
    ":not(:focus)": { position: "absolute", clipPath: "inset(50%)" },
  },
});

/** In sight with the focus only: over what the pane says of the last run and the tabs to the content with that id. */
export function SkipLink({ to }: { readonly to: string }): ReactElement {
  const styles = useStyles();
  return (
    <a
      className={styles.root}
      href={`#${to}`}
      onClick={(event) => {
        // Office.js and the browser's history need not know of it.
        event.preventDefault();
        document.getElementById(to)?.focus();
      }}
    >
      {useMessages().pane.tabs.skip}
    </a>
  );
}
