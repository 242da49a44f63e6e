import type { Container } from "./container.js";
import { answered, type CrawlRecord, called, firstLine, isRead, type NextLine, pagesOf } from "./warc.js";

/** The line over each record: its address first, its length last, between them five fields of version 1 or ten of version 2. */
const OVER = /^(\S+) \S+ \d{8,14} (\S+)(?: \S+)* (\d{1,12})$/u;

/**
 * Archives of crawls as they were before WARC (https://archive.org/web/researcher/ArcFileFormat.php), packed with gzip or not. Pages that were answered with
 * success are the members, by their addresses. The day of a record is that of the crawl, and tells nothing of when a page was published.
 */
export const arc: Container = {
  name: "ARC archive",
  recognises: (head, name) =>
    Buffer.from(head.subarray(0, 11)).toString("latin1") === "filedesc://" ||
    (head[0] === 0x1f && head[1] === 0x8b && /\.arc(?:\.gz)?$/iu.test(name)),
  members: (chunks, name, allowance) => pagesOf(chunks, name, allowance, recordOf),
};

async function recordOf(next: NextLine): Promise<CrawlRecord | null> {
  const line = await firstLine(next, (over) => OVER.test(over) || over.startsWith("filedesc://"));
  if (line === null) return null;
  const [, address = "", type = "", length] = OVER.exec(line) ?? [];
  return {
    length: Number(length ?? Number.NaN),
    // The first record tells of the file itself; names of hosts that were looked up are records too.
    wanted: /^https?:|^ftp:/iu.test(address),
    page: (block, name, place) =>
      /^HTTP\//u.test(Buffer.from(block.subarray(0, 5)).toString("latin1"))
        ? answered(address, block, name, place)
        : isRead(type)
          ? { ...called(address, name), body: { bytes: block } }
          : null,
  };
}
