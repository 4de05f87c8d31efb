import { HostFailure, type HostFailureCode } from "../../app/workbook-host";

/**
 * Excel's error codes by the family that the user is told of. The class of the error says nothing: the documentation
 * names `OfficeExtension.Error`, the library throws `RichApi.Error`; only `code` is the same in both.
 */
const FAMILY: Readonly<Record<string, HostFailureCode>> = {
  InvalidOperationInCellEditMode: "editing",
  HostIsBusy: "editing",
  AccessDenied: "protected",
  ItemNotFound: "stale",
  ItemAlreadyExists: "stale",
  InvalidReference: "stale",
  InvalidBinding: "stale",
  InvalidSelection: "selection",
  ApiNotFound: "unsupported",
  ApiNotAvailable: "unsupported",
  NotImplemented: "unsupported",
  UnsupportedFeature: "unsupported",
  UnsupportedOperation: "unsupported",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  RangeExceedsLimit: "tooLarge",
  OperationCellsExceedLimit: "tooLarge",
  InsufficientMemory: "tooLarge",
  InvalidOrTimedOutSession: "unanswered",
  Timeout: "unanswered",
  ConnectionFailure: "unanswered",
  ActivityLimitReached: "unanswered",
};

/**
 * The failure that an error of Excel's stands for. Anything that Excel did not throw (no `code`) is given back as it
 * is: a HostFailure is already told, an abort is the user's own wish, the rest is a defect.
 */
export function failureOf(error: unknown): unknown {
  if (error instanceof HostFailure) return error;
  const code = textProperty(error, "code");
  if (code === undefined) return error;
  const family = FAMILY[code] ?? "unknown";
  const member = family === "unsupported" ? memberOf(error) : undefined;
  return new HostFailure(family, { hostCode: member === undefined ? code : `${code}: ${member}` });
}

/** Excel says no to what was asked, which is something else than being busy, too slow, or told to stop. */
export function isRefusal(error: unknown): boolean {
  const failure = failureOf(error);
  return (
    failure instanceof HostFailure &&
    (failure.code === "unsupported" || failure.code === "unknown" || failure.code === "stale")
  );
}

/** The member of the API that an error speaks of, `Chart.title`; it never holds contents. */
export function memberOf(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("debugInfo" in error)) return undefined;
  return textProperty(error.debugInfo, "errorLocation");
}

function textProperty(from: unknown, property: string): string | undefined {
  if (typeof from !== "object" || from === null) return undefined;
  const value = (from as Readonly<Record<string, unknown>>)[property];
  return typeof value === "string" && value !== "" ? value : undefined;
}
