import type { ApiHost } from "./dispatcher";
import { dispatchBatch } from "./dispatcher";
import { HostError } from "./host-error";
import type { BatchRequest, BatchResponse } from "./wire";
import { RequestFlag } from "./wire";

/** What a request and its answer held, in bytes. */
export interface Traffic {
  readonly request: number;
  readonly answer: number;
}

/** A workbook that takes batches. */
export interface BatchSession extends ApiHost {
  /** The most that a request or a response may hold, in bytes; Excel on the web's limit is 5 MB. */
  readonly payloadLimit: number;
  /** Resolves when a batch may run; rejects with a HostError where it may not. */
  ready(delayForCellEdit: boolean): Promise<void>;
  /** Told of each exchange, refused or not; an answer of 0 bytes where none was made. */
  exchanged(traffic: Traffic): void;
  /** Called when a batch is over, failed or not: what was put off is calculated, events go out. */
  afterBatch(): void;
  /** Resolves when the answer may be sent; rejects with a HostError that is answered in its stead. */
  beforeAnswer(): Promise<void>;
}

/** Runs one request of the client. Never rejects: what Excel refuses is part of the response. */
export async function executeRequest(body: string, flags: number, session: BatchSession): Promise<string> {
  const request = bytesOf(body);
  if (request > session.payloadLimit) {
    session.exchanged({ request, answer: 0 });
    return refusal("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.");
  }
  try {
    await session.ready((flags & RequestFlag.delayForCellEdit) !== 0);
    const response = dispatchBatch(JSON.parse(body) as BatchRequest, session);
    session.afterBatch();
    await session.beforeAnswer();
    const text = JSON.stringify(response);
    const answer = bytesOf(text);
    session.exchanged({ request, answer });
    if (answer <= session.payloadLimit) return text;
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

const encoder = new TextEncoder();

function bytesOf(text: string): number {
  return encoder.encode(text).length;
}
