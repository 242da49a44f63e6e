import { randomBytes } from "node:crypto";
import { LIMITS } from "../../text/index.js";
import { hashOf, type Token } from "./token.js";

/** Milliseconds after which a session that nobody used ends. */
export const IDLE = LIMITS.server.session.most * 1000;
/** Sessions that are kept at once; the longest unused goes first. */
const MOST = LIMITS.server.sessions.most;

/** Somebody who signed in, kept in memory under the hash of the id that the browser holds. */
export interface Session {
  readonly id: string;
  /** Which token it was made with: its hash, so that a new token of the same name is another. */
  readonly token: string;
}

interface Kept {
  readonly token: string;
  /** The instant of the last use, in milliseconds. */
  readonly used: number;
}

/** Who is signed in. Ids are 256 random bits; a restart ends all sessions. */
export class Sessions {
  readonly #kept = new Map<string, Kept>();

  constructor(private readonly now: () => number = Date.now) {}

  /** A new session; its id was never told before, whatever the browser sent. */
  begin(token: Token): Session {
    const id = randomBytes(32).toString("base64url");
    this.#keep(hashOf(id), token.hash);
    return { id, token: token.hash };
  }

  /** The session of an id, whose idle time begins anew; null where there is none, it ended, or its token no longer holds. */
  find(id: string | undefined, tokens: readonly Token[]): { readonly session: Session; readonly token: Token } | null {
    if (id === undefined) return null;
    const key = hashOf(id);
    const kept = this.#kept.get(key);
    if (kept === undefined) return null;
    const token = tokens.find(({ hash }) => hash === kept.token);
    this.#kept.delete(key);
    if (token === undefined || this.now() - kept.used > IDLE) return null;
    this.#keep(key, kept.token);
    return { session: { id, token: kept.token }, token };
  }

  end(id: string | undefined): void {
    if (id !== undefined) this.#kept.delete(hashOf(id));
  }

  get size(): number {
    return this.#kept.size;
  }

  /** Keeps it as the last used; the map is in the order of use, so what ended or is too much stands first. */
  #keep(key: string, token: string): void {
    const now = this.now();
    this.#kept.set(key, { token, used: now });
    for (const [old, { used }] of this.#kept) {
      if (this.#kept.size <= MOST && now - used <= IDLE) break;
      this.#kept.delete(old);
    }
  }
}
