import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createSession } from "../model/api/model-session";
import type { WorkbookModel } from "../model/workbook-model";
import { eventEntry } from "./event-entry";
import { executeRequest } from "../protocol/request-executor";
import { isSetSupported } from "../protocol/requirement-sets";

/** The real client library, talking to the workbook that was given last. */
export interface NodeOffice {
  readonly Excel: typeof Excel;
  readonly Office: { readonly context: { readonly requirements: { isSetSupported: typeof isSetSupported } } };
  readonly OfficeExtension: typeof OfficeExtension;
}

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: ((text: string) => void) | null;
}

/** A message of the client's: a request with its number, its flags and the batch as an object. */
interface ClientMessage {
  readonly id: number;
  readonly flags?: number;
  readonly message: { readonly body: unknown };
}

const messageType = { response: 2, event: 3 } as const;

let loaded: { office: NodeOffice; connect: (model: WorkbookModel) => void } | undefined;

/** What the library puts off, which ends with the page that it was loaded in. */
class Timers {
  private readonly waiting = new Set<NodeJS.Timeout>();

  /** As a browser's `setTimeout`, for the library. */
  readonly set = (work: () => void, milliseconds?: number): NodeJS.Timeout => {
    const timer = setTimeout(() => {
      this.waiting.delete(timer);
      work();
    }, milliseconds);
    this.waiting.add(timer);
    return timer;
  };

  endAll(): void {
    for (const timer of this.waiting) clearTimeout(timer);
    this.waiting.clear();
  }
}

/**
 * Loads the real, unmodified Office.js for Excel in plain Node, once per process, and lets it talk to this workbook
 * from now on. Another call connects another workbook: requests that were sent to the one before are answered by that, and what
 * the library has put off (it tries again after seconds where letting go of what was read has failed) is not done any more, as
 * each workbook has a page of its own in Excel.
 */
export function loadOfficeInNode(model: WorkbookModel): Promise<NodeOffice> {
  loaded ??= load();
  loaded.connect(model);
  return Promise.resolve(loaded.office);
}

/**
 * Loads the library once more, for requests that are carried out elsewhere (in another process); there are no events.
 * `execute` resolves to the answer to a request of that body and those flags.
 */
export function loadOfficeOver(execute: (body: string, flags: number) => Promise<string>): NodeOffice {
  const bridge: Bridge = { sendMessageToHost: () => undefined, onMessageFromHost: null };
  const office = evaluateLibrary(bridge, new Timers());
  answerBy(bridge, execute);
  return office;
}

function load(): NonNullable<typeof loaded> {
  const bridge: Bridge = { sendMessageToHost: () => undefined, onMessageFromHost: null };
  const timers = new Timers();
  const office = evaluateLibrary(bridge, timers);
  let disconnect = (): void => undefined;
  return {
    office,
    connect: (model) => {
      disconnect();
      timers.endAll();
      disconnect = connect(bridge, model);
    },
  };
}

function connect(bridge: Bridge, model: WorkbookModel): () => void {
  const session = createSession(model);
  answerBy(bridge, (body, flags) => executeRequest(body, flags, session));
  const stop = model.announcements.onEvents((events) => {
    // Events come after the answer to the batch that raised them, as in Excel.
    setTimeout(() => {
      send(bridge, { type: messageType.event, message: { entries: events.map(eventEntry) } });
    });
  });
  return () => {
    stop();
  };
}

function answerBy(bridge: Bridge, execute: (body: string, flags: number) => Promise<string>): void {
  bridge.sendMessageToHost = (text) => {
    const { id, flags = 0, message } = JSON.parse(text) as ClientMessage;
    void execute(JSON.stringify(message.body), flags).then((body) => {
      send(bridge, {
        id,
        type: messageType.response,
        message: { statusCode: 200, headers: {}, body: JSON.parse(body) as unknown },
      });
    });
  };
}

function send(bridge: Bridge, message: unknown): void {
  bridge.onMessageFromHost?.(JSON.stringify(message));
}

/**
 * The library is a script for browsers that puts its namespaces into global variables and finds them again there. Run
 * as the body of a function within `with (window)`, all of that stays with an object of our own, and what the library
 * makes belongs to the caller's realm (Jest has one for each test file).
 */
function evaluateLibrary(bridge: Bridge, timers: Timers): NodeOffice {
  const file = createRequire(__filename).resolve("@microsoft/office-js/dist/excel-win32-16.01.js");
  const office: NodeOffice["Office"] = { context: { requirements: { isSetSupported } } };
  const window: Record<string, unknown> = {
    _richApiNativeBridge: bridge,
    navigator: { userAgent: "Node" },
    setTimeout: timers.set,
    clearTimeout,
  };
  // A name that the object has already is where the library's `var` of that name ends up.
  const names = ["window", "self", "OSF", "Office", "OfficeExtension", "Excel"];
  for (const name of names) window[name] = name === "window" || name === "self" ? window : undefined;
  const body = `with (window) { ${readFileSync(file, "utf8")}\n}`;
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- the package's own file, see above
  new Function("window", body)(window);
  window.Office = office;
  const { Excel: excel, OfficeExtension: extension } = window as unknown as Pick<
    NodeOffice,
    "Excel" | "OfficeExtension"
  >;
  return { Excel: excel, OfficeExtension: extension, Office: office };
}
