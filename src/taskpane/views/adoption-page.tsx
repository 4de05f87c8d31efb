import { Button, Field, Input, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement } from "react";
import type { AdoptionWords } from "../../app/kpi-ledger";
import type { RecountComparison } from "../../core/ledger/compare-recounts";
import { figureName, ledgerText, tableText } from "../view-model/recount-lines";
import { ComparisonFigures } from "./comparison-figures";
import { useMessages } from "./messages-context";
import { useSectionStyles } from "./section-styles";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
  grow: { flexGrow: 1 },
});

export interface AdoptionPageProps {
  readonly comparison: RecountComparison;
  readonly busy: boolean;
  readonly onSubmit: (words: Omit<AdoptionWords, "date">) => void;
  readonly onClose: () => void;
}

/** Asks why a past figure is to be replaced, and by whom; nothing goes on without a reason. Takes the focus; Esc gives up. */
export function AdoptionPage({ comparison, busy, onSubmit, onClose }: AdoptionPageProps): ReactElement {
  const shared = useSectionStyles();
  const styles = useStyles();
  const messages = useMessages();
  const { adoption: words } = messages.recount;
  const [reason, setReason] = useState("");
  const [author, setAuthor] = useState("");
  const [isMissing, setIsMissing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const reasonField = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const submit = (): void => {
    const blank = reason.trim() === "";
    setIsMissing(blank);
    if (blank) reasonField.current?.focus();
    else if (!busy) onSubmit({ reason, author });
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        // Esc that ends an unfinished conversion of the Japanese input method is not meant for the form.
        if (event.key === "Escape" && !event.nativeEvent.isComposing) onClose();
      }}
    >
      <h2 className={shared.heading} tabIndex={-1} ref={heading}>
        {words.heading(figureName(comparison, messages))}
      </h2>
      <ComparisonFigures comparison={comparison} />
      <Text>{words.lead(tableText(comparison, messages), ledgerText(comparison, messages))}</Text>
      <Field
        label={words.reason}
        hint={words.reasonHint}
        {...(isMissing ? { validationMessage: words.reasonMissing } : {})}
      >
        <Textarea
          textarea={{ ref: reasonField }}
          value={reason}
          aria-required
          resize="vertical"
          onChange={(_event, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <Field label={words.author}>
        <Input
          value={author}
          onChange={(_event, { value }) => {
            setAuthor(value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" className={styles.grow} disabledFocusable={busy}>
          {words.submit}
        </Button>
        <Button className={styles.grow} onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
