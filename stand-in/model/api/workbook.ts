import { text } from "../../protocol/argument";
import { ApiObject, apiName } from "../../protocol/api-object";
import type { ApiContext } from "./api-context";
import { ApplicationApi } from "./application";
import { DocumentPropertiesApi } from "./document-properties";
import { FunctionsApi } from "./functions";
import { NamedItemCollectionApi } from "./named-item";
import { RangeApi } from "./range";
import { RuntimeApi } from "./runtime";
import { SettingCollectionApi } from "./settings";
import { WorkbookTableCollectionApi } from "./table-collection";
import { WorkbookProtectionApi } from "./workbook-protection";
import { WorksheetCollectionApi } from "./worksheet-collection";

/** The workbook: where every path of the API begins. */
export class WorkbookApi extends ApiObject {
  readonly [apiName] = "Workbook";

  constructor(readonly context: ApiContext) {
    super();
  }

  get name(): string {
    return this.context.model.name;
  }

  get application(): ApplicationApi {
    return new ApplicationApi(this.context);
  }

  get worksheets(): WorksheetCollectionApi {
    return new WorksheetCollectionApi(this.context);
  }

  get names(): NamedItemCollectionApi {
    return new NamedItemCollectionApi(this.context);
  }

  get tables(): WorkbookTableCollectionApi {
    return new WorkbookTableCollectionApi(this.context);
  }

  get settings(): SettingCollectionApi {
    return new SettingCollectionApi(this.context);
  }

  get properties(): DocumentPropertiesApi {
    return new DocumentPropertiesApi(this.context);
  }

  get protection(): WorkbookProtectionApi {
    return new WorkbookProtectionApi(this.context);
  }

  get functions(): FunctionsApi {
    return new FunctionsApi(this.context);
  }

  get _Runtime(): RuntimeApi {
    return new RuntimeApi(this.context);
  }

  /** Fails while a chart is selected (OfficeDev/office-js #2268, #8: "by design"). */
  getActiveCell(): RangeApi {
    const { model } = this.context;
    const [first] = model.requireSelectedCells();
    return new RangeApi(this.context, model.selection.sheet, {
      row: first?.row ?? 0,
      column: first?.column ?? 0,
      rows: 1,
      columns: 1,
    });
  }

  _RemoveReference(id: unknown): void {
    this.context.model.references.forget(text(id, "bstrReferenceId"));
  }
}
