import { nameOf } from "../../words/index.js";
import { mainThing } from "./main-thing.js";
import type { Manners } from "./manner.js";
import type { Material } from "./material.js";
import { Referring } from "./referring.js";
import { NOTHING, slotsOf } from "./slots.js";
import { statesOf } from "./states.js";
import { chosenTemplate, filled, type Slots, withSubject } from "./template.js";
import { templatesOf } from "./templates.js";
import { voiceOf } from "./voice.js";

type Parties = readonly [string, string];

/** Letters of English that a title has, at most. */
const LONGEST = 110;

/**
 * What an article is called: what happened, as the first of the facts that can head it tells it. Else its parties, with its main thing where it has one.
 * @param told in the order in which they would head it
 */
export function titleOf(told: readonly Material[], parties: Parties, manners: Manners): string {
  const { prose } = manners;
  const { tidy = (text: string) => text, density } = prose;
  for (const one of told) {
    const headline = headlineOf(one, parties, manners);
    if (headline !== null && headline.length <= LONGEST / density) return tidy(headline);
  }
  const [a = "", b = ""] = parties.map(
    (id) => (prose.organisations(id)?.full ?? prose.named(nameOf(id, prose.speech), id)).text,
  );
  const fields = told.filter((one) => manners.of(one) === "fields");
  const main = mainThing(fields, prose);
  const pattern = main === null ? prose.title.split(/[:：]/u)[0]! : prose.title;
  return tidy(
    pattern
      .replace("{a}", a)
      .replace("{b}", b)
      .replace("{main}", main ?? ""),
  );
}

/** A fact as a headline: who did what, without a time. Null of what is somebody's word, is told otherwise elsewhere, or came to nothing. */
function headlineOf(one: Material, parties: Parties, manners: Manners): string | null {
  const { prose } = manners;
  const { headline = (sentence: string) => sentence } = prose;
  if (voiceOf(one) !== null || one.fact.conflicts.length > 0 || !STANDS.has(one.fact.status)) return null;
  const referring = new Referring(prose, parties, statesOf([one]));
  const slots = untimed(slotsOf([one], prose, referring, NOTHING, manners.tellsBody(one)));
  if (manners.of(one) === "clause") return filled(prose.clause, slots);
  const found = chosenTemplate(templatesOf(one, prose), slots, new Map());
  const sentence = found === null ? null : filled(withSubject(found.template), slots);
  return sentence === null || !manners.bears(sentence, one) ? null : headline(sentence);
}

const untimed = (slots: Slots): Slots =>
  new Proxy(slots, { get: (own, name: string) => (TIMES.has(name) ? null : own[name]) });
const TIMES = new Set(["when", "whenElse", "asOf", "since", "begun", "until", "place"]);
const STANDS = new Set<string>(["agreed", "ongoing", "completed", "planned", "pledged", "stated"]);
