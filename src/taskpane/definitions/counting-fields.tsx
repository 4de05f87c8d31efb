import { useId, useMemo, type ReactElement } from "react";
import { Field } from "../controls/field";
import { Input } from "../controls/input";
import { listName, type Ledger } from "../../core/model/ledger";
import type { LedgerKind } from "../../core/model/ledger-definition";
import type { LedgerNaming } from "../../core/read/ledger/ledger-naming";
import { LEDGER_DEFINITIONS } from "../../core/read/ledger/ledger-definitions";
import type { OwnList } from "../../core/read/ledger/own-lists";
import type { DefinitionMessages } from "../../messages/definition-messages";
import { useMessages } from "../parts/messages-context";
import { ChoiceField } from "./choice-field";
import { fieldGaps, type DefinitionFields } from "./definition-fields";
import { columnChoices, columnValues, usualDates, type ColumnUse } from "./columns-offered";

export interface CountingFieldsProps {
  readonly fields: DefinitionFields;
  /** The western fiscal years of the indicator's table. */
  readonly years: readonly number[];
  readonly ledgers: readonly Ledger[];
  /** Those that are counted by their own names. */
  readonly lists: readonly OwnList[];
  readonly naming: LedgerNaming;
  readonly words: DefinitionMessages;
  readonly onChange: (changed: Partial<DefinitionFields>) => void;
}

/** Whether all that the workbook has of a kind are different lists, which have no date in common to be counted together by. */
function isOfOwnLists(kind: LedgerKind, ledgers: readonly Ledger[], lists: readonly OwnList[]): boolean {
  const ofKind = ledgers.filter((ledger) => ledger.kind === kind);
  const own = new Set(lists.flatMap((list) => list.ledgers));
  const [first = [], ...others] = ofKind.map((ledger) => columnChoices(kind, [ledger], "date"));
  return (
    ofKind.length > 0 &&
    ofKind.every((ledger) => own.has(ledger)) &&
    !first.some((heading) => others.every((dates) => dates.includes(heading)))
  );
}

/** Another ledger has other columns: the usual ones are chosen, and whatever was said of the old one is dropped. */
function fieldsOfLedger(
  choice: string,
  ledgers: readonly Ledger[],
  lists: readonly OwnList[],
): Partial<DefinitionFields> {
  const own = lists.find(({ name }) => name === choice);
  const ledger = own?.ledgers[0]?.kind ?? LEDGER_DEFINITIONS.find(({ kind }) => kind === choice)?.kind ?? "";
  const dates = ledger === "" ? { date: "", end: "" } : usualDates(ledger, own?.ledgers ?? ledgers);
  return {
    ledger,
    lists: own && { name: own.name, of: [...new Set(own.ledgers.map(listName))] },
    dateColumn: dates.date,
    endDateColumn: "",
    valueColumn: "",
    conditionColumn: "",
    conditionValue: "",
    breakConditionValue: "",
  };
}

/** Which ledger is counted, and how: what 指標定義 says from 数え方 to 切替理由. */
export function CountingFields(props: CountingFieldsProps): ReactElement {
  const { fields, ledgers, lists, naming, words, onChange } = props;
  const { sources } = useMessages();
  const { ledger } = fields;
  const named = fields.lists;
  const counted = named ? ledgers.filter((one) => named.of.includes(listName(one))) : ledgers;
  const names = lists.map(({ name }) => name);
  return (
    <>
      <ChoiceField
        label={words.ledger}
        value={named?.name ?? ledger}
        choices={[
          ["", words.noLedger] as const,
          ...[...names, ...(named && !names.includes(named.name) ? [named.name] : [])].map(
            (name) => [name, name] as const,
          ),
          ...LEDGER_DEFINITIONS.filter(
            ({ kind }) => (kind === ledger && !named) || !isOfOwnLists(kind, ledgers, lists),
          ).map(({ kind }) => {
            const name = sources.kind[naming][kind];
            const isThere = ledgers.some((one) => one.kind === kind);
            return [kind, isThere ? name : words.ledgerMissing(name)] as const;
          }),
        ]}
        onChoose={(next) => {
          onChange(fieldsOfLedger(next, ledgers, lists));
        }}
      />
      <ChoiceField
        label={words.countingBasis}
        value={fields.countingBasis}
        choices={[
          ["", ledger === "" ? words.fromTable : words.choose],
          ["cumulative", words.bases.cumulative],
          ["perYear", words.bases.perYear],
          ["atYearEnd", words.bases.atYearEnd],
        ]}
        onChoose={(countingBasis) => {
          // What has ended is no longer there at the year's end.
          const end = ledger !== "" && fields.endDateColumn === "" && usualDates(ledger, counted).end;
          onChange({ countingBasis, ...(countingBasis === "atYearEnd" && end && { endDateColumn: end }) });
        }}
      />
      {ledger !== "" && <ColumnFields {...props} ledgers={counted} ledger={ledger} />}
    </>
  );
}

function ColumnFields({
  fields,
  years,
  ledgers,
  words,
  onChange,
  ledger,
}: CountingFieldsProps & { readonly ledger: LedgerKind }): ReactElement {
  const { figures } = useMessages();
  const columns = (use: ColumnUse, none: string): (readonly [string, string])[] => [
    ["", none],
    ...columnChoices(ledger, ledgers, use).map((header) => [header, header] as const),
  ];
  const values = useMemo(
    () => columnValues(ledger, fields.conditionColumn, ledgers),
    [ledger, fields.conditionColumn, ledgers],
  );
  return (
    <>
      <ChoiceField
        label={words.aggregation}
        value={fields.aggregation}
        choices={[
          ["count", words.aggregations.count],
          ["sum", words.aggregations.sum],
          ["distinct", words.aggregations.distinct],
        ]}
        onChoose={(aggregation) => {
          onChange({ aggregation, valueColumn: "" });
        }}
      />
      {fields.aggregation !== "count" && (
        <ChoiceField
          label={words.valueColumn}
          value={fields.valueColumn}
          choices={columns(fields.aggregation === "sum" ? "number" : "any", words.choose)}
          onChoose={(valueColumn) => {
            onChange({ valueColumn });
          }}
        />
      )}
      <ChoiceField
        label={words.dateColumn}
        value={fields.dateColumn}
        choices={columns("date", words.choose)}
        onChoose={(dateColumn) => {
          onChange({ dateColumn });
        }}
      />
      <ChoiceField
        label={words.endDateColumn}
        value={fields.endDateColumn}
        choices={columns("date", words.none)}
        onChoose={(endDateColumn) => {
          onChange({ endDateColumn });
        }}
      />
      <ChoiceField
        label={words.conditionColumn}
        value={fields.conditionColumn}
        choices={columns("any", words.none)}
        onChoose={(conditionColumn) => {
          onChange({ conditionColumn, conditionValue: "", breakConditionValue: "" });
        }}
      />
      {(fields.conditionColumn !== "" || fields.conditionValue !== "") && (
        <ConditionField
          label={words.conditionValue}
          hint={words.conditionHint}
          value={fields.conditionValue}
          values={values}
          onChange={(conditionValue) => {
            onChange({ conditionValue });
          }}
        />
      )}
      {(fields.aggregation === "sum" || fields.divisor !== "" || fields.rounding !== "") && (
        <>
          <Field
            label={words.divisor}
            hint={words.divisorHint}
            {...(fieldGaps(fields).includes("divisor") ? { validationMessage: words.divisorInvalid } : {})}
          >
            <Input
              inputMode="numeric"
              value={fields.divisor}
              onChange={(_event, { value }) => {
                onChange({ divisor: value });
              }}
            />
          </Field>
          <ChoiceField
            label={words.rounding}
            value={fields.rounding}
            choices={[
              ["", words.none],
              ["halfUp", words.roundings.halfUp],
              ["down", words.roundings.down],
              ["up", words.roundings.up],
            ]}
            onChoose={(rounding) => {
              onChange({ rounding });
            }}
          />
        </>
      )}
      <ChoiceField
        label={words.breakYear}
        value={fields.breakYear}
        choices={[
          ["", words.none] as const,
          ...years.map((year) => [String(year), figures.fiscalYear(year)] as const),
        ]}
        onChoose={(breakYear) => {
          onChange({ breakYear, ...(breakYear === "" && { breakConditionValue: "", breakReason: "" }) });
        }}
      />
      {fields.breakYear !== "" && (
        <>
          {fields.conditionColumn !== "" && (
            <ConditionField
              label={words.breakConditionValue}
              hint={words.conditionHint}
              value={fields.breakConditionValue}
              values={values}
              onChange={(breakConditionValue) => {
                onChange({ breakConditionValue });
              }}
            />
          )}
          <Field label={words.breakReason}>
            <Input
              value={fields.breakReason}
              onChange={(_event, { value }) => {
                onChange({ breakReason: value });
              }}
            />
          </Field>
        </>
      )}
    </>
  );
}

interface ConditionFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  /** What the column holds, to choose from. */
  readonly values: readonly string[];
  readonly onChange: (value: string) => void;
}

function ConditionField({ label, hint, value, values, onChange }: ConditionFieldProps): ReactElement {
  const list = useId();
  return (
    <>
      <Field label={label} hint={hint}>
        <Input
          value={value}
          {...(values.length > 0 ? { list } : {})}
          onChange={(_event, { value: next }) => {
            onChange(next);
          }}
        />
      </Field>
      <datalist id={list}>
        {values.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
    </>
  );
}
