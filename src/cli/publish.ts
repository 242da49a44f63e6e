import { lstat, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import {
  BRIEF_WORDS,
  type Brief,
  type BriefWords,
  briefHtml,
  factHtml,
  factsIn,
  indexHtml,
  type Published,
  pairBrief,
  type Style,
  stateBrief,
  workOfEntry,
} from "../brief/index.js";
import { apparatusFor, directory, editionOf, factPage, pairPage, speechKnowing, statePage } from "../entente.js";
import type { Ledger } from "../ledger/index.js";
import { factHeadline, nameOf } from "../words/index.js";
import { makeFolder } from "./make-folder.js";
import { ledgerAddress } from "./options.js";
import { ledgerToRead } from "./reading.js";
import { UsageError } from "./usage.js";
import { language, says } from "./words/index.js";

/** The options of `entente publish` as the command line gives them. */
export interface PublishArguments {
  readonly ledger?: string;
  /** Most dossiers of two. */
  readonly pairs: number;
  readonly cite: Style;
}

/** What was, or is being, published into a folder, so that it can be published into again. */
const LIST = "published.json";
const FOLDERS = ["dossiers", "facts"] as const;
/** Rows of a section. */
const ROWS = 100;

/** `entente publish`: writes dossiers and facts as a site of files. Returns the exit code. */
export async function publishCommand(folder: string, asked: PublishArguments): Promise<number> {
  const before = await publishedIn(folder);
  const ledger = await ledgerToRead(ledgerAddress(asked));
  try {
    const site = new Site(folder, ledger, asked, BRIEF_WORDS[language().lang], before);
    const pages = await site.write();
    for (const gone of before.filter((page) => !pages.has(page))) await rm(path.join(folder, gone), { force: true });
    await list(folder, pages);
    process.stderr.write(`entente: ${folder}: ${says().keeping.published({ pages: pages.size })}\n`);
    return 0;
  } catch (error) {
    throw unwritten(error) ?? error;
  } finally {
    await ledger.close();
  }
}

/** What is said of a file or a folder that the system lets nobody write; null of any other error. */
function unwritten(error: unknown): UsageError | null {
  if (!(error instanceof Error && "syscall" in error && "path" in error && "code" in error)) return null;
  return new UsageError(`The file ${error.path} can't be written (${error.code}); name another folder`);
}

/** Pages that an earlier call wrote into a folder. Throws UsageError for a folder that holds anything else, and for links to other folders in it. */
async function publishedIn(folder: string): Promise<string[]> {
  const there = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw new UsageError(`The folder ${folder} can't be read (${error.code}); name another one`);
  });
  if (there.length === 0) return [];
  const pages = await readFile(path.join(folder, LIST), "utf8").then(parsed, () => null);
  const links = await Promise.all(FOLDERS.map((name) => isLink(path.join(folder, name))));
  if (!Array.isArray(pages) || links.includes(true))
    throw new UsageError(
      `The folder ${folder} contains something other than a site made by entente publish; name a new one`,
    );
  return pages.filter((page) => typeof page === "string" && PAGE.test(page));
}

function parsed(list: string): unknown {
  try {
    return JSON.parse(list);
  } catch {
    return null;
  }
}

const isLink = (file: string): Promise<boolean> =>
  lstat(file).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );

/** Writes a file of the site itself: a link that stands there gives way, and what it leads to stays as it is. */
async function put(file: string, text: string): Promise<void> {
  if (await isLink(file)) await rm(file);
  await writeFile(file, text);
}

async function list(folder: string, pages: ReadonlySet<string>): Promise<void> {
  const written = path.join(folder, `${LIST}.new`);
  await put(written, `${JSON.stringify([...pages].sort(), null, 1)}\n`);
  await rename(written, path.join(folder, LIST));
}

/** Names that pages get. */
const PAGE = /^(?:(?:dossiers|facts)\/)?[A-Za-z0-9_-]+\.html$/u;
const dossierPage = (ids: readonly string[]) => `dossiers/${fileOf(ids)}.html`;
const factFile = (id: string) => `facts/${id}.html`;
/** Ids of parties in names of files: those of organisations have a colon, those of firms may have letters of any script. */
const fileOf = (ids: readonly string[]) =>
  ids
    .map((id) =>
      id.replaceAll(/[^A-Za-z0-9_-]/gu, (sign) => (sign === ":" ? "_" : `-${sign.codePointAt(0)!.toString(16)}`)),
    )
    .join("-");

class Site {
  readonly #pages = new Set<string>();
  readonly #facts = new Set<string>();

  constructor(
    private readonly folder: string,
    private readonly ledger: Ledger,
    private readonly asked: PublishArguments,
    private readonly words: BriefWords,
    private readonly before: readonly string[],
  ) {}

  async write(): Promise<ReadonlySet<string>> {
    const edition = editionOf(this.ledger, await this.ledger.standing());
    // Memberships and plans are those of the day that is shown, so that the same ledger gives the same pages.
    const today = edition.date ?? "1970-01-01";
    const { pairs, parties } = await directory(this.ledger, { pairs: Math.max(1, this.asked.pairs) });
    const [shown, named] = [pairs.slice(0, this.asked.pairs), parties.filter(({ kind }) => kind !== "other")];
    await makeFolder(this.folder);
    await this.#announce([
      "index.html",
      ...shown.map(({ a, b }) => dossierPage([a, b])),
      ...named.map(({ id }) => dossierPage([id])),
    ]);
    for (const name of FOLDERS) await makeFolder(path.join(this.folder, name));
    const asked = { most: ROWS, today, file: true };
    const query = { today, rows: ROWS };
    const [two, one]: [Published[], Published[]] = [[], []];
    for (const { a, b, facts } of shown) {
      const page = await pairPage(this.ledger, [a, b], query);
      const brief = pairBrief(page, { ...asked, words: await this.#knowing(page) });
      two.push({ title: brief.title, href: await this.#dossier([a, b], brief), facts });
    }
    for (const { id, facts } of named) {
      const page = await statePage(this.ledger, id, query);
      const brief = stateBrief(page, { ...asked, words: await this.#knowing(page) });
      one.push({ title: nameOf(id, this.words.speech), href: await this.#dossier([id], brief), facts });
    }
    await this.#announce([...this.#facts].map(factFile));
    for (const fact of [...this.#facts].sort()) await this.#fact(fact, edition);
    await this.#put("index.html", indexHtml({ pairs: two, parties: one }, { edition }, this.words));
    return this.#pages;
  }

  /** Lists pages before they are written, so that a site that was broken off can be published into again. */
  async #announce(pages: readonly string[]): Promise<void> {
    await list(this.folder, new Set([...this.before, ...this.#pages, ...pages]));
  }

  async #dossier(ids: readonly string[], brief: Brief): Promise<string> {
    const facts = factsIn(brief);
    const apparatus = await apparatusFor(this.ledger, facts, this.asked.cite);
    for (const fact of facts) this.#facts.add(fact);
    const page = dossierPage(ids);
    const html = briefHtml(brief, apparatus, {
      home: { href: "../index.html", text: brief.words.site.all },
      fact: (id) => `../facts/${id}.html`,
    });
    await this.#put(page, html);
    return page;
  }

  async #fact(id: string, edition: ReturnType<typeof editionOf>): Promise<void> {
    const found = await factPage(this.ledger, id);
    if (found === null) return;
    const apparatus = await apparatusFor(this.ledger, [id], this.asked.cite);
    const words = await this.#knowing(found);
    const work = workOfEntry(edition, {
      id,
      title: factHeadline(found.fact, words.speech),
      address: null,
      note: id,
      language: this.words.language,
    });
    await this.#put(factFile(id), factHtml(found, work, apparatus, words));
  }

  /** The words of the site, with the names that documents have for those whom data names. */
  async #knowing(data: unknown): Promise<BriefWords> {
    return { ...this.words, speech: await speechKnowing(this.ledger, data, this.words.speech) };
  }

  async #put(page: string, html: string): Promise<void> {
    this.#pages.add(page);
    await put(path.join(this.folder, page), html).catch((error: NodeJS.ErrnoException) => {
      throw new UsageError(
        `The file ${path.join(this.folder, page)} can't be written (${error.code}); name another folder`,
      );
    });
  }
}
