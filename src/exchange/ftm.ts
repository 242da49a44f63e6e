import { webAddress } from "../brief/index.js";
import type { Actor } from "../claim/index.js";
import type { DocumentSummary, ToldFact } from "../ledger/index.js";
import { harmlessJson } from "../text/index.js";
import { firmById, organisationById, personById } from "../vocabulary/index.js";
import type { Export, Material } from "./export.js";
import { entitiesOfFact, entityOf, type FtmEntity, ftmDate, ftmId } from "./ftm-facts.js";
import { actorName, alpha2Of, kindOfId, plain } from "./naming.js";
import { TextSink } from "./text-sink.js";

/**
 * FollowTheMoney entities (https://followthemoney.tech), one a line: parties and people, what happened between them, and the documents that prove it. Aleph and
 * OpenSanctions tools read them. Attribution and offsets have no place there: claims stay in the ledger, whose ids `recordId` has.
 */
export const ftm: Export = {
  name: "ftm",
  title: "FollowTheMoney",
  end: "ftm.jsonl",
  mediaType: "application/jsonl",
  about:
    "States, organisations, firms and people, with events, payments, debts and projects between them, for Aleph and its like.",
  reads: ["facts", "documents", "money"],
  takesTexts: true,
  async write(material, put) {
    const sink = new TextSink(put);
    for await (const entity of entities(material)) await sink.write(`${harmlessJson(entity)}\n`);
    await sink.end();
  },
};

/** Documents first, then each fact after those who are in it: what is pointed to stands before what points to it. */
async function* entities({ holdings, texts }: Material): AsyncGenerator<FtmEntity> {
  for await (const document of holdings.documents()) {
    const held = await texts?.([document.id]);
    yield articleOf(document, held?.get(document.id) ?? null);
  }
  const met = new Set<string>();
  for await (const told of holdings.told()) {
    for (const actor of actorsOf(told)) {
      if (met.has(actor.id)) continue;
      met.add(actor.id);
      yield partyOf(actor);
    }
    yield* entitiesOfFact(told);
  }
}

function articleOf(
  { id, hash: _, title, publisher, date, language, url, added }: DocumentSummary,
  text: string | null,
): FtmEntity {
  const address = webAddress(url);
  return entity(id, "Article", {
    title: title === null ? id : plain(title),
    publisher: publisher === null ? null : plain(publisher),
    publishedAt: ftmDate(date),
    language: language === null ? null : LANGUAGES[language],
    sourceUrl: address,
    retrievedAt: address === null ? null : added.slice(0, 10),
    bodyText: text,
  });
}

/** FollowTheMoney has languages by ISO 639-2. */
const LANGUAGES: Readonly<Record<string, string>> = { en: "eng", ru: "rus", tr: "tur", zh: "zho" };

/** Parties, and the people and firms that acted for them. */
function actorsOf({ fact, claims }: ToldFact): Actor[] {
  const agents = claims.flatMap(({ claim }) => claim.agents.map(({ actor }) => actor));
  return [...fact.source, ...fact.target, ...agents];
}

function partyOf(actor: Actor): FtmEntity {
  const { id } = actor;
  const state = actor.state ?? personById(id)?.state ?? firmById(id)?.state ?? organisationById(id)?.state;
  const country = alpha2Of(state ?? id)?.toLowerCase();
  const name = actorName(actor);
  switch (kindOfId(id)) {
    case "state":
      return entity(id, "PublicBody", { name, country, topics: "gov.national" });
    case "person":
      return entity(id, "Person", { name, country });
    case "firm":
      return entity(id, "Company", { name, jurisdiction: country });
    case "organisation": {
      const isIgo = IGOS.has(organisationById(id)?.kind ?? "");
      return entity(id, "Organization", { name, country, topics: isIgo ? "gov.igo" : null });
    }
  }
}

const IGOS: ReadonlySet<string> = new Set(["igo", "union", "alliance", "un-body", "un-agency", "bank", "fund"]);

function entity(
  id: string,
  schema: string,
  properties: Readonly<Record<string, string | null | undefined>>,
): FtmEntity {
  const lists = Object.entries(properties).map(([name, value]) => [name, value == null ? [] : [value]] as const);
  return entityOf(ftmId(id), schema, Object.fromEntries(lists));
}
