import type { ApiHost } from "./dispatcher";
import { dispatchBatch } from "./dispatcher";
import { HostError } from "./host-error";
import type { BatchRequest, BatchResponse } from "./wire";
import { RequestFlag } from "./wire";

/** A workbook that takes batches. */
export interface BatchSession extends ApiHost {
  /** The most that a request or a response may hold, in bytes; Excel on the web's limit is 5 MB. */
  readonly payloadLimit: number;
  /** Resolves when a batch may run; rejects with a HostError where it may not. */
  ready(delayForCellEdit: boolean): Promise<void>;
  /** Called when a batch is over, failed or not: what was put off is calculated, events go out. */
  afterBatch(): void;
  /** Resolves when the answer may be sent; rejects with a HostError that is answered in its stead. */
  beforeAnswer(): Promise<void>;
}

/** Runs one request of the client. Never rejects: what Excel refuses is part of the response. */
export async function executeRequest(body: string, flags: number, session: BatchSession): Promise<string> {
  if (exceeds(body, session.payloadLimit)) {
    return refusal("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.");
  }
  try {
    await session.ready((flags & RequestFlag.delayForCellEdit) !== 0);
    const response = dispatchBatch(JSON.parse(body) as BatchRequest, session);
    session.afterBatch();
    await session.beforeAnswer();
    const answer = JSON.stringify(response);
    if (!exceeds(answer, session.payloadLimit)) return answer;
    return refusal("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.");
  } catch (error) {
    // A client that is never answered waits for ever: a defect of the stand-in is told as such instead.
    if (error instanceof HostError) return refusal(error.code, error.message);
    return refusal(
      "GeneralException",
      error instanceof Error ? (error.stack ?? error.message) : String(error),
    );
  }
}

function refusal(code: string, message: string): string {
  const error = { Code: code, Message: message, Location: "", ActionIndex: 0, HttpStatusCode: 400 };
  return JSON.stringify({ Results: [], TraceIds: [], Error: error } satisfies BatchResponse);
}

/** Whether a text has more UTF-8 bytes than that; counted only where it may have. */
function exceeds(text: string, bytes: number): boolean {
  return text.length * 3 > bytes && new TextEncoder().encode(text).length > bytes;
}
