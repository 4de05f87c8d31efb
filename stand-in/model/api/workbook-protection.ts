import { optionalText } from "../../protocol/argument";
import { ApiObject, apiName } from "../../protocol/api-object";
import { HostError } from "../../protocol/host-error";
import { requireFreeStructure } from "../sheets";
import type { ApiContext } from "./api-context";

/** The protection of the workbook's structure: which sheets there are, their names, order and visibility. */
export class WorkbookProtectionApi extends ApiObject {
  readonly [apiName] = "WorkbookProtection";

  constructor(readonly context: ApiContext) {
    super();
  }

  get protected(): boolean {
    return this.context.model.state.structureProtection !== undefined;
  }

  protect(password: unknown): void {
    requireFreeStructure(this.context.model);
    const secret = optionalText(password, "password");
    this.context.model.state.structureProtection = secret === undefined ? {} : { password: secret };
  }

  /** The password of a file is known by its hash only, so that none is the right one. */
  unprotect(password: unknown): void {
    const { state } = this.context.model;
    const protection = state.structureProtection;
    if (!protection) return;
    const isLocked = protection.password !== undefined || protection.source !== undefined;
    if (isLocked && protection.password !== optionalText(password, "password"))
      throw new HostError("AccessDenied", "The password is wrong.");
    delete state.structureProtection;
  }
}
