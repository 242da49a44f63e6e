import { webAddress } from "../brief/index.js";
import type { DocumentSummary, KeptClaim, ToldFact } from "../ledger/index.js";
import { harmlessJson } from "../text/index.js";
import { headlineOf } from "../words/index.js";
import type { Export, Material } from "./export.js";
import { known, plain, urnOf } from "./naming.js";
import { TextSink } from "./text-sink.js";

/** The context of the Web Annotation Data Model: readers know it by its name. */
const CONTEXT = "http://www.w3.org/ns/anno.jsonld";

/** The words of claims as a W3C Web Annotation collection (https://www.w3.org/TR/annotation-model/): for Hypothesis, Recogito and their like. */
export const annotations: Export = {
  name: "annotations",
  title: "Web Annotations",
  end: "annotations.jsonld",
  mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  about:
    "Every claim as a W3C Web Annotation on the words of its document, found by what they are and by where they stand.",
  reads: ["facts", "claims", "documents"],
  async write(material, put) {
    const { edition, holdings, program } = material;
    const whose = [...holdings.parties, ...(holdings.filter === null ? [] : [holdings.filter])];
    const collection = urnOf(`annotations:${edition.digest}${whose.map((part) => `:${part}`).join("")}`);
    const head = {
      "@context": CONTEXT,
      id: collection,
      type: "AnnotationCollection",
      label: plain([edition.ledger, edition.snapshot, ...whose].filter(Boolean).join(", ")),
      generator: { id: urnOf(`program:${program}`), type: "Software", name: program },
    };
    const page = `{"id":${JSON.stringify(`${collection}:page`)},"type":"AnnotationPage","startIndex":0,"items":[`;
    const sink = new TextSink(put);
    let total = 0;
    const counted = async function* () {
      for await (const one of items(material)) {
        total++;
        yield one;
      }
    };
    await sink.write(`${harmlessJson(head).slice(0, -1)},"first":`);
    await sink.list(page, counted(), "]}");
    await sink.write(`,"total":${total}}\n`);
    await sink.end();
  },
};

async function* items({ holdings }: Material): AsyncGenerator<string> {
  for await (const told of holdings.told())
    for (const claim of told.claims) yield harmlessJson(annotationOf(told, claim));
}

/**
 * A claim as an annotation: what it says in a line, and the same for programs (what `entente claim` marks), on the words, found by what they are and where
 * they stand. Positions are UTF-16 units of the text as Entente read it.
 */
function annotationOf({ fact, documents }: ToldFact, { claim, added }: KeptClaim): object {
  const { evidence, producer } = claim;
  const document = documents.get(claim.document);
  const isPerson = producer.startsWith("person/");
  const seen = instantOf(document?.added ?? "");
  return {
    id: urnOf(claim.id),
    type: "Annotation",
    motivation: ["describing", "classifying"],
    ...known({ created: instantOf(added) }),
    creator: known({
      id: urnOf(`reader:${producer}`),
      type: isPerson ? "Person" : "Software",
      name: plain(isPerson ? producer.slice("person/".length) : producer),
    }),
    body: [
      {
        type: "TextualBody",
        purpose: "describing",
        format: "text/plain",
        language: "en",
        value: plain(headlineOf({ ...claim, amount: claim.amount })),
      },
      {
        type: "TextualBody",
        purpose: "classifying",
        format: "application/json",
        value: JSON.stringify(markedOf(claim)),
      },
      { type: "SpecificResource", purpose: "linking", source: urnOf(fact.id) },
    ],
    target: {
      source: sourceOf(claim.document, document),
      ...known({ state: seen === null ? null : { type: "TimeState", sourceDate: seen } }),
      selector: [
        { type: "TextQuoteSelector", exact: evidence.exact, prefix: evidence.prefix, suffix: evidence.suffix },
        { type: "TextPositionSelector", start: evidence.start, end: evidence.end },
        ...(evidence.place?.page === undefined
          ? []
          : [
              {
                type: "FragmentSelector",
                conformsTo: "http://tools.ietf.org/rfc/rfc3778",
                value: `page=${evidence.place.page}`,
              },
            ]),
      ],
    },
  };
}

/** The document: where it was on the web, else by its name in ledgers. */
function sourceOf(id: string, document: DocumentSummary | undefined): string {
  return webAddress(document?.url ?? null) ?? urnOf(id);
}

/** An instant as XML Schema writes it; null for what is none. */
function instantOf(at: string): string | null {
  const time = Date.parse(at);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** What a person marks (see Marked of proposal/), and in which document. */
function markedOf(claim: KeptClaim["claim"]): object {
  const { document, type, source, target, mutual, attribution, status, when, amount, details } = claim;
  return {
    document,
    type,
    source: source.map(({ id }) => id),
    target: target.map(({ id }) => id),
    mutual,
    speaker: attribution?.speaker.id ?? null,
    status,
    when: when?.edtf ?? null,
    amount: amount === null ? null : { value: amount.value, currency: amount.currency },
    details,
  };
}
