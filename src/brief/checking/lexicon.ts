import type { ClaimType, Status } from "../../vocabulary/index.js";

/** What a word of a sentence says of what it tells; a fact must bear it out. */
export interface Cue {
  /** Types of facts that the word may be of. */
  readonly types?: readonly ClaimType[];
  /** How far it has come: a fact must have been at one of these. */
  readonly statuses?: readonly Status[];
  /** give: who acts gives to whom follows. take: who acts gets it. */
  readonly way?: "give" | "take";
  /** Field of the details, and the value that it must have; behind "-" one that it must not have. */
  readonly details?: readonly (readonly [field: string, value: string])[];
  /** "says": what is before it says so; "according": what is behind it; "reported": a text told it; "hedge": not certain; "dispute": sources differ; "denial": it is undone; "verb": one of the sources' own. */
  readonly marks?: readonly Mark[];
}

/** Whether details have the value that a cue asks for, or not the one that it rules out. */
export const hasValue = (details: ReadonlyMap<string, ReadonlySet<string>>, field: string, value: string): boolean =>
  value.startsWith("-") ? !details.get(field)?.has(value.slice(1)) : (details.get(field)?.has(value) ?? false);

export type Mark =
  | "says"
  | "according"
  | "reported"
  | "hedge"
  | "dispute"
  | "denial"
  | "pair"
  | "passive"
  | "about"
  | "verb";

export interface Entry {
  /** Folded words; one that ends in "*" is a stem. */
  readonly words: readonly string[];
  readonly cue: Cue;
}

/** What a language says and in which words: the checker's own tables. */
export interface Lexicon {
  readonly code: string;
  /** Whether words are parted by blanks. */
  readonly spaced: boolean;
  /** Entries by their first word, or by the first letters of a stem. */
  readonly entries: readonly Entry[];
  /** Words that say nothing of their own. */
  readonly plain: ReadonlySet<string>;
  readonly plainStems: readonly string[];
  /** What a verb tells where no word says how far it came; none where verbs have tenses. */
  readonly bare: readonly Status[];
  /** What stands right before or behind a name and tells its part in the sentence. */
  readonly before: Readonly<Record<string, Part>>;
  readonly behind: readonly (readonly [ending: RegExp, part: Part])[];
  /** Words that may stand between these and the name. */
  readonly between: ReadonlySet<string>;
  /** Before a name in `forms` of the case: "gen" and so on. */
  readonly cases?: (word: string, id: string) => Part | null;
}

/** to: whom it is for. from: whose it was. by: who does it. of: whose it is. with: side by side, or no part of its own. giver, taker: by a noun ("its exports", "its debt"). bare: nothing tells. */
export type Part = "giver" | "taker" | "to" | "from" | "by" | "of" | "with" | "object" | "subject";

const TYPES =
  "visit meeting statement agreement partnership position membership finance trade project cooperation action";
const STATUSES: Readonly<Record<string, readonly Status[]>> = {
  done: ["completed"],
  stated: ["stated", "completed", "ongoing"],
  standing: ["ongoing", "completed", "stated"],
  ongoing: ["ongoing"],
  agreed: ["agreed"],
  signed: ["agreed", "completed"],
  planned: ["planned"],
  pledged: ["pledged"],
  ahead: ["planned", "pledged", "agreed"],
  begun: ["ongoing", "completed"],
  under: ["ongoing", "planned"],
  suspended: ["suspended"],
  cancelled: ["cancelled"],
  denied: ["denied"],
  any: ["pledged", "planned", "agreed", "ongoing", "completed", "suspended", "cancelled", "stated", "denied"],
};

/**
 * A lexicon from rows `tags | phrases by ;`. Tags: names of types, `=done` and other statuses, `>` give, `<` take, `field:value` of details (`field:-value`: not that), `!mark`.
 */
export function lexicon(
  code: string,
  rows: string,
  plain: string,
  parts: Pick<Lexicon, "before" | "behind"> & { readonly between?: string; readonly cases?: Lexicon["cases"] },
  spaced = true,
  verbs: readonly Entry[] = [],
): Lexicon {
  const entries = [...entriesOf(rows, spaced), ...verbs];
  const words = plain.split(/[\s;]+/u).filter((word) => word !== "");
  return {
    code,
    spaced,
    entries,
    plain: new Set(words.filter((word) => !word.endsWith("*"))),
    plainStems: words.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1)),
    bare: spaced ? [] : ["completed", "agreed", "stated"],
    before: parts.before,
    behind: parts.behind,
    between: new Set((parts.between ?? "").split(" ")),
    ...(parts.cases === undefined ? {} : { cases: parts.cases }),
  };
}

/** Entries of rows; a value of a detail may be one of several: "act:attack/shelling". */
export function entriesOf(rows: string, spaced: boolean): Entry[] {
  return rows
    .split("\n")
    .filter((row) => row.includes("|"))
    .flatMap((row): Entry[] => {
      const [tags = "", phrases = ""] = row.split("|");
      const cues = eitherOf(tags.trim()).map((one) => cueOf(one.split(/\s+/u)));
      return phrases
        .split(";")
        .map((phrase) => phrase.trim())
        .filter((phrase) => phrase !== "")
        .flatMap((phrase) => cues.map((cue) => ({ words: spaced ? phrase.split(/\s+/u) : [phrase], cue })));
    });
}

function eitherOf(tags: string): string[] {
  const either = /(\S+:)(\S+\/\S+)/u.exec(tags);
  return either === null
    ? [tags]
    : either[2]!.split("/").map((value) => tags.replace(either[0], `${either[1]}${value}`));
}

function cueOf(tags: readonly string[]): Cue {
  const types: ClaimType[] = [];
  const statuses: Status[] = [];
  const details: (readonly [string, string])[] = [];
  const marks: Mark[] = [];
  let way: Cue["way"];
  for (const tag of tags.filter((one) => one !== ""))
    if (tag === ">") way = "give";
    else if (tag === "<") way = "take";
    else if (tag.startsWith("=")) statuses.push(...(STATUSES[tag.slice(1)] ?? unknown(tag)));
    else if (tag.startsWith("!")) marks.push(tag.slice(1) as Mark);
    else if (tag.includes(":")) details.push(tag.split(":") as [string, string]);
    else if (TYPES.split(" ").includes(tag)) types.push(tag as ClaimType);
    else unknown(tag);
  return {
    ...(types.length === 0 ? {} : { types }),
    ...(statuses.length === 0 ? {} : { statuses }),
    ...(details.length === 0 ? {} : { details }),
    ...(marks.length === 0 ? {} : { marks }),
    ...(way === undefined ? {} : { way }),
  };
}

function unknown(tag: string): never {
  throw new Error(`The lexicon of the checker knows no tag "${tag}".`);
}
