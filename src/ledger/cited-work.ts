import type { CslDate, CslItem, CslName, Document } from "../document/index.js";
import { addressOf } from "./address.js";
import { addressKey, headKey } from "./strain-keys.js";
import { housesOf, worksCited } from "./works.js";

/** A work that a note of a document cites, as the note tells it. */
export interface CitedWork {
  /** Who wrote it or put it out: the author, else the outlet, else the publisher; null where the note names nobody. */
  readonly name: string | null;
  readonly title: string | null;
  /** EDTF: when it came out; null where the note does not say. */
  readonly when: string | null;
  readonly url: string | null;
  /** The document of the ledger that stands at its address; null for a work that was not read. */
  readonly document: string | null;
}

/** A cited work with what finds its document: keys of strain_keys, its address before the headings that each house which may have put it out would have given it. */
export interface SoughtWork {
  readonly work: CitedWork;
  readonly keys: readonly string[];
}

/** The works that notes with these marks cite, in their order, each once; those of which neither a name, a title nor an address is told are left out. */
export function citedWorksOf({ references }: Pick<Document, "references">, marks: readonly string[]): SoughtWork[] {
  const works = worksCited({ references }, marks).map(({ item, url }): SoughtWork => {
    const name = nameOf(item?.author?.[0]) ?? item?.["container-title"] ?? item?.publisher ?? null;
    const address = item?.URL ?? url ?? (item?.DOI === undefined ? null : `https://doi.org/${item.DOI}`);
    const title = item?.title ?? null;
    const place = addressOf(address);
    const heads = title === null ? [] : housesOf(item).map((house) => headKey(house, title));
    return {
      work: { name, title, when: edtfOf(item?.issued), url: address, document: null },
      keys: [...(place === null ? [] : [addressKey(place)]), ...heads],
    };
  });
  const told = works.filter(({ work: { name, title, url } }) => name !== null || title !== null || url !== null);
  return [...new Map(told.map((sought) => [JSON.stringify(sought.work), sought])).values()];
}

function nameOf(name: CslName | undefined): string | null {
  if (name === undefined) return null;
  return name.literal ?? ([name.given, name.family].filter((part) => part !== undefined).join(" ") || null);
}

/** A date of CSL as EDTF; null for none. A season is told by its year alone. */
function edtfOf(date: CslItem["issued"]): string | null {
  const sides = date?.["date-parts"].map(sideOf) ?? [];
  if (sides.length === 0 || sides.some((side) => side === null)) return null;
  return `${sides.join("/")}${date?.circa ? "~" : ""}`;
}

function sideOf([year, month, day]: CslDate["date-parts"][number]): string | null {
  if (year === undefined) return null;
  const rest = [month, day].filter((part) => part !== undefined).map((part) => String(part).padStart(2, "0"));
  return [String(year).padStart(4, "0"), ...rest].join("-");
}
