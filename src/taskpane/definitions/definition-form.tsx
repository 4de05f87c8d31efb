import { makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { Button } from "../controls/button";
import { Field } from "../controls/field";
import { Input } from "../controls/input";
import { Text } from "../controls/text";
import { Textarea } from "../controls/textarea";
import { tokens } from "../controls/theme";
import { useSettled } from "./use-settled";
import type { DefinedIndicator } from "../../app/definitions/defined-indicators";
import type { IndicatorDefinition } from "../../core/model/indicator-definition";
import { ledgerNaming } from "../../core/read/ledger/ledger-naming";
import type { OwnList } from "../../core/read/ledger/own-lists";
import type { Review } from "../../core/review";
import type { DefinitionMessages } from "../../messages/definition-messages";
import { useSectionStyles } from "../parts/section-styles";
import { CountedLines } from "./counted-lines";
import { CountingFields } from "./counting-fields";
import {
  baseOf,
  definitionFields,
  definitionOfFields,
  fieldGaps,
  type DefinitionFields,
} from "./definition-fields";
import { JudgingFields } from "./judging-fields";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

export interface DefinitionFormProps {
  readonly defined: DefinedIndicator;
  readonly review: Review;
  /** The lists that the indicator may be counted from by their own names; they are among the review's ledgers. */
  readonly lists: readonly OwnList[];
  readonly busy: boolean;
  readonly words: DefinitionMessages;
  /** Asks for the plan that writes the definition to 指標定義. */
  readonly onPrepare: (definition: IndicatorDefinition) => void;
}

/** One indicator's row of 指標定義 as a form, with what the ledgers give by it while it is being filled in. */
export function DefinitionForm({
  defined,
  review,
  lists,
  busy,
  words,
  onPrepare,
}: DefinitionFormProps): ReactElement {
  const styles = useStyles();
  const shared = useSectionStyles();
  const { indicator, definition } = defined;
  const [given] = useState(() => definitionFields(indicator, definition));
  const [fields, setFields] = useState(given);
  // Counting a hundred thousand records at every key would hold up the typing.
  const counted = useSettled(fields);
  const set = (changed: Partial<DefinitionFields>): void => {
    setFields({ ...fields, ...changed });
  };
  const gaps = fieldGaps(fields).map((gap) => words[gap]);
  const isUnchanged = JSON.stringify(fields) === JSON.stringify(given);
  const isBaseKnown = baseOf(fields) !== "invalid";
  const isReady = !isUnchanged && gaps.length === 0 && isBaseKnown;
  return (
    <form
      className={styles.form}
      aria-label={words.heading}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && isReady) onPrepare(definitionOfFields(fields, indicator, definition));
      }}
    >
      <h3 className={shared.heading}>{words.countHeading}</h3>
      {/* Above the fields: in sight of whoever fills them in, of which there are more than fit below each other. */}
      <div role="status">
        <CountedLines
          defined={defined}
          definition={definitionOfFields(counted, indicator, definition)}
          gaps={fieldGaps(counted).map((gap) => words[gap])}
          review={review}
          words={words}
        />
      </div>
      <CountingFields
        fields={fields}
        years={indicator.years.map(({ fiscalYear }) => fiscalYear)}
        ledgers={review.ledgers}
        lists={lists}
        naming={ledgerNaming(review.tables)}
        words={words}
        onChange={set}
      />
      <h3 className={shared.heading}>{words.whatHeading}</h3>
      <Field label={words.unit}>
        <Input
          value={fields.unit}
          onChange={(_event, { value }) => {
            set({ unit: value });
          }}
        />
      </Field>
      <JudgingFields defined={defined} fields={fields} review={review} words={words} onChange={set} />
      <Field label={words.description}>
        <Textarea
          value={fields.description}
          onChange={(_event, { value }) => {
            set({ description: value });
          }}
        />
      </Field>
      <Button
        type="submit"
        appearance="primary"
        className={shared.button}
        disabledFocusable={busy || !isReady}
      >
        {words.prepare}
      </Button>
      {!isReady && isBaseKnown && (
        <Text size={200} className={shared.note}>
          {gaps.length > 0 ? words.gaps(gaps) : words.nothingChanged}
        </Text>
      )}
    </form>
  );
}
