import { mergeClasses } from "@fluentui/react-components";
import type { ChangeEvent, InputHTMLAttributes, ReactElement } from "react";
import { useControlStyles } from "./control-styles";
import { useFieldLink } from "./field-context";

export interface InputProps extends Omit<InputHTMLAttributes<HTMLInputElement>, "onChange" | "value"> {
  readonly value: string;
  readonly onChange: (event: ChangeEvent<HTMLInputElement>, data: { readonly value: string }) => void;
}

/** One line of text, or a day. */
export function Input({ className, onChange, ...rest }: InputProps): ReactElement {
  const styles = useControlStyles();
  return (
    <input
      {...useFieldLink()}
      {...rest}
      className={mergeClasses(styles.box, className)}
      onChange={(event) => {
        onChange(event, { value: event.target.value });
      }}
    />
  );
}
