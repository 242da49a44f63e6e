// What acts between states are called in each language, by slug, and headlines of them.
import { lazily } from "../../text/index.js";
import { type Message, message } from "../message.js";
import type { ActWords } from "./rows.js";
import { ACTS } from "./table.js";

type Table<T> = Readonly<Record<string, T>>;

const nouns = (noun: (act: ActWords) => string): Table<string> =>
  Object.fromEntries(ACTS().map((act) => [act.slug, noun(act)]));

const deeds = <T>(deed: (act: ActWords) => string | null, made: (pattern: string) => T): Table<T> =>
  Object.fromEntries(
    ACTS().flatMap((act) => {
      const pattern = deed(act);
      return pattern === null ? [] : [[act.slug, made(pattern)] as const];
    }),
  );

export const english = lazily(() => ({
  acts: nouns((act) => act.english.noun),
  deeds: deeds<Message<"from" | "to">>(
    (act) => act.english.deed,
    (pattern) => message(pattern, "from", "to"),
  ),
}));

/** Names take no endings in Russian and Turkish headlines: arrows lead from one to the other (`headlines.action`). */
export const russian = lazily(() => ({ acts: nouns((act) => act.russian), deeds: {} }));
export const turkish = lazily(() => ({ acts: nouns((act) => act.turkish), deeds: {} }));

export const chinese = lazily(() => ({
  acts: nouns((act) => act.chinese.noun),
  deeds: deeds(
    (act) => act.chinese.deed,
    (pattern) => pattern,
  ),
}));
