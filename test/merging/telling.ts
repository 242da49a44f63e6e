import type { Actor, Claim, ClaimAmount, ClaimTime } from "../../src/claim/index.js";
import type { Testimony } from "../../src/ledger/index.js";
import { dayOf, format } from "../../src/text/index.js";
import type { Status } from "../../src/vocabulary/index.js";
import { type Chance, chance } from "./chance.js";
import type { Happening, Stage } from "./happening.js";
import { seedOf, wordsOf } from "./words.js";
import { edtfDay } from "./world.js";

/** How a press tells: shares of 1. */
export interface Press {
  /** Texts written long after. */
  readonly later: number;
  /** Claims without a date. */
  readonly undated: number;
  /** Claims whose detail (visitor, agency, subject, place, kind …) is left out, each by itself. */
  readonly omitted: number;
  /** Values that are wrong. */
  readonly wrong: number;
  /** Most claims of one happening. */
  readonly most: number;
  /** Whether claims have the words of their texts; without, all that a claim says is what the reading took out of them. */
  readonly worded?: boolean;
}
export const NEWS: Press = { later: 0.25, undated: 0.1, omitted: 0.2, wrong: 0.03, most: 7 };
export const ARCHIVE: Press = { later: 0.6, undated: 0.14, omitted: 0.3, wrong: 0.04, most: 5 };

export interface Told {
  readonly testimony: Testimony;
  /** Key of the happening. */
  readonly truth: string;
}

/** What a press writes about happenings: claims with the happening each is about. */
export function tell(c: Chance, happenings: readonly Happening[], press: Press): Told[] {
  let number = 0;
  return happenings.flatMap((happening) =>
    Array.from({ length: c.whole(1, press.most) }, () => {
      number++;
      return { testimony: testimony(c, happening, press, number), truth: happening.key };
    }),
  );
}

function testimony(c: Chance, happening: Happening, press: Press, number: number): Testimony {
  const late = c.often(press.later);
  const stage = late && c.often(0.7) ? happening.steps.at(-1)! : c.pick(happening.steps);
  const published = stage.said + (late ? c.whole(40, 2500) : c.whole(0, 3));
  const standing = happening.standing === true && c.often(late ? 0.8 : 0.3);
  const hex = (seed: number) =>
    Math.floor(seed * 2 ** 32)
      .toString(16)
      .padStart(8, "0");
  const id = hex(c.next()) + hex(c.next());
  // Reporters name the parties of what is mutual in any order.
  const parties = happening.mutual && c.often(0.5) ? [...happening.source].reverse() : happening.source;
  const agents = happening.people.flatMap((person) =>
    c.often(press.omitted)
      ? []
      : [{ actor: { ...actor(person.id), state: stateOf(person.id) }, office: person.office }],
  );
  const told = details(c, happening, stage, press);
  // The words are drawn apart, so that claims are the same with them and without.
  const words = press.worded ? wordsOf(chance(seedOf(id)), happening, told) : `words ${number}`;
  const claim: Claim = {
    id: `c_${id}`,
    type: happening.type,
    source: parties.map(actor),
    target: happening.target.map(actor),
    mutual: happening.mutual,
    agents,
    details: told,
    amount: amount(c, happening, press),
    when: standing && c.often(0.6) ? null : when(c, stage, late, published, press),
    where:
      happening.place !== undefined && !c.often(press.omitted * 2) ? { name: happening.place, country: null } : null,
    status: standing ? standingStatus(happening) : status(c, stage.status, happening.type, press),
    event: { plover: null, mode: null, cameo: null, quad: null, goldstein: null, context: [] },
    attribution: null,
    citations: [],
    evidence: { exact: words, prefix: "", suffix: "", start: 0, end: 1, sentence: [0, 1] },
    confidence: 0.5 + Math.round(c.next() * 49) / 100,
    document: `d_${id}`,
    language: "en",
    producer: "test",
  };
  return {
    claim,
    published: c.often(0.95) ? edtfDay(published) : null,
    publisher: `Paper ${c.whole(1, 40)}`,
    strain: `d_${id}`,
    roots: [],
    verdict: null,
  };
}

function actor(id: string): Actor {
  const kind = id.startsWith("org:") ? "organisation" : id.startsWith("person:") ? "person" : "state";
  return { id, kind, name: id, text: null };
}

/** "person:kaz-president-1" acts for KAZ. */
const stateOf = (person: string) => person.slice(7, 10).toUpperCase();

const standingStatus = ({ type }: Happening): Status => (type === "position" ? "stated" : "ongoing");

function status(c: Chance, right: Status, type: Happening["type"], press: Press): Status {
  if (c.often(press.wrong / 3)) return "denied";
  // What is signed and what is done are taken for one another where both can be.
  if (right === "agreed" && c.often(0.15)) return "completed";
  if (right === "completed" && type !== "visit" && type !== "meeting" && c.often(0.05)) return "agreed";
  return right;
}

const STATED = new Set([
  "level",
  "issue",
  "stance",
  "organisation",
  "standing",
  "act",
  "flow",
  "umbrella",
  "fields",
  "instrument",
]);

function details(c: Chance, happening: Happening, stage: Stage, press: Press): Record<string, unknown> {
  const told: Record<string, unknown> = {};
  for (const [field, value] of Object.entries({ ...happening.details, ...stage.details })) {
    // What makes the claim a claim is always there; the rest may be left out.
    if (!STATED.has(field) && c.often(press.omitted)) continue;
    const words = happening.wordings?.[field];
    told[field] = words ? (Array.isArray(value) ? [c.pick(words)] : c.pick(words)) : value;
  }
  if (happening.type === "visit" && c.often(0.4)) told.kind = "unspecified";
  if (told.participants) told.participants = (told.participants as string[]).filter(() => !c.often(press.omitted));
  if (told.instrument && c.often(0.25)) told.instrument = "agreement";
  if (told.flow === "loan" && c.often(0.12)) told.flow = c.pick(["credit-line", "other", "aid"]);
  if (told.flow === "grant" && c.often(0.25)) told.flow = "aid";
  if (Array.isArray(told.fields) && told.fields.length > 1 && c.often(0.3)) told.fields = told.fields.slice(0, 1);
  if (told.act === "criticise" && c.often(0.2)) told.act = "accuse";
  // A work that a text does not name is "the road", "the building".
  if (happening.type === "project" && told.name === undefined) {
    const { kind } = happening.details;
    told.name = kind === "other" ? "building" : String(kind).replaceAll("-", " ");
  }
  return told;
}

function amount(c: Chance, { sum, type }: Happening, press: Press): ClaimAmount | null {
  if (!sum || c.often(type === "project" ? 0.6 : press.omitted)) return null;
  let value = sum.value;
  if (c.often(press.wrong)) value *= c.pick([0.1, 1.2, 10, 0.75]);
  const text = "";
  if (c.often(0.5)) return { value, currency: sum.currency, qualifier: null, text };
  const unit = 10 ** (Math.floor(Math.log10(value)) - c.whole(0, 1));
  const rounded = Math.round(value / unit) * unit;
  if (c.often(0.08))
    return {
      value: Math.floor(value / unit) * unit,
      upper: Math.ceil(value / unit) * unit,
      currency: sum.currency,
      qualifier: null,
      text,
    };
  const qualifier = rounded > value ? c.pick(["almost", "about", "nearly"]) : c.pick(["over", "more-than", "about"]);
  return { value: rounded, currency: sum.currency, qualifier: c.often(0.6) ? qualifier : null, text };
}

function when(c: Chance, stage: Stage, late: boolean, published: number, press: Press): ClaimTime | null {
  // Who looks back on an act seldom leaves out the year.
  if (c.often(late ? press.undated / 2 : press.undated)) return null;
  const told = (edtf: string): ClaimTime => ({ edtf, text: null, basis: "stated" });
  if (stage.period !== undefined) return told(stage.period);
  let on = stage.day;
  if (c.often(0.05)) on += c.pick([-1, 1]);
  else if (c.often(press.wrong / 2)) on += c.pick([-30, 31, 7, 365]);
  const { year, month } = dayOf(on);
  if (!late && stage.status !== "planned" && c.often(0.15))
    return { edtf: edtfDay(published), text: null, basis: "publication" };
  const roll = c.next();
  if (roll < (late ? 0.4 : 0.8)) return told(edtfDay(on));
  if (roll < (late ? 0.7 : 1)) return told(format({ year, month }) + (c.often(0.1) ? "~" : ""));
  return told(format({ year }));
}
