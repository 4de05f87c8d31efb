import { optionalFlag, optionalText, text } from "../../protocol/argument";
import { apiName, items } from "../../protocol/api-object";
import { itemNotFound } from "../../protocol/host-error";
import type { SheetState } from "../book-state";
import { addSheet } from "../sheets";
import { WorksheetApi } from "./worksheet";
import { WorksheetCollectionEventSource } from "./worksheet-events";

export class WorksheetCollectionApi extends WorksheetCollectionEventSource<WorksheetApi> {
  readonly [apiName] = "WorksheetCollection";

  [items](): readonly WorksheetApi[] {
    return this.context.model.state.sheets.map((sheet) => this.#of(sheet));
  }

  add(name: unknown): WorksheetApi {
    return this.#of(addSheet(this.context.model, optionalText(name, "name")));
  }

  getActiveWorksheet(): WorksheetApi {
    return this.#of(this.context.model.activeSheet);
  }

  getItem(key: unknown): WorksheetApi {
    const found = this.getItemOrNullObject(key);
    if (!found) throw itemNotFound(`sheet ${String(key)}`);
    return found;
  }

  getItemOrNullObject(key: unknown): WorksheetApi | null {
    const sheet = this.context.model.findSheet(text(key, "key"));
    return sheet ? this.#of(sheet) : null;
  }

  getFirst(visibleOnly: unknown): WorksheetApi {
    const [first] = this.#listed(visibleOnly);
    if (!first) throw itemNotFound("first sheet");
    return this.#of(first);
  }

  #listed(visibleOnly: unknown): SheetState[] {
    const onlyVisible = optionalFlag(visibleOnly, "visibleOnly", false);
    return this.context.model.state.sheets.filter((sheet) => !onlyVisible || sheet.visibility === "Visible");
  }

  #of(sheet: SheetState): WorksheetApi {
    return new WorksheetApi(this.context, sheet);
  }
}
