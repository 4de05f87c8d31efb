import { nextTurn } from "./next-turn";

/** In bytes, a multiple of three: what is written in about a millisecond. */
const PIECE = 3 << 13;
/** After this many milliseconds the pane gets its turn. */
const TURN = 20;

/** Bytes in Base64, with pauses: a file of many megabytes takes long. Rejects as an aborted signal does. */
export async function base64InTurns(bytes: Uint8Array, signal?: AbortSignal): Promise<string> {
  const pieces: string[] = [];
  let since = Date.now();
  for (let at = 0; at < bytes.length; at += PIECE) {
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE))));
    if (Date.now() - since < TURN) continue;
    await nextTurn();
    signal?.throwIfAborted();
    since = Date.now();
  }
  return pieces.join("");
}
