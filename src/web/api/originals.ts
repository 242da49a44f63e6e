import { hash } from "node:crypto";
import path from "node:path";
import { z } from "zod";
import { VERSION } from "../../entente.js";
import { links, Missing } from "../page/index.js";
import type { Called, Endpoint } from "./endpoint.js";
import { drawnPage } from "./page-drawing.js";

/** The file that a document was read from, to be saved and never shown: what it holds may be anything. */
export const takeOriginal: Endpoint = {
  name: "original",
  method: "GET",
  path: `${links.documents}/:id/original`,
  role: "reviewer",
  summary: "The file that a document was read from, where it was kept.",
  query: z.object({}),
  most: 0,
  body: null,
  answers: {
    200: { description: "The file as it was added.", schema: null, type: "application/octet-stream" },
    404: { description: "There is no such document, or its file was not kept.", schema: null },
  },
  async answer(called) {
    const { document } = await documentOf(called);
    const bytes = await called.ledger.originals.of(document.id);
    if (bytes === null) throw new Missing(called.tongue.words.reading.noOriginal);
    const name = path.basename(document.names[0] ?? document.id);
    return {
      status: 200,
      file: { type: "application/octet-stream", tag: document.hash, name, bytes: async () => bytes },
    };
  },
};

/** A page of a PDF as a picture, with the words of a claim marked. */
export const drawPage: Endpoint = {
  name: "pagePicture",
  method: "GET",
  path: `${links.documents}/:id/pages/:picture`,
  role: "reader",
  waits: true,
  summary: "A page of a PDF as a picture (N.png, from 1), where the file was kept.",
  query: z.object({
    claim: z.string().optional().describe("Id of a claim whose words are marked, where they stand there."),
  }),
  most: 0,
  body: null,
  answers: {
    200: { description: "The page.", schema: null, type: "image/png" },
    404: { description: "There is no such document, page or claim, or the file was not kept.", schema: null },
  },
  async answer(called) {
    const { ledger, params, query, tongue } = called;
    const none = new Missing(tongue.words.reading.noPicture);
    const [, number] = /^([1-9]\d{0,4})\.png$/u.exec(params.picture ?? "") ?? [];
    const { document, claims } = await documentOf(called);
    if (number === undefined || !(await ledger.originals.has(document.id))) throw none;
    const page = Number(number);
    const wanted = claims.find(({ claim }) => claim.id === query.claim);
    if (query.claim !== undefined && wanted === undefined) throw none;
    const { text, blocks } = document.document;
    const { start, end } = wanted?.original.evidence ?? { start: 0, end: 0 };
    const words = wanted === undefined ? null : { text, blocks, span: { start, end } };
    const tag = hash("sha256", JSON.stringify([VERSION, document.hash, page, start, end]), "hex").slice(0, 32);
    const drawn = async () => {
      const picture = await drawnPage(await ledger.state(), tag, async () => ({
        source: { name: document.id, bytes: (await ledger.originals.of(document.id)) ?? new Uint8Array() },
        options: {},
        page,
        words,
      }));
      if (picture === null) throw none;
      return picture;
    };
    return { status: 200, file: { type: "image/png", tag, name: null, bytes: drawn } };
  },
};

/** The document of the path with its claims. Throws Missing where there is none, or none any more. */
async function documentOf({ ledger, params, tongue }: Called) {
  const id = params.id ?? "";
  const found = await ledger.documentMaterial(id);
  if (found === null || found.document.removed !== null) throw new Missing(tongue.words.reading.missing({ id }));
  return found;
}
