import { choiceList, FIRST_BODY_ROW, type TableSheet, type TableSheetColumn } from "./table-sheet";
import type { ValidationRule } from "../../plan/plan";
import { quoteSheetName, formatAbsoluteCell, formatAbsoluteArea } from "../../values/workbook/cell-address";
import type { CellContent } from "../../values/workbook/cell-value";
import { columnByKey } from "../../read/ledger/find-column";
import type { Ledger } from "../../model/ledger";
import type {
  LedgerColumnDefinition,
  LedgerColumnType,
  LedgerDefinition,
  MadeLedgerKind,
} from "../../model/ledger-definition";
import { ledgerNamed, type LedgerNaming } from "../../read/ledger/ledger-naming";
import { ledgerDefinition } from "../../read/ledger/ledger-definitions";

/** What the lists of a new ledger offer beyond the choices of its definition. */
export interface LedgerChoices {
  /** 区分, as in the programme or indicator tables. */
  readonly sections: readonly string[];
  /** 事業, as in the programme table. */
  readonly items: readonly string[];
}

const TAB_COLOR = "#005AFF";

const POINTS: Readonly<Record<LedgerColumnType, number>> = {
  text: 120,
  date: 84,
  number: 60,
  amount: 100,
  choice: 110,
  reference: 120,
  year: 60,
};

/** Identifiers, telephone numbers and the like keep their leading zeros as text. */
const NUMBER_FORMATS: Readonly<Record<LedgerColumnType, string>> = {
  text: "@",
  date: "yyyy/m/d",
  number: "#,##0",
  amount: "#,##0",
  choice: "General",
  reference: "@",
  year: "General",
};

/** Refunds are entered as negative amounts, so only what is no number is refused. */
const LEAST_AMOUNT = -999_999_999_999;

/** How many rows of the other ledger a list of its identifiers looks at. */
const REFERENCE_ROWS = 10_000;

/** The identifiers of another ledger, as many as there are: blank rows would let anything through. */
function identifiers(
  kind: MadeLedgerKind,
  key: string,
  ledgers: readonly Ledger[],
  naming: LedgerNaming,
): ValidationRule {
  const existing = ledgers.find((ledger) => ledger.kind === kind);
  const definition = ledgerNamed(ledgerDefinition(kind), naming);
  const sheet = existing?.sheet ?? definition.name;
  const own = definition.columns.findIndex((column) => column.key === key);
  const column = (existing && columnByKey(existing, key)?.sheetColumn) ?? own;
  const row = existing ? (existing.rows[0] ?? existing.area.row + 1) : FIRST_BODY_ROW;
  const first = `${quoteSheetName(sheet)}!${formatAbsoluteCell({ row, column })}`;
  const all = `${quoteSheetName(sheet)}!${formatAbsoluteArea({ row, column, rows: REFERENCE_ROWS, columns: 1 })}`;
  return { kind: "listFrom", formula: `=OFFSET(${first},0,0,MAX(1,COUNTA(${all})),1)` };
}

function validation(
  column: LedgerColumnDefinition,
  choices: LedgerChoices,
  ledgers: readonly Ledger[],
  naming: LedgerNaming,
): ValidationRule | undefined {
  const { type, references } = column;
  if (references) return identifiers(references.ledger, references.column, ledgers, naming);
  if (type === "date") return { kind: "date" };
  if (type === "number") return { kind: "wholeNumber", minimum: 0 };
  if (type === "amount") return { kind: "decimal", minimum: LEAST_AMOUNT };
  if (column.key === "section") return choiceList(choices.sections);
  if (column.key === "item") return choiceList(choices.items);
  return choiceList(column.choices);
}

function guidance(definition: LedgerDefinition): string {
  const personal = definition.columns.filter((column) => column.personal).map(({ header }) => header);
  const required = definition.columns.filter((column) => column.required).map(({ header }) => header);
  const note =
    personal.length > 0 ? `個人情報（${personal.join("・")}）が入ります。取り扱いに注意してください。` : "";
  return `${definition.guidance}必須：${required.join("・")}。${note}`;
}

/** A new ledger's sheet, with these rows; `ledgers` are those that the workbook has, to which references point. */
export function ledgerSheet(
  definition: LedgerDefinition,
  choices: LedgerChoices,
  ledgers: readonly Ledger[],
  rows: readonly (readonly CellContent[])[] = [],
  naming: LedgerNaming = "own",
): TableSheet {
  const columns = definition.columns.map((column): TableSheetColumn => {
    const { header, type } = column;
    const isLong = column.key === "note" || column.key === "activity" || column.key === "description";
    return {
      header,
      points:
        column.key === "activity"
          ? 380
          : isLong
            ? 200
            : column.key === "section" || column.key === "item"
              ? 170
              : POINTS[type],
      numberFormat: isLong ? "General" : NUMBER_FORMATS[type],
      wrap: isLong,
      validation: validation(column, choices, ledgers, naming),
    };
  });
  return {
    sheet: definition.name,
    tableName: definition.tableName,
    guidance: guidance(definition),
    columns,
    rows,
    tabColor: TAB_COLOR,
  };
}
