import { ENTRIES, type EntryTask, Guard, type Result, USUAL_LIMITS } from "../intake/index.js";
import { Declined } from "./declined.js";

/** The text that is read, with what is known of it. */
export interface Text {
  readonly text: string;
  readonly title?: string | undefined;
  /** EDTF: the date of publication. */
  readonly date?: string | undefined;
  /** BCP 47. */
  readonly language?: string | undefined;
  readonly url?: string | undefined;
  readonly publisher?: string | undefined;
}

/** Milliseconds after which a thread that nobody asks anything is let go. */
const IDLE = 5 * 60_000;

/** Where texts are read: on a thread within limits, which is started when the first comes and kept for the next. */
export class Readings {
  #guard: Guard<EntryTask, Result> | null = null;
  #idle: NodeJS.Timeout | null = null;
  #running = 0;

  /** What a text says. Throws Declined where it can't be read. */
  async read(name: string, given: Text): Promise<Result> {
    if (this.#idle !== null) clearTimeout(this.#idle);
    this.#guard ??= new Guard(1, USUAL_LIMITS, ENTRIES);
    this.#running++;
    try {
      const result = await this.#guard.run({ source: { name, record: recordOf(given) }, options: {}, entries: "read" });
      const failed = result.problems.find(({ severity }) => severity === "error");
      if (failed !== undefined) throw new Declined(`The text can't be read: ${failed.message}`);
      return result;
    } finally {
      this.#running--;
      if (this.#running === 0) this.#idle = setTimeout(() => void this.close(), IDLE).unref();
    }
  }

  async close(): Promise<void> {
    const guard = this.#guard;
    this.#guard = null;
    await guard?.close();
  }
}

/** What is known of a text, without what is not. */
export function recordOf(given: Text): Record<string, string> & { readonly text: string } {
  const known = Object.entries(given).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  return Object.fromEntries(known) as Record<string, string> & { readonly text: string };
}
