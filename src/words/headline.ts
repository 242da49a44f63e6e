import type { Actor } from "../claim/index.js";
import type { Fact, FactSummary } from "../ledger/index.js";
import { own } from "../text/index.js";
import { issueWords } from "./issues.js";
import { goodsWords } from "./matters.js";
import { actorName, bodyName, nameOf } from "./names.js";
import { slugWords } from "./slug-words.js";
import { ENGLISH_SPEECH, type Speech, termWords } from "./speech.js";
import { amountWords } from "./sums.js";
import { capitalised } from "./words.js";

/** What a headline is made of: a claim, or the summary of a fact. */
type Told = Pick<FactSummary, "type" | "source" | "target" | "mutual" | "amount" | "details"> &
  Partial<Pick<FactSummary, "status">>;

/**
 * What a claim or a summary tells, in one line without time or status, which stand beside it: "Loan of USD 320 million from Oman to Tanzania (the
 * port)", "Official visit by Xi Jinping to Kazakhstan".
 */
export function headlineOf(told: Told, said: Speech = ENGLISH_SPEECH): string {
  return capitalised(WRITERS[told.type](told, said).trim(), said.locale);
}

/** The same with its status, where a reader would not take it for granted: "Loan … from Türkiye to Kazakhstan · denied". For where no status stands beside it. */
export function stagedHeadline(told: Told, said: Speech = ENGLISH_SPEECH): string {
  const { type, status } = told;
  const isPlain = status === undefined || PLAIN.has(status) || (type === "agreement" && status === "agreed");
  return isPlain ? headlineOf(told, said) : `${headlineOf(told, said)} · ${said.words.statuses[status]}`;
}

/** Statuses of what a headline tells as it stands. */
const PLAIN: ReadonlySet<string> = new Set(["completed", "ongoing", "stated"]);

/** What a fact is, in the same words. Of conflicting values the best supported. */
export function factHeadline({ type, source, target, mutual, amount, details, status }: Whole, said?: Speech): string {
  const best = Object.entries(details).map(([field, values]) => [field, values[0]?.value] as const);
  return headlineOf(
    { type, source, target, mutual, amount: amount[0]?.value ?? null, details: Object.fromEntries(best), status },
    said,
  );
}

type Whole = Pick<Fact, "type" | "source" | "target" | "mutual" | "amount" | "details" | "status">;

type Writer = (fact: Told, said: Speech) => string;

const WRITERS: Readonly<Record<Told["type"], Writer>> = {
  visit: (fact, said) => {
    const { headlines, visits } = said.words;
    const kind = detail(fact, "kind") ?? "unspecified";
    const visitor = detail(fact, "visitor");
    const who = visitor?.startsWith("person:") ? nameOf(visitor, said) : names(fact.source, said);
    return headlines.visit({ visit: own(visits, kind) ?? slugWords(kind), who, to: names(fact.target, said) });
  },
  meeting: (fact, said) => {
    const { headlines, meetings } = said.words;
    const people = details(fact, "participants").filter((id) => id.startsWith("person:"));
    return headlines.meeting({
      meeting: called(meetings, detail(fact, "kind") ?? "meeting"),
      n: parties(fact).length,
      parties: names(parties(fact), said),
      people: orNone(
        people.map((id) => nameOf(id, said)),
        said,
      ),
    });
  },
  statement: (fact, said) => {
    const act = detail(fact, "act") ?? "";
    const [from, to] = [names(fact.source, said), names(fact.target, said)];
    const say = own(said.words.speech, act);
    return say === undefined
      ? said.words.otherSpeech({ from, act: slugWords(act), to })
      : say({ from, n: fact.source.length, to });
  },
  agreement: (fact, { words, ...rest }) =>
    words.headlines.agreement({
      instrument: called(words.instruments, detail(fact, "instrument") ?? "agreement"),
      n: parties(fact).length,
      parties: names(parties(fact), { words, ...rest }),
      subject: worded(detail(fact, "subject"), { ...words.flows, ...words.fields }),
    }),
  partnership: (fact, said) =>
    said.words.headlines.partnership({
      level: termWords(detail(fact, "level") ?? "partnership", said, "level"),
      n: parties(fact).length,
      parties: names(parties(fact), said),
    }),
  position: (fact, said) => {
    const { stances, otherStance, towards } = said.words;
    const slug = detail(fact, "issue") ?? "";
    const stance = detail(fact, "stance") ?? "";
    const [from, issue] = [names(fact.source, said), slug === "" ? null : issueWords(slug, said)];
    const position =
      own(stances, stance)?.({ from, n: fact.source.length, issue }) ??
      otherStance({ from, stance: slugWords(stance), issue });
    return fact.target.length > 0 ? towards({ position, to: names(fact.target, said) }) : position;
  },
  membership: (fact, said) => {
    const organisation = detail(fact, "organisation");
    const standing = detail(fact, "office") ?? detail(fact, "standing") ?? "member";
    return said.words.headlines.membership({
      from: names(fact.source, said),
      standing: called(said.words.standings, standing),
      organisation: organisation === null ? names(fact.target, said) : nameOf(organisation, said),
    });
  },
  finance: (fact, said) => {
    const { headlines, flows, unpaid } = said.words;
    const step = dueStep(fact);
    const slug = detail(fact, "flow") ?? "other";
    const agency = detail(fact, "agency");
    const kind = slug === "other" ? undefined : own(flows, slug);
    return headlines[slug === "purchase" ? "purchase" : "finance"]({
      step,
      flow: kind ?? (step === null ? flows.other : unpaid),
      sum: fact.amount ? amountWords(fact.amount, said) : null,
      from: names(fact.source, said),
      to: fact.target.length > 0 ? names(fact.target, said) : null,
      purpose: detail(fact, "purpose") ?? (agency === null ? null : bodyName(agency, said)),
    });
  },
  trade: (fact, said) => {
    const { headlines, trends } = said.words;
    const trend = detail(fact, "trend");
    const rest = {
      goods: orNone(
        details(fact, "goods").map((one) => goodsWords(one, said)),
        said,
      ),
      n: parties(fact).length,
      trend: trend === null ? null : called(trends, trend),
      sum: fact.amount ? amountWords(fact.amount, said) : null,
    };
    return fact.mutual || fact.target.length === 0
      ? headlines.trade({ ...rest, parties: names(parties(fact), said) })
      : headlines.delivery({ ...rest, from: names(fact.source, said), to: names(fact.target, said) });
  },
  project: (fact, said) => {
    const kind = detail(fact, "kind") ?? "other";
    return said.words.headlines.project({
      project: worded(detail(fact, "name"), said.words.projects) ?? called(said.words.projects, kind),
      host: fact.target.length > 0 ? names(fact.target, said) : null,
      from: fact.source.length > 0 ? names(fact.source, said) : null,
    });
  },
  cooperation: (fact, said) =>
    said.words.headlines.cooperation({
      n: parties(fact).length,
      parties: names(parties(fact), said),
      fields: orNone(
        details(fact, "fields").map((field) => called(said.words.fields, field)),
        said,
      ),
      frameworks: orNone(
        details(fact, "frameworks").map((id) => nameOf(id, said)),
        said,
      ),
    }),
  action: (fact, said) => {
    const { headlines, acts, deeds } = said.words;
    const slug = detail(fact, "act") ?? "act";
    const act = called(acts, slug);
    if (fact.mutual || fact.target.length === 0)
      return headlines.actions({ act, n: parties(fact).length, parties: names(parties(fact), said) });
    const [from, to] = [names(fact.source, said), names(fact.target, said)];
    return own(deeds, slug)?.({ from, to }) ?? headlines.action({ act, from, to });
  },
};

/** How far money has come that nobody has paid yet; null of what was paid, or has run otherwise. */
function dueStep(fact: Told): string | null {
  const step = detail(fact, "step") ?? fact.status ?? "completed";
  return DUE.has(step) ? step : null;
}

const DUE: ReadonlySet<string> = new Set(["pledged", "planned", "agreed"]);

const parties = ({ source, target }: Told) => [...source, ...target];

/** What a slug is called; one that no table has is written with spaces for hyphens. */
function called(table: Readonly<Record<string, string>>, slug: string): string {
  return own(table, slug) ?? slugWords(slug);
}

/** Words of a document, which stand for themselves, but for those that a table has: a name that is "railway" alone names a kind of work. */
function worded(words: string | null, table: Readonly<Record<string, string>>): string | null {
  return words === null ? null : (own(table, words.toLowerCase()) ?? words);
}

/** Words in a list; null where there are none. */
function orNone(words: readonly string[], { listed }: Speech): string | null {
  return words.length === 0 ? null : listed(words);
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

function names(actors: readonly Pick<Actor, "id" | "name">[], said: Speech): string {
  return said.listed(actors.map((actor) => actorName(actor, said)));
}
