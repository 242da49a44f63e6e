import type { Annotation } from "../../annotation/index.js";
import type { Span } from "../../text/index.js";
import type { ClaimType, Status } from "../../vocabulary/index.js";

/** What a claim says, before it has its words: what a kind looks at. Ids of parties: "CHN", "org:SCO". */
export interface Said {
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly mutual: boolean;
  readonly status: Status;
  readonly details: Readonly<Record<string, unknown>>;
}

/** The words of a claim, whoever read them. */
export interface Quoted {
  readonly annotation: Pick<Annotation, "document" | "language">;
  readonly words: Span;
}

/** Where a claim stands: its words, and its sentence. */
export interface Words extends Quoted {
  readonly annotation: Annotation;
  readonly sentence: Span;
  /** How far what they tell has come. */
  readonly status: Status;
}

/** All that a claim type has of its own: its details, what it asks of a claim, and its event code. */
export interface Kind {
  readonly type: ClaimType;
  /** Details that are a choice, with what may be chosen; null where any slug may. */
  readonly choices: Readonly<Record<string, readonly string[] | null>>;
  /** Of details that may be any slug, those that are offered. */
  readonly usual?: readonly string[];
  /** Details that are made one of the choices: slugs that mean the same. */
  readonly same?: Readonly<Record<string, string>>;
  /** The detail that names whoever acted for the source, or for all parties, where the words name them: one, or as many as there are. */
  readonly agents?: {
    readonly key: string;
    readonly kind: "person" | "firm";
    readonly of: "source" | "all";
    readonly many: boolean;
  };
  /** Details that are read from the words again, of what was proposed; what the words do not hold is left out. */
  readonly reread?: (details: Readonly<Record<string, unknown>>, words: Words) => Readonly<Record<string, unknown>>;
  /** Details that the parties tell. */
  readonly told?: (said: Said) => Readonly<Record<string, unknown>>;
  /** Why this can't be such a claim; null where it can. */
  readonly refuse?: (said: Said) => string | null;
  /** Why words can't tell such a claim, whoever takes part; null where they can. */
  readonly forbids?: (words: Words) => string | null;
  /** The CAMEO code of what is said in these words; null where there is none. What is denied is not asked for. */
  readonly cameo: (said: Said, words?: Quoted) => string | null;
}

/** Whether a status is of what has not begun. */
export function isAhead(status: Status): boolean {
  return status === "planned" || status === "pledged";
}

/** Whether a status is of what was given up. */
export function isOff(status: Status): boolean {
  return status === "cancelled" || status === "suspended";
}

/** A reason where two sides are asked for and there is one alone. */
export function onlyOne({ source, target }: Said): string | null {
  const parties = new Set([...source, ...target]);
  if (parties.size === 0) return "nobody takes part";
  return parties.size === 1 && !source[0]!.startsWith("org:") ? "only one side is named" : null;
}
