import { HostFailure } from "../../app/workbook-host";

/** Excel refuses a request as a whole while a cell is open, and where it is too large; elsewhere it stops half-way. */
export function isWholeRequestRefused(error: unknown): boolean {
  return error instanceof HostFailure && (error.code === "editing" || error.code === "tooLarge");
}

/** The failure that is told where what was written could not be put back. */
export function partlyWritten(cause: unknown): HostFailure {
  const failure = cause instanceof HostFailure ? cause : new HostFailure("unknown");
  return new HostFailure(failure.code, { ...failure.detail, partlyWritten: true });
}
