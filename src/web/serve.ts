import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as afterwards } from "node:timers/promises";
import { createAdaptorServer } from "@hono/node-server";
import { ENDPOINTS } from "./api/index.js";
import { type AppOptions, appOf } from "./app.js";
import { ACTIONS, PAGES } from "./pages/index.js";
import { limitServer, SERVER_OPTIONS } from "./security/index.js";

/** Milliseconds that whoever is being answered has when the server ends, and then the work on what nobody waits for. */
const ENDING = 2000;

/** A server that answers. */
export interface Serving {
  /** Where people find it: "http://localhost:8040/". */
  readonly url: string;
  /** Ends it: no new requests, those that are being answered are. */
  close(): Promise<void>;
}

export interface ServeOptions extends Omit<AppOptions, "pages" | "actions" | "endpoints"> {
  /** 0 takes any that is free. */
  readonly port: number;
}

/** The server can't listen; one sentence for a person, without its full stop. */
export class ServeError extends Error {
  override readonly name = "ServeError";
}

/** Serves the pages of a ledger. Throws ServeError. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const app = appOf({ ...options, pages: PAGES, actions: ACTIONS, endpoints: ENDPOINTS });
  return listening(app, options);
}

/** Has an app listen where its site is reached. Throws ServeError. */
export async function listening(
  { fetch }: Pick<ReturnType<typeof appOf>, "fetch">,
  { site, port }: Pick<ServeOptions, "site" | "port">,
): Promise<Serving> {
  const answering = new Set<Promise<unknown>>();
  const watched: typeof fetch = (...asked) => {
    const answer = Promise.resolve(fetch(...asked));
    answering.add(answer);
    return answer.finally(() => answering.delete(answer));
  };
  const server = createAdaptorServer({ fetch: watched, serverOptions: SERVER_OPTIONS }) as Server;
  limitServer(server, site);
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(new ServeError(whyNot(error, port))));
    server.listen(port, site.listen, resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  const name = site.names[0]!;
  return {
    url: site.https ? `https://${name}/` : `http://${name}:${taken}/`,
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), ENDING).unref();
      });
      // What still asks the ledger has it until then.
      await Promise.race([Promise.allSettled(answering), afterwards(ENDING, undefined, { ref: false })]);
    },
  };
}

function whyNot({ code, message }: NodeJS.ErrnoException, port: number): string {
  if (code === "EADDRINUSE") return `Port ${port} is taken by another program; choose another with --port`;
  if (code === "EACCES")
    return `Port ${port} is only for the administrator of this machine; choose one above 1023 with --port`;
  if (code === "EADDRNOTAVAIL")
    return "This machine does not have that address; give its own name or address with --host";
  return `The server can't listen (${message})`;
}
