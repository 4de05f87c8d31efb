import { mergeClasses } from "@fluentui/react-components";
import type { ChangeEvent, ReactElement, TextareaHTMLAttributes } from "react";
import { useControlStyles } from "./control-styles";
import { useFieldLink } from "./field-context";

export interface TextareaProps extends Omit<
  TextareaHTMLAttributes<HTMLTextAreaElement>,
  "onChange" | "value"
> {
  readonly value: string;
  readonly onChange: (event: ChangeEvent<HTMLTextAreaElement>, data: { readonly value: string }) => void;
}

/** Several lines of text. */
export function Textarea({ className, onChange, ...rest }: TextareaProps): ReactElement {
  const styles = useControlStyles();
  return (
    <textarea
      {...useFieldLink()}
      {...rest}
      className={mergeClasses(styles.box, styles.area, className)}
      onChange={(event) => {
        onChange(event, { value: event.target.value });
      }}
    />
  );
}
