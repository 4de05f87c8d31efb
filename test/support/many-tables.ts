import type { IndicatorTable } from "../../src/core/model/indicator";
import type { WorkbookSnapshot } from "../../src/core/values/workbook/snapshot";
import { grid, sheet, workbook } from "./workbook-builder";

export const TABLES = 40;
export const YEARS = 10;

/** As many sheets with a table of one indicator each, since much is made a table at a time. */
export function manyTables(): WorkbookSnapshot {
  const years = Array.from({ length: YEARS }, (_, year) => `${String(2015 + year)}年度`);
  const sheets = Array.from({ length: TABLES }, (_, indicator) => {
    const figures = (kind: number): string =>
      years.map((__, year) => String(10 * indicator + year + kind)).join("\t");
    const rows = `指標${String(indicator + 1)}の登録者数\t人\t目標\t${figures(0)}\n\t\t実績\t${figures(2)}`;
    const cells = grid(`指標\t単位\t区分\t${years.join("\t")}\n${rows}`);
    return sheet({ name: `主な事業指標${String(indicator + 1)}`, cells });
  });
  return workbook(sheets);
}

/** Counts how often targets of the tables are looked at. */
export class Looks {
  count = 0;

  at(tables: readonly IndicatorTable[]): readonly IndicatorTable[] {
    for (const { years } of tables.flatMap(({ indicators }) => indicators)) {
      for (const year of years) {
        const { target } = year;
        Object.defineProperty(year, "target", {
          enumerable: true,
          get: () => {
            this.count += 1;
            return target;
          },
        });
      }
    }
    return tables;
  }

  /** The most looks that one step of these takes, which are run to their end. */
  mostOf(steps: Generator<undefined, unknown>): number {
    let most = 0;
    for (let isDone = false; !isDone;) {
      const before = this.count;
      isDone = steps.next().done === true;
      most = Math.max(most, this.count - before);
    }
    return most;
  }
}
