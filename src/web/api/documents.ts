import { z } from "zod";
import { VERSION } from "../../entente.js";
import { Unclear } from "../page/index.js";
import { additionsTo, BatchShape, cleanName, UPLOADED } from "../pages/add/index.js";
import type { UploadedFile } from "../security/index.js";
import type { Called, Endpoint } from "./endpoint.js";

/** A document of which is known what a file often does not tell: a line of what `entente add --from jsonl` takes. */
const RecordShape = z
  .strictObject({
    text: z.string().optional(),
    html: z.string().optional().describe("A web page, in the place of the text."),
    title: z.string().optional(),
    date: z.string().optional().describe("EDTF: when it was published."),
    language: z.string().optional(),
    url: z.string().optional(),
    publisher: z.string().optional(),
    tags: z.array(z.string()).optional(),
    collections: z.array(z.string()).optional(),
  })
  .refine(({ text, html }) => text !== undefined || html !== undefined, "It has neither text nor html")
  .meta({ id: "DocumentRecord" });

/** Seconds that an answer is waited for, unless another number is asked for. */
const WAIT = 20;

const Query = z.object({
  name: z.string().min(1).max(200).optional().describe("The name of the file; what it is is told by its content."),
  wait: z.coerce
    .number()
    .min(0)
    .max(60)
    .optional()
    .describe(`Seconds to wait for what comes of it; otherwise ${WAIT}.`),
  originals: z
    .enum(["keep", "leave"])
    .optional()
    .describe("Whether the file is kept in the ledger (up to 32 MB); otherwise as the server was started."),
});

/** Reads a document and adds it, as `entente add` does. */
export const addDocuments: Endpoint = {
  name: "addDocument",
  method: "POST",
  path: "/api/documents",
  role: "admin",
  most: UPLOADED,
  programs: true,
  waits: true,
  summary: "Reads a file, or a document as JSON, and adds what it says to the ledger.",
  query: Query,
  body: { types: ["*", "application/json"], schema: RecordShape },
  answers: {
    200: { description: "It was there already as it is.", schema: BatchShape },
    201: { description: "It is in the ledger.", schema: BatchShape },
    202: { description: "It waits or is being read; Location tells where to ask what came of it.", schema: BatchShape },
    422: { description: "Nothing of it could be read; `problems` says why.", schema: BatchShape },
  },
  async answer(called) {
    const { ledger, reviewer, now, query } = called;
    const { name, wait = WAIT, originals } = query as z.output<typeof Query>;
    const { file, drop } = await fileOf(called, name);
    const run = { at: now, program: `entente serve ${VERSION} (${reviewer})` };
    const additions = additionsTo(ledger);
    const batch = additions.begin([file], reviewer, run, {
      drop,
      originals: originals === undefined ? called.originals : originals === "keep",
    });
    const ended = await within(additions.ended(batch), wait * 1000);
    const at = `/add.json?run=${batch.id}`;
    if (!ended) return { status: 202, told: batch, at };
    const [{ added = 0, changed = 0, known = 0 } = {}] = batch.files;
    return { status: added + changed > 0 ? 201 : known > 0 ? 200 : 422, told: batch, at };
  },
};

async function fileOf(called: Called, name: string | undefined): Promise<UploadedFile> {
  if (called.type !== "application/json") {
    if (name === undefined) throw new Unclear("Give the name of the file in the query, as in ?name=report.pdf.");
    const sent = await called.file(name);
    if (sent.file.size > 0) return sent;
    await sent.drop();
    throw new Unclear("The body is empty; send the file as it is.");
  }
  const record = (await called.json()) as z.output<typeof RecordShape>;
  const title = cleanName(name ?? record.title ?? "document");
  // A line of a stream of documents, in a file of the same name.
  return { file: new File([`${JSON.stringify({ id: title, ...record })}\n`], title), drop: async () => {} };
}

/** Whether work ends within so many milliseconds. */
async function within(work: Promise<void>, time: number): Promise<boolean> {
  let timer: NodeJS.Timeout | null = null;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), time);
  });
  try {
    return await Promise.race([work.then(() => true), late]);
  } finally {
    if (timer !== null) clearTimeout(timer);
  }
}
