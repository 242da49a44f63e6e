import type { Actor } from "../../claim/index.js";
import type { FactAmount } from "../../ledger/index.js";
import { own, visible } from "../../text/index.js";
import { isOfConflict } from "../../vocabulary/index.js";
import { amountWords, nameOf, slugWords } from "../../words/index.js";
import type { Prose } from "../prose/index.js";
import { detailOf, detailsOf, type Material, whenOf } from "./material.js";
import type { Referring } from "./referring.js";
import type { Phrase, Slots } from "./template.js";
import { spoken, whenWords } from "./when.js";

/** What the templates of a language may ask of a fact. Names are taken as they stand at that place of the text. */
export function slotsOf(material: Material, prose: Prose, referring: Referring): Slots {
  const plain = (text: string | null | undefined): Phrase | null => {
    if (!text) return null;
    const forms = own(prose.inflected ?? {}, text);
    return forms === undefined ? { text } : { text, forms };
  };
  const { fact } = material;
  const { speech } = prose;
  const { words } = speech;
  const when = sayableWhen(material);
  const amount = fact.amount[0]?.value;
  const sum = amount === undefined ? null : sumIn(amount, prose);
  const flow = own(words.flows, detailOf(material, "flow") ?? "other") ?? words.flows.other;
  const level = detailOf(material, "level") ?? "partnership";
  const act = detailOf(material, "act") ?? "act";
  const organisation = detailOf(material, "organisation");
  const fields = detailsOf(material, "fields").map((field) => called(words.fields, field));
  const instrument = called(words.instruments, detailOf(material, "instrument") ?? "agreement");
  const kind = detailOf(material, "kind");
  return lazily({
    from: () => referring.all(fact.source),
    to: () => (fact.target.length === 0 ? null : referring.all(fact.target)),
    both: () => referring.all([...fact.source, ...fact.target]),
    who: () => visitorOf(material, referring) ?? referring.all(fact.source),
    people: () => peopleOf(material, referring),
    since: () => plain(when === null || !when.includes("/") ? null : whenWords(when, prose)),
    asOf: () =>
      plain(when === null || when.includes("/") ? null : prose.asOf.replace("{d}", spoken(when, prose, "span"))),
    when: () => plain(when === null ? null : whenWords(when, prose)),
    place: () => placeOf(material, prose),
    sum: () => plain(sum),
    flow: () => {
      const noun = prose.flow[sum === null ? "plain" : "withSum"];
      const made = (word: string) =>
        noun
          .replace("{flow}", word)
          .replace("{a}", prose.indefinite(word))
          .replace("{sum}", sum ?? "");
      const accusative = own(prose.inflected ?? {}, flow)?.acc;
      return { text: made(flow), ...(accusative === undefined ? {} : { forms: { acc: made(accusative) } }) };
    },
    visit: () => plain(called(words.visits, kind ?? "unspecified")),
    aVisit: () => plain(prose.indefinite(called(words.visits, kind ?? "unspecified"))),
    level: () => plain(own(words.levels, level) ?? wordsOf(level, prose)),
    aLevel: () => plain(prose.indefinite(own(words.levels, level) ?? wordsOf(level, prose))),
    instrument: () => plain(instrument),
    anInstrument: () => plain(prose.indefinite(instrument)),
    issue: () => {
      const issue = detailOf(material, "issue");
      const known = issue === null ? undefined : own<string>(words.issues, issue);
      // An issue that no catalogue has is called by English words.
      return plain(known ?? (issue === null || !isEnglish(prose) ? null : slugWords(issue)));
    },
    organisation: () => (organisation === null ? null : prose.named(nameOf(organisation, speech), organisation)),
    standing: () =>
      plain(called(words.standings, detailOf(material, "office") ?? detailOf(material, "standing") ?? "member")),
    aStanding: () =>
      plain(
        prose.indefinite(
          called(words.standings, detailOf(material, "office") ?? detailOf(material, "standing") ?? "member"),
        ),
      ),
    fields: () => plain(fields.length === 0 ? null : speech.listed(fields)),
    act: () => plain(called(words.acts, act)),
    anAct: () => plain(prose.indefinite(called(words.acts, act))),
    purpose: () => textOf(material, "purpose", detailOf(material, "purpose"), prose),
    subject: () => textOf(material, "subject", detailOf(material, "subject"), prose),
    goods: () => textOf(material, "goods", detailsOf(material, "goods").join(", ") || null, prose),
    project: () => projectOf(material, prose),
    quote: () => quoteOf(material, prose),
  });
}

/** Acts of conflicts that end them. */
const EASING = new Set(
  "release ceasefire withdrawal sanctions-relief access evacuation rescue asylum peacekeeping extradition intelligence-sharing".split(
    " ",
  ),
);

/** What tells clauses of one type apart: the kind of it. */
export function kindOf(material: Material): string {
  const { fact } = material;
  switch (fact.type) {
    case "finance":
      return fact.mutual || fact.target.length === 0 ? "mutual" : (detailOf(material, "flow") ?? "other");
    case "meeting":
      return detailOf(material, "kind") ?? "meeting";
    case "statement":
      return detailOf(material, "act") ?? "announce";
    case "position":
      return detailOf(material, "stance") ?? "supports";
    case "membership":
      return detailOf(material, "standing") ?? "member";
    case "trade":
      return fact.mutual || fact.target.length === 0 ? "mutual" : "delivery";
    case "project":
      return fact.mutual || fact.target.length === 0 ? "mutual" : "abroad";
    case "action":
      return fact.mutual || fact.target.length === 0
        ? "mutual"
        : isOfConflict(fact.type, fact.details.act?.[0]?.value) && !EASING.has(detailOf(material, "act") ?? "")
          ? "hostile"
          : "other";
    default:
      return "";
  }
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

/** A sum as it stands in a sentence: with what is said of it behind it, where the language puts it there. */
export function sumIn(amount: FactAmount, prose: Prose): string {
  // "Total" says nothing of how exact a sum is.
  if (amount.qualifier !== null && own(prose.speech.words.qualifiers, amount.qualifier) === undefined)
    return amountWords({ ...amount, qualifier: null }, prose.speech);
  const pattern = amount.qualifier === null ? undefined : own(prose.qualified ?? {}, amount.qualifier);
  if (pattern === undefined) return amountWords(amount, prose.speech);
  return prose.genitiveSum!(amountWords({ ...amount, qualifier: null }, prose.speech), pattern);
}

const called = (table: Readonly<Record<string, string>>, slug: string): string => own(table, slug) ?? slugWords(slug);

/** A slug that no table has: its words are English. */
const wordsOf = (slug: string, prose: Prose): string =>
  isEnglish(prose) ? slugWords(slug) : prose.quoted(slugWords(slug));

const isEnglish = ({ speech }: Prose) => speech.locale.startsWith("en");

/** When it was, as far as a sentence of its kind can say: what is done once, or still to come, is of no time that has only a beginning. */
function sayableWhen(material: Material): string | null {
  const when = whenOf(material);
  const { type, status } = material.fact;
  const lasts = status === "ongoing" || ["partnership", "position", "membership"].includes(type);
  return when !== null && /\/(?:\.\.)?$/u.test(when) && !lasts ? null : when;
}

function visitorOf(material: Material, referring: Referring): Phrase | null {
  const visitor = detailOf(material, "visitor");
  if (visitor === null || !visitor.startsWith("person:")) return null;
  const actor = agentOf(material, visitor);
  return referring.person(visitor, actor?.name ?? "");
}

function peopleOf(material: Material, referring: Referring): Phrase | null {
  const people = detailsOf(material, "participants").filter((id) => id.startsWith("person:"));
  if (people.length < 2) return null;
  return referring.together(people.map((id) => referring.person(id, agentOf(material, id)?.name ?? "")));
}

function agentOf({ claims }: Material, id: string): Actor | undefined {
  return claims.flatMap(({ agents }) => agents.map(({ actor }) => actor)).find((actor) => actor.id === id);
}

function placeOf(material: Material, prose: Prose): Phrase | null {
  const place = material.fact.where[0]?.value;
  // A place without a country may be no place: it is not told.
  if (place === undefined || place.country === null) return null;
  return isOwn(material, prose) ? { text: place.name } : null;
}

/** Whether a claim of the fact is in the language of the text. */
function isOwn({ claims }: Material, { speech }: Prose): boolean {
  const [code = ""] = speech.locale.split("-");
  return claims.length > 0 && claims.every(({ language }) => language.split("-")[0] === code);
}

/** Words of a document, as they may stand in a sentence of its language. In another language, and where they are somebody's own ("our"), they are left out: the note has them. */
function textOf(
  material: Material,
  of: "purpose" | "subject" | "goods",
  words: string | null,
  prose: Prose,
): Phrase | null {
  if (words === null) return null;
  const clean = visible(words).replace(/\s+/gu, " ").trim();
  // What says "our" or "I" is somebody's own word, and too long a thing is a sentence.
  if (/^(?:after|before|to|in|on|at|for|from|by|of|with|under|as)\b/iu.test(clean)) return null;
  if (clean.length > 80 || /[.!?;:()[\]]/u.test(clean)) return null;
  if (!isOwn(material, prose) || /\b(?:our|my|we|your)\b/iu.test(clean)) return null;
  return /\d/u.test(clean) || /\b(?:this|these|that|its|their)\b/iu.test(clean)
    ? { text: prose.foreign[of].replace("{words}", prose.quoted(clean)) }
    : { text: prose.own[of].replace("{words}", clean) };
}

function projectOf(material: Material, prose: Prose): Phrase | null {
  const kind = called(prose.speech.words.projects, detailOf(material, "kind") ?? "other");
  const name = detailOf(material, "name");
  const clean = name === null ? "" : visible(name).replace(/\s+/gu, " ").trim();
  // A name has a capital or a number: "railway" is a kind.
  if (!/\p{Lu}|\d/u.test(clean) || clean.length > 80) return { text: prose.indefinite(kind) };
  const pattern = isOwn(material, prose) ? prose.own.project : prose.foreign.project;
  return {
    text: pattern.replace("{kind}", kind).replace("{words}", isOwn(material, prose) ? clean : prose.quoted(clean)),
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
