// Any folder of archives of crawls (.warc, .warc.gz), such as the repositories of warcio and warcio.js: the pages that warcio.js finds, answered with 200, and Entente does too, by address and words.
import { ARCHIVES, once, readMember, unpacked } from "../../src/document/index.js";
import { filesUnder } from "./files-under.js";
import { halfOf, installed, type Runner, share } from "./runner.js";

/** What is asked of warcio.js (Apache-2.0). */
interface Warcio {
  readonly WARCParser: new (
    chunks: AsyncIterable<Uint8Array>,
  ) => AsyncIterable<{
    readonly warcType: string | null | undefined;
    readonly warcTargetURI: string | null | undefined;
    readonly httpHeaders: { readonly statusCode: string | number; readonly headers: Headers } | null | undefined;
    contentText(): Promise<string>;
  }>;
}

export const warc: Runner = async (folder, { half }) => {
  const { WARCParser } = await installed<Warcio>("warcio", "2.4.11");
  const misses: string[] = [];
  let [pages, found, unparsed] = [0, 0, 0];
  const files = halfOf(filesUnder(folder, /\.warc(?:\.gz)?$/iu), half);
  for (const [name, bytes] of files) {
    const wanted: string[] = [];
    try {
      for await (const record of new WARCParser(once(new Uint8Array(bytes)))) {
        const isPage = /^(?:text\/(?:html|plain)|application\/xhtml)/u.test(
          record.httpHeaders?.headers.get("content-type") ?? "",
        );
        if (record.warcType !== "response" || Number(record.httpHeaders?.statusCode) !== 200 || !isPage) continue;
        if (/[\p{L}]/u.test(await record.contentText())) wanted.push(record.warcTargetURI ?? "");
      }
    } catch {
      unparsed++;
    }
    const [given, said] = await read(name, bytes);
    for (const address of wanted) {
      pages++;
      const at = given.indexOf(address.replace(/^<|>$/gu, ""));
      if (at < 0) misses.push(`${address}  ${name}  ${said}`);
      else {
        found++;
        given.splice(at, 1);
      }
    }
  }
  const figures = [
    `${files.length} archives, ${unparsed} not read to their end by warcio.js: ${share(found, pages)} of its ${pages} pages are read`,
  ];
  return { figures, misses };
};

/** The addresses of the documents of an archive that have words, and what was said of it. */
async function read(name: string, bytes: Buffer): Promise<[addresses: string[], said: string]> {
  const addresses: string[] = [];
  const said: string[] = [];
  for await (const member of unpacked({ name, chunks: once(new Uint8Array(bytes)) }, ARCHIVES)) {
    const { document, problems } =
      "problem" in member ? { document: null, problems: [member.problem] } : await readMember(member);
    said.push(...problems.map(({ message }) => message));
    if (document !== null && document.text.trim() !== "")
      addresses.push("told" in member ? (member.told?.url ?? "") : "");
  }
  return [addresses, said.join(" ")];
}
