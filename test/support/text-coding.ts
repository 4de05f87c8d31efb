import { TextDecoder, TextEncoder } from "node:util";

/** Every browser has these and jsdom does not. To be imported before what needs them. */
Object.assign(globalThis, { TextDecoder, TextEncoder });
