import { covers, type Span } from "../../text/index.js";
import type { Status } from "../../vocabulary/index.js";
import { isOfAgreed } from "./agreeing.js";
import { isEmpty } from "./cue-kinds.js";
import { type Ground, wordsIn } from "./ground.js";
import { type Cue, hasValue, type Mark } from "./lexicon.js";
import type { Mention } from "./tokens.js";
import { wordingOf } from "./wording.js";

// Whether facts bear out what the words of the tables say of them.

/** Words of a sentence that its sources do not cover, and why. */
export interface Uncovered {
  readonly span: Span;
  readonly why: string;
}

/** Why words are refused that tell something without saying whether it was done or is to come. */
export const NO_STATUS = "nothing says what stage it has reached";

/** What cues ask of facts: types, statuses, details. */
export function cuesWhy(
  told: {
    readonly text: string;
    readonly code: string;
    readonly bare: readonly Status[];
    /** Whether it tells what is so without a verb. */
    readonly isVerbless: boolean;
    readonly formed: readonly Status[];
    /** Whether a verb of the part itself told these. */
    readonly isFormed: boolean;
    /** Words of the sources' own sentences. */
    readonly evidence: ReadonlySet<string>;
  },
  own: readonly Mention[],
  all: readonly Mention[],
  part: Span,
  grounds: readonly Ground[],
  marks: ReadonlySet<Mark>,
): Uncovered[] {
  const { text, code, bare, formed } = told;
  const uncovered: Uncovered[] = [];
  for (const mention of own) {
    const { cue, span, others } = mention;
    const options = [cue, ...others];
    // What says nothing elsewhere says something where the fact tells another thing of its kind.
    const isOther = options.some((one) => isOtherwise(one, grounds));
    if (options.some((one) => !(isOther && isEmpty(one)) && grounds.some((ground) => isBorne(one, ground)))) continue;
    // What was put off, called off or denied had been planned.
    if (isPlan(cue) && own.some((one) => isBleak(one.cue) && grounds.some((ground) => isBorne(one.cue, ground))))
      continue;
    if (isOfAgreed(mention, own)) continue;
    // Who is no member and will not apply is neither.
    if (marks.has("denial") && isOfStanding(cue) && grounds.every(({ statuses }) => statuses.has("denied"))) continue;
    // "Applied to join": what a candidate wants to be.
    if (
      isWanted(cue) &&
      own.some((one) => isOfCandidate(one.cue) && grounds.some((ground) => isBorne(one.cue, ground)))
    )
      continue;
    const words = text.slice(span.start, span.end);
    if (options.some((one) => isSaidSo(one, grounds)) && wordsIn(words).every((word) => told.evidence.has(word)))
      continue;
    if (options.some(isTerm) && isInWords(text.slice(span.start, span.end), options, grounds, code)) continue;
    uncovered.push({ span, why: cueWhy(cue, grounds) });
  }
  if (marks.has("dispute")) {
    if (!grounds.some(({ conflicts }) => conflicts.size > 0))
      uncovered.push({ span: part, why: "the sources do not disagree" });
    return uncovered;
  }
  const tabled = (mentions: readonly Mention[]) => mentions.flatMap(({ cue }) => cue.statuses ?? []);
  // A part without a verb of its own goes on with that before it. Words that no table has tell by their form where no other does.
  const verbal = told.isFormed ? formed : [];
  const said = [tabled(own), verbal, tabled(all), formed].find((one) => one.length > 0) ?? [];
  // Where verbs have no tense, one without a word for plans or hopes tells what was.
  const isOfSomething = told.isVerbless || all.some(({ cue }) => isOfThing(cue) || cue.marks?.includes("says"));
  const come = said.length > 0 || !isOfSomething ? said : bare;
  if (come.length === 0) return [...uncovered, { span: part, why: NO_STATUS }];
  for (const ground of grounds) {
    const { statuses } = ground;
    if (wordingOf(ground).isComing && come.includes("completed"))
      uncovered.push({ span: part, why: "the source says that it is still to come" });
    const fits = come.some((status) => statuses.has(status)) || hasCome(come, ground);
    const bleak = [...statuses].filter((status) => BLEAK.has(status));
    if (!fits || (bleak.length === statuses.size && !bleak.some((status) => come.includes(status))))
      uncovered.push({ span: part, why: `the source says it is ${[...statuses].join(", ")}` });
  }
  return uncovered;
}

const isPlan = ({ statuses, types }: Cue): boolean =>
  types === undefined && (statuses?.some((status) => status === "planned" || status === "pledged") ?? false);

const isWanted = ({ details, statuses }: Cue): boolean =>
  statuses === undefined && (details?.some(([field, value]) => field === "standing" && value === "member") ?? false);

const isOfStanding = ({ details }: Cue): boolean => details?.some(([field]) => field === "standing") ?? false;

const isOfCandidate = ({ details }: Cue): boolean =>
  details?.some(([field, value]) => field === "standing" && value === "candidate") ?? false;

const isBleak = ({ statuses }: Cue): boolean => statuses?.every((status) => BLEAK.has(status)) ?? false;

const isOfThing = ({ types, details, way }: Cue): boolean =>
  types !== undefined || details !== undefined || way !== undefined;

/** A word of another thing may be the sources' own, as far as it tells no other status: "a captured pilot" of a release. */
const isSaidSo = ({ types, statuses, details, marks }: Cue, grounds: readonly Ground[]): boolean => {
  if (marks !== undefined) return false;
  const isElse = types !== undefined && !grounds.some(({ type }) => types.includes(type));
  const isOpen =
    details === undefined
      ? types !== undefined
      : details.every(([field]) => field === "agent" || isAct(field, grounds));
  return (
    (isElse || isOpen) &&
    (statuses === undefined || grounds.some((ground) => statuses.some((status) => ground.statuses.has(status))))
  );
};

const isAct = (field: string, grounds: readonly Ground[]): boolean =>
  field === "act" && grounds.every(({ type }) => type === "action");

/** Whether a word is for one value of a detail, and each fact tells others of it alone. */
export const isOtherwise = ({ details }: Cue, grounds: readonly Ground[]): boolean =>
  (details ?? []).some(([field, value]) =>
    grounds.every(({ details: own }) => (own.get(field)?.size ?? 0) > 0 && !hasValue(own, field, value)),
  );

/** Terms for issues, where names name nobody who acts: "one China". Those that the sources do not have, too, where they are more than a name. */
export function issuesIn(
  mentions: readonly Mention[],
  names: readonly { readonly span: Span }[],
  grounds: readonly Ground[],
): Mention[] {
  const isAround = ({ start, end }: Span) =>
    names.some(({ span }) => covers({ start, end }, span) && span.end - span.start < end - start);
  return mentions.filter(({ cue, others, span }) =>
    [cue, ...others].some(
      (one) =>
        isIssue(one) &&
        (grounds.some((ground) => isBorne(one, ground)) || (isOtherwise(one, grounds) && isAround(span))),
    ),
  );
}

const isIssue = ({ details }: Cue): boolean => details?.some(([field]) => field === "issue") ?? false;

/** A term says which thing it is, and nothing of how far it came or who did it. */
const isTerm = ({ statuses, marks }: Cue): boolean => statuses === undefined && marks === undefined;

/** Whether the source has a term in its own words. A level has a name of its own: it is that whole name. */
function isInWords(term: string, options: readonly Cue[], grounds: readonly Ground[], code: string): boolean {
  const said = ` ${wordsIn(term).join(" ")} `;
  if (options.some(({ details }) => details?.some(([field]) => field === "level")))
    return grounds.some(({ details }) =>
      [...(details.get("level") ?? [])].some((slug) => ` ${slug.replaceAll("-", " ")} ` === said),
    );
  return grounds.some(({ words }) =>
    words.some(({ language, text }) => language === code && ` ${wordsIn(text).join(" ")} `.includes(said)),
  );
}

const BLEAK = new Set<string>(["denied", "cancelled", "suspended"]);

export function isBorne({ types, statuses, details, marks }: Cue, ground: Ground): boolean {
  if (marks?.includes("dispute")) return true;
  if (types !== undefined && !types.includes(ground.type)) return false;
  if (statuses !== undefined && !isSo(statuses, ground)) return false;
  if (marks?.includes("denial") && !ground.statuses.has("denied") && !ground.details.get("act")?.has("deny"))
    return false;
  return (details ?? []).every(([field, value]) =>
    field === "agent" ? ground.offices.has(value) : hasValue(ground.details, field, value),
  );
}

/** What is agreed lies ahead, but for agreements themselves: these are there then. */
function isSo(said: readonly Status[], ground: Ground): boolean {
  const { statuses, type } = ground;
  const isAhead = said.includes("planned") && said.includes("agreed") && !said.includes("completed");
  const isThere = type === "agreement" || type === "partnership";
  return (
    said.some((status) => statuses.has(status) && !(isAhead && isThere && status === "agreed")) || hasCome(said, ground)
  );
}

/** What goes on has come about: relations were established, a state became a member. */
const hasCome = (said: readonly Status[], { statuses, type }: Ground): boolean =>
  said.includes("completed") && statuses.has("ongoing") && (type === "partnership" || type === "membership");

function cueWhy({ types, statuses, details }: Cue, grounds: readonly Ground[]): string {
  const [first] = details ?? [];
  if (first !== undefined) {
    const told = grounds.flatMap(({ details }) => [...(details.get(first[0]) ?? [])]);
    return told.length === 0 ? "the source says nothing about this" : `the source has ${told.join(", ")}`;
  }
  if (types !== undefined && !grounds.some(({ type }) => types.includes(type)))
    return `the source is about something else (${grounds.map(({ type }) => type).join(", ")})`;
  if (statuses !== undefined)
    return `the source says it is ${grounds.flatMap(({ statuses }) => [...statuses]).join(", ")}`;
  return "no source says this";
}
