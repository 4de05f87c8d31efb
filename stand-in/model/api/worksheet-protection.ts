import { flag, optionalText, record } from "../../protocol/argument";
import { ApiObject, apiName } from "../../protocol/api-object";
import { HostError, invalidArgument } from "../../protocol/host-error";
import type { SheetState } from "../book-state";
import type { ApiContext } from "./api-context";

const optionNames = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;

export class WorksheetProtectionApi extends ApiObject {
  readonly [apiName] = "WorksheetProtection";

  constructor(
    readonly context: ApiContext,
    readonly sheet: SheetState,
  ) {
    super();
  }

  get protected(): boolean {
    return this.sheet.protection !== undefined;
  }

  get options(): unknown {
    if (!this.sheet.protection) return null;
    const { options } = this.sheet.protection;
    return {
      ...Object.fromEntries(optionNames.map((name) => [name, options[name] ?? false])),
      selectionMode: "Normal",
    };
  }

  protect(options: unknown, password: unknown): void {
    if (this.sheet.protection) throw new HostError("InvalidOperation", "The sheet is protected already.");
    const allowed: Record<string, boolean> = {};
    for (const [name, value] of Object.entries(record(options, "options"))) {
      if (value === null || name === "selectionMode") continue;
      if (!optionNames.some((one) => one === name))
        throw invalidArgument(`Unknown protection option: ${name}`);
      allowed[name] = flag(value, name);
    }
    const secret = optionalText(password, "password");
    this.sheet.protection = { options: allowed, ...(secret === undefined ? {} : { password: secret }) };
  }

  unprotect(password: unknown): void {
    const { protection } = this.sheet;
    if (!protection) return;
    const needsPassword = protection.password !== undefined || protection.source !== undefined;
    if (needsPassword && protection.password !== optionalText(password, "password")) {
      throw new HostError("AccessDenied", "The password is wrong.");
    }
    delete this.sheet.protection;
  }
}
