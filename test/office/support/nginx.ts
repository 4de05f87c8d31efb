import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { listen } from "../../../scripts/listen";
import { ADDRESS } from "./unpacked-package";
import { runProgram, withServers } from "./programs";

export interface Nginx {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/**
 * nginx with the sample configuration of an unpacked package: only what the sample asks to be set is set (certificate,
 * folder), and the port, because this is no root's business. `folder` takes what it writes.
 */
export async function serveByNginx(unpacked: string, folder: string): Promise<Nginx> {
  mkdirSync(folder, { recursive: true });
  // Where the tests are run by root, nginx reads the files as nobody.
  for (const open of [path.dirname(folder), folder]) chmodSync(open, 0o755);
  const port = await freePort();
  const [key, certificate] = await selfSigned(folder);
  const sample = readFileSync(path.join(unpacked, "server", "nginx.conf"), "utf8");
  const settings = [
    ["listen 443 ssl;", `listen 127.0.0.1:${String(port)} ssl;`],
    ["/etc/nginx/tls/server.crt", certificate],
    ["/etc/nginx/tls/server.key", key],
    ["/srv/kpi-ledger/current/", `${path.join(unpacked, "site")}/`],
  ] as const;
  const server = settings.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`The sample configuration has no ${from}`);
    return text.replace(from, to);
  }, sample);
  writeFileSync(path.join(folder, "server.conf"), server);
  writeFileSync(path.join(folder, "nginx.conf"), around(folder));
  const config = ["-p", folder, "-c", path.join(folder, "nginx.conf"), "-e", path.join(folder, "error.log")];
  await runProgram("nginx", [...config, "-t"]);
  const process = spawn("nginx", config, { env: withServers, stdio: "ignore" });
  await answers(port);
  return {
    port,
    stop: async () => {
      const ended = once(process, "exit");
      process.kill("SIGTERM");
      await ended;
    },
  };
}

/** What Debian's own nginx.conf puts around a file of conf.d, with everything that is written in `folder`. */
function around(folder: string): string {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join(" ");
  return `daemon off; pid ${folder}/nginx.pid; events {}
http { include /etc/nginx/mime.types; default_type application/octet-stream; access_log off; ${temporary}
include ${folder}/server.conf; }
`;
}

async function selfSigned(folder: string): Promise<[key: string, certificate: string]> {
  const key = path.join(folder, "server.key");
  const certificate = path.join(folder, "server.crt");
  const names = ["-subj", `/CN=${ADDRESS.hostname}`, "-addext", `subjectAltName=DNS:${ADDRESS.hostname}`];
  await runProgram("openssl", [
    ...["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", ...names],
    ...["-keyout", key, "-out", certificate],
  ]);
  return [key, certificate];
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server, 0);
  server.close();
  await once(server, "close");
  return port;
}

async function answers(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const socket = connect(port, "127.0.0.1");
    try {
      await once(socket, "connect");
      return;
    } catch {
      await wait(100);
    } finally {
      socket.destroy();
    }
  }
  throw new Error(`nginx does not answer on port ${String(port)}.`);
}
