import { digest, json } from "./digest.js";
import type { Schema } from "./schema.js";

/**
 * What came of asking for an address. alive: it is there. moved: it leads on to another place, which is there. dead: the server says that there is nothing.
 * refused: the server or the guards of this program do not let it be seen. silent: no answer, or a fault of the server; it may be back.
 */
export const LINK_STATES = ["alive", "moved", "dead", "refused", "silent"] as const;
export type LinkState = (typeof LINK_STATES)[number];

/** That an address was asked for. */
export interface LinkCheck {
  readonly address: string;
  /** When, as an ISO 8601 instant in UTC. */
  readonly at: string;
  readonly state: LinkState;
  /** The status (RFC 9110) of the last answer; null where there was none. */
  readonly status: number | null;
  /** Where it leads; null but for those that moved. */
  readonly to: string | null;
  /** Why nothing was seen, as one sentence; null where a status says it. */
  readonly reason: string | null;
}

/** A check as it is kept: under a digest of its address, since indexes take no text of any length. */
export function linkRow({ address, at, state, status, to, reason }: LinkCheck): Schema["link_checks"] {
  const body = json({ address, at, state, status, to, reason });
  return { link: linkKey(address), at, body, digest: digest(body) };
}

export const linkKey = (address: string) => `l_${digest(address)}`;
