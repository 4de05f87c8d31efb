import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState, type SyntheticEvent, type ReactElement, type ReactNode } from "react";
import { Button } from "../controls/button";
import { Field } from "../controls/field";
import { Input } from "../controls/input";
import { Textarea } from "../controls/textarea";
import { tokens } from "../controls/theme";
import type { ReasonWords } from "../../messages/reason-words";
import { useMemory } from "./memory-context";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
  button: { flexGrow: 1, minWidth: 0 },
});

export interface ReasonFormProps {
  readonly words: ReasonWords;
  /** What the form is called to those who hear it. */
  readonly label: string;
  readonly busy: boolean;
  readonly onSubmit: (written: { readonly reason: string; readonly author: string }) => void;
  readonly onClose: () => void;
  /** What is shown above the fields. */
  readonly children?: ReactNode;
}

/**
 * Asks for a reason and for who gives it, whose name is remembered. The reason takes the focus, and nothing goes on
 * without one; Esc gives up.
 */
export function ReasonForm(props: ReasonFormProps): ReactElement {
  const { words, label, busy, onSubmit, onClose, children } = props;
  const styles = useStyles();
  const memory = useMemory();
  const [reason, setReason] = useState("");
  const [author, setAuthor] = useState(() => memory.author.read() ?? "");
  const [isMissing, setIsMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const focusReason = (): void => form.current?.querySelector("textarea")?.focus();
  useEffect(focusReason, []);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const blank = reason.trim() === "";
    setIsMissing(blank);
    if (blank) focusReason();
    if (blank || busy) return;
    memory.author.write(author.trim());
    onSubmit({ reason, author });
  };
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={label}
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => {
        // Esc that ends an unfinished conversion of the Japanese input method is not meant for the form.
        if (event.key === "Escape" && !event.nativeEvent.isComposing) onClose();
      }}
    >
      {children}
      <Field
        label={words.reason}
        hint={words.reasonHint}
        {...(isMissing ? { validationMessage: words.reasonMissing } : {})}
      >
        <Textarea
          value={reason}
          aria-required
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
        <Button type="submit" appearance="primary" className={styles.button} disabledFocusable={busy}>
          {words.submit}
        </Button>
        <Button className={styles.button} onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
