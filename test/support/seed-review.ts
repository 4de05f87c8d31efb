import type { Review } from "../../src/app/kpi-ledger";
import type { Finding } from "../../src/core/checks/finding";
import { findIndicatorTables } from "../../src/core/indicator/find-indicator-tables";
import type { NotChecked } from "../../src/core/indicator/indicator";
import { seedWorkbook } from "./seed-workbook";
import { workbook } from "./workbook-builder";

/** A review of the seed's workbook with the findings and unread places that a test wants. */
export function seedReview(
  parts: { readonly findings?: readonly Finding[]; readonly notChecked?: readonly NotChecked[] } = {},
): Review {
  const seed = seedWorkbook();
  return {
    workbook: seed,
    tables: findIndicatorTables(seed).tables,
    findings: parts.findings ?? [],
    notChecked: parts.notChecked ?? [],
  };
}

/** A review of a workbook in which nothing was found. */
export function emptyReview(): Review {
  return { workbook: workbook([]), tables: [], findings: [], notChecked: [] };
}
