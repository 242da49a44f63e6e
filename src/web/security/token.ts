import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import type { Role } from "./roles.js";

/** A token as it is kept: never itself, only its hash. */
export interface Token {
  readonly name: string;
  readonly role: Role;
  /** The collection that it is for, of which it may only read; all that the ledger has where it is missing. */
  readonly collection?: string;
  /** SHA-256 of the token in hexadecimal. A token is 256 random bits, so nothing slower is needed to keep it from being guessed. */
  readonly hash: string;
  /** The instant it was made, "2026-03-01T09:30:00Z". */
  readonly created: string;
}

/** "entente_" and 256 random bits in hexadecimal, which a double click marks as a whole. */
export function newSecret(): string {
  return `entente_${randomBytes(32).toString("hex")}`;
}

export function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

/** The token that a secret belongs to, or null; how long it takes does not depend on how much of it is right. */
export function tokenOf(tokens: readonly Token[], secret: string): Token | null {
  const given = createHash("sha256").update(secret).digest();
  let found: Token | null = null;
  for (const token of tokens) if (timingSafeEqual(Buffer.from(token.hash, "hex"), given)) found = token;
  return found;
}

/** Whether a token may be called so: a word of letters, figures, ".", "-" and "_", such as ann or desk-2. */
export function isTokenName(name: unknown): name is string {
  return typeof name === "string" && /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u.test(name);
}
