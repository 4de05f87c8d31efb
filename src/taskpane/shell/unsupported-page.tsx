import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Text } from "../controls/text";
import { tokens } from "../controls/theme";
import { useMessages } from "../parts/messages-context";

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

/** Why there can be no pane. */
export type UnsupportedReason = "tooOld" | "notInExcel" | "officeNotLoaded";

/** In place of the pane where Excel is too old, where there is no Excel around it, or where office.js is missing. */
export function UnsupportedPage({ reason }: { readonly reason: UnsupportedReason }): ReactElement {
  const styles = useStyles();
  const { unsupported: words, title } = useMessages().pane;
  if (reason !== "tooOld") {
    return (
      <main className={styles.root}>
        <h1 className={styles.heading}>{title}</h1>
        <Text>{words[reason]}</Text>
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
