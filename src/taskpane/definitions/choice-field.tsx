import type { ReactElement } from "react";
import { Field } from "../controls/field";
import { Select } from "../controls/select";

export interface ChoiceFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly (readonly [value: Value, text: string])[];
  readonly onChoose: (value: Value) => void;
}

/** One of a few words. A value that is not among them is kept as a choice of its own: it is what the sheet says. */
export function ChoiceField<Value extends string>({
  label,
  value,
  choices,
  onChoose,
}: ChoiceFieldProps<Value>): ReactElement {
  const isKnown = choices.some(([each]) => each === value);
  const offered = isKnown ? choices : [...choices, [value, value] as const];
  return (
    <Field label={label}>
      <Select
        value={value}
        onChange={(_event, { value: next }) => {
          const choice = offered.find(([each]) => each === next);
          if (choice) onChoose(choice[0]);
        }}
      >
        {offered.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
