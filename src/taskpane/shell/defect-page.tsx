import { makeStyles } from "@fluentui/react-components";
import { useRef, useState, type ReactElement } from "react";
import { Button } from "../controls/button";
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
  // Not Fluent's own, which would be loaded before anything else for a page that is hardly ever seen.
  report: {
    resize: "vertical",
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface DefectPageProps {
  /** Holds no cell contents. */
  readonly report: string;
  readonly onCopy: (report: string) => Promise<void>;
  readonly onRestart: () => void;
}

/** A defect of the add-in's own: an apology, a report to send, and a way to start again. */
export function DefectPage({ report, onCopy, onRestart }: DefectPageProps): ReactElement {
  const styles = useStyles();
  const { defect: words } = useMessages().pane;
  const [copied, setCopied] = useState<"yes" | "no">();
  const text = useRef<HTMLTextAreaElement>(null);
  const copy = (): void => {
    onCopy(report).then(
      () => {
        setCopied("yes");
      },
      () => {
        // Excel on the web gives a pane no clipboard: with the text selected, the keyboard is enough.
        text.current?.select();
        setCopied("no");
      },
    );
  };
  return (
    <main className={styles.root}>
      <h1 className={styles.heading}>{words.heading}</h1>
      <Text role="alert">{words.lead}</Text>
      <textarea
        className={styles.report}
        readOnly
        rows={8}
        aria-label={words.reportLabel}
        value={report}
        ref={text}
      />
      <div className={styles.buttons}>
        <Button onClick={copy}>{words.copy}</Button>
        <Button appearance="primary" onClick={onRestart}>
          {words.restart}
        </Button>
      </div>
      <div role="status">
        {copied === undefined ? "" : copied === "yes" ? words.copied : words.copyFailed}
      </div>
    </main>
  );
}
