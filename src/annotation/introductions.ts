import type { Span } from "../text/index.js";
import { incumbent, officeBySlug, personById } from "../vocabulary/index.js";
import type { Atom } from "./atom.js";
import type { Person } from "./cast.js";
import { type Chain, chainBefore, chainBehind, isOwner } from "./chain.js";
import type { Forms } from "./forms.js";
import type { Mention, Passage } from "./mentions.js";
import { personId } from "./romanise.js";
import { endsIn, type Run, runsIn, startsSentence, stemOf } from "./runs.js";
import { coverOf, type Scene, type Stretch } from "./scene.js";
import { isSurname } from "./settle.js";
import { mayBeNative, nameBefore, nameFrom } from "./signs.js";

/** Who is introduced in a passage: the runs of words that are nobody's in the tables, the people among them, and the offices that stand with a holder. */
export interface Introductions {
  readonly runs: readonly Run[];
  readonly people: ReadonlyMap<Run, Person>;
  readonly held: ReadonlySet<Mention>;
  /** The office beside a name, by the first word of the name. */
  readonly titles: ReadonlyMap<number, Title>;
  /** Where a name in full begins of which the tables have the end alone, by the first word of that: "Antony J. | Blinken". */
  readonly fronts: ReadonlyMap<number, number>;
}

/** An office that words give somebody: its slug and where these stand in the text. */
export interface Title {
  readonly office: string;
  readonly span: Span;
}

/** Offices whose holders are sent by one state to another: the first of two states in the phrase sends. */
export const SENT: ReadonlySet<string> = new Set(
  "ambassador envoy special-envoy consul consul-general charge-d-affaires permanent-representative embassy consulate".split(
    " ",
  ),
);
/** Words of a person's name at most, where only its shape tells. */
const MOST_WORDS = 4;

/** Fills the cast with the people of a passage, known and unknown. */
export function introduce(scene: Scene, passage: Passage & Stretch): Introductions {
  const held = new Set<Mention>();
  const titles = new Map<number, Title>();
  const entitle = (from: number, { offices }: Chain, known?: string) => {
    const last = offices.at(-1);
    if (last === undefined || last.changed) return;
    const { mention } = last;
    const span = { start: passage.words[mention.from]!.start, end: passage.words[mention.to - 1]!.end };
    titles.set(from, { office: known === undefined ? last.title : titleOf(scene, last.title, known), span });
  };
  const runs = runsOf(scene, passage);
  const fronts = new Map<number, number>();
  for (const run of runs) if (isFirstName(scene, passage, run)) fronts.set(run.to, run.from);
  for (const mention of passage.mentions) {
    const sense = scene.senseOf(mention);
    if (sense?.kind !== "person") continue;
    const phrase = phraseAround(scene, passage, fronts.get(mention.from) ?? mention.from, mention.next);
    for (const office of phrase.offices) held.add(office.mention);
    entitle(mention.from, phrase.offices.length > 0 ? phrase : titleWithin(scene, passage, mention), sense.id);
    const person = personOf(sense.id, personById(sense.id)?.state ?? ownerOf(phrase), heldIn(phrase));
    scene.cast.introduce(person, sense.short ? [] : keysOf(scene, passage.words.slice(mention.from, mention.to)));
  }
  const people = new Map<Run, Person>();
  for (const run of runs) {
    if (fronts.get(run.to) === run.from) continue;
    const phrase = phraseAround(scene, passage, run.from, run.to);
    const person = unknownPerson(scene, passage, run, phrase);
    if (person === null) continue;
    for (const office of phrase.offices) held.add(office.mention);
    entitle(run.from, phrase);
    people.set(run, person);
  }
  return { runs, people, held, titles, fronts };
}

/** Whether a run is the first name of whom the tables know by the family name behind it: "Vladimir V. Putin". */
function isFirstName({ senseOf, gazetteer }: Scene, { words, at }: Passage, { from, to }: Run): boolean {
  const mention = at[to];
  const sense = mention === undefined ? null : senseOf(mention);
  return (
    sense?.kind === "person" && sense.short && !words[to]!.glued && gazetteer.namesOf(sense.id).has(words[from]!.lower)
  );
}

function personOf(id: string, state: string | undefined, title: string | undefined): Person {
  return { id, ...(state === undefined ? {} : { state }), ...(title === undefined ? {} : { title }) };
}

function runsOf(scene: Scene, passage: Passage): readonly Run[] {
  const covered = coverOf(scene, passage);
  if (scene.language.letters.spaced)
    return runsIn(passage, covered, scene.common, scene.gazetteer).flatMap((run) =>
      parted(scene, passage, withoutOpening(scene, passage, run)),
    );
  // Where words are not parted, a name is looked for beside offices and honorifics alone.
  const runs = new Map<number, Run>();
  for (const mention of passage.mentions) {
    const sense = scene.senseOf(mention);
    const isTitle = sense?.kind === "word" && sense.of === "honorific";
    if (sense?.kind !== "office" && !isTitle) continue;
    const isPersonal = isTitle || (sense.kind === "office" && officeBySlug(sense.title)?.rank !== "body");
    for (const run of [
      isPersonal ? nameBefore(passage, mention.from, covered, scene.language) : null,
      nameFrom(passage, mention.next, covered, scene.language),
    ])
      if (run !== null && !runs.has(run.from)) runs.set(run.from, run);
  }
  return [...runs.values()].sort((x, y) => x.from - y.from);
}

/** A run at the start of a sentence without the word before a first name: "Then Roman Dorn". */
function withoutOpening({ gazetteer: { givenNames } }: Scene, { words }: Passage, run: Run): Run {
  if (!startsSentence(words, run.from) || givenNames.at(words, run.from).length > 0) return run;
  for (let from = run.from + 1; from < run.to - 1; from++)
    if (givenNames.at(words, from).length > 0) return { ...run, from };
  return run;
}

function isLatin({ text }: Atom): boolean {
  return /^\p{Script=Latin}/u.test(text);
}

/** A run that goes on with a person behind a body: "Znaniye Society | Maxim Dreval". */
function parted({ gazetteer: { givenNames, heads } }: Scene, { words, loud }: Passage, run: Run): Run[] {
  if (loud) return [run];
  // "Press TV | Марзие Хашеми"
  for (let at = run.from + 1; at < run.to; at++)
    if (words[at]!.kind === "letters" && !isLatin(words[at]!) && isLatin(words[at - 1]!))
      return [
        { ...run, to: at },
        { ...run, from: at },
      ];
  for (let at = run.from + 2; at < run.to - 1; at++) {
    if (givenNames.at(words, at).length === 0) continue;
    return heads.at(words, at - 1).length > 0
      ? [
          { ...run, to: at },
          { ...run, from: at },
        ]
      : [run];
  }
  return [run];
}

/** Offices and owners around a name: before it, else behind it. */
function phraseAround(scene: Scene, passage: Passage, from: number, to: number): Chain {
  const { senseOf, gazetteer, language } = scene;
  const before = withOwnerBehind(scene, passage, personal(chainBefore(passage, from, senseOf, gazetteer)), to);
  // Where words are not parted, a title stands right behind a name: "普京总统".
  const title = language.letters.spaced ? null : titleAt(scene, passage, to);
  if (title !== null) return { ...before, offices: [...before.offices, ...title.offices], honorific: true };
  if (before.offices.length > 0 || before.honorific) return before;
  const behind = personal(chainBehind(passage, to, senseOf, gazetteer));
  return behind.offices.length > 0 ? behind : before;
}

/** The title that a name of the tables ends with, where words are not parted: "周恩来总理". */
function titleWithin({ gazetteer: { forms }, language }: Scene, { words }: Passage, mention: Mention): Chain {
  for (let from = mention.from + 1; from < mention.to && !language.letters.spaced; from++)
    for (const { form, to, next } of forms.at(words, from))
      if (to === mention.to && form.value.kind === "office")
        return personal({
          offices: [{ title: form.value.title, mention: { from, to, next, senses: [form.value] }, changed: false }],
          owners: [],
          honorific: true,
          our: false,
        });
  return { offices: [], owners: [], honorific: false, our: false };
}

/** The office that a title gives somebody of the tables: where its word is that of heads of state as well ("主席"), theirs of whom is one. */
function titleOf({ context: { date } }: Scene, title: string, person: string): string {
  const state = personById(person)?.state;
  const head = HEADS[title];
  return head !== undefined && state !== undefined && incumbent(head, state, date)?.person === person ? head : title;
}

const HEADS: Readonly<Record<string, string>> = { chairman: "president" };

/** The title that begins at a word, as a chain; null without one. */
function titleAt({ senseOf }: Scene, { words, at }: Passage, from: number): Chain | null {
  const mention = at[from];
  if (mention === undefined || mention.from !== from || !words[from]!.glued) return null;
  const sense = senseOf(mention) ?? mention.senses.find(({ kind }) => kind === "office");
  const offices = sense?.kind === "office" ? [{ title: sense.title, mention, changed: false }] : [];
  const isTitle = offices.length > 0 || (sense?.kind === "word" && sense.of === "honorific");
  return isTitle ? personal({ offices, owners: [], honorific: true, our: false }) : null;
}

/** An office before a name whose owner stands behind it: "President Moon Jae-in of the Republic of Korea". */
function withOwnerBehind({ senseOf, gazetteer }: Scene, { words, at }: Passage, chain: Chain, to: number): Chain {
  if (chain.offices.length === 0 || chain.owners.length > 0 || !gazetteer.belonging.has(words[to]?.lower ?? ""))
    return chain;
  for (let i = to + 1; i < Math.min(words.length, to + 1 + GAP); i++) {
    const mention = at[i];
    if (mention !== undefined) {
      const sense = senseOf(mention);
      return isOwner(sense) ? { ...chain, owners: [sense.id] } : chain;
    }
    if (!gazetteer.links.has(words[i]!.lower)) return chain;
  }
  return chain;
}

/** Words between a name and whose office it holds, at most: "of the | Republic of Korea". */
const GAP = 3;

/** A chain without its bodies: nobody holds a government, and who stands beside one is not introduced by it. */
function personal(chain: Chain): Chain {
  const offices = chain.offices.filter(({ title }) => officeBySlug(title)?.rank !== "body");
  return offices.length === chain.offices.length ? chain : { ...chain, offices };
}

/** The office that somebody holds by a phrase: none where a word lowers it or says that it is past. */
function heldIn({ offices }: Chain): string | undefined {
  const last = offices.at(-1);
  return last === undefined || last.changed ? undefined : last.title;
}

/** Whose an office is: the first of two for those who are sent, else the one that stands nearest to it. */
function ownerOf({ offices, owners }: Chain): string | undefined {
  if (owners.length < 2 || offices.length === 0) return owners[0];
  return SENT.has(offices.at(-1)!.title) ? owners[0] : owners.at(-1);
}

/** The person that a run of words is, or null where it is something else, or nothing tells. */
function unknownPerson(scene: Scene, passage: Passage & Stretch, run: Run, phrase: Chain): Person | null {
  const { letters } = scene.language;
  const words = passage.words.slice(run.from, run.to);
  const size = words.filter(({ kind }) => kind === "letters").length;
  if (headOf(scene, passage, run) !== null || isTitle(scene, passage, run)) return null;
  const { offices, honorific } = phrase;
  const byShape = letters.spaced && size > 1 && size <= MOST_WORDS && looksLikeAPerson(scene, passage, run);
  if (offices.length === 0 && !honorific && !byShape) return null;
  if (size === 1 && !honorific && !passage.loud && isAcronym(words)) return null;
  const title = offices.at(-1)?.title;
  const state = ownerOf(phrase) ?? (title === undefined ? undefined : ownState(scene, title, true));
  const known = scene.cast.named(keyOf(scene, words));
  if (known !== undefined && state === undefined) return known;
  const name =
    inOriginal(passage, words) ?? called(scene, passage.text.slice(words[0]!.start, words.at(-1)!.end), words);
  const native = mayBeNative(name, state, scene.language);
  const id =
    known?.id ??
    namesake(passage, run, state) ??
    personId(name, letters, (word) => native && scene.gazetteer.familyFirst.has(word));
  scene.cast.introduce(personOf(id, personById(id)?.state ?? state, heldIn(phrase)), keysOf(scene, words));
  return scene.cast.byId(id)!;
}

/** Characters behind a name in which its original spelling is looked for. */
const BRACKETS = 80;
const ORIGINAL =
  /^\s{0,2}[(（](?:\p{Ll}{2,6}\.\s?)?((?=\p{Script=Latin})\p{Lu}[\p{L}'’.-]{1,30}(?: (?:\p{Ll}{2,3} )?\p{Lu}[\p{L}'’.-]{0,30}){1,4})[)）,，;；]/u;

/** How a name in another script is spelt in its own, where the text says so: "Кари Лиухто (Kari Liuhto)". */
function inOriginal({ text }: Passage & Stretch, words: readonly Atom[]): string | null {
  if (isLatin(words[0]!)) return null;
  const { end } = words.at(-1)!;
  return ORIGINAL.exec(text.slice(end, end + BRACKETS))?.[1] ?? null;
}

/** A name as its bearer is called by it: "Дмитрия Гаева" is Дмитрий Гаев. Where its words agree in no case, and where names have none, as it stands. */
function called({ inflected, language: { letters }, gazetteer }: Scene, name: string, words: readonly Atom[]): string {
  const { namer, feminine, givenNames } = gazetteer;
  // Of "Жан-Клод" the end alone has cases; small words and initials have none.
  const parts = words.filter(
    ({ kind, text, lower }, i) =>
      kind === "letters" && text.length > 1 && text !== lower && !(words[i + 1]?.lower === "-" && words[i + 1]!.glued),
  );
  if (namer === null || parts.length === 0) return name;
  const isOf = (forms: Forms<true>, i: number) => forms.at(words, words.indexOf(parts[i]!)).length > 0;
  const nominative = namer.nominative(
    parts.map(({ lower }) => lower),
    (i) => (isOf(feminine, i) ? "f" : isOf(givenNames, i) ? "m" : null),
    (word) => inflected.get(stemOf(word, letters, (ending) => gazetteer.forms.isEnding(ending))) ?? new Set(),
  );
  if (nominative === null) return name;
  const start = words[0]!.start;
  let made = "";
  let at = 0;
  parts.forEach((word, i) => {
    made += name.slice(at, word.start - start) + nominative[i];
    at = word.end - start;
  });
  return made + name.slice(at);
}

/** Letters of an acronym, at most. */
const LONGEST_ACRONYM = 4;

/** "IKEA", "ТТП" */
function isAcronym(words: readonly Atom[]): boolean {
  const { text, lower } = words.find(({ kind }) => kind === "letters")!;
  return text.length > 1 && text.length <= LONGEST_ACRONYM && text === text.toUpperCase() && text !== lower;
}

/** The one person of the tables whose doubtful name the run is, where the state is theirs: "尼泊尔总理奥利". */
function namesake({ at }: Passage, { from, to }: Run, state: string | undefined): string | undefined {
  const mention = at[from];
  if (state === undefined || mention === undefined || mention.from !== from || mention.to !== to) return undefined;
  const theirs = mention.senses.flatMap((sense) =>
    sense.kind === "person" && personById(sense.id)?.state === state ? [sense.id] : [],
  );
  return theirs.length === 1 ? theirs[0] : undefined;
}

/** Whether a run is nothing but a title that is nobody's here: "Ministers". */
function isTitle({ gazetteer }: Scene, { words, at }: Passage, { from, to }: Run): boolean {
  const mention = at[from];
  return (
    mention !== undefined &&
    mention.next >= to &&
    mention.senses.some(({ kind }) => kind === "office") &&
    !isSurname(mention, words, gazetteer)
  );
}

/** Ranks whose holders stand in the tables: one who is not there is another state's. */
const TABLED = new Set(["head-of-state", "head-of-government", "minister"]);

/** The state or organisation that an office without one is of (a leader or counterpart without one is anybody's), in what that publishes. `holder`: somebody whom no table has. */
export function ownState({ context: { publisher, date } }: Scene, title: string, holder: boolean): string | undefined {
  if (publisher === null || title === "leader") return undefined;
  const rank = officeBySlug(title)?.rank ?? "";
  if (!TABLED.has(rank)) return publisher;
  if (holder) return undefined;
  // "The Prime Minister" of a state that has none is another's.
  return rank === "minister" || incumbent(title, publisher, date) !== undefined ? publisher : undefined;
}

function looksLikeAPerson({ gazetteer }: Scene, { words }: Passage, { from, to }: Run): boolean {
  const { givenNames, familyFirst, personEndings, reporting } = gazetteer;
  if (givenNames.at(words, from).length > 0 || familyFirst.has(words[from]!.lower)) return true;
  for (let i = from; i < to; i++) if (personEndings.some((ending) => endsIn(words[i]!.lower, ending))) return true;
  const says = (at: number) => words[at] !== undefined && reporting.at(words, at).length > 0;
  // In "the Institute for Science and Northern Security wrote" the run is the end of a longer name.
  const goesOn = words[from - 1] !== undefined && gazetteer.links.has(words[from - 1]!.lower);
  return !startsSentence(words, from) && !goesOn && (says(to) || says(from - 1));
}

/** What sort of body or place a run of words is by its head word; null where it has none. The last one tells ("Baku State University"). */
export function headOf(
  { gazetteer }: Scene,
  { words }: Passage,
  { from, to }: Run,
): "organisation" | "firm" | "press" | "place" | null {
  for (let i = to - 1; i >= from; i--) {
    const found = gazetteer.heads.at(words, i)[0];
    // "POST-WAR"
    const isHalf = words[i + 1]?.lower === "-" && words[i + 1]!.glued && i + 1 < to;
    if (found !== undefined && !isHalf) return found.form.value;
  }
  return null;
}

/** What the cast knows a name by: its words without case endings. */
export function keyOf({ language: { letters }, gazetteer }: Scene, words: readonly Atom[]): string {
  return words
    .filter(({ kind }) => kind === "letters")
    .map(({ lower }) => stemOf(lower, letters, (ending) => gazetteer.forms.isEnding(ending)))
    .join(letters.spaced ? " " : "");
}

/** A full name and the family name in it. */
function keysOf(scene: Scene, words: readonly Atom[]): string[] {
  const full = keyOf(scene, words);
  if (!scene.language.letters.spaced) {
    const point = words.findLastIndex(({ kind }) => kind === "mark");
    const last = point < 0 ? "" : keyOf(scene, words.slice(point + 1));
    return last.length > 1 ? [full, last] : [full];
  }
  const letters = words.filter(({ kind }) => kind === "letters");
  const first = letters[0];
  const family =
    first !== undefined && letters.length > 1 && scene.gazetteer.familyFirst.has(first.lower) ? first : letters.at(-1);
  return family !== undefined && family.lower.length > 2 ? [full, keyOf(scene, [family])] : [full];
}
