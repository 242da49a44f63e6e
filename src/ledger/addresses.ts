import type { Document } from "../document/index.js";
import { LIMITS } from "../text/index.js";
import { isArchive } from "../vocabulary/index.js";

/** An address that a document names, and where. */
export interface NamedAddress {
  /** As requests are made for it: "https://example.org/a", without fragment. */
  readonly address: string;
  /** Place of the note in `document.references`; null for the address of the document itself. */
  readonly note: number | null;
  /** The archived copy of it that the note names; of an address that is one, itself. */
  readonly archived: string | null;
}

/** Longer ones are no addresses that a person can follow. */
const LONGEST = LIMITS.web.address.most;
/** Addresses of one note: what has more is no note. */
const MOST = 200;
const WRITTEN = /(?:https?:\/\/|www\.)[^\s<>"“”«»]+/giu;

/**
 * The addresses of a document: its own, and those of its notes, each once a note. A copy in an archive stands with the address it is a copy of: that which
 * it holds, else the one before it in the note.
 */
export function addressesOf({ metadata, references }: Pick<Document, "metadata" | "references">): NamedAddress[] {
  const own = webAddress(metadata.url ?? "");
  return [
    ...(own === null ? [] : [{ address: own, note: null, archived: isArchive(own) ? own : null }]),
    ...references.flatMap((reference, note) => paired(addressesIn(reference)).map((one) => ({ ...one, note }))),
  ];
}

/** Addresses of a note, in the order in which it names them, at most so many. */
function addressesIn({ text, url, item, also = [] }: Document["references"][number]): string[] {
  const told = [url, item?.URL, ...also.map((cite) => cite.item?.URL)].flatMap((one) => webAddress(one ?? "") ?? []);
  const written = [...text.matchAll(WRITTEN)]
    .slice(0, MOST)
    .flatMap(([one]) => (one.length > LONGEST ? [] : (webAddress(bare(one)) ?? [])));
  // What the text holds of an address that a line break cut is the beginning of one that is known whole.
  const whole = written.filter((one) => !told.some((other) => other !== one && other.startsWith(one)));
  const place = (one: string) => whole.indexOf(one);
  return [...new Set([...told, ...whole])].sort((a, b) => place(a) - place(b)).slice(0, MOST);
}

function paired(addresses: readonly string[]): Omit<NamedAddress, "note">[] {
  const copies = new Map<string, string>();
  const alone: string[] = [];
  const originals = addresses.filter((one) => !isArchive(one));
  for (const [i, copy] of addresses.entries()) {
    if (!isArchive(copy)) continue;
    const before = addresses.slice(0, i).findLast((one) => !isArchive(one));
    const of =
      originals.find((one) => plain(copy).endsWith(`/${plain(one)}`)) ??
      (/.https?:/iu.test(copy) ? undefined : (before ?? originals[0]));
    if (of === undefined) alone.push(copy);
    else if (!copies.has(of)) copies.set(of, copy);
  }
  return addresses.flatMap((address) =>
    alone.includes(address)
      ? [{ address, archived: address }]
      : isArchive(address)
        ? []
        : [{ address, archived: copies.get(address) ?? null }],
  );
}

/** An address without what an archive may write otherwise: schemes, "www.", a slash at the end. */
const plain = (address: string) => address.replace(/https?:\/\/(?:www\.)?/gu, "").replace(/\/$/u, "");

/** An address without the punctuation of the sentence around it; a closing bracket stays when its opening is inside. */
function bare(written: string): string {
  let open = 0;
  for (const unit of written) open += unit === "(" ? 1 : unit === ")" ? -1 : 0;
  let end = written.length;
  for (; end > 0; end--) {
    const last = written[end - 1]!;
    if (last === ")") {
      if (open >= 0) break;
      open++;
    } else if (!/[\].,;:!?'’…}]/u.test(last)) break;
  }
  return written.slice(0, end);
}

/** Null for what is no address of the web, or carries a name or a password. */
function webAddress(written: string): string | null {
  const full = /^www\./iu.test(written) ? `https://${written}` : written;
  if (!/^https?:\/\//iu.test(full) || full.length > LONGEST || !URL.canParse(full)) return null;
  const url = new URL(full);
  if (url.username !== "" || url.password !== "" || !url.hostname.includes(".")) return null;
  url.hash = "";
  return url.href;
}
