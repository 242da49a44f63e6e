import { digest, json } from "./digest.js";

/** What somebody follows. */
export interface Follow {
  readonly reviewer: string;
  /** See subjectText. */
  readonly subject: string;
  /** When it was last told of, or followed: ISO 8601. */
  readonly at: string;
  /** What the ledger had learned by then. */
  readonly mark: Mark;
}

/**
 * What a ledger had learned at an instant: its latest runs, each with how much it had added by then. Clocks can't tell it: a run that began before may go on after.
 */
export interface Mark {
  /** Of older runs, all that they added was there: ISO 8601. "" where all runs are named. */
  readonly before: string;
  /** By the instant of runs: documents and claims that they had added. */
  readonly runs: Readonly<Record<string, number>>;
}

/** Names a mark: equal ones alone have one name. */
export const markId = (mark: Mark): string => digest(json(mark));

/** What can be followed. */
export type Subject =
  | { readonly kind: "party"; readonly id: string }
  | { readonly kind: "pair"; readonly a: string; readonly b: string }
  | { readonly kind: "actor"; readonly id: string }
  /** A search that people saved, by its name: as it is when it is asked. */
  | { readonly kind: "saved"; readonly name: string }
  | { readonly kind: "query"; readonly query: string };

/** A subject as it is kept: "KAZ", "CHN/KAZ", "person:…", "search:NAME", "?WORDS". */
export function subjectText(subject: Subject): string {
  switch (subject.kind) {
    case "party":
    case "actor":
      return subject.id;
    case "pair":
      return [subject.a, subject.b].sort().join("/");
    case "saved":
      return `search:${subject.name}`;
    case "query":
      return `?${subject.query}`;
  }
}

/** What a subject as it is kept means. */
export function subjectOf(text: string): Subject {
  if (text.startsWith("?")) return { kind: "query", query: text.slice(1) };
  if (text.startsWith("search:")) return { kind: "saved", name: text.slice("search:".length) };
  if (/^(?:person|firm):/u.test(text)) return { kind: "actor", id: text };
  const [a = "", b] = text.split("/");
  return b === undefined ? { kind: "party", id: a } : { kind: "pair", a, b };
}

/** Whether what a run added, by its instant, was known at a mark. `now` is the mark of the present: what a run has added since is not known of it. */
export function knewBy(mark: Mark, now: Mark): (instant: string) => boolean {
  return (instant) => {
    const then = mark.runs[instant];
    if (then === undefined) return instant < mark.before;
    return (now.runs[instant] ?? then) === then;
  };
}
