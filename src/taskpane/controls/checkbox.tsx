import { mergeClasses } from "@fluentui/react-components";
import type { ChangeEvent, InputHTMLAttributes, ReactElement } from "react";
import { useTickStyles } from "./tick-styles";

export interface CheckboxProps extends Omit<
  InputHTMLAttributes<HTMLInputElement>,
  "onChange" | "checked" | "type"
> {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (event: ChangeEvent<HTMLInputElement>, data: { readonly checked: boolean }) => void;
}

/** A box to tick, with its words. */
export function Checkbox({
  label,
  className,
  onChange,
  disabled = false,
  ...rest
}: CheckboxProps): ReactElement {
  const styles = useTickStyles();
  return (
    <label className={mergeClasses(styles.root, disabled && styles.off, className)}>
      <input
        {...rest}
        type="checkbox"
        disabled={disabled}
        className={styles.input}
        onChange={(event) => {
          onChange(event, { checked: event.target.checked });
        }}
      />
      {label}
    </label>
  );
}
