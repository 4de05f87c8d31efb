import { sharingFindingsOf } from "../../../../src/app/mailcopy/prepare-mail-copy";
import { SHARING_CHECKS } from "../../../../src/core/judge/checks/sharing-checks";
import type { SharingFinding } from "../../../../src/core/judge/findings/data-of-sharing";
import { workbookFileSteps } from "../../../../src/core/read/file/read-workbook-file";
import { reviewWorkbook } from "../../../../src/core/review";
import { calendarDate } from "../../../../src/core/values/calendar/calendar-date";
import { runToTheEnd } from "../../../../src/core/values/steps/run-to-the-end";
import {
  ALL_SHARING_FAULTS,
  bookWithAllSharingFaults,
  bookWithoutSharingFaults,
} from "../../../support/mailcopy/sharing-faults";

function found(bytes: Uint8Array): Promise<readonly SharingFinding[]> {
  const { workbook } = runToTheEnd(workbookFileSteps(bytes, "指標.xlsx"));
  const review = reviewWorkbook(workbook, { asOf: undefined, today: calendarDate(2025, 4, 1) });
  return sharingFindingsOf(bytes, review);
}

describe("sharingFindingsOf", () => {
  it("finds every code at its place in a workbook that has all of them", async () => {
    const all = await found(bookWithAllSharingFaults());
    expect(all.map(({ code, at }) => [code, at.sheet, at.cell])).toEqual(ALL_SHARING_FAULTS);
    expect(new Set(all.map(({ code }) => code))).toEqual(new Set(Object.keys(SHARING_CHECKS)));
  });

  it("finds nothing in what looks like them and is none", async () => {
    await expect(found(bookWithoutSharingFaults())).resolves.toEqual([]);
  });
});
