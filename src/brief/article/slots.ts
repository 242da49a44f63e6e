import { own, visible } from "../../text/index.js";
import { nameOf } from "../../words/index.js";
import type { Prose } from "../prose/index.js";
import { nationalsOf } from "./acted-on.js";
import { bodyOf, detailOf, detailsOf, type Material, monthToldOf, occurredOf } from "./material.js";
import { adjunctOf, isOwn, issueOf, matterOf, textOf } from "./own-words.js";
import { guestOf, hostsOf, peopleOf, visitorOf } from "./people.js";
import { predicateOf } from "./predicate.js";
import type { Referring } from "./referring.js";
import { spelled, sumIn } from "./sums.js";
import { filled, type Phrase, type Slots } from "./template.js";
import { nextWords, spoken, timePhrase, whensWords, whenWords, yearlessWords } from "./when.js";

/** What was told right before: when it was, and to whom, where it is in the same sentence. */
export interface Before {
  readonly when: string | null;
  readonly target: string | null;
  /** The one state that acted there by its name. */
  readonly subject: string | null;
  readonly isSameSentence: boolean;
  /** Who says it, by the words before. */
  readonly speaker: string | null;
  /** Whether that was of the time of what was told before it. */
  readonly isAgain: boolean;
  /** Who acts, in a sentence that goes on. */
  readonly guest: string | null;
}
export const NOTHING: Before = {
  when: null,
  target: null,
  subject: null,
  isSameSentence: false,
  speaker: null,
  isAgain: false,
  guest: null,
};

/** Whether something was on the day, in the month or in the year that was told right before: both as EDTF. */
export const isSameTime = (when: string | null, before: string | null): boolean =>
  when !== null &&
  before !== null &&
  (before === when || (kindOfDate(when) === "month" && before.startsWith(`${when}-`)));

/** Where a member of a series ends in a text: a note may stand there. */
export const ENDS = "\uE000";

/** What the templates of a language may ask of facts that one sentence tells: of what they vary in a list, of all else what the first has. Names are taken as they stand at that place of the text. `before`: what the words before them told. `isBody`: whether the body that acts for a state is named. */
export function slotsOf(
  materials: readonly Material[],
  prose: Prose,
  referring: Referring,
  before: Before = NOTHING,
  isBody = false,
): Slots {
  const material = materials[0]!;
  const { fact } = material;
  const { speech, inflected = {}, lettered = (text: string) => text } = prose;
  const { words } = speech;
  const plain = (text: string | null | undefined): Phrase | null => {
    if (!text) return null;
    const forms = own(inflected, text);
    return forms === undefined ? { text } : { text, forms };
  };
  const listed = (all: readonly string[]) => (all.length === 0 ? null : prose.speech.listed([...new Set(all)]));
  const isSeries = materials.length > 1;
  const whens = [...new Set(materials.flatMap((one) => occurredOf(one) ?? []))];
  const isItemised = isSeries && prose.items[fact.type] !== undefined;
  // What members of a list have each for themselves stands in the list.
  const shared = <T>(of: (one: Material) => T): boolean => new Set(materials.map(of)).size === 1;
  const when = isItemised && !shared(occurredOf) ? [] : whens;
  const hasPurpose = !isItemised || shared((one) => detailOf(one, "purpose"));
  const items = isItemised ? itemsOf(materials, prose, !shared(occurredOf), !hasPurpose) : null;
  const amount = fact.amount[0]?.value;
  const sum = items ?? (amount === undefined ? null : sumIn(amount, prose));
  const slug = detailOf(material, "flow") ?? "other";
  const flow = (isSeries ? own(prose.flows, slug) : undefined) ?? own<string>(words.flows, slug) ?? words.flows.other;
  const level = detailOf(material, "level");
  const levelled = level === null ? null : own<string>(words.levels, level);
  const levels = prose.genders?.[`partnership.${level}`] ?? prose.genders?.partnership ?? 0;
  const organisation = detailOf(material, "organisation");
  const fields = [...new Set(materials.flatMap((one) => detailsOf(one, "fields")))].flatMap(
    (field) => own(prose.fields, field) ?? own<string>(words.fields, field) ?? [],
  );
  const instrument = called(words.instruments, detailOf(material, "instrument")) ?? words.instruments.agreement;
  const visit = called(words.visits, detailOf(material, "kind")) ?? words.visits.unspecified;
  const standing =
    called(words.standings, detailOf(material, "office") ?? detailOf(material, "standing")) ?? words.standings.member;
  const told = monthToldOf(material);
  const first = whens[0] ?? null;
  const begun = detailOf(material, "since");
  const whenOf = () => {
    const [only] = when;
    if (only === undefined) return null;
    const next = when.length === 1 ? nextWords(only, before.when, prose) : null;
    if (next !== null) return next;
    if (when.length === 1 && isSameTime(only, before.when)) return sameAs(only);
    // A sentence is quoted by itself: only within it a year need not be told again.
    const isWithin = when.length === 1 && before.isSameSentence;
    return (isWithin ? yearlessWords(only, before.when, prose) : null) ?? whensWords(when, prose);
  };
  // Told once more it is understood: the note has it.
  const sameAs = (time: string) =>
    before.isSameSentence || before.isAgain ? null : (prose.same[kindOfDate(time)] ?? null);
  const clause = lazy(() => predicateOf(material, prose));
  const target = lazy(() => (fact.target.length === 0 ? null : referring.all(fact.target, material)));
  const beside = lazy(() => referring.beside([...fact.source, ...fact.target], material));
  const isSpeaker = (id: string | null): boolean => id !== null && id === before.speaker;
  const isSameTarget =
    isSpeaker(targetOf(material)) ||
    (before.isSameSentence && before.target !== null && before.target === targetOf(material));
  const again = (phrase: Phrase): Phrase => {
    const own = prose.again?.[phrase.agreement ?? 0];
    return own === undefined ? phrase : { ...phrase, ...own, forms: { ...phrase.forms, ...own.forms } };
  };
  const indefinite = (noun: string | null | undefined) => plain(noun == null ? null : prose.indefinite(noun));
  return lazily({
    from: () => {
      const body = isBody ? bodyOf(material) : null;
      const from =
        referring.spokesman(material) ??
        (body === null ? null : referring.body(body)) ??
        referring.all(fact.source, material);
      return from !== null && fact.source.length === 1 && isSpeaker(fact.source[0]!.id) ? again(from) : from;
    },
    to: () => {
      const to = target();
      return to !== null && isSameTarget ? again(to) : to;
    },
    toNew: () => (isSameTarget ? null : target()),
    both: () => referring.all([...fact.source, ...fact.target], material),
    two: () => beside()?.two ?? null,
    // In the same sentence they are understood.
    others: () => (before.isSameSentence ? null : (beside()?.others ?? null)),
    who: () => visitorOf(material, referring) ?? referring.all(fact.source, material),
    people: () => peopleOf(material, referring),
    // Who came and whom he or she met, behind the visit.
    guest: () => guestOf(material, before.guest, referring),
    hosts: () => hostsOf(material, before.guest, referring),
    since: () => plain(first === null || !first.includes("/") ? null : whenWords(first, prose)),
    asOf: () => {
      // Since when it is says more; a month is near enough for what lasts.
      const at = begun !== null ? null : first === null || first.includes("/") ? told : first.slice(0, 7);
      const isSame = isSameTime(at, before.when);
      const same = isSame ? sameAs(at!) : null;
      // Levels of relations have a time in any case, or they would be of today.
      if (same !== null || (isSame && fact.type !== "partnership")) return plain(same);
      if (at === null) return null;
      // Behind "according to a report of" a second small word for time is one too many.
      return plain(
        before.speaker === null ? prose.asOf.replace("{d}", spoken(at, prose, "asOf")) : whenWords(at, prose),
      );
    },
    // By when something was done, of what was done over years.
    until: () => plain(first === null || !/^(?:\.\.)?\//u.test(first) ? null : whenWords(first, prose)),
    begun: () => plain(begun === null ? null : spoken(begun, prose, "bound")),
    when: () => {
      const text = whenOf();
      return text === null ? null : timePhrase(text, when, prose, isSameTime(when[0]!, before.when));
    },
    place: () => placeOf(material, prose),
    sum: () => (sum === null ? null : (prose.sum?.(sum) ?? plain(sum))),
    flow: () => {
      const isLimited = items === null && own(prose.qualified ?? {}, amount?.qualifier ?? "") !== undefined;
      const { plain: bare, withSum, withLimit = withSum, ofMass = withSum } = prose.flow;
      const isMass = !isSeries && prose.indefinite(flow) === flow;
      const noun = sum === null ? bare : isLimited ? withLimit : isMass ? ofMass : withSum;
      const made = (word: string) =>
        noun
          .replace("{flow}", word)
          .replace("{a}", isSeries ? word : prose.indefinite(word))
          .replace("{sum}", sum ?? "");
      const accusative = own(inflected, flow)?.acc;
      return { text: made(flow), ...(accusative === undefined ? {} : { forms: { acc: made(accusative) } }) };
    },
    // No words: what asks for it is for one thing alone. Behind a list who gets it would be too far from the verb.
    isOne: () => (isSeries ? null : { text: "" }),
    isMany: () => (isSeries ? { text: "" } : null),
    visit: () => {
      const many = isSeries ? own(inflected, visit)?.many : undefined;
      return many === undefined ? plain(visit) : { text: many, agreement: 3 };
    },
    aVisit: () => indefinite(visit),
    level: () => (levelled == null ? null : { ...plain(levelled)!, agreement: levels }),
    aLevel: () => indefinite(levelled),
    instrument: () => {
      const phrase = plain(items ?? instrument)!;
      const agreement = prose.genders?.[`agreement.${kindOf(material)}`] ?? 0;
      return { ...phrase, agreement: items === null ? agreement : 3 };
    },
    anInstrument: () =>
      items === null
        ? indefinite([adjunctOf(material, instrument, prose) ?? [], instrument].flat().join(" "))
        : plain(items),
    issue: () =>
      together(
        materials.flatMap(
          (one) => issueOf(one, prose) ?? plain(own<string>(words.issues, detailOf(one, "issue") ?? "")) ?? [],
        ),
        referring,
      ),
    organisation: () =>
      organisation === null
        ? null
        : referring.actor({ id: organisation, name: nameOf(organisation, speech) }, material),
    standing: () => plain(standing),
    aStanding: () => indefinite(standing),
    field: () => plain(fields.length === 1 ? fields[0] : null),
    fields: () => plain(listed(fields)),
    manyFields: () => plain(fields.length > 1 ? listed(fields) : null),
    nationals: () => nationalsOf(material, prose),
    purpose: () => (hasPurpose ? textOf(material, "purpose", detailOf(material, "purpose"), prose) : null),
    subject: () =>
      isItemised || adjunctOf(material, instrument, prose) !== null ? null : matterOf(material, "subject", prose),
    goods: () => matterOf(material, "goods", prose),
    project: () => projectOf(material, prose),
    quote: () => (isSeries ? null : quoteOf(material, prose)),
    actor: () => {
      const subject = clause()?.subject ?? null;
      return subject === null
        ? (referring.spokesman(material) ?? referring.all(fact.source, material))
        : (referring.spokesman(material, subject) ?? { text: lettered(subject) });
    },
    predicate: () => plain(lettered(spelled(clause()?.words ?? "", material, prose))),
    // The words may tell it themselves.
    whenElse: () => {
      // Nothing is done since a time.
      const isUntold = clause()?.isDated === true || /\/(?:\.\.)?$/u.test(first ?? "");
      return plain(isUntold || isSameTime(first, before.when) ? null : whenOf());
    },
  });
}

function together(phrases: readonly Phrase[], referring: Referring): Phrase | null {
  return phrases.length === 0 ? null : referring.together(phrases);
}

/** The members of a series, each with what it alone has. */
function itemsOf(materials: readonly Material[], prose: Prose, dated: boolean, purposed: boolean): string {
  const { words } = prose.speech;
  const pattern = prose.items[materials[0]!.fact.type]!;
  // Of members of one day it stands once: with the first where it stands before them, else with the last.
  const beside = /^\[?\{when\}/u.test(pattern) ? -1 : 1;
  const kinds = materials.map((one) => detailOf(one, "instrument"));
  const items = materials.map((one, i) => {
    const isRepeated = prose.another !== undefined && i > 0 && kinds[i] !== null && kinds[i] === kinds[i - 1];
    const again = isRepeated ? prose.another![i === materials.length - 1 ? "last" : "next"] : null;
    const amount = one.fact.amount[0]?.value;
    const instrument = called(words.instruments, detailOf(one, "instrument")) ?? words.instruments.agreement;
    const accusative = own(prose.inflected ?? {}, instrument)?.acc;
    const day = dated ? occurredOf(one) : null;
    const neighbour = materials[i + beside];
    const when = neighbour !== undefined && occurredOf(neighbour) === day ? null : day;
    const adjunct = again === null ? adjunctOf(one, instrument, prose) : null;
    const slots: Slots = {
      sum: amount === undefined ? null : { text: sumIn(amount, prose) },
      purpose: purposed ? textOf(one, "purpose", detailOf(one, "purpose"), prose) : null,
      subject: adjunct === null ? matterOf(one, "subject", prose) : null,
      when: when === null ? null : { text: whenWords(when, prose) },
      anInstrument: { text: again ?? prose.indefinite([adjunct ?? [], instrument].flat().join(" ")) },
      instrument: { text: instrument, ...(accusative === undefined ? {} : { forms: { acc: accusative } }) },
    };
    return `${filled(pattern, slots) ?? ""}${ENDS}`;
  });
  return prose.speech.listed(items);
}

/** What tells clauses of one type apart: the kind of it. */
export function kindOf(material: Material): string {
  const { fact } = material;
  const mutual = fact.mutual || fact.target.length === 0;
  switch (fact.type) {
    case "finance":
      return mutual ? "mutual" : (detailOf(material, "flow") ?? "other");
    case "meeting":
      return detailOf(material, "kind") ?? "meeting";
    case "statement":
      return detailOf(material, "act") ?? "announce";
    case "position":
      return detailOf(material, "stance") ?? "supports";
    case "agreement":
      return detailOf(material, "instrument") ?? "agreement";
    case "partnership":
      return detailOf(material, "level") ?? "partnership";
    case "visit":
      return detailOf(material, "kind") ?? "unspecified";
    case "membership":
      return detailOf(material, "standing") ?? "member";
    case "trade": {
      const trend = detailOf(material, "trend");
      const moves = trend === "rising" || trend === "falling" ? `.${trend}` : "";
      return mutual ? `mutual${moves}` : "delivery";
    }
    case "project":
      return mutual ? "mutual" : "abroad";
    case "action":
      return mutual ? `mutual.${detailOf(material, "act")}` : (detailOf(material, "act") ?? "");
    default:
      return "";
  }
}

/** The one state that something is done to, or for. */
export const targetOf = ({ fact }: Material): string | null =>
  fact.target.length === 1 && !fact.target[0]!.id.includes(":") ? fact.target[0]!.id : null;

/** What a time (EDTF) is told by: a day, a month, a year, or anything else. */
export function kindOfDate(edtf: string): "day" | "month" | "year" | "other" {
  return /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/u.test(edtf)
    ? edtf.length === 10
      ? "day"
      : edtf.length === 7
        ? "month"
        : "year"
    : "other";
}

/** What is made once, when it is first asked for. */
function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Slots that are made when they are first asked for: who is named is named from then on. */
function lazily(makers: Readonly<Record<string, () => Phrase | null>>): Slots {
  const made = new Map<string, Phrase | null>();
  return new Proxy({} as Record<string, Phrase | null>, {
    get: (_, name: string) => {
      if (!made.has(name)) made.set(name, makers[name]?.() ?? null);
      return made.get(name) ?? null;
    },
  });
}

/** What a catalogue calls a term; null of one that it has not: a slug is no word. */
const called = (table: Readonly<Record<string, string>>, slug: string | null): string | null =>
  slug === null ? null : (own(table, slug) ?? null);

function placeOf(material: Material, prose: Prose): Phrase | null {
  const place = material.fact.where[0]?.value;
  // A place without a country may be no place: it is not told.
  if (place === undefined || place.country === null) return null;
  return isOwn(material, prose) ? { text: place.name } : null;
}

function projectOf(material: Material, prose: Prose): Phrase | null {
  const { projects } = prose.speech.words;
  const slug = detailOf(material, "kind") ?? "other";
  const kind = called(prose.projects, slug) ?? called(projects, slug) ?? projects.other;
  const name = detailOf(material, "name");
  const clean = name === null ? "" : visible(name).replace(/\s+/gu, " ").trim();
  const forms = own(prose.inflected ?? {}, kind);
  const named = forms?.named ?? kind;
  // A name has a capital or a number: "railway" is a kind.
  if (!/\p{Lu}|\d/u.test(clean) || clean.length > 80)
    return {
      text: prose.indefinite(kind),
      ...(forms === undefined ? {} : { forms: { ...forms, def: prose.indefinite(kind) } }),
    };
  const pattern = isOwn(material, prose) ? prose.own.project : prose.foreign.project;
  const put = (noun: string) =>
    pattern.replace("{kind}", noun).replace("{words}", isOwn(material, prose) ? clean : prose.quoted(clean));
  return {
    text: put(named),
    forms: Object.fromEntries(Object.entries(forms ?? {}).map(([form, noun]) => [form, put(noun)])),
  };
}

/** The words of the first claim, where they are short enough to be quoted and of the language. */
function quoteOf(material: Material, prose: Prose): Phrase | null {
  const exact = material.claims.find(({ attribution }) => attribution !== null)?.evidence.exact;
  // What the document says itself is told, not quoted.
  if (exact === undefined || !isOwn(material, prose)) return null;
  const clean = visible(exact).replace(/\s+/gu, " ").trim();
  return clean.length > 110 || /[“”«»"[\]]/u.test(clean) ? null : { text: prose.quoted(clean) };
}
