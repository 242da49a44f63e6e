import { anyOf, inEitherCase, wholeWord } from "../../language/documents/index.js";
import { trimmed } from "../../text/index.js";
import { isBody, isHouse } from "./bodies.js";
import { isPlace } from "./imprint.js";
import { later } from "./later.js";
import { outletKind } from "./outlets.js";
import { type Segment, segmentsOf } from "./segments.js";
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
  const within = hints.quoted || hints.style === "sentences" ? IN().exec(slip.open.slice(from)) : null;
  const start = from + (within?.[0].length ?? 0);
  const numbered = parts.volume !== undefined || parts.issue !== undefined;
  if (
    (numbered || hints.slashed) &&
    parts["container-title"] === undefined &&
    parts["collection-title"] === undefined &&
    (parts.genre === undefined || hints.slashed)
  ) {
    const container = upToHole(slip, start);
    if (container !== null && (!hints.slashed || !container.includes(" : "))) parts["container-title"] = container;
  }
  const segments = segmentsOf(slip.open, start).filter(
    (segment) => !ofContainer(slip, segment, parts["container-title"]) && segment.text !== parts["publisher-place"],
  );
  for (const [i, segment] of segments.entries()) {
    const opens = within !== null && i === 0 ? /^[\p{Lu}\d"“«]/u : /^[\p{Lu}"“«]/u;
    if (!opens.test(segment.text) && !isSite(segment.text)) continue;
    // What running words quote contains nothing.
    if (!hints.quoted && !hints.slashed && /["“«„]/u.test(slip.open[segment.start - 1] ?? "")) continue;
    assign(parts, wordsOf(slip, segment), i === 0, hints, within !== null);
  }
  return {
    slip: { ...slip, parts },
    within: within !== null && (!numbered || (parts.editor !== undefined && parts.issue === undefined)),
  };
}

/** Everything up to the first part that was read, as the name of a journal may hold commas and stops. */
function upToHole(slip: Slip, start: number): string | null {
  const rest = slip.open.slice(start);
  const lead = /^[\s,.;:–—/\uE000]*/u.exec(rest)![0].length;
  const hole = rest.indexOf(HOLE, lead);
  const stop = /[([]|\s[–—]\s|\.\s[–—]/u.exec(rest.slice(lead));
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

/** Whether words name a site of the net. */
export function isSite(words: string): boolean {
  return SITE().test(words);
}

/** Gives a stretch its part: a place, what contains the work, or who published it. */
function assign(parts: Draft, words: string, first: boolean, hints: TailHints, within: boolean): void {
  const outlet = outletKind(words) !== null || isSite(words);
  // What comes right after "in" is a work, even if it is named after a place.
  if (isPlace(words) && !outlet && !(within && first)) {
    parts["publisher-place"] ??= words;
    return;
  }
  const publisher = isBody(words) || isHouse(words);
  const dated = (parts.issued?.length ?? 0) >= 10;
  const container = within || outlet || (!publisher && (hints.quoted || hints.slashed || dated));
  if (container && parts["container-title"] === undefined && (parts.genre === undefined || within)) {
    parts["container-title"] = words;
    return;
  }
  // "Atlas of Small States, Meridian Maps, 2018": after the container of an undated page comes who published it.
  const further = hints.quoted && parts.issued?.length === 4 && parts.volume === undefined && parts.issue === undefined;
  if (first || further || publisher || parts["container-title"] === undefined) parts.publisher ??= words;
}
