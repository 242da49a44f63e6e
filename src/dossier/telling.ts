import type { Claim } from "../claim/index.js";
import type { Testimony } from "../ledger/index.js";
import { dayOf } from "../text/index.js";
import { type ClaimType, officeBySlug, personById, type Status } from "../vocabulary/index.js";
import { family, parties } from "./family.js";
import { type Moment, momentOf } from "./moment.js";
import { OFFICIAL_RATES } from "./money/index.js";
import { type Range, rangeOf } from "./sum.js";
import { matterOf, type Wording, wordingOf } from "./wording.js";

/** A claim in the form in which it is compared: what it says, taken apart. */
export interface Telling {
  readonly claim: Claim;
  /** All claims that say the very same, in order of id; `claim` is the first. */
  readonly claims: readonly string[];
  readonly type: ClaimType;
  readonly family: string;
  readonly status: Status;
  readonly moment: Moment;
  readonly sum: Range | null;
  /** The sum in US dollars, about: by the rate of its year, or of the year of its text. Null where nobody knows. */
  readonly dollars: number | null;
  readonly place: string | null;
  /** Who acted, by state: "KAZ" → person ids. */
  readonly people: ReadonlyMap<string, ReadonlySet<string>>;
  /** All of them, whatever their state. */
  readonly everybody: ReadonlySet<string>;
  /** Offices that are told of those who acted, by state: "THA" → "foreign-minister". */
  readonly offices: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whether a leader of a state or government is among them; null where no office is told. */
  readonly led: boolean | null;
  /** The subject, purpose, name or goods. */
  readonly object: Wording | null;
  readonly agency: Wording | null;
  /** The words of the evidence. */
  readonly said: Wording | null;
  /** Those of them that tell what it is about. */
  readonly matter: Wording | null;
  readonly details: Readonly<Record<string, unknown>>;
  readonly documents: ReadonlySet<string>;
  /** The sentences that say it: document and where the sentence begins. */
  readonly sentences: ReadonlySet<string>;
  readonly strains: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  /** How much it says: what says most is placed first. */
  readonly told: number;
  /** What it says as text: equal for claims that say the same. */
  readonly signature: string;
}

/** Where each type names its object. */
const OBJECTS: Readonly<Record<ClaimType, string | null>> = {
  visit: null,
  meeting: null,
  statement: null,
  agreement: "subject",
  partnership: null,
  position: null,
  membership: null,
  finance: "purpose",
  trade: "goods",
  project: "name",
  cooperation: null,
  action: null,
};

/** What names its object says more than what has a date: things with an object are known by it. */
const NAMED = 8;

/** Details that don't tell one thing from another. */
const IDLE = new Set(["milestone"]);

/**
 * The tellings of some testimonies: what is said in the very same way becomes one. `apart` holds the claims that judgements name: each is a
 * telling of its own, so that it can be moved alone.
 */
export function tellingsOf(testimonies: readonly Testimony[], apart: ReadonlySet<string>): Telling[] {
  const groups = new Map<string, Testimony[]>();
  for (const testimony of testimonies) {
    const { id } = testimony.claim;
    const name = apart.has(id) ? `${signatureOf(testimony)}\n${id}` : signatureOf(testimony);
    const group = groups.get(name);
    if (group) group.push(testimony);
    else groups.set(name, [testimony]);
  }
  return [...groups].map(([signature, group]) => tellingOf(group, signature));
}

function signatureOf({ claim, published }: Testimony): string {
  const details = Object.keys(claim.details)
    .filter((key) => !IDLE.has(key))
    .sort()
    .map((key) => [key, claim.details[key]]);
  const amount = claim.amount && [
    claim.amount.value,
    claim.amount.upper,
    claim.amount.currency,
    claim.amount.qualifier,
  ];
  const people = claim.agents.map(({ actor, office }) => `${actor.id} ${office}`).sort();
  // What has no date says the same only when it was said at the same time; nor does a month or year tell one act from another.
  const vague = claim.when === null || (claim.amount === null && !/-\d\d-\d\d/u.test(claim.when.edtf));
  // An agreement that is not said to be about anything may be any of those signed that day.
  const bare = claim.type === "agreement" && claim.details.subject === undefined;
  const when = [
    claim.when?.edtf,
    claim.when?.basis === "publication",
    bare ? claim.document : vague ? (published ?? claim.document) : null,
  ];
  return JSON.stringify([parties(claim), claim.status, when, amount, claim.where?.name, details, people]);
}

function tellingOf(group: Testimony[], signature: string): Telling {
  group.sort((a, b) => (a.claim.id < b.claim.id ? -1 : 1));
  const first = group[0]!;
  const { claim } = first;
  const { people, everybody, offices, led } = actors(claim);
  const moment = momentOf(first);
  const object = objectOf(claim);
  const agency = wordingOf(claim.details.agency);
  const words = new Sentence(claim);
  const sum = rangeOf(claim.amount);
  const known = [sum, claim.where, object, agency, claim.details.kind, claim.details.sector, claim.details.visitor];
  return {
    claim,
    claims: group.map((one) => one.claim.id),
    type: claim.type,
    family: family(claim),
    status: claim.status,
    moment,
    sum,
    dollars: dollarsAbout(claim, moment),
    place: claim.where?.name ?? null,
    people,
    everybody,
    offices,
    led,
    object,
    agency,
    get said() {
      return words.said;
    },
    get matter() {
      return words.matter;
    },
    details: claim.details,
    documents: new Set(group.map((one) => one.claim.document)),
    sentences: new Set(group.map((one) => `${one.claim.document} ${one.claim.evidence.sentence[0]}`)),
    strains: new Set(group.map((one) => one.strain)),
    words: new Set(group.flatMap((one) => one.roots.filter((root) => root.startsWith("words:")))),
    told:
      precision(moment) * 2 +
      known.filter((one) => one !== null && one !== undefined).length +
      (people.size > 0 ? 1 : 0) +
      (object !== null && object.stems.size > 0 ? NAMED : 0),
    signature,
  };
}

function dollarsAbout({ amount }: Claim, { lo, hi, width, published }: Moment): number | null {
  if (amount === null) return null;
  if (amount.currency === "USD") return amount.value;
  const day = width <= 366 ? Math.round((lo + hi) / 2) : published;
  return day === null ? null : OFFICIAL_RATES.usd(amount.value, amount.currency, dayOf(day).year);
}

/** The words of a claim's evidence, taken apart when they are first asked for: many claims have no others to be compared with. */
class Sentence {
  #said: Wording | null | undefined;
  #matter: Wording | null | undefined;

  constructor(private readonly claim: Claim) {}

  get said(): Wording | null {
    if (this.#said === undefined) this.#said = wordingOf(this.claim.evidence.exact, true, partiesIn(this.claim));
    return this.#said;
  }

  get matter(): Wording | null {
    if (this.#matter === undefined) this.#matter = matterOf(this.said, comparedApart(this.claim));
    return this.#matter;
  }
}

/** The words of what a claim is about: its subject, purpose, name or goods. */
export function objectOf(claim: Claim): Wording | null {
  return wordingOf(claim.details[OBJECTS[claim.type] ?? ""], claim.type !== "project", partiesIn(claim));
}

/** The names of the parties: "the Russian-Turkmen school" is not known by them. */
function partiesIn({ source, target }: Claim): string {
  return [...source, ...target].map(({ name, text }) => `${name} ${text ?? ""}`).join(" ");
}

/** Names that are compared by themselves: those of who acted, of the agency and the place. */
function comparedApart(claim: Claim): string {
  const { agents, where, details } = claim;
  const people = agents.map(({ actor }) => `${actor.name} ${actor.text ?? ""}`);
  return [...people, where?.name ?? "", String(details.agency ?? "")].join(" ");
}

/** 4 for a day down to 0 for no date. */
function precision({ edtf, width }: Moment): number {
  if (edtf === null) return 0;
  return width < 10 ? 4 : width <= 31 ? 3 : width <= 184 ? 2 : 1;
}

function actors({ agents, details, source }: Claim) {
  const people = new Map<string, Set<string>>();
  const offices = new Map<string, Set<string>>();
  let led: boolean | null = null;
  const into = (map: Map<string, Set<string>>, state: string, one: string) => {
    const known = map.get(state);
    if (known) known.add(one);
    else map.set(state, new Set([one]));
  };
  const add = (id: string, state: string) => into(people, state, id);
  for (const { actor, office } of agents) {
    const state = actor.state ?? personById(actor.id)?.state ?? (actor.kind === "state" ? actor.id : "");
    if (office !== null && state !== "") into(offices, state, office);
    if (actor.kind === "person") add(actor.id, state);
    const rank = office === null ? undefined : officeBySlug(office)?.rank;
    if (rank !== undefined) led = led === true || rank === "head-of-state" || rank === "head-of-government";
  }
  const known = new Set([...people.values()].flatMap((ids) => [...ids]));
  const named = [details.visitor, ...(Array.isArray(details.participants) ? details.participants : [])];
  for (const id of named) {
    if (typeof id !== "string" || !id.startsWith("person:") || known.has(id)) continue;
    add(id, personById(id)?.state ?? (id === details.visitor ? (source[0]?.id ?? "") : ""));
    known.add(id);
  }
  return { people, everybody: known, offices, led };
}
