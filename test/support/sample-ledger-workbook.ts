import { serialOf } from "../../src/core/values/calendar/excel-serial";
import { ledgerDefinition } from "../../src/core/read/ledger/ledger-definitions";
import type { MadeLedgerKind } from "../../src/core/model/ledger-definition";
import type { WorkbookSnapshot } from "../../src/core/values/workbook/snapshot";
import { sampleLedgers } from "../../scripts/sample-ledgers/sample-ledgers";
import type { SampleLedgers, SampleRecord, SampleValue } from "../../scripts/sample-ledgers/sample-records";
import { sheet, workbook, type CellInput } from "./workbook-builder";

const KINDS: readonly MadeLedgerKind[] = [
  "workers",
  "clients",
  "contracts",
  "directors",
  "sites",
  "visits",
  "spending",
  "activities",
];

/** How a test wants the ledgers of the sample written down. */
export interface LedgerStyle {
  readonly sheetName?: (kind: MadeLedgerKind) => string;
  readonly header?: (header: string) => string;
  readonly value?: (value: SampleValue) => CellInput;
  /** Columns from the last to the first. */
  readonly reversed?: boolean;
}

function plainValue(value: SampleValue): CellInput {
  if (typeof value !== "object") return value;
  return { value: serialOf(value, false) ?? null, numberFormat: "yyyy/m/d" };
}

/** The eight sample ledgers as plain ranges, one a sheet. */
export function sampleLedgerWorkbook(
  style: LedgerStyle = {},
  ledgers: SampleLedgers = sampleLedgers(),
): WorkbookSnapshot {
  return workbook(
    KINDS.map((kind) => {
      const { name, columns } = ledgerDefinition(kind);
      const ordered = style.reversed ? [...columns].reverse() : columns;
      const write = style.value ?? plainValue;
      const cells = [
        ordered.map(({ header }) => style.header?.(header) ?? header),
        ...ledgers[kind].map((record: SampleRecord) =>
          ordered.map(({ key }) => (record[key] === undefined ? null : write(record[key]))),
        ),
      ];
      return sheet({ name: style.sheetName?.(kind) ?? name, cells });
    }),
  );
}
