import { oneOf, optionalText, text } from "../../protocol/argument";
import { ApiObject, apiName, identity } from "../../protocol/api-object";
import { invalidArgument } from "../../protocol/host-error";
import type { ApiContext } from "./api-context";

/** Excel itself, as far as an add-in reaches it. */
export class ApplicationApi extends ApiObject {
  readonly [apiName] = "Application";

  constructor(readonly context: ApiContext) {
    super();
  }

  calculate(type: unknown): void {
    const { calculation } = this.context.model;
    if (oneOf(type, ["Recalculate", "Full", "FullRebuild"], "calculationType") === "Recalculate")
      calculation.calculate();
    else calculation.calculateAll();
  }

  suspendApiCalculationUntilNextSync(): void {
    this.context.model.putOffCalculation();
  }

  /** Nothing is drawn before a batch is over. */
  suspendScreenUpdatingUntilNextSync(): void {
    return undefined;
  }

  createWorkbook(base64: unknown): CreatedWorkbookApi {
    const written = optionalText(base64, "base64File") ?? "";
    return new CreatedWorkbookApi(this.context, written);
  }

  _GetWorkbookCreatedById(id: unknown): CreatedWorkbookApi {
    return new CreatedWorkbookApi(this.context, text(id, "id"));
  }
}

/** A workbook that was made from bytes and waits to be opened. */
export class CreatedWorkbookApi extends ApiObject {
  readonly [apiName] = "WorkbookCreated";
  readonly #bytes: Uint8Array;

  constructor(
    readonly context: ApiContext,
    base64: string,
  ) {
    super();
    this.#bytes = decodeBase64(base64);
  }

  override [identity](): Readonly<Record<string, string>> {
    return { Id: "created-workbook" };
  }

  open(): void {
    this.context.model.announcements.workbookCreated(this.#bytes);
  }
}

function decodeBase64(text: string): Uint8Array {
  if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(text)) throw invalidArgument("The file is not in Base64");
  return Uint8Array.from(atob(text.replaceAll(/\s/g, "")), (letter) => letter.charCodeAt(0));
}
