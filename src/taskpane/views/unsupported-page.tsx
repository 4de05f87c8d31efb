import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useMessages } from "./messages-context";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    paddingInlineEnd: "32px",
  },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** In place of the pane where Excel is too old, or where there is no Excel around it. */
export function UnsupportedPage({ reason }: { readonly reason: "tooOld" | "notInExcel" }): ReactElement {
  const styles = useStyles();
  const { unsupported: words, title } = useMessages().pane;
  if (reason === "notInExcel") {
    return (
      <main className={styles.root}>
        <h1 className={styles.heading}>{title}</h1>
        <Text>{words.notInExcel}</Text>
      </main>
    );
  }
  return (
    <main className={styles.root}>
      <h1 className={styles.heading}>{words.heading}</h1>
      <Text>{words.needs}</Text>
      <ul className={styles.list}>
        {words.versions.map((version) => (
          <li key={version}>{version}</li>
        ))}
      </ul>
      <Text>{words.advice}</Text>
    </main>
  );
}
