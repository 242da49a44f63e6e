import type { Actor } from "../claim/index.js";
import type { Fact, FactSummary } from "../ledger/index.js";
import { own } from "../text/index.js";
import { firmById, organisationById, personById, stateById } from "../vocabulary/index.js";
import { amountWords } from "./sums.js";
import { capitalised, FLOW_WORDS, ISSUE_WORDS, listed, SPEECH_WORDS, STANCE_WORDS, slugWords } from "./words.js";

/** What a headline is made of: a claim, or the summary of a fact. */
type Told = Pick<FactSummary, "type" | "source" | "target" | "mutual" | "amount" | "details">;

/**
 * What a claim or a summary tells, in one line without time or status, which stand beside it: "Loan of USD 320 million from Oman to Tanzania (the
 * port)", "Official visit of Xi Jinping to Kazakhstan".
 */
export function headlineOf(told: Told): string {
  return capitalised(WRITERS[told.type](told));
}

/** What a fact is, in the same words. Of conflicting values the best supported. */
export function factHeadline({ type, source, target, mutual, amount, details }: Whole): string {
  const best = Object.entries(details).map(([field, values]) => [field, values[0]?.value] as const);
  return headlineOf({
    type,
    source,
    target,
    mutual,
    amount: amount[0]?.value ?? null,
    details: Object.fromEntries(best),
  });
}

type Whole = Pick<Fact, "type" | "source" | "target" | "mutual" | "amount" | "details">;

type Writer = (fact: Told) => string;

const WRITERS: Readonly<Record<Told["type"], Writer>> = {
  visit: (fact) => {
    const kind = detail(fact, "kind");
    const visitor = detail(fact, "visitor");
    const who = visitor?.startsWith("person:") ? nameOf(visitor) : names(fact.source);
    return `${kind === null || kind === "unspecified" ? "visit" : `${kind} visit`} of ${who} to ${names(fact.target)}`;
  },
  meeting: (fact) => {
    const kind = detail(fact, "kind") ?? "meeting";
    const people = details(fact, "participants").filter((id) => id.startsWith("person:"));
    const who = people.length > 0 ? ` (${listed(people.map(nameOf))})` : "";
    return `${kind === "talks" ? "talks" : kind} of ${names(parties(fact))}${who}`;
  },
  statement: (fact) => {
    const act = detail(fact, "act") ?? "";
    return `${names(fact.source)} ${own(SPEECH_WORDS, act) ?? slugWords(act)} ${names(fact.target)}`;
  },
  agreement: (fact) => {
    const subject = detail(fact, "subject");
    return `${slugWords(detail(fact, "instrument") ?? "agreement")} of ${names(parties(fact))}${subject === null ? "" : `: ${subject}`}`;
  },
  partnership: (fact) => `${slugWords(detail(fact, "level") ?? "partnership")} of ${names(parties(fact))}`,
  position: (fact) => {
    const issue = detail(fact, "issue") ?? "";
    const stance = detail(fact, "stance") ?? "";
    const towards = fact.target.length > 0 ? ` (towards ${names(fact.target)})` : "";
    return `${names(fact.source)} ${own(STANCE_WORDS, stance) ?? slugWords(stance)} ${own(ISSUE_WORDS, issue) ?? slugWords(issue)}${towards}`;
  },
  membership: (fact) => {
    const standing = detail(fact, "standing") ?? "member";
    const organisation = detail(fact, "organisation");
    const office = detail(fact, "office") ?? (standing === "former" ? "former member" : standing);
    return `${names(fact.source)}, ${office} of ${organisation === null ? names(fact.target) : nameOf(organisation)}`;
  },
  finance: (fact) => {
    const sum = fact.amount ? ` of ${amountWords(fact.amount)}` : "";
    const purpose = detail(fact, "purpose") ?? agencyOf(fact);
    const flow = FLOW_WORDS[detail(fact, "flow") ?? "other"] ?? "Payment";
    const [from, to] = flow === "Purchase" ? ["by", "from"] : ["from", "to"];
    return `${flow}${sum} ${from} ${names(fact.source)}${fact.target.length > 0 ? ` ${to} ${names(fact.target)}` : ""}${purpose === null ? "" : ` (${purpose})`}`;
  },
  trade: (fact) => {
    const goods = details(fact, "goods");
    const sum = fact.amount ? `, ${amountWords(fact.amount)}` : "";
    const trend = detail(fact, "trend");
    const what = goods.length > 0 ? listed(goods) : "trade";
    const way =
      fact.mutual || fact.target.length === 0
        ? `${what} between ${names(parties(fact))}`
        : `${goods.length > 0 ? what : "goods"} from ${names(fact.source)} to ${names(fact.target)}`;
    return `${way}${trend === null ? "" : `, ${trend}`}${sum}`;
  },
  project: (fact) => {
    const kind = detail(fact, "kind");
    const name = detail(fact, "name") ?? (kind === null || kind === "other" ? "project" : slugWords(kind));
    const host = fact.target.length > 0 ? ` in ${names(fact.target)}` : "";
    return `${name}${host}${fact.source.length > 0 ? `, with ${names(fact.source)}` : ""}`;
  },
  cooperation: (fact) => {
    const fields = details(fact, "fields").map(slugWords);
    const frameworks = details(fact, "frameworks").map(nameOf);
    const within = frameworks.length > 0 ? ` (${listed(frameworks)})` : "";
    return `cooperation of ${names(parties(fact))}${fields.length > 0 ? ` in ${listed(fields)}` : ""}${within}`;
  },
  action: (fact) => {
    const act = slugWords(detail(fact, "act") ?? "act");
    const between =
      fact.mutual || fact.target.length === 0 ? names(parties(fact)) : `${names(fact.source)} → ${names(fact.target)}`;
    return `${act}: ${between}`;
  },
};

const parties = ({ source, target }: Told) => [...source, ...target];

function agencyOf(fact: Told): string | null {
  const agency = detail(fact, "agency");
  return agency === null ? null : nameOf(agency);
}

/** A detail as text. */
function detail(fact: Told, field: string): string | null {
  const value = fact.details[field];
  return typeof value === "string" && value !== "" ? value : null;
}

/** The values of a detail that may have several. */
function details(fact: Told, field: string): string[] {
  const value = fact.details[field];
  const all = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
  return all.filter((one): one is string => typeof one === "string");
}

function names(actors: readonly Pick<Actor, "id" | "name">[]): string {
  return listed(actors.map(({ id, name }) => stateById(id)?.name ?? name));
}

/** The name of an actor's id: "person:xi-jinping" → "Xi Jinping"; what no table has keeps its own words, a person's each with a capital. */
export function nameOf(id: string): string {
  if (!id.includes(":")) return stateById(id)?.name ?? id;
  const known = personById(id)?.name ?? organisationById(id)?.name ?? firmById(id)?.name;
  if (known !== undefined) return known;
  const words = slugWords(id.slice(id.indexOf(":") + 1));
  return id.startsWith("person:") ? words.split(" ").map(capitalised).join(" ") : capitalised(words);
}
