import fc from "fast-check";
import { findLedgers } from "../../../../../src/core/read/ledger/find-ledgers";
import type { Ledger } from "../../../../../src/core/model/ledger";
import { findProgrammeTables } from "../../../../../src/core/read/programme/find-programme-tables";
import { readProgrammeCell } from "../../../../../src/core/read/programme/read-programme-cell";
import type { CellValue } from "../../../../../src/core/values/workbook/cell-value";
import { columnName } from "../../../../../src/core/values/workbook/cell-address";
import { grid, sheet, workbook } from "../../../../support/workbook-builder";

const words =
  "登録番号 氏名 登録日 クライアント番号 名称 契約開始日 業務番号 計上日 委託料（円） 企業名 年度 区分 事業 財源 金額 取組内容 合計 ※注 R5 2025/4/1 町 構成と内容 主な取組状況 ① 1".split(
    " ",
  );
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 2, arbitrary: fc.constant(null) },
  fc.integer({ min: -10, max: 60_000 }),
  fc.string(),
  fc.constant<CellValue>({ error: "#REF!" }),
  fc.boolean(),
);
const cells = fc
  .integer({ min: 1, max: 8 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }),
  );

const LEDGER = "登録番号\t氏名\t登録日\t終了日\nW1\t架空 太郎\t2017/5/1\t\nW2\t架空 次郎\tH30.3.31\tR7.3.31";

function figures(ledger: Ledger | undefined): unknown {
  return ledger?.columns.map(({ header, values, unreadable }) => ({ header, values, unreadable }));
}

describe("findLedgers, for any sheet", () => {
  it("never throws, and every record lies in its ledger's area beneath the headings", () => {
    fc.assert(
      fc.property(cells, (grown) => {
        const book = workbook([sheet({ cells: grown })]);
        findProgrammeTables(book);
        for (const { area, rows } of findLedgers(book).ledgers) {
          expect(rows.every((row) => row > area.row && row < area.row + area.rows)).toBe(true);
        }
      }),
    );
  });

  it("reads the same records wherever the ledger stands", () => {
    const [home] = findLedgers(workbook([sheet({ cells: grid(LEDGER) })])).ledgers;
    fc.assert(
      fc.property(fc.nat(40), fc.nat(20), (row, column) => {
        const origin = `${columnName(column)}${String(row + 1)}`;
        const [moved] = findLedgers(workbook([sheet({ origin, cells: grid(LEDGER) })])).ledgers;
        expect(figures(moved)).toEqual(figures(home));
        expect(moved?.area).toMatchObject({ row, column });
      }),
    );
  });
});

describe("readProgrammeCell, for any text", () => {
  it("never throws, and gives back the amount that was typed in front of the activities", () => {
    const source = fc.constantFrom("町一般財源", "財源：デジ田交付金（広域R5）", "");
    fc.assert(
      fc.property(source, fc.nat(999_999), fc.string(), (funding, thousands, tail) => {
        const raw = `${funding} ${thousands.toLocaleString("en")}千円\n・${tail}`;
        expect(readProgrammeCell(raw).spent).toBe(thousands);
        readProgrammeCell(tail);
      }),
    );
  });
});
