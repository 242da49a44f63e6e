import { LIMITS } from "../../text/index.js";
import { Allowance, ArchiveFault, openZip, type Zip } from "../archive/index.js";
import type { Properties } from "../properties.js";
import { NO_PROPERTIES } from "../properties.js";
import { type ReadContent, refusal } from "../reader.js";
import { readXml, XmlFault, type XmlHandler } from "../xml.js";

/** Bytes of a file; most of them are pictures. */
export const LARGEST_PACKAGE = LIMITS.document.file.most;

/** An open file of a word processor: a part is a file in the archive. */
export interface Package {
  readonly zip: Zip;
  /** Tells a handler what a part holds. False when there is no such part; what is wrong with its XML comes back as true all the same. */
  tell(part: string, handler: XmlHandler): Promise<boolean>;
}

/**
 * Opens a file of a word processor and reads it. What is wrong with the archive or the XML becomes a refusal: one sentence that
 * begins with what kind of file it is.
 */
export async function withPackage(
  bytes: Uint8Array,
  name: string,
  namespaces: ReadonlyMap<string, string>,
  read: (opened: Package) => Promise<ReadContent>,
): Promise<ReadContent> {
  try {
    const zip = await openZip(bytes, new Allowance());
    const tell = async (part: string, handler: XmlHandler): Promise<boolean> => {
      const entry = zip.find(part);
      if (!entry) return false;
      await readXml(zip.chunks(entry), namespaces, handler);
      return true;
    };
    return await read({ zip, tell });
  } catch (error) {
    if (error instanceof ArchiveFault || error instanceof XmlFault) return refusal(name, error.message);
    throw error;
  }
}

const DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
/** Namespaces of the properties of both families, with the prefixes they are called by here. */
export const PROPERTY_NAMESPACES: readonly (readonly [string, string])[] = [
  [DUBLIN_CORE, "dc"],
  ["http://purl.org/dc/terms/", "dcterms"],
  ["urn:oasis:names:tc:opendocument:xmlns:meta:1.0", "meta"],
];

/** Gathers the properties that a part with Dublin Core elements tells. */
export function propertyHandler(): XmlHandler & { properties(): Properties } {
  const told = new Map<string, string>();
  let open = "";
  return {
    open(name) {
      open = name;
    },
    close() {
      open = "";
    },
    text(words) {
      if (open !== "" && words.length < 2000) told.set(open, `${told.get(open) ?? ""}${words}`.trim());
    },
    properties() {
      const first = (...names: string[]): string | null => names.map((name) => told.get(name)).find(Boolean) ?? null;
      const authors = first("meta:initial-creator", "dc:creator");
      return {
        ...NO_PROPERTIES,
        title: first("dc:title"),
        authors: authors?.split(";").map((author) => author.trim()) ?? [],
        publisher: first("dc:publisher"),
        created: first("dcterms:created", "meta:creation-date"),
        modified: first("dcterms:modified", "dc:date"),
      };
    },
  };
}
