import type { Theme } from "../../dossier/index.js";
import { isCertain } from "../../vocabulary/index.js";
import { nameOf } from "../../words/index.js";
import type { Prose } from "../prose/index.js";
import type { Manners } from "./manner.js";
import { detailsOf, type Material, occurredOf } from "./material.js";
import { type Plan, partiesOf, themesOf, yearsOf } from "./plan.js";
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

/** What the article of a plan is called, of which those facts are told; see titleOf. */
export const titleIn = (
  plan: Plan,
  manners: Manners,
  known: number,
  isTold: (one: Material) => boolean,
  turns?: Map<string, number>,
): string =>
  titleOf(
    plan.head.filter(isTold),
    partiesOf(plan),
    manners,
    { themes: themesOf(plan, isTold), years: yearsOf(plan, isTold), known },
    turns,
  );

/**
 * What an article is called: its parties, and what most of it is on, where much is known of them; of a few facts what happened between its parties, as the first sure one that can head it
 * tells it, else what the first is called as a thing.
 * @param told in the order in which they would head it
 * @param themes what it is on, what it tells most of first
 * @param years the first and the last year of what it tells; null of one that tells of less than two
 * @param known how many facts there are on its parties
 * @param turns how often templates were taken, by their keys: that of the title is counted
 */
function titleOf(
  told: readonly Material[],
  parties: Parties,
  manners: Manners,
  { themes, years, known }: About,
  turns = new Map<string, number>(),
): string {
  const { prose } = manners;
  const { tidy = (text: string) => text, density } = prose;
  // What says little heads a text only where nothing says more.
  const sure = known >= MUCH ? [] : told.filter((one) => isCertain(one.fact) && isBetween(one, parties));
  const [full, bare] = [sure.filter((one) => tellsMuch(one, manners)), sure.filter((one) => !tellsMuch(one, manners))];
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
  const on = themes.flatMap((theme) => prose.themes[theme] ?? []).slice(0, THEMED);
  const title = (on.length === 0 ? prose.title : prose.titleOn).replace("{a}", a).replace("{b}", b);
  const [from = "", to = ""] = on.length === 0 ? [] : (years ?? []);
  const within = from === "" ? "" : prose.titleYears.replace("{from}", from).replace("{to}", to);
  return tidy(`${title.replace("{themes}", listed(on, prose))}${within}`);
}

interface About {
  readonly themes: readonly Theme[];
  readonly years: readonly [string, string] | null;
  readonly known: number;
}

/** Facts from which on no one of them is what a text is on. */
const MUCH = 8;
/** Themes that a title names, at most. */
const THEMED = 3;

/** "trade, finance and projects". */
const listed = (words: readonly string[], { and, comma = ", " }: Prose): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(comma)}${and}${words.at(-1)}`;

/** Whether a fact is between the two alone: a title on them is on nobody else. */
const isBetween = ({ fact }: Material, parties: Parties): boolean =>
  [...fact.source, ...fact.target].every(({ id, state }) => parties.includes(id) || parties.includes(state ?? ""));

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
function eventOf(one: Material, slots: Slots, manners: Manners, turns: Map<string, number>): string | null {
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

/** A fact as the thing that the article is on, whoever tells of it. */
const thingOf = (one: Material, slots: Slots, { prose }: Manners): string | null =>
  one.fact.status !== "denied" && THINGS.has(one.fact.type) ? nounOf(one, slots, prose) : null;

/** The year in which something was, as a title has it. */
function yearOf(one: Material, { prose }: Manners): Phrase | null {
  const [, year] = /^(\d{4})(?:-\d\d){0,2}(?:\/\1-[\d-]+)?$/u.exec(occurredOf(one) ?? "") ?? [];
  return year === undefined ? null : timePhrase(whenWords(year, prose), [year], prose);
}

const timed = (slots: Slots, when: Phrase | null): Slots =>
  new Proxy(slots, {
    get: (own, name: string) => (name === "when" ? when : TIMES.has(name) ? null : own[name]),
  });
const TIMES = new Set(["whenElse", "asOf", "since", "begun", "until", "place"]);
const STANDS = new Set<string>(["agreed", "ongoing", "completed", "planned", "pledged", "stated"]);
/** What a noun says enough of. */
const THINGS = new Set<string>(["finance", "trade", "agreement", "visit", "meeting", "partnership"]);
