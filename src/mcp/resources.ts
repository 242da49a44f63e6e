import querystring from "node:querystring";
import { type McpServer, ResourceTemplate } from "@modelcontextprotocol/sdk/server/mcp.js";
import { ErrorCode, McpError } from "@modelcontextprotocol/sdk/types.js";
import { documentPage } from "../entente.js";
import { addresses } from "./addresses.js";
import { Declined, sentenceOf } from "./declined.js";
import { type Desk, todayOf } from "./desk.js";
import { fittedJson, MOST } from "./fitted.js";
import { kept } from "./kept.js";
import { PartyShape } from "./party.js";
import { quoted } from "./quoted.js";
import { claimTold, documentTold } from "./told.js";
import { briefOn, dossierOn, factInFull } from "./tools/index.js";

/** Documents that are listed. */
const LISTED = 50;
const JSON_TYPE = "application/json";

/** What the specification has for a resource that is not there. */
const NOT_FOUND = -32002;

/** Facts, documents and the ledger itself under addresses. Text of documents is quoted material here too. */
export function addResources(server: McpServer, desk: Desk): void {
  const { ledger } = desk;
  const about = { description: "How much the ledger holds, and of when that is.", mimeType: JSON_TYPE };
  server.registerResource("ledger", addresses.ledger, { title: "The ledger", ...about }, (uri) =>
    answered(desk, uri, async () => fittedJson({ ...(await ledger.contents()), standing: await ledger.standing() })),
  );
  server.registerResource(
    "fact",
    new ResourceTemplate(addresses.fact("{id}"), { list: undefined }),
    { title: "A fact", description: "A fact with its evidence and origins.", mimeType: "text/plain" },
    (uri, { id }) => answered(desk, uri, () => factInFull(ledger, String(id))),
  );
  server.registerResource(
    "document",
    new ResourceTemplate(addresses.document("{id}"), {
      list: async () => ({
        resources: (await ledger.documentsPage({ limit: LISTED })).documents.map(({ id, title, publisher, date }) => ({
          uri: addresses.document(id),
          name: title ?? id,
          description: [publisher, date].filter((part) => part !== null).join(", "),
          mimeType: "text/plain",
        })),
      }),
    }),
    {
      title: "A document",
      description: "A document's text from its beginning, with its claims.",
      mimeType: "text/plain",
    },
    (uri, { id }) => answered(desk, uri, () => documentFrom(desk, String(id), 0)),
  );
  server.registerResource(
    "document-part",
    new ResourceTemplate("entente://document/{id}/{from}", { list: undefined }),
    { title: "A part of a document", description: "A document's text from a character on.", mimeType: "text/plain" },
    (uri, { id, from }) => answered(desk, uri, () => documentFrom(desk, String(id), Number(from))),
  );
  const ofTwo = { title: "A dossier of two", description: "The dossier of two states or organisations." };
  const ofOne = { title: "A dossier of one", description: "The dossier of a state or an organisation." };
  const onTwo = { title: "A brief", description: "The article on two states or organisations, with its notes." };
  written(server, "dossier", addresses.dossier("{party}"), ofOne, desk, ({ party }) => dossierOn(desk, { party }));
  written(server, "dossier-of-two", addresses.dossier("{party}", "{other}"), ofTwo, desk, (two) =>
    dossierOn(desk, two),
  );
  written(server, "brief", addresses.brief("{party}", "{other}"), onTwo, desk, (two) => briefOn(desk, two));
}

/** A text on parties under an address; it is kept while the ledger stands still. */
function written(
  server: McpServer,
  name: string,
  address: string,
  about: { readonly title: string; readonly description: string },
  desk: Desk,
  write: (parties: { readonly party: string; readonly other: string }) => Promise<string>,
): void {
  const template = new ResourceTemplate(address, { list: undefined });
  server.registerResource(name, template, { ...about, mimeType: "text/markdown" }, (uri, named) => {
    const answer = () => write({ party: nameIn(named.party), other: nameIn(named.other) });
    return answered(desk, uri, () => kept(desk.ledger, JSON.stringify([uri.href, todayOf(desk)]), answer));
  });
}

/** A name out of an address. Throws Declined for what can be none. */
function nameIn(part: string | string[] | undefined): string {
  if (part === undefined) return "";
  const encoded = String(part);
  const read = PartyShape.safeParse(querystring.unescape(encoded));
  if (!read.success) throw new Declined(`The address names no state or organisation: ${encoded.slice(0, 100)}`);
  return read.data;
}

/** Characters of text that are told at once; the rest of an answer is for the claims in them. */
const PART = MOST / 2;

async function documentFrom({ ledger }: Desk, id: string, from: number): Promise<string> {
  const page = /^d_[0-9a-f]{16}$/u.test(id) && from >= 0 ? await documentPage(ledger, id) : null;
  if (page === null) throw new McpError(NOT_FOUND, `The ledger has no document ${id.slice(0, 100)}`);
  const { document, claims } = page;
  const { text } = document.document;
  const end = Math.min(text.length, from + PART);
  const within = claims.filter(({ claim }) => claim.evidence.start >= from && claim.evidence.start < end);
  const told = {
    ...documentTold(document),
    from,
    ...(end < text.length ? { next: addresses.part(id, end) } : {}),
    claims: within.map(({ claim, fact }) => ({
      ...claimTold(claim),
      fact: fact === null ? null : addresses.fact(fact),
    })),
  };
  return quoted(`${fittedJson(told, PART)}\n\n${text.slice(from, end)}`);
}

async function answered(desk: Desk, uri: URL, tell: () => Promise<string>) {
  try {
    const text = await tell();
    return { contents: [{ uri: uri.href, mimeType: text.startsWith("{") ? JSON_TYPE : "text/plain", text }] };
  } catch (error) {
    if (error instanceof McpError) throw error;
    const { sentence, fault } = sentenceOf(error);
    if (fault) desk.log(`${uri.href}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    throw new McpError(fault ? ErrorCode.InternalError : NOT_FOUND, sentence);
  }
}
