import type { Language } from "../language/index.js";
import { firmById, incumbent, isStateId, officeBySlug, personById, seatBefore } from "../vocabulary/index.js";
import { Cast, type Person } from "./cast.js";
import { type Chain, chainBefore, chainBehind, type SenseOf } from "./chain.js";
import { type Gazetteer, gazetteerOf, type Sense } from "./gazetteer.js";
import { type Mention, mentionsIn, type Passage } from "./mentions.js";
import type { Name, NameKind } from "./name.js";
import { personId } from "./romanise.js";
import type { Atom } from "./rule.js";
import { type Run, runsIn, startsSentence, stemOf } from "./runs.js";
import { censusOf, settled } from "./settle.js";
import { nameFrom } from "./signs.js";

/** What names are told by beside the words. */
export interface NamesContext {
  /** EDTF day of the document. */
  readonly date: string | null;
  /** The state or organisation whose office publishes the document: "our country", "the Foreign Ministry". */
  readonly publisher: string | null;
  /** The state of a newspaper: what an office without a state is of. */
  readonly country: string | null;
}

/**
 * The names of a document, in text order, without overlaps: by the tables; people whom the text itself introduces with an office and a state, and their family names
 * and offices alone in the rest of it; what the publisher calls its own.
 * @param blocks the words of each block that is read.
 */
export function findNames(
  text: string,
  blocks: readonly (readonly Atom[])[],
  language: Language,
  context: NamesContext,
): Name[] {
  const gazetteer = gazetteerOf(language);
  const passages = blocks.map((words) => mentionsIn(words, gazetteer, language.letters));
  return new Recogniser(text, passages, language, gazetteer, context).names();
}

/** Offices whose holders are sent by one state to another: the first of two states in the phrase sends. */
const SENT = new Set([
  "ambassador",
  "envoy",
  "special-envoy",
  "consul",
  "consul-general",
  "charge-daffaires",
  "permanent-representative",
  "embassy",
  "consulate",
]);

interface Found {
  readonly run: Run;
  readonly person: Person;
}

class Recogniser {
  readonly #text: string;
  readonly #passages: readonly Passage[];
  readonly #language: Language;
  readonly #gazetteer: Gazetteer;
  readonly #context: NamesContext;
  readonly #senses = new Map<Mention, Sense | null>();
  readonly #cast = new Cast();
  readonly #common: ReadonlySet<string>;
  /** Mentions of offices that stand with their holder: they are no names of their own. */
  readonly #held = new Set<Mention>();
  readonly #senseOf: SenseOf = (mention) => this.#senses.get(mention) ?? null;
  readonly #isEnding: (ending: string) => boolean;
  readonly #census: ReadonlyMap<string, number>;

  constructor(
    text: string,
    passages: readonly Passage[],
    language: Language,
    gazetteer: Gazetteer,
    context: NamesContext,
  ) {
    this.#text = text;
    this.#passages = passages;
    this.#language = language;
    this.#gazetteer = gazetteer;
    this.#context = context;
    this.#isEnding = (ending) => gazetteer.forms.isEnding(ending);
    this.#census = censusOf(passages);
    for (const passage of passages)
      for (const mention of passage.mentions)
        this.#senses.set(mention, settled(mention, passage, this.#census, context.date, gazetteer));
    this.#common = language.letters.spaced ? commonWords(passages) : NO_WORDS;
  }

  names(): Name[] {
    const runs = this.#passages.map((passage) => this.#runsOf(passage));
    const found = this.#passages.map((passage, i) => this.#introductions(passage, runs[i]!));
    return this.#passages.flatMap((passage, i) => this.#namesOf(passage, runs[i]!, found[i]!));
  }

  #covered(passage: Passage): (at: number) => boolean {
    return (at) => {
      const mention = passage.at[at];
      return mention !== undefined && this.#senseOf(mention) !== null;
    };
  }

  #runsOf(passage: Passage): readonly Run[] {
    if (!this.#language.letters.spaced) return this.#spelt(passage);
    return runsIn(passage, this.#covered(passage), this.#common, this.#gazetteer);
  }

  /** Names behind offices, where words are not parted. */
  #spelt(passage: Passage): Run[] {
    const covered = this.#covered(passage);
    return passage.mentions.flatMap((mention) => {
      const sense = this.#senseOf(mention);
      if (sense?.kind !== "office" && !(sense?.kind === "word" && sense.of === "honorific")) return [];
      const run = nameFrom(passage, mention.next, covered, this.#language);
      return run === null ? [] : [run];
    });
  }

  /** Fills the cast with the people of a passage; gives the runs that are people by themselves. */
  #introductions(passage: Passage, runs: readonly Run[]): Found[] {
    for (const mention of passage.mentions) {
      const sense = this.#senseOf(mention);
      if (sense?.kind === "person") this.#known(passage, mention, sense.id, sense.short);
    }
    return runs.flatMap((run) => {
      const person = this.#unknown(passage, run);
      return person === null ? [] : [{ run, person }];
    });
  }

  #known(passage: Passage, mention: Mention, id: string, short: boolean): void {
    const { offices, owners } = this.#phrase(passage, mention.from, mention.next);
    const state = personById(id)?.state ?? this.#owner(offices, owners);
    for (const { mention: held } of offices) this.#held.add(held);
    const title = offices.at(-1)?.title;
    const person = { id, ...(state === undefined ? {} : { state }), ...(title === undefined ? {} : { title }) };
    this.#cast.introduce(person, short ? [] : this.#keys(passage.words.slice(mention.from, mention.to)));
  }

  /** Offices and owners around a name: before it, else behind it. */
  #phrase(passage: Passage, from: number, to: number): Chain {
    const before = chainBefore(passage, from, this.#senseOf, this.#gazetteer);
    if (before.offices.length > 0 || before.honorific) return before;
    const behind = chainBehind(passage, to, this.#senseOf, this.#gazetteer);
    return behind.offices.length > 0 ? behind : before;
  }

  /** Whose an office is: the first of two for those who are sent, else the one that stands nearest to it. */
  #owner(offices: Chain["offices"], owners: readonly string[]): string | undefined {
    if (owners.length < 2 || offices.length === 0) return owners[0];
    return SENT.has(offices.at(-1)!.title) ? owners[0] : owners.at(-1);
  }

  /** The person that a run of the text is, or null where it is something else, or nothing tells. */
  #unknown(passage: Passage, run: Run): Person | null {
    const { words } = passage;
    const { offices, owners, honorific, our } = this.#phrase(passage, run.from, run.to);
    const size = words.slice(run.from, run.to).filter(({ kind }) => kind === "letters").length;
    if (this.#headOf(passage, run) !== null) return null;
    const introduced = offices.length > 0 || honorific;
    if (
      !introduced &&
      !(this.#language.letters.spaced && size > 1 && size <= MOST_WORDS && this.#looksLikeAPerson(passage, run))
    )
      return null;
    const state = this.#owner(offices, owners) ?? (offices.length > 0 ? this.#ownState(our) : undefined);
    for (const { mention } of offices) this.#held.add(mention);
    const title = offices.at(-1)?.title;
    const name = this.#nameOf(passage, run);
    const known = this.#cast.named(name.key);
    if (known !== undefined && state === undefined) return known;
    const id = known?.id ?? personId(name.shown, this.#language.letters);
    const table = personById(id)?.state;
    const whose = table ?? state;
    const person = { id, ...(whose === undefined ? {} : { state: whose }), ...(title === undefined ? {} : { title }) };
    this.#cast.introduce(person, this.#keys(words.slice(run.from, run.to)));
    return this.#cast.byId(id)!;
  }

  /** The state that an office without one is of, in what a state publishes. */
  #ownState(our: boolean): string | undefined {
    const { publisher, country } = this.#context;
    return publisher ?? (our ? undefined : (country ?? undefined));
  }

  #looksLikeAPerson({ words }: Passage, { from, to }: Run): boolean {
    const { givenNames, familyFirst, personEndings, reporting } = this.#gazetteer;
    if (givenNames.at(words, from).length > 0 || familyFirst.has(words[from]!.lower)) return true;
    for (let i = from; i < to; i++)
      if (personEndings.some((ending) => words[i]!.lower.length > ending.length + 2 && endsIn(words[i]!.lower, ending)))
        return true;
    const says = (at: number) => words[at] !== undefined && reporting.at(words, at).length > 0;
    return !startsSentence(words, from) && (says(to) || says(from - 1));
  }

  #headOf({ words }: Passage, { from, to }: Run): "organisation" | "firm" | "press" | "place" | null {
    const { heads } = this.#gazetteer;
    const head = (at: number) => heads.at(words, at)[0]?.form.value;
    // The last head word tells ("Baku State University"), or one that opens ("Bank of …", "Университет …").
    for (let i = to - 1; i >= from; i--) {
      const found = head(i);
      if (found !== undefined) return found;
    }
    return null;
  }

  #nameOf({ words }: Passage, { from, to }: Run): { readonly shown: string; readonly key: string } {
    const shown = this.#text.slice(words[from]!.start, words[to - 1]!.end);
    return { shown, key: this.#key(words.slice(from, to)) };
  }

  #key(words: readonly Atom[]): string {
    return words
      .filter(({ kind }) => kind === "letters")
      .map(({ lower }) => stemOf(lower, this.#language.letters, this.#isEnding))
      .join(this.#language.letters.spaced ? " " : "");
  }

  /** A full name and its last word; initials are no family names. */
  #keys(words: readonly Atom[]): string[] {
    const full = this.#key(words);
    if (!this.#language.letters.spaced) {
      const last = full.split(/[·•・]/u).at(-1)!;
      return last.length > 1 ? [full, last] : [full];
    }
    const letters = words.filter(({ kind }) => kind === "letters");
    const last = letters.at(-1);
    const first = letters[0];
    const family =
      first !== undefined && letters.length > 1 && this.#gazetteer.familyFirst.has(first.lower) ? first : last;
    return [full, ...(family !== undefined && family.lower.length > 2 ? [this.#key([family])] : [])];
  }

  #namesOf(passage: Passage, runs: readonly Run[], found: readonly Found[]): Name[] {
    const names: Name[] = [];
    const taken = new Set<number>();
    const people = new Map(found.map(({ run, person }) => [run, person]));
    for (const run of runs) {
      const named = this.#ofRun(passage, run, people.get(run));
      if (named === null) continue;
      names.push(named);
      for (let i = run.from; i < run.to; i++) taken.add(i);
    }
    for (const mention of passage.mentions) {
      const sense = this.#senseOf(mention);
      if (sense === null || taken.has(mention.from)) continue;
      const name = this.#ofMention(passage, mention, sense);
      if (name !== null) names.push(name);
    }
    if (!this.#language.letters.spaced) names.push(...this.#again(passage, names));
    return names.sort((x, y) => x.span.start - y.span.start);
  }

  #spanOf({ words }: Passage, from: number, to: number) {
    return { start: words[from]!.start, end: words[to - 1]!.end };
  }

  #ofRun(passage: Passage, run: Run, person: Person | undefined): Name | null {
    const span = this.#spanOf(passage, run.from, run.to);
    const who = person ?? this.#later(passage, run);
    if (who !== undefined)
      return {
        span,
        kind: "person",
        id: who.id,
        ...(who.state === undefined ? {} : { state: who.state }),
        rule: person === undefined ? "name/again" : "name/introduced",
      };
    const head = this.#headOf(passage, run);
    const size = passage.words.slice(run.from, run.to).filter(({ kind }) => kind === "letters").length;
    if (head === null || size < 2) return null;
    return { span, kind: head, id: null, rule: `name/${head}` };
  }

  /** A person of the cast whose family name, or whole name, a run is. */
  #later(passage: Passage, run: Run): Person | undefined {
    const words = passage.words.slice(run.from, run.to).filter(({ kind }) => kind === "letters");
    const whole = this.#cast.named(this.#key(words));
    if (whole !== undefined || words.length === 1) return whole;
    return undefined;
  }

  /** Where words are not parted: the names of the cast that stand again outside of what is found. */
  #again(passage: Passage, names: readonly Name[]): Name[] {
    const { words } = passage;
    const busy = new Set<number>();
    for (const { span } of names) for (let i = span.start; i < span.end; i++) busy.add(i);
    const again: Name[] = [];
    for (let i = 0; i < words.length; i++) {
      if (busy.has(words[i]!.start)) continue;
      for (let size = Math.min(LONGEST_AGAIN, words.length - i); size >= 2; size--) {
        const person = this.#cast.named(this.#key(words.slice(i, i + size)));
        if (person === undefined) continue;
        again.push({
          span: this.#spanOf(passage, i, i + size),
          kind: "person",
          id: person.id,
          ...(person.state === undefined ? {} : { state: person.state }),
          rule: "name/again",
        });
        i += size - 1;
        break;
      }
    }
    return again;
  }

  #ofMention(passage: Passage, mention: Mention, sense: Sense): Name | null {
    const span = this.#spanOf(passage, mention.from, mention.to);
    const { date, publisher } = this.#context;
    switch (sense.kind) {
      case "state": {
        const before = sense.naming === "capital" && date !== null ? seatBefore(sense.id, date)?.id : undefined;
        return { span, kind: "state", id: before ?? sense.id, naming: sense.naming, rule: "name/table" };
      }
      case "prefix":
        return { span, kind: "state", id: sense.id, naming: "adjective", rule: "name/table" };
      case "organisation":
        return { span, kind: "organisation", id: sense.id, rule: "name/table" };
      case "group":
        return { span, kind: "group", id: null, members: sense.members, rule: "name/table" };
      case "firm": {
        const state = firmById(sense.id)?.state;
        return { span, kind: "firm", id: sense.id, ...(state === undefined ? {} : { state }), rule: "name/table" };
      }
      case "person": {
        const other = this.#someoneElse(passage, mention, sense.id, sense.short);
        if (other) return null;
        const state = personById(sense.id)?.state ?? this.#cast.byId(sense.id)?.state;
        return { span, kind: "person", id: sense.id, ...(state === undefined ? {} : { state }), rule: "name/table" };
      }
      case "body":
        return this.#body(passage, mention, sense.id, span);
      case "office":
        return this.#held.has(mention) ? null : this.#office(passage, mention, sense.title, span);
      case "word":
        return sense.of === "own-land" && publisher !== null && isStateId(publisher)
          ? { span, kind: "state", id: publisher, rule: "name/publisher" }
          : null;
      default:
        return null;
    }
  }

  /** Whether a family name of the tables is here that of somebody else: another first name stands before it. */
  #someoneElse({ words, at }: Passage, { from }: Mention, id: string, short: boolean): boolean {
    const before = words[from - 1];
    if (
      !short ||
      !this.#language.letters.spaced ||
      before === undefined ||
      before.kind !== "letters" ||
      at[from - 1] !== undefined
    )
      return false;
    if (!/^\p{Lu}\p{Ll}/u.test(before.text) || startsSentence(words, from - 1)) return false;
    const { namesOf, neverNames, personEndings, givenNames } = this.#gazetteer;
    if (neverNames.at(words, from - 1).length > 0 || personEndings.some((ending) => endsIn(before.lower, ending)))
      return false;
    const own = [...namesOf(id)];
    return (
      givenNames.at(words, from - 1).length > 0 && !own.some((name) => name.slice(0, 3) === before.lower.slice(0, 3))
    );
  }

  /** A body that every state has and that shares its name with an international one. */
  #body(passage: Passage, mention: Mention, id: string, span: Name["span"]): Name {
    const owner = this.#beside(passage, mention).find((owner) => owner !== id);
    if (owner !== undefined && isStateId(owner))
      return { span, kind: "office", id: null, state: owner, rule: "name/own-body" };
    const { publisher } = this.#context;
    if (owner === undefined && publisher !== null && isStateId(publisher) && (this.#census.get(id) ?? 0) === 0)
      return { span, kind: "office", id: null, state: publisher, rule: "name/publisher" };
    return { span, kind: "organisation", id, rule: "name/table" };
  }

  /** States and organisations that stand in one phrase with a mention: before it, or behind it. */
  #beside(passage: Passage, mention: Mention): readonly string[] {
    const before = chainBefore(passage, mention.from, this.#senseOf, this.#gazetteer);
    if (before.owners.length > 0) return SENTENCE_ORDER ? before.owners.slice(-1) : before.owners;
    const behind: string[] = [];
    for (let i = mention.next, gaps = 0; i < passage.words.length && gaps < 3; i++, gaps++) {
      const next = passage.at[i];
      if (next !== undefined) {
        const sense = this.#senseOf(next);
        if (sense !== null && (sense.kind === "state" || sense.kind === "organisation") && "id" in sense)
          behind.push(sense.id);
        break;
      }
      if (!this.#gazetteer.links.has(passage.words[i]!.lower)) break;
    }
    return behind;
  }

  /** An office without its holder's name: whose it is, by what stands beside it, by who was introduced with it, or by the publisher. */
  #office(passage: Passage, mention: Mention, title: string, span: Name["span"]): Name | null {
    const beside = this.#beside(passage, mention);
    const owner = beside[0];
    const { date } = this.#context;
    if (owner !== undefined) {
      const holder =
        this.#cast.holder(title, owner)?.id ?? (isPersonal(title) ? incumbent(title, owner, date)?.person : undefined);
      return { span, kind: "office", id: holder ?? null, state: owner, office: title, rule: "name/office" };
    }
    const holder = this.#cast.holder(title);
    if (holder !== undefined)
      return { span, kind: "office", id: holder.id, state: holder.state!, office: title, rule: "name/again" };
    const own = this.#ownState(false);
    if (own === undefined || !isStateId(own)) return null;
    const person = isPersonal(title) ? incumbent(title, own, date)?.person : undefined;
    return { span, kind: "office", id: person ?? null, state: own, office: title, rule: "name/publisher" };
  }
}

const NO_WORDS: ReadonlySet<string> = new Set();
const SENTENCE_ORDER = true;
/** Words of a person's name at most, where only its shape tells. */
const MOST_WORDS = 4;
/** Characters of a name that stands again. */
const LONGEST_AGAIN = 12;

function isPersonal(title: string): boolean {
  return officeBySlug(title)?.rank !== "body";
}

/** Whether a word ends so, with a case ending of up to three letters behind. */
function endsIn(word: string, ending: string): boolean {
  for (let tail = 0; tail <= 3; tail++) if (word.slice(0, word.length - tail).endsWith(ending)) return true;
  return false;
}

/** Words that stand with a small letter somewhere. */
function commonWords(passages: readonly Passage[]): ReadonlySet<string> {
  const common = new Set<string>();
  for (const { words } of passages)
    for (const { kind, text, lower } of words) if (kind === "letters" && text === lower) common.add(lower);
  return common;
}

export type { NameKind };
