import type { ApiObject } from "../../protocol/api-object";
import type { AreaState, SheetState } from "../book-state";
import type { WorkbookModel } from "../workbook-model";

/**
 * What every class of the API is given. The classes lead to each other in circles (a range has its sheet, a sheet its
 * ranges); those that lead back go through `make`, so that the files do not depend on each other in circles.
 */
export interface ApiContext {
  readonly model: WorkbookModel;
  readonly make: ApiFactory;
}

export interface ApiFactory {
  range(sheet: SheetState, area: AreaState): ApiObject;
  worksheet(sheet: SheetState): ApiObject;
}
