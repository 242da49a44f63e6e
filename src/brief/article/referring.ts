import type { Actor } from "../../claim/index.js";
import { compare } from "../../text/index.js";
import { stateById } from "../../vocabulary/index.js";
import { tenuresIn } from "../../vocabulary/reference/index.js";
import { actorName, nameOf, stateName } from "../../words/index.js";
import type { Prose } from "../prose/index.js";
import type { Material } from "./material.js";
import { filled, type Phrase } from "./template.js";

/** Whose names stand with the family name in front. */
const FAMILY_FIRST = new Set(["CHN", "KOR", "PRK", "TWN", "HKG", "MAC", "KHM"]);
/** In these no part of a name stands for the whole. */
const WHOLE = new Set(["VNM", "MMR", "IDN", "ISL", "ETH", "ERI", "BTN", "MNG", "MYS"]);

/** Whom many do not call a country. */
const UNSETTLED = new Set(["TWN", "HKG", "MAC", "XKX", "PSE", "ESH"]);
/** Others beside both parties from whom on these stand by themselves. */
const MANY = 2;
/** Letters by which a name of a body is seen to hold that of its state. */
const LAND = 4;

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Who is called how in one text: with office and state when first named, by the family name later. */
export class Referring {
  #named = new Set<string>();
  #wereBoth = false;
  /** The sentence that is written, and the last that named both parties. */
  #sentence = 0;
  #lastBoth = -1;
  /** The last sentence that named a state beside the parties: behind it "the two countries" may be others. */
  #lastOther = -2;
  #turn = 0;
  /** Several states that were named together last, and in which sentence. */
  #several: { readonly key: string; readonly sentence: number; readonly isAgain: boolean } | null = null;

  constructor(
    private readonly prose: Prose,
    private readonly parties: readonly [string, string],
    private readonly states: ReadonlyMap<string, string>,
  ) {}

  /** One that knows the same names, and whose own are forgotten. */
  aside(): Referring {
    const other = new Referring(this.prose, this.parties, this.states);
    other.#named = new Set(this.#named);
    other.#wereBoth = this.#wereBoth;
    other.#sentence = this.#sentence;
    other.#lastBoth = this.#lastBoth;
    other.#lastOther = this.#lastOther;
    other.#turn = this.#turn;
    other.#several = this.#several;
    return other;
  }

  /** Where a sentence begins; "they" are nobody in the first of a paragraph, or behind one on somebody else. */
  sentence(isFirst: boolean): void {
    this.#sentence++;
    if (isFirst || this.#lastBoth !== this.#sentence - 1) this.#turn = 0;
  }

  /** A state or firm by its name; an organisation by its letters once it was named. */
  actor({ id, name }: Named, material: Material): Phrase {
    const { speech, named, organisations } = this.prose;
    if (id.startsWith("person:")) return this.person(id, name, material);
    if (!this.parties.includes(id) && stateById(id) !== undefined) this.#lastOther = this.#sentence;
    const own = /^(?:org|firm|media):/u.test(id) ? organisations(id) : null;
    if (own !== null) {
      const wasNamed = this.#named.has(id);
      this.#named.add(id);
      return wasNamed ? (own.short ?? own.full) : own.full;
    }
    // A firm whose name the language has no cases for keeps the English one, which needs none.
    return named(actorName({ id, name }, /^(?:firm|media):/u.test(id) ? undefined : speech), id);
  }

  /** A body that acts for a state, with that state when named first. Null where the language has no letters for its name. */
  body({ id, name, state = "" }: Actor): Phrase | null {
    const { speech, named, organisations, bodyOf, script, density } = this.prose;
    const own = organisations(id)?.full ?? (script.test(name) ? named(name, id) : null);
    const land = stateName(state, speech);
    // "The government" is the state's.
    if (own === null || land === undefined || (/\p{Ll}/u.test(name) && !/\p{Lu}/u.test(name))) return null;
    const wasNamed = this.#named.has(id);
    this.#named.add(id);
    // "The Development Bank of Brazil" needs no word on whose it is.
    const [least, all] = [Math.ceil(LAND / density), land.split(/[\s-]+/u)];
    const words = own.text.split(/[\s-]+/u);
    const isTold = all.some((word) =>
      word.length >= least ? own.text.includes(word.slice(0, least)) : words.includes(word),
    );
    if (wasNamed || isTold) return own;
    return declined(bodyOf, { person: own, state: { ...named(land, state), forms: { bare: land } } }, own);
  }

  /** Several side by side; both parties of the text by the words for both from the second time on. */
  all(actors: readonly Named[], material: Material): Phrase | null {
    if (actors.length === 0) return null;
    if (actors.length === 1) return this.actor(actors[0]!, material);
    const areBoth =
      actors.length === 2 && actors.every(({ id }) => this.parties.includes(id) && stateById(id) !== undefined);
    // Those whom the text is on stand first.
    const isOwn = ({ id }: Named) => this.parties.includes(id);
    const [own, others] = [actors.filter(isOwn), actors.filter((one) => !isOwn(one))];
    if (!areBoth) {
      if (this.#wasSaid(actors)) return this.prose.several;
      const [first, second] = [own, others].map((some) => some.map((one) => this.actor(one, material)));
      return this.together([...first!, ...second!]);
    }
    const { both } = this.prose;
    this.#lastBoth = this.#sentence;
    const turn = this.#turn++;
    const isClear = this.#lastOther < this.#sentence - 1;
    // The words for two countries are for those that all call so.
    const words = this.parties.some((id) => UNSETTLED.has(id)) ? both.slice(1) : both;
    if (this.#wereBoth && isClear) return words[turn % words.length]!;
    this.#wereBoth = true;
    const ordered = [...actors].sort((a, b) => this.parties.indexOf(a.id) - this.parties.indexOf(b.id));
    return this.together(ordered.map((one) => this.actor(one, material)));
  }

  /** Whether the sentence before has named the same several states, which then need not be listed again. */
  #wasSaid(actors: readonly Named[]): boolean {
    if (actors.length <= 2 || !actors.every(({ id }) => stateById(id) !== undefined)) return false;
    const key = actors
      .map(({ id }) => id)
      .sort(compare)
      .join();
    const before = this.#several;
    const isSame = before?.key === key;
    // A sentence may ask for them more than once.
    const isAgain =
      isSame && (before.sentence === this.#sentence ? before.isAgain : before.sentence === this.#sentence - 1);
    this.#several = { key, sentence: this.#sentence, isAgain };
    return isAgain;
  }

  /** Both parties, and the several others beside them, where there are such. */
  beside(actors: readonly Named[], material: Material): { readonly two: Phrase; readonly others: Phrase } | null {
    const own = actors.filter(({ id }) => this.parties.includes(id));
    const others = actors.filter(({ id }) => !this.parties.includes(id));
    if (own.length < 2 || others.length < MANY || this.#wasSaid(actors)) return null;
    const [two, lastOther] = [this.all(own, material)!, this.#lastOther];
    const phrase = this.together(others.map((one) => this.actor(one, material)));
    // Behind what the two did with others they are still the two.
    this.#lastOther = lastOther;
    return { two, others: phrase };
  }

  /** Whether one of the two acts in a fact: a clause on a third state would say nothing of them. */
  isOf({ fact }: Material): boolean {
    return fact.source.some(({ id }) => this.parties.includes(id));
  }

  /** Whether each party of the text among some is one that a person of these stands for; whom nobody knows may stand for any. */
  standFor(people: readonly string[], actors: readonly Named[]): boolean {
    const lands = people.map((id) => this.states.get(id));
    return lands.includes(undefined) || actors.every(({ id }) => !this.parties.includes(id) || lands.includes(id));
  }

  together(phrases: readonly Phrase[]): Phrase {
    const keys = new Set(phrases.flatMap(({ forms }) => Object.keys(forms ?? {})));
    const plain = ({ text }: Phrase) => text;
    const { and, pair, listForms, comma = ", " } = this.prose;
    const list = (of: (one: Phrase) => string) =>
      phrases.length === 1
        ? of(phrases[0]!)
        : `${phrases
            .slice(0, -1)
            .map(listForms === "last" ? plain : of)
            .join(comma)}${and}${of(phrases.at(-1)!)}`;
    return {
      text: list(({ text }) => text),
      forms: {
        ...Object.fromEntries([...keys].map((key) => [key, list(({ text, forms }) => forms?.[key] ?? text)])),
        ...(pair === undefined || phrases.length !== 2 ? {} : { pair: phrases.map(plain).join(pair) }),
      },
      agreement: phrases.length === 1 ? (phrases[0]!.agreement ?? 0) : 3,
    };
  }

  /** The one person who speaks for the party that says something. `text`: only where the words of a document call that person so. */
  spokesman(material: Material, text?: string): Phrase | null {
    const speaker = spokesmanOf(material);
    if (speaker === null || (text !== undefined && text !== speaker.text)) return null;
    const { verbsAgree, people } = this.prose;
    // A verb would tell a man from a woman, where nobody told which it is.
    const agrees = verbsAgree === true && people(speaker.id) === null;
    if (agrees && this.#office(speaker.id, material) === null) return null;
    return this.person(speaker.id, speaker.name, material, agrees);
  }

  #office(id: string, material: Material): Phrase | null {
    const state = this.states.get(id);
    const slug = officeOf(id, material);
    return slug === null || state === undefined ? null : titleOf(this.prose.offices, slug, state);
  }

  /** Whether a person can be told with an office, or is one that the tables know. */
  isIntroduced(id: string, material: Material): boolean {
    return this.#office(id, material) !== null || this.prose.people(id) !== null;
  }

  /** Whose word something is as a text names it: a person whom nothing introduces by the state that he or she stands for by the very words that are cited, as the state then speaks. */
  heard(actor: Actor, material: Material): Named {
    const state = stateById(actor.state ?? "");
    return !actor.id.startsWith("person:") || state === undefined || this.isIntroduced(actor.id, material)
      ? actor
      : state;
  }

  /** A person: with office and state when named first, as far as the fact tells them; by the family name later, behind the office where that is asked for. */
  person(id: string, name: string, material: Material, isTitled = false): Phrase {
    const { named, personOf, presented, speech, people, offices, isLeaderBare, script, official } = this.prose;
    const { declinesPeople = false } = this.prose;
    const own = people(id);
    const full = own?.full ?? nameOf(id, speech);
    const written =
      full.localeCompare(name, "en", { sensitivity: "base", ignorePunctuation: true }) === 0 ? name : full;
    const state = this.states.get(id);
    const title = this.#office(id, material);
    const isRead = script.test(written) && !(declinesPeople && own === null);
    const land = state === undefined || stateById(state) === undefined ? undefined : stateName(state, speech);
    // A name in letters of another script is left to the note, where the office tells who it was.
    const post = title ?? offices.deputy;
    if (!isRead && land !== undefined && post != null)
      return { ...declined(official, { office: post, state: named(land, state!) }, post), agreement: 0 };
    const wasNamed = this.#named.has(id);
    this.#named.add(id);
    if (wasNamed) {
      const short = named(own?.short ?? shortName(written, state), id);
      return isTitled && title !== null
        ? declined("{office} {person}", { office: title, person: short }, short)
        : short;
    }
    const person = named(own?.marked ?? written, id);
    if (land === undefined) return person;
    // Who has led a state needs no state beside the name.
    if (title === null && isLeaderBare && own !== null && tenuresIn(state!, null).some((one) => one.person === id))
      return person;
    const shown = title ?? (officeOf(id, material) === null ? offices.deputy : null);
    const slots = { person, state: named(land, state!), ...(shown == null ? {} : { office: shown }) };
    return declined(slots.office === undefined ? personOf : presented, slots, person);
  }
}

/** The one person who speaks for the party that says something. */
export function spokesmanOf({ fact, claims }: Material): Actor | null {
  const [source] = fact.source;
  if (fact.type !== "statement" || fact.source.length !== 1) return null;
  const agents = claims.flatMap((claim) => claim.agents.filter(({ actor }) => actor.state === source?.id));
  const [first] = agents;
  if (first === undefined || !first.actor.id.startsWith("person:")) return null;
  // Who names nobody but an office names nobody.
  return agents.some(({ actor }) => actor.id !== first.actor.id) || / of /u.test(first.actor.name) ? null : first.actor;
}

/** The slug of the office that a person holds, as far as a fact tells it. */
const officeOf = (id: string, { claims }: Material): string | null =>
  claims.flatMap(({ agents }) => agents).find(({ actor, office }) => actor.id === id && office !== null)?.office ??
  null;

/** What a holder of an office is called: some states call theirs otherwise. Null where no word fits before a name. */
function titleOf(offices: Prose["offices"], office: string, state: string): Phrase | null {
  const own = offices[`${office}:${state}`];
  return own === undefined ? (offices[office] ?? null) : own;
}

/** A pattern in all forms that its person has: `{office}` and `{person}` change with it, `{state}` has the form that the pattern asks for. */
function declined(pattern: string, slots: Readonly<Record<string, Phrase>>, person: Phrase): Phrase {
  const put = (form: string | null) =>
    filled(form === null ? pattern : pattern.replace(/\{(office|person)\}/gu, `{$1:${form}}`), slots) ?? person.text;
  const keys = new Set([...Object.keys(person.forms ?? {}), ...Object.keys(slots.office?.forms ?? {})]);
  return {
    text: put(null),
    forms: Object.fromEntries([...keys].map((key) => [key, put(key)])),
    ...(person.agreement === undefined ? {} : { agreement: person.agreement }),
  };
}

function shortName(name: string, state: string | undefined): string {
  // What Chinese parts by dots is foreign, with the family name last.
  if (name.includes("·")) return name.slice(name.lastIndexOf("·") + 1);
  const words = name.split(/\s+/u);
  if (words.length < 2 || words.length > 3 || (state !== undefined && WHOLE.has(state))) return name;
  return (state !== undefined && FAMILY_FIRST.has(state) ? words[0] : words.at(-1)) ?? name;
}
