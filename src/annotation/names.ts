import type { Language } from "../language/index.js";
import type { Span } from "../text/index.js";
import {
  actingOrganisation,
  type FirmKind,
  firmById,
  homeOf,
  incumbent,
  isStateId,
  officeBySlug,
  organisationById,
  seatBefore,
  voiceOf,
} from "../vocabulary/index.js";
import type { Person } from "./cast.js";
import { chainBefore, isChanged, isOwner } from "./chain.js";
import { isCut } from "./cut.js";
import { isDefinite } from "./definite.js";
import type { Sense } from "./gazetteer.js";
import { Holders } from "./holders.js";
import { headOf, type Introductions, introduce, keyOf, ownState, SENT, type Title } from "./introductions.js";
import type { Mention, Passage } from "./mentions.js";
import type { Name, NameKind } from "./name.js";
import { pressOf } from "./press.js";
import { isQuoted } from "./quoted.js";
import type { Run } from "./runs.js";
import { type NamesContext, type Scene, type Stretch, sceneOf } from "./scene.js";

/**
 * The names in stretches of one document, for each in text order, without overlaps: by the tables; people whom the text itself introduces with an office and a state, and
 * their family names and offices alone in the rest of it; what the publisher calls its own. Time is linear in the text.
 */
export function findNames(stretches: readonly Stretch[], language: Language, context: NamesContext): Name[][] {
  const scene = sceneOf(stretches, language, context);
  const introductions = scene.passages.map((passage) => introduce(scene, passage));
  const holders = new Holders(scene, introductions);
  return scene.passages.map((passage, i) => namesOf(scene, passage, introductions[i]!, holders.of(i)));
}

/** Who holds an office that stands without a name, where nothing beside it says whose it is. */
type HolderOf = (mention: Mention, title: string) => Person | undefined;

function namesOf(scene: Scene, passage: Passage & Stretch, introduced: Introductions, holderOf: HolderOf): Name[] {
  const names: Name[] = [];
  const taken = new Set<number>();
  for (const run of introduced.runs) {
    const name = nameOfRun(scene, passage, run, introduced);
    if (name === null) continue;
    names.push(name);
    for (let i = run.from; i < run.to; i++) taken.add(i);
  }
  for (const mention of passage.mentions) {
    const sense = scene.senseOf(mention);
    if (sense === null || taken.has(mention.from)) continue;
    const name = nameOfMention(scene, passage, mention, sense, introduced, holderOf);
    if (name !== null) names.push(name);
  }
  if (!scene.language.letters.spaced) names.push(...namesAgain(scene, passage, names));
  return names.sort((x, y) => x.span.start - y.span.start);
}

function spanOf({ words }: Passage, from: number, to: number): Span {
  return { start: words[from]!.start, end: words[to - 1]!.end };
}

function personName(
  span: Span,
  { id, state }: { readonly id: string; readonly state?: string },
  rule: string,
  title?: Title,
): Name {
  const told = title === undefined ? {} : { office: title.office, title: title.span };
  return { span, kind: "person", id, ...(state === undefined ? {} : { state }), ...told, rule };
}

function nameOfRun(scene: Scene, passage: Passage & Stretch, run: Run, { people, titles }: Introductions): Name | null {
  const span = spanOf(passage, run.from, run.to);
  const words = passage.words.slice(run.from, run.to);
  const introduced = people.get(run);
  if (introduced !== undefined)
    return personName(span, scene.cast.byId(introduced.id) ?? introduced, "name/introduced", titles.get(run.from));
  const again = scene.cast.named(keyOf(scene, words));
  if (again !== undefined) return personName(span, again, "name/again");
  const press = pressOf(scene, passage, run);
  if (press !== null) return { span, kind: "press", id: press, rule: "name/press" };
  const head = headOf(scene, passage, run);
  const size = words.filter(({ kind }) => kind === "letters").length;
  return head === null || size < 2 || isCut(scene, passage, run)
    ? null
    : { span, kind: head, id: null, rule: `name/${head}` };
}

/** What names of some firms are: an agency or a command is no firm, but a body of its state. */
const FIRM_NAMES: Readonly<Partial<Record<FirmKind, NameKind>>> = {
  agency: "office",
  military: "office",
  media: "press",
};

/** Characters of a name that stands again, at most. */
const LONGEST_AGAIN = 12;

/** Where words are not parted: names of the cast that stand again outside of what is found. */
function namesAgain(scene: Scene, passage: Passage, names: readonly Name[]): Name[] {
  const { words } = passage;
  const busy = new Set<number>();
  for (const { span } of names) for (let i = span.start; i < span.end; i++) busy.add(i);
  const again: Name[] = [];
  for (let i = 0; i < words.length; i++) {
    const longest = scene.cast.longest(words[i]!.lower);
    for (let size = Math.min(longest, LONGEST_AGAIN, words.length - i); size >= 2; size--) {
      const stretch = words.slice(i, i + size);
      if (stretch.some(({ start, kind }) => kind !== "letters" || busy.has(start))) continue;
      const person = scene.cast.named(keyOf(scene, stretch));
      if (person === undefined) continue;
      again.push(personName(spanOf(passage, i, i + size), person, "name/again"));
      i += size - 1;
      break;
    }
  }
  return again;
}

function nameOfMention(
  scene: Scene,
  passage: Passage,
  mention: Mention,
  sense: Sense,
  { held, titles, fronts }: Introductions,
  holderOf: HolderOf,
): Name | null {
  const span = spanOf(passage, mention.from, mention.to);
  const { date } = scene.context;
  switch (sense.kind) {
    case "state": {
      const then = sense.naming === "capital" && date !== null ? seatBefore(sense.id, date)?.id : undefined;
      return { span, kind: "state", id: then ?? sense.id, naming: sense.naming, rule: "name/table" };
    }
    case "prefix":
      return { span, kind: "state", id: sense.id, naming: "adjective", rule: "name/table" };
    case "organ":
      return { span, kind: "office", id: null, state: sense.id, rule: "name/table" };
    case "organisation":
      return organisationName(span, sense.id);
    case "group":
      return groupName(span, sense.members);
    case "firm": {
      const firm = firmById(sense.id);
      const kind = FIRM_NAMES[firm?.kind ?? "company"] ?? "firm";
      return { span, kind, id: sense.id, ...(firm === undefined ? {} : { state: firm.state }), rule: "name/table" };
    }
    case "person": {
      const state = homeOf(sense.id, date) ?? scene.cast.byId(sense.id)?.state;
      const person = { id: sense.id, ...(state === undefined ? {} : { state }) };
      const whole = spanOf(passage, fronts.get(mention.from) ?? mention.from, mention.to);
      return personName(whole, person, "name/table", titles.get(mention.from));
    }
    case "body":
      return nameOfBody(scene, passage, mention, sense.id, span);
    case "office":
      return held.has(mention) ? null : nameOfOffice(scene, passage, mention, sense, span, holderOf);
    case "word":
      return sense.of === "own-land" ? ownLand(scene, passage, mention, span) : null;
    default:
      return null;
  }
}

/** "Our country": the publisher's; of a newspaper or broadcaster its state's, where nobody is quoted. */
function ownLand(
  { context: { publisher, home } }: Scene,
  { words }: Passage,
  { from }: Mention,
  span: Span,
): Name | null {
  const state = publisher ?? (isQuoted(words, from) ? null : home) ?? null;
  return state !== null && isStateId(state) ? { span, kind: "state", id: state, rule: "name/publisher" } : null;
}

/** A body that every state has and that shares its name with an international one: the state's own where one stands beside it, or publishes. */
function nameOfBody(scene: Scene, passage: Passage, mention: Mention, id: string, span: Span): Name {
  const owner = ownerBeside(scene, passage, mention);
  if (owner !== undefined && isStateId(owner))
    return { span, kind: "office", id: null, state: owner, rule: "name/own-body" };
  const { publisher } = scene.context;
  if (owner === undefined && publisher !== null && isStateId(publisher) && !isNamed(scene, id))
    return { span, kind: "office", id: null, state: publisher, rule: "name/publisher" };
  return organisationName(span, id);
}

/** Whether the text names a body of an organisation otherwise, or the organisation. */
function isNamed({ census }: Scene, id: string): boolean {
  return (census.get(id) ?? 0) > 0 || (census.get(actingOrganisation(id)) ?? 0) > 0;
}

/** An organisation, with whom it acts for as its state: the UN where it is the General Assembly, Iraq where it is the Kurdish government. */
function organisationName(span: Span, id: string): Name {
  const whole = actingOrganisation(id);
  const state = whole === id ? organisationById(id)?.state : whole;
  return { span, kind: "organisation", id, ...(state === undefined ? {} : { state }), rule: "name/table" };
}

/** A group of states, with the organisation in which they act together. */
function groupName(span: Span, members: readonly string[]): Name {
  const voice = voiceOf(members);
  return {
    span,
    kind: "group",
    id: null,
    members,
    ...(voice === undefined ? {} : { state: voice }),
    rule: "name/table",
  };
}

/** Words between an office and whose it is, at most: "president of the | United States". */
const GAP = 3;

/** The state or organisation that stands in one phrase with a mention: before it, else behind it. */
function ownerBeside(scene: Scene, passage: Passage, mention: Mention, title?: string): string | undefined {
  const { senseOf, gazetteer } = scene;
  const { from } = mention;
  const { owners } = chainBefore(passage, from, senseOf, gazetteer);
  // "İsveç'in Ankara Büyükelçiliği" is Sweden's: where owners stand before alone, so does the seat.
  const isSent = title !== undefined && SENT.has(title) && !gazetteer.ownersBehind;
  const before = owners.at(isSent ? 0 : -1);
  if (before !== undefined || !gazetteer.ownersBehind) return before;
  // "The embassy in Kabul", "the mission to the United Nations": where it is, and not whose.
  const { belonging } = gazetteer;
  const isBody = title === undefined || officeBySlug(title)?.rank === "body";
  const next = isBody ? belongingFrom(scene, passage, mention.next) : mention.next;
  if (belonging.size > 0 && !belonging.has(passage.words[next]?.lower ?? "")) return undefined;
  for (let i = next; i < Math.min(passage.words.length, next + GAP); i++) {
    const other = passage.at[i];
    if (other !== undefined) {
      const sense = senseOf(other);
      return isOwner(sense) ? sense.id : undefined;
    }
    if (!gazetteer.links.has(passage.words[i]!.lower)) return undefined;
  }
  return undefined;
}

/** Where the words that say whose an office is begin: behind another noun as well, "the government and people | of Iraq". */
function belongingFrom({ gazetteer: { belonging, links } }: Scene, { words, at }: Passage, next: number): number {
  if (!links.has(words[next]?.lower ?? "") || belonging.has(words[next]!.lower)) return next;
  for (let i = next + 1; i <= next + GAP && words[i] !== undefined && at[i] === undefined; i++) {
    if (belonging.has(words[i]!.lower)) return i;
    if (words[i]!.kind !== "letters") return next;
  }
  return next;
}

/** An office without its holder's name: whose it is by what stands beside it, by who was introduced with it, or by the publisher. */
function nameOfOffice(
  scene: Scene,
  passage: Passage,
  mention: Mention,
  { title, owner }: Extract<Sense, { kind: "office" }>,
  span: Span,
  holderOf: HolderOf,
): Name | null {
  const beside = owner ?? ownerBeside(scene, passage, mention, title);
  const introduced = beside === undefined ? holderOf(mention, title) : scene.cast.holder(title, beside);
  // "President of the 78th session": whose it is is said, in words that are no name.
  const elsewhere = beside === undefined && scene.gazetteer.belonging.has(passage.words[mention.next]?.lower ?? "");
  const state = beside ?? (elsewhere ? undefined : (introduced?.state ?? ownState(scene, title, false)));
  if (state === undefined) return null;
  const isPersonal = officeBySlug(title)?.rank !== "body";
  if (beside === undefined && !isDefinite(mention, passage, scene.gazetteer, isPersonal)) return null;
  // Who holds an office today is no answer for a text that may be of any time.
  const { date } = scene.context;
  const changed = isChanged(mention, passage.at, scene.senseOf);
  const holder = changed
    ? undefined
    : (introduced?.id ?? (isPersonal && date !== null ? incumbent(title, state, date)?.person : undefined));
  const rule = beside !== undefined ? "name/office" : introduced !== undefined ? "name/again" : "name/publisher";
  return { span, kind: "office", id: holder ?? null, state, office: title, rule };
}
