import { nameOf } from "../../words/index.js";
import type { Manners } from "./manner.js";
import { detailsOf, type Material, occurredOf } from "./material.js";
import { Referring } from "./referring.js";
import { NOTHING, slotsOf } from "./slots.js";
import { statesOf } from "./states.js";
import { chosenTemplate, filled, type Phrase, type Slots, withSubject } from "./template.js";
import { nounOf, templatesOf } from "./templates.js";
import { voiceOf } from "./voice.js";
import { timePhrase, whenWords } from "./when.js";

type Parties = readonly [string, string];

/** Letters of English that a title has, at most. */
const LONGEST = 110;

/**
 * What an article is called: what happened, as the first of its facts that can head it tells it; else what the first is called as a thing, or that it is reported; else its parties.
 * @param told in the order in which they would head it
 * @param turns how often templates were taken, by their keys: that of the title is counted
 */
export function titleOf(
  told: readonly Material[],
  parties: Parties,
  manners: Manners,
  turns = new Map<string, number>(),
): string {
  const { prose } = manners;
  const { tidy = (text: string) => text, density } = prose;
  // What says little heads a text only where nothing says more.
  const [full, bare] = [told.filter((one) => tellsMuch(one, manners)), told.filter((one) => !tellsMuch(one, manners))];
  const tries = [full, bare].flatMap((all) => [headlineOf, thingOf].map((make) => [make, all] as const));
  for (const [make, all] of tries)
    for (const one of all) {
      const slots = slotsOf(
        [one],
        prose,
        new Referring(prose, parties, statesOf([one])),
        NOTHING,
        manners.tellsBody(one),
      );
      const year = yearOf(one, manners);
      for (const when of year === null ? [null] : [year, null]) {
        const title = make(one, timed(slots, when), manners, turns);
        if (title !== null && title.length <= LONGEST / density) return tidy(title);
      }
    }
  const [a = "", b = ""] = parties.map(
    (id) => (prose.organisations(id)?.full ?? prose.named(nameOf(id, prose.speech), id)).text,
  );
  return tidy(prose.title.replace("{a}", a).replace("{b}", b));
}

/** Whether a title on a fact says what it is about: a sum, a level, goods, a work by its name, who went where, what a paper is on. */
const tellsMuch = (one: Material, manners: Manners): boolean =>
  manners.of(one) !== "clause" &&
  (one.fact.amount.length > 0 ||
    ["level", "goods", "name", "subject", "visitor", "act", "organisation"].some(
      (field) => detailsOf(one, field).length > 0,
    ));

/** A fact that the text says itself as a headline. */
const headlineOf = (one: Material, slots: Slots, manners: Manners, turns: Map<string, number>): string | null =>
  voiceOf(one) === null ? eventOf(one, slots, manners, turns) : null;

/** Who did what, with the year at most. Null of what is told otherwise elsewhere, or came to nothing. */
function eventOf(one: Material, slots: Slots, manners: Manners, turns = new Map<string, number>()): string | null {
  const { prose } = manners;
  const { headline = (sentence: string) => sentence } = prose;
  if (one.fact.conflicts.length > 0 || !STANDS.has(one.fact.status)) return null;
  if (manners.of(one) === "clause") return filled(prose.clause, slots);
  const found = chosenTemplate(templatesOf(one, prose), slots, new Map());
  const sentence = found === null ? null : filled(withSubject(found.template), slots);
  if (sentence === null || !manners.bears(sentence, one)) return null;
  turns.set(found!.key, 1);
  return headline(sentence);
}

/** A fact as the thing that the article is on, whoever tells of it; what has no noun as it is reported. */
function thingOf(one: Material, slots: Slots, manners: Manners): string | null {
  const { prose } = manners;
  if (one.fact.status === "denied") return null;
  const noun = THINGS.has(one.fact.type) ? nounOf(one, slots, prose) : null;
  const event = noun === null && voiceOf(one)?.kind === "publisher" ? eventOf(one, slots, manners) : null;
  return event === null ? noun : `${filled(prose.voices.nobody.first[0]!, { anchor: null })}${event}`;
}

/** The year in which something was, as a title has it. */
function yearOf(one: Material, { prose }: Manners): Phrase | null {
  const [, year] = /^(\d{4})(?:-\d\d){0,2}(?:\/\1-[\d-]+)?$/u.exec(occurredOf(one) ?? "") ?? [];
  return year === undefined ? null : timePhrase(whenWords(year, prose), [year], prose, null);
}

const timed = (slots: Slots, when: Phrase | null): Slots =>
  new Proxy(slots, {
    get: (own, name: string) => (name === "when" ? when : TIMES.has(name) ? null : own[name]),
  });
const TIMES = new Set(["whenElse", "asOf", "since", "begun", "until", "place"]);
const STANDS = new Set<string>(["agreed", "ongoing", "completed", "planned", "pledged", "stated"]);
/** What a noun says enough of. */
const THINGS = new Set<string>(["finance", "trade", "agreement", "visit", "meeting", "partnership"]);
