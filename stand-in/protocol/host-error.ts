/** The error codes that Excel itself sends; `ApiNotFound` also stands for whatever this stand-in does not have. */
export type HostErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidObjectPath"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NonBlankCellOffSheet"
  | "RangeExceedsLimit"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "UnsupportedOperation";

/** Excel refuses. The batch stops there and the client rejects with this code; what came before stays done. */
export class HostError extends Error {
  /** The member at which it happened, `Range.values`; filled in by the dispatcher where it is not known before. */
  location = "";

  constructor(
    readonly code: HostErrorCode | (string & {}),
    message: string,
  ) {
    super(message);
    this.name = "HostError";
  }
}

export function invalidArgument(message: string): HostError {
  return new HostError("InvalidArgument", message);
}

export function itemNotFound(what: string): HostError {
  return new HostError("ItemNotFound", `The requested resource doesn't exist: ${what}`);
}

/** Something that real Excel can do and this stand-in does not: refused with its name, never ignored. */
export function notInStandIn(what: string): HostError {
  return new HostError("ApiNotFound", `The stand-in for Excel does not have ${what}`);
}
