import type { Server } from "node:net";

/** How many ports are tried after one that is taken. */
const further = 20;

/** Listens on this machine only, on `port` or the next free one; resolves to the port. 0 takes any free one. */
export async function listen(server: Server, port: number): Promise<number> {
  for (let tried = port; ; tried++) {
    try {
      return await listenOn(server, tried);
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
      if (!taken || tried >= port + further) throw error;
    }
  }
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}
