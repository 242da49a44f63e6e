import type { Span } from "../../text/index.js";
import type { Ground } from "./ground.js";
import type { Lexicon, Part } from "./lexicon.js";
import type { DraftSentence } from "./sentences.js";
import type { Mention, Token } from "./tokens.js";

/** Parties with the part that they have in a sentence. */
export interface Roles {
  readonly names: readonly { readonly ids: readonly string[]; readonly part: Part; readonly span: Span }[];
}

export interface Way {
  readonly way: "give" | "take" | null;
  readonly passive: boolean;
}

/** Which way the words of a sentence go: that of its first verb or noun that has one. */
export function wayOf(mentions: readonly Mention[]): Way {
  const first = mentions.find(({ cue }) => cue.way !== undefined);
  // Who promises gives, where nothing else tells which way it goes.
  const promised = mentions.some(({ cue }) => cue.statuses?.includes("pledged"));
  return {
    way: first?.cue.way ?? (promised ? "give" : null),
    passive: mentions.some(({ cue }) => cue.marks?.includes("passive")),
  };
}

/** What part each party has: by the word before it, its ending, or where it stands beside the verb. Who only says so has none. */
export function rolesIn(
  text: string,
  names: DraftSentence["names"],
  mentions: readonly Mention[],
  tokens: readonly Token[],
  lexicon: Lexicon,
): Roles {
  const verb =
    (mentions.find(({ cue }) => cue.way !== undefined) ?? mentions.find(({ cue }) => cue.statuses?.includes("pledged")))
      ?.span.start ?? null;
  const silent = stretchesOf(text, mentions);
  const roles: { ids: readonly string[]; part: Part; span: Span; kind: string }[] = [];
  let previous: (typeof roles)[number] | null = null;
  for (const name of names) {
    if (silent.some(({ start, end }) => start <= name.span.start && name.span.end <= end)) continue;
    // A state in brackets behind a person whom no table knows is that of the person.
    if (name.kind === "state" && isBracketed(text, name.span)) continue;
    const ids = [name.id, name.state].filter((id): id is string => id !== null && id !== undefined);
    const gap: string = previous === null ? "" : text.slice(previous.span.end, name.span.start);
    // "Tokayev of Kazakhstan", "Tokayev (Kazakhstan)": the state is that of the person.
    if (previous !== null && previous.kind === "person" && isOwner(gap, lexicon)) {
      previous.ids = [...previous.ids, ...ids];
      previous.span = { start: previous.span.start, end: name.span.end };
      continue;
    }
    const own = ownPart(text, name, tokens, lexicon);
    const beside: boolean = previous !== null && isList(gap, lexicon);
    const part: Part =
      own !== null && own !== "subject" && own !== "object"
        ? own
        : beside
          ? previous!.part
          : (own ?? (verb === null || name.span.start < verb ? "subject" : "object"));
    previous = { ids, part, span: name.span, kind: name.kind };
    roles.push(previous);
  }
  return { names: roles };
}

const isBracketed = (text: string, { start, end }: Span): boolean =>
  /[\p{L}\p{M}]\s*[(（]$/u.test(text.slice(0, start)) && /^[)）]/u.test(text.slice(end));

/** Where only the source of a sentence is named. */
function stretchesOf(text: string, mentions: readonly Mention[]): Span[] {
  return mentions.flatMap(({ cue, span }): Span[] => {
    if (cue.marks?.includes("according")) {
      const stop = text.slice(span.end).search(/[,，:：\n]/u);
      return [{ start: span.end, end: stop < 0 ? text.length : span.end + stop }];
    }
    if (cue.marks?.includes("says")) {
      const from = Math.max(...[",", "，", ".", "。", "\n"].map((sign) => text.lastIndexOf(sign, span.start - 1)));
      return [{ start: from + 1, end: span.start }];
    }
    return [];
  });
}

const isOwner = (gap: string, { code, before }: Lexicon): boolean =>
  /^\s*[(（]\s*$/u.test(gap) || (code === "en" && /^\s+of(?:\s+the)?\s+$/u.test(gap) && before.of === "of");

const isList = (gap: string, { before }: Lexicon): boolean => {
  const words = gap
    .toLowerCase()
    .split(/[\s,、，]+/u)
    .filter((word) => word !== "");
  return (
    /^[\s\p{L},、，]*$/u.test(gap) &&
    (words.length > 0 || /[、,，]/u.test(gap)) &&
    words.every((word) => before[word] === "with" || AND.has(word) || word === "the")
  );
};
const AND = new Set(["and", "и", "ve", "ile", "和", "与", "同", "及"]);

function ownPart(
  text: string,
  name: DraftSentence["names"][number],
  tokens: readonly Token[],
  lexicon: Lexicon,
): Part | null {
  if (!lexicon.spaced) {
    const before = text.slice(Math.max(0, name.span.start - 2), name.span.start);
    for (const size of [2, 1]) {
      const part = lexicon.before[before.slice(-size)];
      if (part !== undefined) return part;
    }
    for (const [ending, part] of lexicon.behind)
      if (ending.test(text.slice(name.span.end, name.span.end + 4))) return part;
    return null;
  }
  let i = tokens.findLastIndex(({ span }) => span.end <= name.span.start);
  while (i >= 0 && lexicon.between.has(tokens[i]!.word) && isNear(text, tokens[i]!.span, name.span)) i--;
  const token = i < 0 ? undefined : tokens[i];
  const part = token !== undefined && isNear(text, token.span, name.span) ? lexicon.before[token.word] : undefined;
  if (part !== undefined) return part;
  const rest = /^[\p{L}\p{M}'’]*/u.exec(text.slice(name.span.end))![0];
  const word = text.slice(name.span.start, name.span.end) + rest;
  const after = text.slice(name.span.end + rest.length, name.span.end + rest.length + 12);
  // An ending is that of the name itself; a word behind it begins with a blank.
  for (const [ending, own] of lexicon.behind)
    if (ending.test(word) || (ending.source.startsWith("^\\s") && ending.test(after))) return own;
  return name.id === null ? null : (lexicon.cases?.(word, name.id) ?? null);
}

/** Whether nothing but words stands between two: no comma, no other name. */
const isNear = (text: string, a: Span, b: Span): boolean =>
  /^[\s\p{L}'’-]*$/u.test(text.slice(a.end, b.start)) && b.start - a.end < 24;

/** Null where a fact goes the way that is said, or has none; else why not. */
export function isAnswered(
  { names }: Roles,
  way: Way,
  grounds: readonly Ground[],
): { readonly why: string; readonly span: Span | null } | null {
  const directed = grounds.filter(({ mutual, source, target }) => !mutual && source.size > 0 && target.size > 0);
  if (directed.length === 0 || directed.length < grounds.length) return null;
  let wrong: Span | null = null;
  for (const ground of directed) {
    const bad = names.find((name) => {
      const side = sideOf(name.part, way, ground);
      if (side === null) return false;
      const [own, other] = side === "source" ? [ground.source, ground.target] : [ground.target, ground.source];
      return name.ids.some((id) => other.has(id)) && !name.ids.some((id) => own.has(id));
    });
    if (bad === undefined) return null;
    wrong ??= bad.span;
  }
  return { why: "the source tells it the other way round", span: wrong };
}

function sideOf(part: Part, { way, passive }: Way, { type, details }: Ground): "source" | "target" | null {
  const buys = type === "finance" && (details.get("flow")?.has("purchase") ?? false);
  if (part === "to") return buys ? null : "target";
  // "Apologised to", in some languages "from": a statement goes to whom it names.
  if (part === "from" && type === "statement") return "target";
  if (part === "from") return buys ? "target" : "source";
  if (part === "by") return way === "take" && !buys ? "target" : "source";
  if (part === "of") return way === "take" ? null : "source";
  if (part === "with" || way === null) return null;
  const acts: "source" | "target" = (way === "take" && !buys) !== passive ? "target" : "source";
  const other = acts === "source" ? "target" : "source";
  return part === "subject" ? acts : other;
}
