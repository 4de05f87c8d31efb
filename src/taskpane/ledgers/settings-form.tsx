import { makeStyles } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import { Button } from "../controls/button";
import { Field } from "../controls/field";
import { Input } from "../controls/input";
import { Select } from "../controls/select";
import { Text } from "../controls/text";
import { tokens } from "../controls/theme";
import { gradeChanges } from "../../app/home/grade-changes";
import type { GradeScheme } from "../../core/model/grade-scheme";
import { LANGUAGE_CODES, LANGUAGES } from "../../core/model/language";
import { GRADE_SCHEME_WORDS } from "../../core/read/definition/read-grade-scheme";
import type { Review } from "../../core/review";
import type { SettingChanges } from "../../core/write/answers/plan-settings";
import { gradeWord } from "../parts/grade-word";
import { settingsMessagesIn } from "../../messages/languages/settings-messages-in";
import { useMessages } from "../parts/messages-context";
import { markedName } from "../parts/recount-lines";
import { useSectionStyles } from "../parts/section-styles";
import { OWN_BANDS, schemeOf, settingChanges, settingFields, type SettingFields } from "./setting-fields";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  effect: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
});

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

export interface SettingsFormProps {
  readonly review: Review;
  readonly busy: boolean;
  /** Asks for the plan that writes the changes to 設定. */
  readonly onPrepare: (changes: SettingChanges) => void;
}

/** 基準日, bands with what they would make of the latest years, the year's start and the language, for 設定. */
export function SettingsForm({ review, busy, onPrepare }: SettingsFormProps): ReactElement {
  const styles = useStyles();
  const shared = useSectionStyles();
  const words = settingsMessagesIn(useMessages().language);
  const [fields, setFields] = useState(() => settingFields(review.settings));
  const set = (changed: Partial<SettingFields>): void => {
    setFields({ ...fields, ...changed });
  };
  const { changes, invalid } = settingChanges(fields, review.settings);
  const scheme = schemeOf(fields);
  const isOwn = fields.gradeScheme === OWN_BANDS;
  const isUnchanged = Object.keys(changes).length === 0;
  return (
    <form
      className={styles.form}
      aria-label={words.heading}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && !isUnchanged && invalid.size === 0) onPrepare(changes);
      }}
    >
      <Text size={200} className={shared.note}>
        {words.lead}
      </Text>
      <Field
        label={words.asOf}
        hint={words.asOfHint}
        {...(invalid.has("asOf") ? { validationMessage: words.asOfInvalid } : {})}
      >
        <Input
          type="date"
          value={fields.asOf}
          onChange={(_event, { value }) => {
            set({ asOf: value });
          }}
        />
      </Field>
      <Field label={words.gradeScheme}>
        <Select
          value={fields.gradeScheme}
          onChange={(_event, { value }) => {
            set({ gradeScheme: value });
          }}
        >
          {GRADE_SCHEME_WORDS.map((word) => (
            <option key={word} value={word}>
              {word}
            </option>
          ))}
          <option value={OWN_BANDS}>{words.own}</option>
        </Select>
      </Field>
      {isOwn && (
        <Field
          label={words.ownBands}
          hint={words.ownBandsHint}
          {...(invalid.has("gradeScheme") ? { validationMessage: words.ownBandsInvalid } : {})}
        >
          <Input
            value={fields.ownBands}
            onChange={(_event, { value }) => {
              set({ ownBands: value });
            }}
          />
        </Field>
      )}
      {scheme && changes.gradeScheme !== undefined && <BandsEffect review={review} scheme={scheme} />}
      <Field label={words.startMonth}>
        <Select
          value={String(fields.startMonth)}
          onChange={(_event, { value }) => {
            set({ startMonth: Number(value) });
          }}
        >
          {MONTHS.map((month) => (
            <option key={month} value={String(month)}>
              {words.month(month)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.language}>
        <Select
          value={fields.language}
          onChange={(_event, { value }) => {
            set({ language: LANGUAGE_CODES.find((code) => code === value) ?? "" });
          }}
        >
          <option value="">{words.languageOfExcel}</option>
          {LANGUAGE_CODES.map((code) => (
            <option key={code} value={code}>
              {LANGUAGES[code].name}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        type="submit"
        className={shared.button}
        disabledFocusable={busy || isUnchanged || invalid.size > 0}
      >
        {words.prepare}
      </Button>
      {isUnchanged && invalid.size === 0 && (
        <Text size={200} className={shared.note}>
          {words.nothingChanged}
        </Text>
      )}
    </form>
  );
}

/** What the bands that are chosen would make of each indicator's latest year. */
function BandsEffect({
  review,
  scheme,
}: {
  readonly review: Review;
  readonly scheme: GradeScheme;
}): ReactElement {
  const styles = useStyles();
  const shared = useSectionStyles();
  const { language, figures } = useMessages();
  const words = settingsMessagesIn(language);
  const graded = useMemo(() => gradeChanges(review, scheme), [review, scheme]);
  const lines = graded
    .map((one) => ({
      ...one,
      was: gradeWord(one.before, figures),
      is: gradeWord(one.after, figures),
    }))
    .filter(({ was, is }) => was !== is);
  return (
    <div role="status">
      <Text size={200} className={shared.note}>
        {words.effect(lines.length, graded.length)}
      </Text>
      <ul className={styles.effect}>
        {lines.map(({ indicator, fiscalYear, was, is }) => (
          <li
            key={`${indicator.labelCell.sheet} ${String(indicator.labelCell.row)} ${String(indicator.labelCell.column)}`}
          >
            <Text size={200}>
              {words.effectOf(markedName(indicator), figures.fiscalYear(fiscalYear), was, is)}
            </Text>
          </li>
        ))}
      </ul>
    </div>
  );
}
