import { ApiObject, apiName } from "../../protocol/api-object";

/** The workbook's structure is never protected here: a file's own protection of it is carried through unseen. */
export class WorkbookProtectionApi extends ApiObject {
  readonly [apiName] = "WorkbookProtection";

  get protected(): boolean {
    return false;
  }
}
