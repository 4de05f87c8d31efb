import { makeStyles } from "@fluentui/react-components";
import { useId, type ReactElement, type ReactNode } from "react";
import { FieldContext } from "./field-context";
import { tokens } from "./theme";

const useStyles = makeStyles({
  root: { display: "grid", minWidth: 0 },
  label: {
    paddingBlock: tokens.spacingVerticalXXS,
    marginBottom: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
  },
  note: {
    marginTop: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  message: { color: tokens.colorStatusDangerForeground1 },
});

export interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  /** Why what is typed cannot be used. */
  readonly validationMessage?: string;
  /** One control that takes `useFieldLink`. */
  readonly children: ReactNode;
}

/** A control with its label above it, and a hint and what is wrong below it; all of it is read aloud with the control. */
export function Field({ label, hint, validationMessage, children }: FieldProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  const described = [
    ...(validationMessage === undefined ? [] : [`${id}-message`]),
    ...(hint === undefined ? [] : [`${id}-hint`]),
  ];
  return (
    <div className={styles.root}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <FieldContext
        value={{
          id,
          ...(described.length === 0 ? {} : { "aria-describedby": described.join(" ") }),
          ...(validationMessage === undefined ? {} : { "aria-invalid": true }),
        }}
      >
        {children}
      </FieldContext>
      {validationMessage !== undefined && (
        <div id={`${id}-message`} role="alert" className={`${styles.note} ${styles.message}`}>
          {validationMessage}
        </div>
      )}
      {hint !== undefined && (
        <div id={`${id}-hint`} className={styles.note}>
          {hint}
        </div>
      )}
    </div>
  );
}
