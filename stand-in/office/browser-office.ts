import { createSession } from "../model/api/model-session";
import type { WorkbookModel } from "../model/workbook-model";
import { DocumentCopies } from "../protocol/document-copies";
import { documentSettings } from "../protocol/document-settings";
import { eventEntry } from "./event-entry";
import type { HostTheme } from "../protocol/host-context";
import { createHostContext, lightTheme } from "../protocol/host-context";
import { executeRequest } from "../protocol/request-executor";
import type { SafeArray } from "../protocol/safe-array";
import { safeArray } from "../protocol/safe-array";

/** The numbers by which the client calls the host, and registers for its events. */
const call = { saveCopy: 77, readSlice: 80, closeCopy: 81, richApi: 93 } as const;
const richApiMessageEvent = 33;
const status = {
  success: 0,
  internalError: 5001,
  operationNotSupported: 5000,
  invalidOrTimedOut: 5012,
} as const;

type Respond = (response: SafeArray | number, result: number) => void;
type EventHandler = (id: number, payload: SafeArray) => void;

export interface HostOptions {
  /** The workbook as a file, for `getFileAsync`; without it that call is not supported. */
  readonly save?: () => Promise<Uint8Array>;
  /** The language of Excel's own window; Japanese unless told otherwise. */
  readonly locale?: string;
  readonly theme?: () => HostTheme;
}

/**
 * Makes a page's window look like Excel's own on Windows, so that the unmodified office.js, loaded afterwards, talks
 * to this workbook. Works in a browser and in jsdom. Returns the way to stop the events.
 */
export function installHost(window: Window, model: WorkbookModel, options: HostOptions = {}): () => void {
  const handlers = new Set<EventHandler>();
  const execute = createExecute(model, options);
  const context = createHostContext({
    locale: options.locale ?? "ja-JP",
    fileName: model.name,
    theme: options.theme ?? (() => lightTheme),
    settings: documentSettings(model.state.settings, () => {
      model.finish();
    }),
  });
  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$${options.locale ?? "ja-JP"}$$$$0`,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute: (id: number, parameters: readonly unknown[], respond: Respond) => {
      void execute(id, parameters).then((response) => {
        respond(response, status.success);
      });
    },
    RegisterEvent: (id: number, _target: string, handler: EventHandler, respond: Respond) => {
      if (id === richApiMessageEvent) handlers.add(handler);
      later(respond, id === richApiMessageEvent ? status.success : status.operationNotSupported);
    },
    UnregisterEvent: (id: number, _target: string, respond: Respond) => {
      if (id === richApiMessageEvent) handlers.clear();
      later(respond, status.success);
    },
  };
  Object.defineProperty(window, "external", { value: external, configurable: true });
  const stop = model.announcements.onEvents((events) => {
    // Events come after the answer to the batch that raised them, as in Excel.
    setTimeout(() => {
      const payload = safeArray(events.map((event) => safeArray(eventEntry(event))));
      for (const handler of handlers) handler(richApiMessageEvent, payload);
    });
  });
  window.addEventListener("pagehide", stop, { once: true });
  return stop;
}

function later(respond: Respond, result: number): void {
  setTimeout(() => {
    respond(result, result);
  });
}

function createExecute(
  model: WorkbookModel,
  options: HostOptions,
): (id: number, parameters: readonly unknown[]) => Promise<SafeArray | number> {
  const session = createSession(model);
  const copies = options.save && new DocumentCopies(options.save);
  return async (id, parameters) => {
    if (id === call.richApi) return safeArray([status.success, await executeRichApi(parameters)]);
    if (!copies) return status.operationNotSupported;
    const [first, offset, size] = parameters.map(Number);
    switch (id) {
      case call.saveCopy:
        return copies.open().then(
          (copy) => safeArray([status.success, safeArray(copy)]),
          () => status.internalError,
        );
      case call.readSlice: {
        const slice = copies.slice(first ?? 0, offset ?? 0, size ?? 0);
        return slice
          ? safeArray([status.success, safeArray([safeArray(slice), slice.length])])
          : status.invalidOrTimedOut;
      }
      case call.closeCopy:
        copies.close(first ?? 0);
        return safeArray([status.success]);
      default:
        return status.operationNotSupported;
    }
  };

  /** The client's message holds the batch's text and flags; the answer is a status, headers and the answer's text. */
  async function executeRichApi([message]: readonly unknown[]): Promise<SafeArray> {
    const parts: readonly unknown[] = Array.isArray(message) ? message : [];
    const body = await executeRequest(String(parts[4]), Number(parts[6]), session);
    return safeArray([200, safeArray([]), body]);
  }
}
