import { mergeClasses } from "@fluentui/react-components";
import type { ChangeEvent, ReactElement, SelectHTMLAttributes } from "react";
import { useControlStyles } from "./control-styles";
import { useFieldLink } from "./field-context";

export interface SelectProps extends Omit<SelectHTMLAttributes<HTMLSelectElement>, "onChange" | "value"> {
  readonly value: string;
  readonly onChange: (event: ChangeEvent<HTMLSelectElement>, data: { readonly value: string }) => void;
}

/** One of a few: the browser's own list, which every screen reader knows. */
export function Select({ className, onChange, ...rest }: SelectProps): ReactElement {
  const styles = useControlStyles();
  return (
    <select
      {...useFieldLink()}
      {...rest}
      className={mergeClasses(styles.box, className)}
      onChange={(event) => {
        onChange(event, { value: event.target.value });
      }}
    />
  );
}
