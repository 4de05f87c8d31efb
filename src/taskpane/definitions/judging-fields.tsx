import { useMemo, type ReactElement } from "react";
import { Field } from "../controls/field";
import { Input } from "../controls/input";
import { Text } from "../controls/text";
import type { DefinedIndicator } from "../../app/definitions/defined-indicators";
import { judgingChanges, type JudgingChange } from "../../app/definitions/judging-changes";
import type { Assessment } from "../../core/judge/achievement/assessment";
import type { Review } from "../../core/review";
import type { DefinitionMessages } from "../../messages/definition-messages";
import { gradeWord } from "../parts/grade-word";
import { useMessages } from "../parts/messages-context";
import { useSectionStyles } from "../parts/section-styles";
import { ChoiceField } from "./choice-field";
import { baseOf, definitionOfFields, type DefinitionFields } from "./definition-fields";

export interface JudgingFieldsProps {
  readonly defined: DefinedIndicator;
  readonly fields: DefinitionFields;
  readonly review: Review;
  readonly words: DefinitionMessages;
  readonly onChange: (changed: Partial<DefinitionFields>) => void;
}

/** 向き, 判定方式 and 基準値, with what they would make of the figures as they are. */
export function JudgingFields({
  defined,
  fields,
  review,
  words,
  onChange,
}: JudgingFieldsProps): ReactElement {
  const { indicator } = defined;
  const isProgress = fields.assessment === "progressFromBase";
  return (
    <>
      <ChoiceField
        label={words.direction}
        value={fields.direction}
        choices={[
          ["", words.fromTable],
          ["higher", words.directions.higher],
          ["lower", words.directions.lower],
        ]}
        onChoose={(direction) => {
          onChange({ direction });
        }}
      />
      <ChoiceField
        label={words.assessment}
        value={fields.assessment}
        choices={[
          ["", words.fromTable],
          ["ratio", words.assessments.ratio],
          ["progressFromBase", words.assessments.progressFromBase],
          ["twoMinusRatio", words.assessments.twoMinusRatio],
        ]}
        onChoose={(assessment) => {
          onChange({ assessment });
        }}
      />
      {/* A base in the table comes before one that is typed here. */}
      {isProgress && indicator.base?.figure === undefined && (
        <Field
          label={words.base}
          hint={words.baseHint}
          {...(baseOf(fields) === "invalid" ? { validationMessage: words.baseInvalid } : {})}
        >
          <Input
            value={fields.base}
            onChange={(_event, { value }) => {
              onChange({ base: value });
            }}
          />
        </Field>
      )}
      <div role="status">
        <JudgingEffect defined={defined} fields={fields} review={review} words={words} />
      </div>
    </>
  );
}

/** The years whose rate or grade would be others, beside what they are. */
function JudgingEffect({
  defined,
  fields,
  review,
  words,
}: Omit<JudgingFieldsProps, "onChange">): ReactElement | null {
  const shared = useSectionStyles();
  const { figures } = useMessages();
  const { indicator, definition } = defined;
  const { direction, assessment, base } = definitionOfFields(fields, indicator, definition);
  const changes = useMemo(
    () => judgingChanges(defined, { direction, assessment, base }, review),
    [defined, direction, assessment, base, review],
  );
  const said = ({ rate, ...rest }: Assessment): string =>
    `${rate === undefined ? "－" : figures.percent(rate)} ${gradeWord({ rate, ...rest }, figures)}`;
  const line = ({ fiscalYear, before, after }: JudgingChange): string =>
    words.judgedAs(figures.fiscalYear(fiscalYear), said(before), said(after));
  if (changes === undefined) return <Text className={shared.note}>{words.judgedAfterReading}</Text>;
  if (changes.length === 0) return <Text className={shared.note}>{words.judgedAsBefore}</Text>;
  return (
    <ul>
      {changes.map((change) => (
        <li key={change.fiscalYear}>{line(change)}</li>
      ))}
    </ul>
  );
}
