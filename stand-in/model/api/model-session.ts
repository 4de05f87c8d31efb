import { ApiObject, apiName } from "../../protocol/api-object";
import { HostError, notInStandIn } from "../../protocol/host-error";
import type { BatchSession } from "../../protocol/request-executor";
import type { ApiContext } from "./api-context";
import { RangeApi } from "./range";
import { WorkbookApi } from "./workbook";
import { WorksheetApi } from "./worksheet";
import type { WorkbookModel } from "../workbook-model";

/** A client's way to a workbook: joins the protocol with the classes of the API. */
export function createSession(model: WorkbookModel): BatchSession {
  const context: ApiContext = {
    model,
    make: {
      range: (sheet, area) => new RangeApi(context, sheet, area),
      worksheet: (sheet) => new WorksheetApi(context, sheet),
    },
  };
  return {
    root: new WorkbookApi(context),
    payloadLimit: model.payloadLimit,
    create: (typeName) => {
      if (typeName === "Microsoft.InternalService.AddinInternalService") return new AddinInternalService();
      throw notInStandIn(typeName);
    },
    reference: (id) => {
      const range = model.references.find(id);
      if (range instanceof RangeApi && !range.isGone) return range;
      throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
    },
    beforeAction: (index) => {
      model.beforeAction(index);
    },
    ready: (delayForCellEdit) => model.ready(delayForCellEdit),
    afterBatch: () => {
      model.finish();
    },
    beforeAnswer: () => model.beforeAnswer(),
    exchanged: (traffic) => {
      model.traffic.push(traffic);
    },
  };
}

/** Office.js tells it, while it starts, that it can take commands. */
class AddinInternalService extends ApiObject {
  readonly [apiName] = "AddinInternalService";

  notifyActionHandlerReady(): void {
    return undefined;
  }
}
