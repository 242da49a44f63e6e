import { QueueError } from "./queue-error.js";

/** Where a queue is: servers of one cluster, and its name there. */
export interface QueueAddress {
  /** "host:port", or "host". */
  readonly servers: readonly string[];
  /** Several queues may be on the same servers. */
  readonly name: string;
  readonly encrypted: boolean;
  /** "user:password" or a token, where the address has it. */
  readonly secret: string | null;
}

const USUAL_NAME = "entente";
const SERVER = /^(?:\[[\da-f:.]+\]|[\p{L}\p{N}._-]+)(?::\d{1,5})?$/iu;

/** Understands "nats://host:4222,other:4222/NAME"; tls:// is encrypted. Throws QueueError. */
export function queueAddress(written: string): QueueAddress {
  const wrong = (why: string) =>
    new QueueError(
      `${why}; write nats://host:4222, with commas between several servers, and /NAME at the end for a queue of another name.`,
      "misnamed",
    );
  const parts = written.split(",").map((part) => part.trim());
  const schemes = new Set(parts.flatMap((part) => /^([a-z]+):\/\//u.exec(part)?.[1] ?? []));
  if (!/^(?:nats|tls):\/\//u.test(parts[0]!) || schemes.size !== 1)
    throw wrong("The address of the queue can't be understood");
  const bare = parts.map((part) => part.replace(/^[a-z]+:\/\//u, ""));
  const [, last = "", name = ""] = /^([^/]*)(?:\/([^/]*))?$/u.exec(bare.at(-1)!) ?? [];
  if (name !== "" && !/^[a-z\d][a-z\d_-]{0,31}$/u.test(name))
    throw wrong(`"${name}" is not a valid queue name; use lower-case letters, digits, "_" and "-"`);
  const secrets: string[] = [];
  const servers = [...bare.slice(0, -1), last].map((part) => {
    const at = part.lastIndexOf("@");
    if (at >= 0) secrets.push(part.slice(0, at));
    return part.slice(at + 1);
  });
  const bad = servers.find((server) => !SERVER.test(server));
  if (bad !== undefined) throw wrong(`"${bad}" is not the address of a server`);
  return { servers, name: name || USUAL_NAME, encrypted: schemes.has("tls"), secret: secrets[0] ?? null };
}

/** The address as it may be shown: without a password. */
export function shownAddress({ servers, name, encrypted }: QueueAddress): string {
  return `${encrypted ? "tls" : "nats"}://${servers.join(",")}/${name}`;
}
