import { anyOf, inEitherCase, wholeWord } from "../../language/documents/index.js";
import { trimmed } from "../../text/index.js";
import { isBody, isHouse } from "./bodies.js";
import { isPlace, withRegions } from "./imprint.js";
import { later } from "./later.js";
import { isJournal, isProceedings, outletKind } from "./outlets.js";
import { roleAtStart } from "./roles.js";
import { type Segment, segmentsOf, sentenceEnds } from "./segments.js";
import { HOLE, type Parts, type Slip } from "./slip.js";

/** What is known of a reference when the words after its title are read. */
export interface TailHints {
  readonly quoted: boolean;
  readonly style: "sentences" | "commas" | "colon" | null;
  /** Whether "//" set the container apart, as in GOST. */
  readonly slashed: boolean;
}

type Draft = { -readonly [K in keyof Parts]: Parts[K] };

const IN = later(() => `^[\\s,.;:]*${inEitherCase("within")}\\s?:?(?:\\s|(?=\\uE000))`);
/** Stops that belong to an abbreviation at the end of a container or of a publisher. */
const CONTAINER_STOPS = later(() => `(?<!\\s${anyOf("containerStops")})[.\\s]+$`);
const KEPT_STOP = later(() => `(?:\\p{Lu}|${anyOf("publisherStops")})\\.$`);
const SITE = later(
  () => `${wholeWord("siteWords")}|(?<!\\p{L})\\p{L}+\\.(?:com|org|net|ru|tr|kz|info|gov)(?!\\p{L})`,
  "iu",
);

/** Reads what stands after the title: container, publisher, place. `from` is where the title ends. */
export function readTail(
  slip: Slip,
  from: number,
  hints: TailHints,
): { readonly slip: Slip; readonly within: boolean } {
  const parts: Draft = { ...slip.parts };
  const within = IN().exec(slip.open.slice(from));
  const start = from + (within?.[0].length ?? 0);
  const numbered = parts.volume !== undefined || parts.issue !== undefined;
  if (
    (numbered || hints.slashed || (within !== null && isWhole(slip, start))) &&
    parts["container-title"] === undefined &&
    parts["collection-title"] === undefined &&
    (parts.genre === undefined || hints.slashed)
  ) {
    const container = upToHole(slip, start);
    if (container !== null && (!hints.slashed || !container.includes(" : "))) parts["container-title"] = container;
  }
  const segments = withRegions(segmentsOf(slip.open, start), slip.open).filter(
    (segment) => !ofContainer(slip, segment, parts["container-title"]) && segment.text !== parts["publisher-place"],
  );
  for (const [i, segment] of segments.entries()) {
    const opens =
      i === 0 && within !== null
        ? /^[\p{Lu}\d"“«]/u
        : i === 0
          ? /^(?:[\p{Lu}"“«]|\d+\p{L}+\s\p{Lu})/u
          : /^[\p{Lu}"“«]/u;
    if (!opens.test(segment.text) && !isSite(segment.text)) continue;
    if (within !== null && ofContainer(slip, segment, parts["container-title"])) continue;
    // What running words quote contains nothing.
    if (!hints.quoted && !hints.slashed && /["“«„]/u.test(slip.open[segment.start - 1] ?? "")) continue;
    assign(
      parts,
      within !== null && i === 0 ? withAcronym(slip, segment) : wordsOf(slip, segment),
      i === 0,
      hints,
      within !== null,
    );
  }
  return {
    slip: { ...slip, parts },
    within:
      (within !== null || isProceedings(parts["container-title"] ?? "")) &&
      (!numbered || (parts.editor !== undefined && parts.issue === undefined)),
  };
}

/** Whether what stands up to the first part that was read is one name, commas and all: no house stands before editors, or before pages in brackets. */
function isWhole({ open, text }: Slip, start: number): boolean {
  const lead = start + /^[\s,.;:\uE000]*/u.exec(open.slice(start))![0].length;
  const hole = open.indexOf(HOLE, lead);
  if (hole < 0 || sentenceEnds(open.slice(0, hole), lead).some((end) => end < hole)) return false;
  return /^[([]/u.test(text.slice(hole)) || roleAtStart(text.slice(hole)) !== null;
}

/** What a name does not go beyond: a dash, a bracket that holds no acronym. */
const STOP = /\[|\((?!(?=[^()]{0,15}\p{Lu}[^()]{0,15}\p{Lu})[\p{L}\d'’&/ -]{2,16}\))|\s[–—]\s|\.\s[–—]/u;

/** Everything up to the first part that was read, as the name of a journal may hold commas and stops. */
function upToHole(slip: Slip, start: number): string | null {
  const rest = slip.open.slice(start);
  const lead = /^[\s,.;:–—/\uE000]*/u.exec(rest)![0].length;
  const hole = rest.indexOf(HOLE, lead);
  const stop = STOP.exec(rest.slice(lead));
  const end = Math.min(hole < 0 ? rest.length : hole, stop === null ? rest.length : lead + stop.index);
  const words = trimmed(slip.text.slice(start + lead, start + end), null, /[\s,;:–—(/]/u)
    .replace(CONTAINER_STOPS(), "")
    .replace(/[,.]\s(?:1[5-9]|20)\d\d$/u, "")
    .replace(/^[“"«‘](.*)[”"»’]$/u, "$1");
  return /\p{L}/u.test(words) && words.length <= 200 ? words : null;
}

function ofContainer(slip: Slip, segment: Segment, container: string | undefined): boolean {
  return container?.includes(slip.text.slice(segment.start, segment.end).replace(/\.$/u, "")) ?? false;
}

function wordsOf(slip: Slip, segment: Segment): string {
  const words = slip.text.slice(segment.start, segment.end);
  return words.endsWith(".") && !KEPT_STOP().test(words) ? words.slice(0, -1) : words;
}

/** "International Conference on Machine Learning (ICML)": in brackets right after a name, how it is called for short. */
const ACRONYM = /^\s\((?=[^()]{0,15}\p{Lu}[^()]{0,15}\p{Lu})[\p{L}\d'’&/ -]{2,16}\)/u;

function withAcronym(slip: Slip, segment: Segment): string {
  return wordsOf(slip, segment) + (ACRONYM.exec(slip.open.slice(segment.end))?.[0] ?? "");
}

/** Whether words name a site of the net. */
export function isSite(words: string): boolean {
  return SITE().test(words);
}

/** Gives a stretch its part: a place, what contains the work, or who published it. */
function assign(parts: Draft, words: string, first: boolean, hints: TailHints, within: boolean): void {
  const outlet = outletKind(words) !== null || isSite(words) || isProceedings(words);
  // What comes right after "in" is a work, even if it is named after a place.
  if (isPlace(words) && !outlet && !(within && first)) {
    parts["publisher-place"] ??= words;
    return;
  }
  const publisher = isBody(words) || isHouse(words);
  const dated = (parts.issued?.length ?? 0) >= 10;
  // What has the first and the last page of something stood in a work, and that is told right after it.
  const ranged = first && /\d-\d/u.test(parts.page ?? "") && parts["publisher-place"] === undefined;
  const journal = parts["publisher-place"] === undefined && isJournal(words);
  const container = within || outlet || (!publisher && (journal || ranged || hints.quoted || hints.slashed || dated));
  if (container && parts["container-title"] === undefined && (parts.genre === undefined || within)) {
    parts["container-title"] = words;
    return;
  }
  // "Atlas of Small States, Meridian Maps, 2018": after the container of an undated page comes who published it.
  const further = hints.quoted && parts.issued?.length === 4 && parts.volume === undefined && parts.issue === undefined;
  if (first || further || publisher || parts["container-title"] === undefined) parts.publisher ??= words;
}
