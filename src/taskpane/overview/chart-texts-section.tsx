import { makeStyles } from "@fluentui/react-components";
import { useMemo, useRef, useState, type ReactElement } from "react";
import type { Review } from "../../core/review";
import { chartTexts, pastedChartTexts } from "../../core/write/charts/chart-texts";
import { Button } from "../controls/button";
import { tokens } from "../controls/theme";
import { useCopyText } from "../parts/clipboard-context";
import { FoldingSection } from "../parts/folding-section";
import { useMessages } from "../parts/messages-context";

const useStyles = makeStyles({
  texts: {
    boxSizing: "border-box",
    width: "100%",
    resize: "vertical",
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The charts in words, to copy for slides and 広報; nothing where there are no charts. */
export function ChartTextsSection({ review }: { readonly review: Review }): ReactElement | null {
  const { chartTexts: words } = useMessages().home;
  const texts = useMemo(() => chartTexts(review.workbook), [review.workbook]);
  if (texts.length === 0) return null;
  return (
    <FoldingSection title={words.heading(texts.length)}>
      <CopiedTexts text={pastedChartTexts(texts)} />
    </FoldingSection>
  );
}

function CopiedTexts({ text }: { readonly text: string }): ReactElement {
  const styles = useStyles();
  const { chartTexts: words } = useMessages().home;
  const copyText = useCopyText();
  const [copied, setCopied] = useState<{ readonly text: string; readonly done: boolean }>();
  const area = useRef<HTMLTextAreaElement>(null);
  const copy = (): void => {
    copyText(text).then(
      () => {
        setCopied({ text, done: true });
      },
      () => {
        // Excel on the web gives a pane no clipboard: with the text selected, the keyboard is enough.
        area.current?.select();
        setCopied({ text, done: false });
      },
    );
  };
  // What was copied before the table changed says nothing of what is shown now.
  const told = copied?.text === text ? copied : undefined;
  return (
    <>
      <textarea className={styles.texts} readOnly rows={8} aria-label={words.label} value={text} ref={area} />
      <Button size="small" onClick={copy}>
        {words.copy}
      </Button>
      <div role="status">{told === undefined ? "" : told.done ? words.copied : words.copyFailed}</div>
    </>
  );
}
