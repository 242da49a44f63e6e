// Who reads a document for claims: the rules for English, the network, or both. Each is loaded when it is first asked. See entente.ts.
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { MessagePort } from "node:worker_threads";
import type { Annotation } from "./annotation/index.js";
import type { Engine, Language } from "./claim/english/annotation/index.js";
import type { Upheld } from "./claim/index.js";
import type { Document, Problem } from "./document/index.js";
import type { LearnedReader } from "./proposal/index.js";
import type { Asked } from "./reading/index.js";
import { modelOf, READERS, type ReaderName, type ReadOptions } from "./sources.js";
import { READS, VERSION, visible } from "./text/index.js";
import type { Unbroken } from "./unbroken.js";

/** Claims with why they were made, how many proposals were refused for which cause, and what was told on the way. */
interface Found extends Upheld {
  readonly problems: readonly Problem[];
}

/** Who reads where nobody is named: both, but where the environment says otherwise (tests of the rules do). */
const usual = (): ReaderName => READERS.find((name) => name === process.env.ENTENTE_READER) ?? "both";

/**
 * The claims of a document and who read it ("both/en@0.1.0+3f9a….77aa…": the version of the program, digests of its code and of the weights); null where nobody reads its language.
 * Throws ReaderError where the network can't be used.
 */
export async function claimsOf(
  document: Document,
  code: string,
  { reader = usual(), least }: Pick<ReadOptions, "reader" | "least"> = {},
): Promise<(Found & { readonly producer: string }) | null> {
  if (visible(document.text) === document.text) return found(document, code, reader, least);
  const { seenDocument } = await import("./claim/index.js");
  const seen = seenDocument(document)!;
  const shown = await found(seen.document, code, reader, least);
  return shown && { ...shown, claims: shown.claims.map(seen.claim), problems: shown.problems.map(seen.problem) };
}

/** The same of a document that holds nothing that is not seen. */
async function found(
  document: Document,
  code: string,
  reader: ReaderName,
  least: number | undefined,
): Promise<(Found & { readonly producer: string }) | null> {
  const model = modelOf(reader);
  const read = await measured(document, code, model === null ? reader : usual());
  if (read === null) return null;
  const all = model === null ? read : await withModel(document, code, reader, read);
  const bound = least ?? read.least;
  const claims = all.claims.filter(({ value }) => value.confidence >= bound);
  const unsure = all.claims.length - claims.length;
  const kept = new Map(unsure === 0 ? [] : [[`less certain than ${Math.round(bound * 100)}%`, unsure]]);
  return { ...all, claims, refused: summed(all.refused, kept) };
}

/** Claims of a document, however unsure, with how sure they must be to be kept unless somebody asks for others. */
interface Measured extends Found {
  readonly producer: string;
  readonly least: number;
}

/** What the readers tell whose certainty has been measured; null where none of them reads the language. */
async function measured(document: Document, code: string, reader: ReaderName): Promise<Measured | null> {
  const rules = reader === "learned" ? undefined : RULED.get(code);
  const network = reader === "rules" || !LEARNED.has(code) ? null : await learnedReader(networkOf(reader));
  if (rules === undefined && network === null) return null;
  const annotation = await annotated(document, code);
  const learned = network === null ? null : await learnedClaims(annotation, network);
  const ruled = rules === undefined ? null : await ruledClaims(document, code, annotation, rules);
  const name = learned === null ? "rules" : reader === "fast" ? "fast" : ruled === null ? "learned" : "both";
  const producer = `${name}/${code}@${await readerVersion(reader)}`;
  const least = network?.least[code] ?? 0;
  if (ruled === null || learned === null) return { ...(ruled ?? learned)!, producer, least };
  const { inTurns, merged, stepped, worded } = await import("./claim/index.js");
  const told = inTurns(worded(stepped(ruled.claims, annotation), annotation), annotation);
  return {
    claims: merged(told, learned.claims, document.hash, network?.together),
    refused: summed(learned.refused, ruled.refused),
    problems: [...learned.problems, ...ruled.problems],
    producer,
    least,
  };
}

async function annotated(document: Document, code: string): Promise<Annotation> {
  const { annotate } = await import("./annotation/index.js");
  const { languageOf } = await import("./language/index.js");
  return annotate(document, languageOf(code)!);
}

function summed(a: Upheld["refused"], b: Upheld["refused"]): Upheld["refused"] {
  const all = new Map(a);
  for (const [cause, n] of b) all.set(cause, (all.get(cause) ?? 0) + n);
  return all;
}

/** The same with what a language model adds; as they are where it can't be asked. Throws ReaderError where there is no network to hear it as a witness. */
async function withModel(document: Document, code: string, reader: ReaderName, read: Measured): Promise<Measured> {
  const { ReaderError } = await import("./reading/index.js");
  const network = await learnedReader(networkOf(usual()));
  if (network === null)
    throw new ReaderError(
      "What a language model says is checked against the network, whose weights are not installed (models/reader). Reinstall Entente, or use another --reader.",
    );
  const { beside } = await import("./asking.js");
  const { claims, problems, asked } = await beside(reader, document, code, read.claims, network);
  const name = readerNameOf(modelOf(reader)!.model);
  const producer = asked ? `${name}/${code}@${await readerVersion(reader)}` : read.producer;
  return { ...read, claims, problems: [...read.problems, ...problems], producer };
}

/** A model's name as producers have it: none of its signs parts a producer. */
function readerNameOf(model: string): string {
  return `llm:${model.replaceAll("/", "%2F").replaceAll("@", "%40")}`;
}

/** Who is said to have read what nobody can. */
export function nobody(code: string): string {
  return producerOf(code);
}

/** The version that readers carry in what they produce: that of the program, and digests of its code and, where the network reads, of the weights. Loads none. */
export async function readerVersion(reader: ReaderName = usual()): Promise<string> {
  const model = modelOf(reader);
  // What a model is asked is code; where it runs is nothing.
  if (model !== null)
    return `${await readerVersion()}.${createHash("sha256").update(model.model).digest("hex").slice(0, 12)}`;
  const folder = reader === "rules" ? null : weightsFolder(networkOf(reader));
  if (folder === null) return `${VERSION}+${READS}`;
  const { digestOf } = await import("./reading/index.js");
  return `${VERSION}+${READS}.${digestOf(folder)}`;
}

function producerOf(language: string): string {
  return `rules/${language}@${VERSION}+${READS}`;
}

/** Languages that rules are for. */
export const RULED: ReadonlyMap<string, () => Promise<Language>> = new Map([
  ["en", async () => (await import("./claim/english/language/index.js")).english],
]);

const engines = new Map<string, Promise<Engine>>();

function engineOf(code: string, language: () => Promise<Language>): Promise<Engine> {
  const known = engines.get(code);
  if (known) return known;
  const loading = import("./claim/english/annotation/index.js").then(async ({ loadEngine }) =>
    loadEngine(await language()),
  );
  engines.set(code, loading);
  return loading;
}

/** What the rules for English claims make of a document, as far as the verifier lets it pass. */
async function ruledClaims(
  document: Document,
  code: string,
  annotation: Annotation,
  language: () => Promise<Language>,
): Promise<Found> {
  const { annotate } = await import("./claim/english/annotation/index.js");
  const { extract, upheld } = await import("./claim/index.js");
  const { Faults } = await import("./document/index.js");
  const { homeOf } = await import("./proposal/index.js");
  const engine = await engineOf(code, language);
  const faults = new Faults(document.text.length);
  const annotated = annotate(document, engine, faults.attempt);
  const claims = extract(annotated, { ...engine.language, producer: producerOf(code) }, faults.attempt);
  const { problems } = faults;
  return { ...upheld(claims, annotation, homeOf(annotation)), problems };
}

/** Networks, by the names of their folders. */
type Network = "reader" | "fast";

const networkOf = (reader: ReaderName): Network => (reader === "fast" ? "fast" : "reader");

/** Where the weights lie: beside the package's own code, compiled, bundled or not. */
const FOLDERS = ["../models", "../../models", "../../../models"];

function weightsFolder(network: Network): string | null {
  const named = process.env.ENTENTE_WEIGHTS;
  if (named !== undefined && network === "reader") return named === "" ? null : named;
  const paths = FOLDERS.map((path) => fileURLToPath(new URL(`${path}/${network}`, import.meta.url)));
  return paths.find((path) => existsSync(path)) ?? null;
}

/** Where another thread has the network for this one, and for the document that is read now. */
let network: MessagePort | null = null;

/** Has the network of another thread read for this one: what it is asked goes to this port, until there is another. */
export function readThrough(port: MessagePort): void {
  network = port;
}

const here = new Map<string, ReturnType<typeof import("./reading/index.js").loadEncoder>>();

/** Reads with the network of this thread for the one at the other end of a port, who has asked a first time. */
export async function answerNetwork(port: MessagePort, first: Asked, unbroken: Unbroken): Promise<void> {
  const { answerAt, loadEncoder } = await import("./reading/index.js");
  const encoder = (network: string) => {
    const load = () => unbroken.during(() => loadEncoder(weightsFolder(network as Network) ?? ""));
    const known = here.get(network) ?? load();
    here.set(network, known);
    return known.then((own) => ({
      encode: (window: Parameters<typeof own.encode>[0]) => unbroken.during(() => own.encode(window)),
    }));
  };
  answerAt(port, encoder, first);
}

const loading = new Map<Network, Promise<LearnedReader | null>>();

/** The learned reader with that network; null where no weights were installed. Throws ReaderError where they are damaged or nothing can run them. */
function learnedReader(name: Network): Promise<LearnedReader | null> {
  const known = loading.get(name) ?? loadReader(name);
  loading.set(name, known);
  return known;
}

async function loadReader(name: Network): Promise<LearnedReader | null> {
  const folder = weightsFolder(name);
  const { DistantEncoder, loadWeights, ReaderError } = await import("./reading/index.js");
  if (folder === null && name === "fast")
    throw new ReaderError(
      "The weights of the fast reader are not installed (models/fast). Reinstall Entente, or use another --reader.",
    );
  if (folder === null) return null;
  const { LearnedReader } = await import("./proposal/index.js");
  const distant = network === null ? undefined : new DistantEncoder(() => network!, name);
  return new LearnedReader(await loadWeights(folder, distant));
}

/** Codes of the languages that the learned reader reads. */
const LEARNED: ReadonlySet<string> = new Set(["en", "ru", "tr", "zh"]);

/** What the network makes of a document, however unsure. */
async function learnedClaims(annotation: Annotation, reader: LearnedReader): Promise<Found> {
  const { claimsBy } = await import("./claim/index.js");
  const { homeOf } = await import("./proposal/index.js");
  const { claims, refused, until } = await claimsBy(reader, annotation, homeOf(annotation), 0);
  const message = `The network read only the first ${until} characters. Split the document to have all of it read.`;
  const isShort = until < annotation.document.text.length;
  const short: Problem[] = isShort ? [{ severity: "warning", message, place: null }] : [];
  return { claims, refused, problems: [...annotation.problems, ...short] };
}
