import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";

/** The folder of the real, unmodified library; it is served as an add-in's server would. */
const library = dirname(require.resolve("@microsoft/office-js/dist/office.js"));

export interface ServedOffice {
  /** Loads office.js into jsdom's page by a script element, as a pane's page does. */
  readonly load: () => Promise<void>;
  readonly close: () => void;
}

/** Serves the real Office.js; `onAsked` is told each path that is asked for. */
export async function serveOffice(onAsked: (path: string) => void = () => undefined): Promise<ServedOffice> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    onAsked(pathname);
    response.setHeader("access-control-allow-origin", "*");
    try {
      response.end(readFileSync(join(library, pathname)));
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    load: async () => {
      const script = document.createElement("script");
      script.src = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/office.js`;
      const loaded = new Promise<void>((resolve, reject) => {
        script.onload = () => {
          resolve();
        };
        script.onerror = () => {
          reject(new Error("office.js did not load"));
        };
      });
      document.head.append(script);
      await loaded;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
