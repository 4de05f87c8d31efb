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
  InvalidReference: "stale",
  InvalidBinding: "stale",
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
};

/**
 * The failure that an error of Excel's stands for. Anything that Excel did not throw (no `code`) is given back as it
 * is: a HostFailure is already told, an abort is the user's own wish, the rest is a defect.
 */
export function failureOf(error: unknown): unknown {
  if (error instanceof HostFailure) return error;
  const code = codeOf(error);
  if (code === undefined) return error;
  return new HostFailure(FAMILY[code] ?? "unknown", { hostCode: code });
}

function codeOf(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}
