import { readFileSync, statSync } from "node:fs";
import { QueueError } from "./queue-error.js";

/** Who asks: a user with a password, a token, or credentials with a key of their own (a file that nsc or nats made). */
export type Credentials =
  | { readonly user: string; readonly password: string }
  | { readonly token: string }
  | { readonly creds: Uint8Array };

/** "user:password", or a token, as addresses have it; what the address has escaped is itself again. */
export function credentialsIn(secret: string): Credentials {
  const colon = secret.indexOf(":");
  if (colon < 0) return { token: plain(secret) };
  return { user: plain(secret.slice(0, colon)), password: plain(secret.slice(colon + 1)) };
}

/**
 * What a file holds: credentials of NATS (.creds), or one line with user:password or a token. Throws QueueError where there is none, where it is empty, and where
 * others may read it.
 */
export function credentialsOf(file: string): Credentials {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat?.isFile()) throw new QueueError(`There is no credentials file ${file}; check its name.`);
  if (process.platform !== "win32" && (stat.mode & 0o077) !== 0)
    throw new QueueError(`${file} can be read by others, so it is not used; run: chmod 600 ${file}`);
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new QueueError(`The credentials file ${file} can't be read; check its permissions.`);
  }
  const text = bytes.toString("utf8").trim();
  if (text.includes("-----BEGIN NATS USER JWT-----")) return { creds: bytes };
  if (text === "" || text.includes("\n"))
    throw new QueueError(
      `${file} holds no credentials; write user:password or a token, on one line, or name a file that ends in .creds.`,
    );
  const colon = text.indexOf(":");
  return colon < 0 ? { token: text } : { user: text.slice(0, colon), password: text.slice(colon + 1) };
}

function plain(escaped: string): string {
  try {
    return decodeURIComponent(escaped);
  } catch {
    return escaped;
  }
}
