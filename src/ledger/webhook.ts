import { digest, json } from "./digest.js";

/** An address that is told what is new. */
export interface Webhook {
  /** "w_" and 16 hex digits of the hash of all the rest. */
  readonly id: string;
  /** When it was made, as an ISO 8601 instant in UTC, and by whom. */
  readonly at: string;
  readonly by: string;
  readonly url: string;
  /** What it is told of: "KAZ CHN" (two parties), "KAZ" (one), "person:…", "org:…", "firm:…", "search:NAME" (a saved search), or "all". */
  readonly subjects: readonly string[];
  /** Whether it may be a machine of a private network. */
  readonly private: boolean;
}

/** Something that is sent to a webhook, once it was received. */
export interface Delivery {
  readonly id: string;
  readonly webhook: string;
  /** When it was made up, ISO 8601. */
  readonly at: string;
  readonly status: "waiting" | "done" | "failed";
  readonly attempts: number;
  /** From when on it is tried next, ISO 8601. */
  readonly due: string;
  /** What came of the last attempt: a sentence without addresses; empty before the first. */
  readonly told: string;
  /** JSON, byte for byte as it is sent. */
  readonly body: string;
}

/** A webhook with the id that its content gives it. */
export function webhookOf(given: Omit<Webhook, "id">): Webhook {
  const { at, by, url, subjects, private: isPrivate } = given;
  const rest = { at, by, url, subjects: [...new Set(subjects)].sort(), private: isPrivate };
  return { id: `w_${digest(json(rest))}`, ...rest };
}
