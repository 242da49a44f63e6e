import { covers, type Span } from "../../text/index.js";
import { stateById } from "../../vocabulary/index.js";
import type { Grammar } from "./grammar.js";
import type { Ground } from "./ground.js";
import type { Part } from "./lexicon.js";
import type { Roles } from "./roles.js";
import type { DraftSentence } from "./sentences.js";
import type { Mention, Token } from "./tokens.js";
import { wordingOf } from "./wording.js";

// Whether facts go the way that the parts of a sentence go.

export interface Way {
  readonly way: "give" | "take" | null;
  readonly passive: boolean;
}

/** Which way the words of a sentence go: that of its first verb or noun that has one. */
export function wayOf(mentions: readonly Mention[], grounds: readonly Ground[]): Way {
  const isOwn = ({ cue }: Mention) => cue.types === undefined || grounds.some(({ type }) => cue.types!.includes(type));
  const going = mentions.filter(({ cue }) => cue.way !== undefined);
  const first = going.find(isOwn) ?? going[0];
  // Who promises gives, where nothing else tells which way it goes.
  const promised = mentions.some(({ cue }) => cue.statuses?.includes("pledged"));
  return {
    way: first?.cue.way ?? (promised ? "give" : null),
    passive: mentions.some(({ cue }) => cue.marks?.includes("passive")),
  };
}

/** Words without verbs that say which a noun behind them is ("Qatar, that hosts our workers"), where another verb tells what was done. */
export function mainWays(
  mentions: readonly Mention[],
  tokens: readonly Token[],
  { attribute }: Grammar,
): readonly Mention[] {
  const isWhich = ({ cue, span }: Mention) => {
    const last = tokens.findLast((token) => covers(span, token.span));
    return (
      cue.types === undefined && last !== undefined && last !== tokens.at(-1) && (attribute?.test(last.word) ?? false)
    );
  };
  const main = mentions.filter((one) => !isWhich(one));
  return main.some(({ cue }) => cue.way !== undefined) ? main : mentions;
}

/** Null where a fact goes the way that is said, or has none; else why not. `isJoint`: what both do together, such as signing, goes no way. */
export function isAnswered(
  { names }: Roles,
  way: Way,
  grounds: readonly Ground[],
  isJoint = false,
): { readonly why: string; readonly span: Span | null } | null {
  const directed = grounds.filter(({ mutual, source, target }) => !mutual && source.size > 0 && target.size > 0);
  if (directed.length === 0 || directed.length < grounds.length) return null;
  let wrong: Span | null = null;
  for (const ground of directed) {
    const acting = (side: ReadonlySet<string>) =>
      names.some(
        ({ ids, part }, i) =>
          // "India's bank and the government of Malawi signed": whose body acts stands before it.
          (part === "subject" || (part === "with" && names.slice(i + 1).some((one) => one.part === "subject"))) &&
          ids.some((id) => side.has(id)),
      );
    if (isJoint && acting(ground.source) && acting(ground.target)) return null;
    const counted = !isSpeech(ground) ? names : way.way === null ? names.slice(0, 1) : uptoFirst(names);
    // Who states something comes first where no verb of the tables tells which way it goes.
    const going: Way = isSpeech(ground) && way.way === null ? { ...way, way: "give" } : way;
    const bad = counted.find((name) => {
      const side = sideOf(name.part, going, ground);
      if (side === null) return false;
      const [own, other] = side === "source" ? [ground.source, ground.target] : [ground.target, ground.source];
      return name.ids.some((id) => other.has(id)) && !name.ids.some((id) => own.has(id));
    });
    if (bad === undefined) return null;
    wrong ??= bad.span;
  }
  return { why: "the source has it the other way round", span: wrong };
}

/** Who ends or puts off alone what is of both, where the words of each source have the other do so; null where none does. */
export function otherFirst({ names }: Roles, grounds: readonly Ground[]): Span | null {
  const isEnded = ({ statuses }: Ground) => statuses.has("cancelled") || statuses.has("suspended");
  const firsts = grounds.map((ground) => (isEnded(ground) ? wordingOf(ground).first : null));
  const acting = names.filter(({ part }) => part === "subject" || part === "by");
  if (firsts.includes(null) || acting.some(({ ids }) => ids.some((id) => firsts.includes(id)))) return null;
  const isParty = (id: string) => grounds.some(({ source }) => source.has(id));
  return acting.find(({ ids }) => ids.some(isParty))?.span ?? null;
}

/** A state that the words of a source name and the fact does not, where a sentence names all parties and has it do nothing: "from Chad". */
export function isAside(
  { id, state, span }: DraftSentence["names"][number],
  all: DraftSentence["names"],
  { names }: Roles,
  grounds: readonly Ground[],
): boolean {
  const own = state ?? id;
  const part = names.find((one) => one.span.start <= span.start && span.end <= one.span.end)?.part;
  const isIdle = part === "to" || part === "from" || part === "of" || part === "with";
  const isIn = (side: ReadonlySet<string>) =>
    all.some((one) => [one.id, one.state].some((id) => id != null && id !== own && side.has(id)));
  return (
    isIdle &&
    own !== null &&
    stateById(own) !== undefined &&
    grounds.some(
      (ground) =>
        !ground.named.has(own) &&
        isIn(ground.source) &&
        (ground.mutual || isIn(ground.target)) &&
        wordingOf(ground).names.some((name) => name.id === own),
    )
  );
}

const isSpeech = ({ type }: Ground): boolean => type === "statement" || type === "position";

/** What is said has parties of its own: of a statement those count who say it and whom it is to. */
function uptoFirst(names: Roles["names"]): Roles["names"] {
  const first = names.findIndex(({ part }) => part !== "subject" && part !== "with");
  return names.filter(({ part }, i) => first < 0 || i <= first || part === "by");
}

const OUTWARD = new Set(["recall", "withdrawal", "evacuation", "rescue"]);

function sideOf(part: Part, { way, passive }: Way, { type, details }: Ground): "source" | "target" | null {
  const buys = type === "finance" && (details.get("flow")?.has("purchase") ?? false);
  if (part === "giver" || part === "taker") {
    if (type === "statement" || type === "position") return null;
    return (part === "giver") === buys ? "target" : "source";
  }
  // Who finds shelter comes from one state and is in another.
  if (way === "take" && details.get("act")?.has("asylum") && (part === "to" || part === "from"))
    return part === "to" ? "source" : "target";
  // Where somebody is invited to is a place.
  if (part === "to" && type === "statement" && details.get("act")?.has("invite")) return null;
  if (part === "to") return buys ? null : "target";
  // "Apologised to", in some languages "from": a statement goes to whom it names.
  if (part === "from" && type === "statement") return "target";
  // Who is recalled, pulled out or flown out is so from where they were.
  if (part === "from" && [...OUTWARD].some((act) => details.get("act")?.has(act))) return "target";
  if (part === "from") return buys ? "target" : "source";
  // "Was bought by" the one who takes; "suffered an attack by" the one who gives.
  if (part === "by") return way === "take" && passive && !buys ? "target" : "source";
  if (part === "of") return way === "take" ? null : "source";
  if (part === "with" || way === null) return null;
  const acts: "source" | "target" = (way === "take" && !buys) !== passive ? "target" : "source";
  const other = acts === "source" ? "target" : "source";
  return part === "subject" ? acts : other;
}
