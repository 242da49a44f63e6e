import { ArchiveFault, MOST_WRITTEN, openZip, startsAsZip, type ZipEntry } from "../archive/index.js";
import { type Container, fault, LARGEST_MEMBER, memberName, whole } from "./container.js";

/** Files that systems put into archives beside the documents. */
const LITTER = /(?:^|[/\\])(?:__MACOSX[/\\]|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\.[^./\\])/iu;

/** Zip archives. Links in them are not followed, and what systems leave in them is passed over. */
export const zip: Container = {
  name: "zip archive",
  recognises: startsAsZip,
  async *members(chunks, name, allowance) {
    const bytes = await whole(chunks, MOST_WRITTEN);
    if (bytes === null) {
      yield fault(name, `The archive exceeds the limit of ${MOST_WRITTEN >> 20} MB; split it.`);
      return;
    }
    let entries: readonly ZipEntry[];
    let read: (entry: ZipEntry) => Promise<Uint8Array>;
    try {
      const opened = await openZip(bytes, allowance);
      entries = opened.entries;
      read = (entry) => opened.read(entry, LARGEST_MEMBER);
    } catch (error) {
      yield fault(name, sentence(error));
      return;
    }
    const documents = entries.filter((entry) => !LITTER.test(entry.name));
    if (documents.length === 0) yield fault(name, "The archive contains no files.");
    for (const entry of documents) {
      const place = memberName(name, entry.name);
      if (entry.link) {
        yield fault(place, "This is a link, and links in archives are not followed; include the file itself.");
        continue;
      }
      try {
        yield { name: place, body: { bytes: await read(entry) } };
      } catch (error) {
        yield fault(place, sentence(error));
        // What may be written out is used up: the other files would only say so again.
        if (allowance.spent) return;
      }
    }
  },
};

/** The sentence of a fault of the archive; anything else is a fault of the program. */
export function sentence(error: unknown): string {
  if (error instanceof ArchiveFault) return error.message;
  throw error;
}
