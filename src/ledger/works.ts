import type { Cite, CslItem, Document, Reference } from "../document/index.js";
import { trimmed } from "../text/index.js";
import { addressOf } from "./address.js";

/** Marks of a note on a note, so far a chain of "Ibid." is followed. */
const LONGEST_CHAIN = 50;

/**
 * The works that notes cite, each under every name that another document might cite it by: "doi:10.1000/xyz", "url:example.org/a", "work:okafor lines
 * to the sea 2017". Chains of "Ibid." are followed to the work. In order; works that nothing names are left out.
 */
export function worksOf(document: Pick<Document, "references">, marks: readonly string[]): string[] {
  const names = new Set<string>();
  for (const { item, url, own } of worksCited(document, marks)) {
    for (const name of namesOf(item)) names.add(name);
    const address = addressOf(url);
    if (own && address !== null && !isDoi(address)) names.add(`url:${address}`);
  }
  return [...names].sort();
}

/** A work as a note cites it. */
interface Cited {
  /** What the note, or the one that it repeats, tells of the work. */
  readonly item: CslItem | undefined;
  /** The address that the note gives; null where it gives none, or it is of another of its works. */
  readonly url: string | null;
  /** Whether the note tells the work itself, and repeats no other note. */
  readonly own: boolean;
}

/** The works that notes with these marks cite, in the order of the marks; chains of "Ibid." are followed to the work. */
export function worksCited({ references }: Pick<Document, "references">, marks: readonly string[]): Cited[] {
  const byMark = new Map<string, Reference>();
  for (const reference of references) if (!byMark.has(reference.mark)) byMark.set(reference.mark, reference);
  return marks.flatMap((mark) => {
    const reference = byMark.get(mark);
    if (reference === undefined) return [];
    return [reference, ...(reference.also ?? [])].map((cite, i) => ({
      item: workOf(cite, byMark),
      url: i === 0 ? (reference.url ?? null) : null,
      own: i === 0 && reference.item !== undefined,
    }));
  });
}

function workOf(cite: Cite, byMark: ReadonlyMap<string, Reference>): CslItem | undefined {
  let at: Cite | undefined = cite;
  for (let i = 0; i < LONGEST_CHAIN && at !== undefined; i++) {
    if (at.item !== undefined) return at.item;
    at = at.ibid === undefined ? undefined : byMark.get(at.ibid);
  }
  return undefined;
}

/** The names of a work: its DOI and its address; without either, or beside the address, whoever wrote it, its title and its year. */
function namesOf(item: CslItem | undefined): string[] {
  if (item === undefined) return [];
  const doi = /10\.\d{4,9}\/\S+/u.exec(item.DOI ?? item.URL ?? "")?.[0];
  const names = doi === undefined ? [] : [`doi:${trimmed(doi.toLowerCase(), null, /[.,;)]/u)}`];
  const address = addressOf(item.URL);
  if (address !== null && !isDoi(address)) names.push(`url:${address}`);
  const author = item.author?.[0]?.family ?? item.author?.[0]?.literal ?? item.publisher ?? item["container-title"];
  const title = folded(item.title ?? "");
  const year = item.issued?.["date-parts"][0]?.[0];
  // A title of one or two common words ("Annual report") names a work only with its author and year.
  if (title.split(" ").length >= 3 || (author !== undefined && year !== undefined && title !== ""))
    names.push(`work:${[folded(author ?? ""), title, year ?? ""].filter((part) => part !== "").join(" ")}`);
  return names;
}

/** Kinds of works that stand in a newspaper, a magazine or on a site, whose newsroom answers for all of them. */
const OF_NEWSROOM: ReadonlySet<string> = new Set(["article-newspaper", "article-magazine", "post-weblog", "webpage"]);

/** Who put a work out, as documents name their publisher: the newsroom that it stands in, or the body that wrote or published it; empty where people wrote it in a book or a journal. */
export function housesOf(item: CslItem | undefined): string[] {
  if (item === undefined) return [];
  const outlet = OF_NEWSROOM.has(item.type) ? item["container-title"] : undefined;
  const body = item.author?.[0]?.literal;
  return [...new Set([outlet, body, body === undefined ? undefined : item.publisher].flatMap((house) => house ?? []))];
}

function isDoi(address: string): boolean {
  return /^(?:dx\.)?doi\.org\//u.test(address);
}

/** A title or a name without case, accents and punctuation. */
export function folded(words: string): string {
  return words
    .normalize("NFKD")
    .replaceAll(/\p{M}+/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
