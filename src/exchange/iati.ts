import type { DocumentSummary, MoneyLine, ToldFact } from "../ledger/index.js";
import { dayOf, extentOf, format } from "../text/index.js";
import { currencyByCode, type Status, sectorByCode } from "../vocabulary/index.js";
import { amountWords, dateWords, factHeadline } from "../words/index.js";
import type { Export, Material } from "./export.js";
import { actorName, alpha2Of, kindOfId, plain } from "./naming.js";
import { TextSink } from "./text-sink.js";
import { element, leaf, XML_HEAD } from "./xml.js";

/**
 * Money as activities of the International Aid Transparency Initiative, version 2.03 (https://iatistandard.org/en/iati-standard/203/). The sums are those that the
 * totals of dossiers are made of, so that nothing is counted twice, and of these what went to a state at a known time, in a currency that is in use. The ledger is a secondary reporter: it publishes
 * what others wrote, and has no identifier of the IATI registry.
 */
export const iati: Export = {
  name: "iati",
  title: "IATI",
  end: "iati.xml",
  mediaType: "application/xml",
  about:
    "Money that counts in the totals, as activities of IATI 2.03: who gave what to whom, when, how far it has come.",
  reads: ["money", "facts", "documents"],
  async write(material, put) {
    const sink = new TextSink(put);
    let any = false;
    for await (const activity of activities(material)) {
      if (!any) await sink.write(`${XML_HEAD}<iati-activities version="2.03">\n`);
      any = true;
      await sink.write(`${activity}\n`);
    }
    // The schema wants an activity at least; a ledger without money has none.
    await sink.write(any ? "</iati-activities>\n" : `${XML_HEAD}<iati-activities version="2.03"/>\n`);
    await sink.end();
  },
};

async function* activities({ holdings, edition }: Material): AsyncGenerator<string> {
  for await (const told of holdings.told()) {
    const activity = told.money === null ? null : activityOf(told, told.money, edition.ledger);
    if (activity !== null) yield activity;
  }
}

/** Code lists of IATI. ActivityStatus: 1 pipeline, 2 implementation, 4 closed, 5 cancelled, 6 suspended. */
const STATUSES: Readonly<Record<Status, string>> = {
  pledged: "1",
  planned: "1",
  stated: "1",
  agreed: "2",
  ongoing: "2",
  completed: "4",
  cancelled: "5",
  suspended: "6",
  denied: "5",
};

/** TransactionType: 12 outgoing pledge, 2 outgoing commitment, 3 disbursement. What is void is no transaction, and counts nowhere. */
const TRANSACTIONS: Readonly<Record<MoneyLine["firmness"], string | null>> = {
  pledged: "12",
  committed: "2",
  paid: "3",
  void: null,
};

/** FinanceType: 110 standard grant, 421 standard loan, 610 debt forgiveness (of ODA claims), 710 foreign direct investment. What the words don't tell is left open. */
const FINANCE: Readonly<Record<string, string>> = {
  grant: "110",
  loan: "421",
  "credit-line": "421",
  investment: "710",
};

/** The activity of a fact; null of one that does not count, or that the standard has no place for. */
function activityOf(told: ToldFact, money: MoneyLine, ledger: string): string | null {
  const { fact, documents } = told;
  const { amount, firmness, left } = money;
  const type = TRANSACTIONS[firmness];
  const [giver, taker] = [fact.source[0], fact.target[0]];
  const country = taker === undefined ? null : alpha2Of(taker.id);
  const time = timeOf(told);
  if (left !== null || type === null || giver === undefined || taker === undefined) return null;
  if (country === null || time === null || !isInUse(amount.currency)) return null;
  const organisation = (role: string, { id, name }: Pick<typeof giver, "id" | "name">) =>
    element("participating-org", { role, type: ORGANISATIONS[kindOfId(id)] }, narrative(actorName({ id, name })));
  const finance = FINANCE[money.flow];
  const date = { "iso-date": time.day };
  return element(
    "iati-activity",
    { "xml:lang": "en", "default-currency": amount.currency },
    leaf("iati-identifier", {}, `entente-${fact.id}`),
    element(
      "reporting-org",
      { ref: "entente", type: "90", "secondary-reporter": "1" },
      narrative(`Entente, ledger ${ledger}`),
    ),
    element("title", {}, narrative(plain(factHeadline(fact)))),
    element("description", { type: "1" }, narrative(wordsOf(told))),
    element("description", { type: "4" }, narrative(sourcesOf(fact.origins, documents))),
    organisation("1", giver),
    ...agenciesOf(told).map((agency) => organisation("3", agency)),
    organisation("4", taker),
    element("activity-status", { code: STATUSES[fact.status] }),
    // A start that has been or is to come: 2 actual, 1 planned.
    element("activity-date", { type: firmness === "pledged" ? "1" : "2", ...date }),
    element("recipient-country", { code: country, percentage: "100" }),
    sectorOf(fact.details.sector?.[0]?.value),
    finance === undefined ? "" : element("default-finance-type", { code: finance }),
    element(
      "transaction",
      { ref: fact.id },
      element("transaction-type", { code: type }),
      element("transaction-date", date),
      leaf("value", { currency: amount.currency, "value-date": time.day }, String(amount.value)),
      element("description", {}, narrative(`${amountWords(amount)}; ${time.words}`)),
      element("provider-org", { type: ORGANISATIONS[kindOfId(giver.id)] }, narrative(actorName(giver))),
      element("receiver-org", { type: ORGANISATIONS[kindOfId(taker.id)] }, narrative(actorName(taker))),
    ),
  );
}

const narrative = (text: string) => leaf("narrative", {}, text);

const isInUse = (currency: string) => {
  const known = currencyByCode(currency);
  return known !== undefined && known.until === undefined;
};

/** Groups of sectors that the list of three digits (vocabulary 2) has in parts alone: they go as sectors of the reporter's own (99). */
const GROUPS: ReadonlySet<string> = new Set(["110", "120", "150", "310", "320", "330"]);

function sectorOf(told: unknown): string {
  // 998: unallocated or unspecified.
  const { code, name } = sectorByCode(String(told)) ?? { code: "998", name: "" };
  const percentage = "100";
  if (GROUPS.has(code)) return element("sector", { vocabulary: "99", code, percentage }, narrative(name));
  return element("sector", { vocabulary: "2", code, percentage });
}

/** OrganisationType: 10 government, 40 multilateral, 70 private sector, 90 other. */
const ORGANISATIONS = { state: "10", organisation: "40", firm: "70", person: "90" } as const;

/** Banks and agencies that a fact names as those which handed the money on. */
function agenciesOf({ fact, claims }: ToldFact): { readonly id: string; readonly name: string }[] {
  const agents = claims.flatMap(({ claim }) => claim.agents.map(({ actor }) => actor));
  const firms = agents.filter(({ id, kind }) => kind === "firm" && fact.source.every((one) => one.id !== id));
  return [...new Map(firms.map((one) => [one.id, one])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The first day of the time of a fact, as the standard wants a day, and the time as it is told. Where no text tells one: of the first report. */
function timeOf({ fact }: ToldFact): { readonly day: string; readonly words: string } | null {
  const when = fact.when[0]?.value ?? null;
  const first = extentOf(when ?? fact.first.published)?.lo ?? null;
  if (first === null) return null;
  const day = format(dayOf(first));
  if (when === day) return { day, words: `on ${dateWords(when)}` };
  if (when !== null) return { day, words: `the texts say ${dateWords(when)}, the day is the first of that time` };
  return { day, words: `no text dates it, the day is that of the first report` };
}

/** The words of the claim that was published first. */
function wordsOf({ fact, claims }: ToldFact): string {
  const first = claims.find(({ claim }) => claim.id === fact.first.claim) ?? claims[0];
  return first === undefined ? plain(factHeadline(fact)) : `“${plain(first.claim.evidence.exact)}”`;
}

/** Documents that the sources of an activity name at most. */
const SOURCES = 10;

function sourcesOf(origins: ToldFact["fact"]["origins"], documents: ReadonlyMap<string, DocumentSummary>): string {
  const ids = [...new Set(origins.flatMap(({ documents }) => documents))].sort();
  const named = ids.slice(0, SOURCES).map((id) => {
    const { title = null, publisher = null, date = null, url = null } = documents.get(id) ?? {};
    return plain([title ?? id, publisher, date, url].filter((part) => part !== null).join(", "));
  });
  const more = ids.length > SOURCES ? `; and ${ids.length - SOURCES} more` : "";
  return `Told by: ${named.join("; ")}${more}.`;
}
