import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { createContext, use, useId, type ReactElement, type ReactNode } from "react";
import { useTickStyles } from "./tick-styles";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", alignItems: "flex-start" },
});

interface Choice {
  readonly name: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

const ChoiceContext = createContext<Choice | undefined>(undefined);

export interface RadioGroupProps {
  readonly "aria-label": string;
  readonly className?: string | undefined;
  readonly value: string;
  readonly onChange: (event: unknown, data: { readonly value: string }) => void;
  readonly children: ReactNode;
}

/** Words of which one is chosen; the arrow keys go from one to the other, as the browser has it. */
export function RadioGroup({ className, value, onChange, children, ...rest }: RadioGroupProps): ReactElement {
  const styles = useStyles();
  const name = useId();
  return (
    <div {...rest} role="radiogroup" className={mergeClasses(styles.root, className)}>
      <ChoiceContext
        value={{
          name,
          value,
          onChoose: (chosen) => {
            onChange(undefined, { value: chosen });
          },
        }}
      >
        {children}
      </ChoiceContext>
    </div>
  );
}

export interface RadioProps {
  readonly value: string;
  readonly label: string;
}

/** One choice of a `RadioGroup`. */
export function Radio({ value, label }: RadioProps): ReactElement {
  const styles = useTickStyles();
  const choice = use(ChoiceContext);
  return (
    <label className={styles.root}>
      <input
        type="radio"
        className={styles.input}
        value={value}
        {...(choice && { name: choice.name })}
        checked={choice?.value === value}
        onChange={() => {
          choice?.onChoose(value);
        }}
      />
      {label}
    </label>
  );
}
