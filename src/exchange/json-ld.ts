import { type Edition, webAddress } from "../brief/index.js";
import type { Actor, Attribution, Claim } from "../claim/index.js";
import type { DocumentSummary, Holdings, KeptClaim, ToldFact } from "../ledger/index.js";
import { harmlessJson } from "../text/index.js";
import { factHeadline, headlineOf } from "../words/index.js";
import type { Export, Material } from "./export.js";
import { actorName, known, plain, urnOf } from "./naming.js";
import { TextSink } from "./text-sink.js";

/** Terms of schema.org, PROV-O and Dublin Core; what they have no word for has a name of this program's own. Nothing is fetched to read it. */
const CONTEXT = {
  schema: "https://schema.org/",
  prov: "http://www.w3.org/ns/prov#",
  dcterms: "http://purl.org/dc/terms/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  entente: "urn:entente:term:",
  id: "@id",
  type: "@type",
  name: "schema:name",
  text: "schema:text",
  about: { "@id": "schema:about", "@type": "@id" },
  agent: { "@id": "schema:agent", "@type": "@id" },
  participant: { "@id": "schema:participant", "@type": "@id" },
  publisher: "schema:publisher",
  published: "schema:datePublished",
  language: "schema:inLanguage",
  url: { "@id": "schema:url", "@type": "@id" },
  identifier: "schema:identifier",
  time: "schema:temporalCoverage",
  place: "schema:contentLocation",
  latitude: { "@id": "schema:latitude", "@type": "xsd:double" },
  longitude: { "@id": "schema:longitude", "@type": "xsd:double" },
  amount: "schema:amount",
  value: { "@id": "schema:value", "@type": "xsd:double" },
  minValue: { "@id": "schema:minValue", "@type": "xsd:double" },
  maxValue: { "@id": "schema:maxValue", "@type": "xsd:double" },
  currency: "schema:currency",
  appearance: { "@id": "schema:appearance", "@type": "@id" },
  firstAppearance: { "@id": "schema:firstAppearance", "@type": "@id" },
  derivedFrom: { "@id": "prov:wasDerivedFrom", "@type": "@id" },
  quotedFrom: { "@id": "prov:wasQuotedFrom", "@type": "@id" },
  generatedBy: { "@id": "prov:wasGeneratedBy", "@type": "@id" },
  attributedTo: { "@id": "prov:wasAttributedTo", "@type": "@id" },
  associatedWith: { "@id": "prov:wasAssociatedWith", "@type": "@id" },
  used: { "@id": "prov:used", "@type": "@id" },
  generatedAt: "prov:generatedAtTime",
  kind: "entente:kind",
  status: "entente:status",
  verdict: "entente:verdict",
  confidence: { "@id": "entente:confidence", "@type": "xsd:double" },
  support: { "@id": "entente:independentOrigins", "@type": "xsd:integer" },
  start: { "@id": "entente:start", "@type": "xsd:integer" },
  end: { "@id": "entente:end", "@type": "xsd:integer" },
} as const;

/** Linked data: facts, claims and documents by PROV-O (what came from what, by whom) and schema.org (Claim, CreativeWork). */
export const jsonLd: Export = {
  name: "jsonld",
  title: "JSON-LD",
  end: "jsonld",
  mediaType: "application/ld+json",
  about:
    "Facts, claims and documents as linked data: what was derived from what by PROV-O, claims as schema.org Claim.",
  reads: ["facts", "claims", "documents"],
  write: (material, put) =>
    new TextSink(put).list(`{"@context":${JSON.stringify(CONTEXT)},"@graph":[`, nodes(material), "]}"),
};

async function* nodes({ holdings, edition, program }: Material): AsyncGenerator<string> {
  yield harmlessJson(ledgerNode(edition, program, holdings));
  for await (const document of holdings.documents()) yield harmlessJson(documentNode(document));
  for await (const told of holdings.told()) {
    yield harmlessJson(factNode(told));
    for (const claim of told.claims) yield harmlessJson(claimNode(claim));
  }
}

function ledgerNode(
  { ledger, digest, snapshot, date }: Edition,
  program: string,
  { parties, filter }: Holdings,
): object {
  return known({
    id: urnOf(`ledger:${digest}`),
    type: ["prov:Collection", "schema:Dataset"],
    name: [ledger, snapshot, filter].filter((part) => part !== null).join(", "),
    identifier: digest,
    published: date,
    about: parties.map(urnOf),
    attributedTo: { id: urnOf(`program:${program}`), type: "prov:SoftwareAgent", name: program },
  });
}

function documentNode({ id, hash, title, publisher, date, language, url }: DocumentSummary): object {
  return known({
    id: urnOf(id),
    type: ["prov:Entity", "schema:CreativeWork"],
    name: title === null ? null : plain(title),
    publisher: publisher === null ? null : { type: "schema:Organization", name: plain(publisher) },
    published: date,
    language,
    url: webAddress(url),
    identifier: `sha256:${hash}`,
  });
}

/** A fact is derived from the claims that tell it; values are the best supported ones. */
function factNode({ fact }: ToldFact): object {
  const amount = fact.amount[0]?.value;
  const place = fact.where[0]?.value;
  return known({
    id: urnOf(fact.id),
    type: ["prov:Entity", "entente:Fact"],
    kind: fact.type,
    name: plain(factHeadline(fact)),
    agent: fact.source.map(actorNode),
    participant: fact.target.map(actorNode),
    time: fact.when[0]?.value,
    amount: amount === undefined ? null : amountNode(amount),
    place: place === undefined ? null : placeNode(place),
    status: fact.status,
    support: fact.support,
    confidence: fact.confidence,
    derivedFrom: fact.claims.map(urnOf),
  });
}

/** A claim is quoted from its document, attributed to who says so, and generated by a reading of the document, with which its reader is associated. */
function claimNode({ claim, verdict, added }: KeptClaim): object {
  const { id, document, evidence, attribution, producer } = claim;
  return known({
    id: urnOf(id),
    type: ["prov:Entity", "schema:Claim"],
    kind: claim.type,
    name: plain(headlineOf({ ...claim, amount: claim.amount })),
    text: evidence.exact,
    start: evidence.start,
    end: evidence.end,
    language: claim.language,
    agent: claim.source.map(actorNode),
    participant: claim.target.map(actorNode),
    time: claim.when?.edtf,
    amount: claim.amount === null ? null : amountNode(claim.amount),
    place: claim.where === null ? null : placeNode(claim.where),
    status: claim.status,
    verdict,
    confidence: claim.confidence,
    appearance: urnOf(document),
    quotedFrom: urnOf(document),
    attributedTo: speakers(attribution).map(actorNode),
    generatedAt: added,
    generatedBy: {
      id: urnOf(`reading:${document}:${producer}`),
      type: "prov:Activity",
      used: urnOf(document),
      associatedWith: {
        id: urnOf(`reader:${producer}`),
        type: producer.startsWith("person/") ? "prov:Person" : "prov:SoftwareAgent",
        name: plain(producer),
      },
    },
  });
}

/** Who says so, and who reported those words. */
function speakers(said: Attribution | null | undefined): Actor[] {
  return said == null ? [] : [said.speaker, ...speakers(said.via)];
}

const SORTS: Readonly<Record<Actor["kind"], readonly string[]>> = {
  state: ["prov:Organization", "schema:Country"],
  organisation: ["prov:Organization", "schema:Organization"],
  firm: ["prov:Organization", "schema:Organization"],
  person: ["prov:Person", "schema:Person"],
};

function actorNode(actor: Actor): object {
  return { id: urnOf(actor.id), type: SORTS[actor.kind], name: actorName(actor) };
}

function amountNode({
  value,
  upper,
  currency,
}: NonNullable<Claim["amount"]> | { value: number; upper?: number; currency: string }): object {
  const sum = upper === undefined ? { value } : { minValue: value, maxValue: upper };
  return { type: "schema:MonetaryAmount", ...sum, currency };
}

function placeNode({ name, lat, lon }: { name: string; lat?: number; lon?: number }): object {
  return known({ type: "schema:Place", name: plain(name), latitude: lat, longitude: lon });
}
