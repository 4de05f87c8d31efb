import { createReadStream, type Stats } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import type { RequestListener } from "node:http";
import path from "node:path";
import { pipeline } from "node:stream";

const contentTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml; charset=utf-8",
};

/**
 * Answers GET and HEAD with the files of one folder and nothing outside it; `/` is index.html. Only to who asks for
 * `localhost` by that name: another site whose name was made to lead here (DNS rebinding) gets nothing. Files whose name
 * begins with a dot, and links that lead out of the folder, are not there.
 */
export function staticFiles(folder: string): RequestListener {
  return (request, response) => {
    const refuse = (status: number): void => {
      response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(String(status));
    };
    if (request.method !== "GET" && request.method !== "HEAD") {
      refuse(405);
      return;
    }
    if (!isLocalhost(request.headers.host)) {
      refuse(403);
      return;
    }
    const file = fileOf(folder, request.url ?? "/");
    if (file === undefined) {
      refuse(404);
      return;
    }
    fileWithin(folder, file).then(
      (found) => {
        if (!found?.isFile()) {
          refuse(404);
          return;
        }
        response.writeHead(200, {
          "content-type": contentTypes[path.extname(file)] ?? "application/octet-stream",
          "content-length": found.size,
          "cache-control": "no-store",
          "x-content-type-options": "nosniff",
        });
        if (request.method === "HEAD") response.end();
        else {
          pipeline(createReadStream(file), response, () => {
            // A file that cannot be read after all ends this answer, not the server.
          });
        }
      },
      () => {
        refuse(404);
      },
    );
  };
}

function isLocalhost(host: string | undefined): boolean {
  return /^localhost(?::\d+)?$/i.test(host ?? "");
}

/** What is under a name; undefined where a link leads out of the folder. */
async function fileWithin(folder: string, file: string): Promise<Stats | undefined> {
  const [real, realFolder] = await Promise.all([realpath(file), realpath(folder)]);
  return real.startsWith(realFolder + path.sep) ? stat(real) : undefined;
}

function fileOf(folder: string, address: string): string | undefined {
  const url = URL.canParse(address, "http://localhost") ? new URL(address, "http://localhost") : undefined;
  if (!url) return undefined;
  try {
    const name = decodeURIComponent(url.pathname);
    if (/[/\\]\./.test(name)) return undefined;
    const file = path.resolve(folder, `.${name.endsWith("/") ? `${name}index.html` : name}`);
    return file.startsWith(path.resolve(folder) + path.sep) && !file.includes("\0") ? file : undefined;
  } catch {
    // A percent sign that begins no character.
    return undefined;
  }
}
