import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, request, type Server } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { listen } from "../../../scripts/listen";
import { staticFiles } from "../../../scripts/static-files";

const home = mkdtempSync(path.join(tmpdir(), "static-files-"));
const folder = path.join(home, "served");
let server: Server;
let port: number;

beforeAll(async () => {
  mkdirSync(folder);
  writeFileSync(path.join(home, "secret.txt"), "outside");
  writeFileSync(path.join(folder, "index.html"), "<title>KPI</title>");
  writeFileSync(path.join(folder, "見本.xlsx"), "bytes");
  writeFileSync(path.join(folder, ".env"), "hidden");
  mkdirSync(path.join(folder, ".git"));
  writeFileSync(path.join(folder, ".git", "config"), "hidden");
  symlinkSync(path.join(home, "secret.txt"), path.join(folder, "out.txt"));
  symlinkSync(home, path.join(folder, "home"));
  symlinkSync(path.join(folder, "index.html"), path.join(folder, "in.html"));
  server = createServer(staticFiles(folder));
  port = await listen(server, 0);
});

afterAll(() => {
  server.close();
  rmSync(home, { recursive: true });
});

/** Sends the address as it stands; `fetch` would tidy it first. */
function get(
  address: string,
  method = "GET",
  host = `localhost:${String(port)}`,
): Promise<{ status: number; type: string; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { port, path: address, method, host: "127.0.0.1", headers: { host } },
      (response) => {
        let body = "";
        response.setEncoding("utf8");
        response.on("data", (chunk: string) => (body += chunk));
        response.on("end", () => {
          resolve({ status: response.statusCode ?? 0, type: response.headers["content-type"] ?? "", body });
        });
      },
    );
    sent.on("error", reject);
    sent.end();
  });
}

describe("staticFiles", () => {
  it("serves index.html for the folder itself", async () => {
    expect(await get("/")).toEqual({
      status: 200,
      type: "text/html; charset=utf-8",
      body: "<title>KPI</title>",
    });
  });

  it("serves files with Japanese names", async () => {
    expect((await get(`/${encodeURIComponent("見本.xlsx")}`)).body).toBe("bytes");
  });

  it.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/nothing.js",
    "/%",
    "/%00",
    "/.env",
    "/%2eenv",
    "/.git/config",
    "/out.txt",
    "/home/secret.txt",
  ])("answers 404 to %s", async (address) => {
    expect((await get(address)).status).toBe(404);
  });

  it("follows a link that stays in the folder", async () => {
    expect((await get("/in.html")).body).toBe("<title>KPI</title>");
  });

  it.each(["example.jp", "localhost.example.jp", "127.0.0.1", ""])(
    "answers nothing to the host %s",
    async (host) => {
      const answer = await get("/", "GET", host);
      expect([answer.status, answer.body]).toEqual([403, "403"]);
    },
  );

  it("takes nothing from anybody", async () => {
    expect((await get("/", "POST")).status).toBe(405);
  });
});

describe("listen", () => {
  it("takes the next port where one is taken", async () => {
    const other = createServer();
    const next = await listen(other, port);
    other.close();
    expect(next).toBeGreaterThan(port);
  });
});
