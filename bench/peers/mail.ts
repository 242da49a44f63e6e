// Any folder of messages (.eml), such as the repositories of mailparser and of Ruby's mail: the words that mailparser finds and Entente keeps, and whether both tell the same subject and day.
import { ARCHIVES, once, PARCELS, readMember, unpacked } from "../../src/document/index.js";
import { filesUnder } from "./files-under.js";
import { type Kept, keptOf, meanOf } from "./kept-words.js";
import { halfOf, installed, type Runner, share } from "./runner.js";

/** What is asked of mailparser (MIT). */
interface Mailparser {
  simpleParser(
    bytes: Buffer,
    options: { readonly skipImageLinks: boolean; readonly skipTextToHtml: boolean },
  ): Promise<{ readonly text?: string; readonly subject?: string; readonly date?: Date }>;
}

const PREFIX = /^(?:\s*(?:re|fwd?|aw|wg)\s*:)+/iu;
const bare = (subject: string): string => subject.replace(PREFIX, "").replace(/\s+/gu, " ").trim().normalize("NFKC");

export const mail: Runner = async (folder, { half }) => {
  const { simpleParser } = await installed<Mailparser>("mailparser", "3.14.2");
  const all: Kept[] = [];
  const misses: string[] = [];
  let [subjects, titled, days, dated] = [0, 0, 0, 0];
  for (const [name, bytes] of halfOf(filesUnder(folder, /\.eml$/iu), half)) {
    const { text = "", subject, date } = await simpleParser(bytes, { skipImageLinks: true, skipTextToHtml: true });
    const { words, title, day, said } = await read(name, bytes);
    if (/\p{L}/u.test(text)) {
      const kept = keptOf(text.normalize("NFKC"), words);
      all.push(kept);
      if (kept.words < 0.98) misses.push(`${kept.words.toFixed(3)}  ${name}  ${kept.most} ${said}`);
      if (subject !== undefined && bare(subject) !== "") {
        titled++;
        if (bare(subject) === bare(title ?? "")) subjects++;
        else misses.push(`subject  ${name}  ${title} for ${subject}`);
      }
      if (date !== undefined && !Number.isNaN(date.getTime())) {
        dated++;
        // A message tells its day where it was sent, and mailparser that of Greenwich.
        const near = day === null ? Number.NaN : Math.abs(Date.parse(`${day}T12:00Z`) - date.getTime());
        if (near <= 26 * 3_600_000) days++;
        else misses.push(`day      ${name}  ${day} for ${date.toISOString()}`);
      }
    }
  }
  const figures = [
    `${all.length} messages with words: ${meanOf(all)}`,
    `subject the same ${share(subjects, titled)} of ${titled}, day ${share(days, dated)} of ${dated}`,
  ];
  return { figures, misses: misses.sort() };
};

/** The words of all that a message holds, with the title and the day of its first document. */
async function read(name: string, bytes: Buffer) {
  let words = "";
  const said: string[] = [];
  let first: { readonly title: string | null; readonly date: string | null } | null = null;
  for await (const member of unpacked({ name, chunks: once(new Uint8Array(bytes)) }, [...ARCHIVES, ...PARCELS])) {
    const { document, problems } =
      "problem" in member ? { document: null, problems: [member.problem] } : await readMember(member);
    said.push(...problems.map(({ message }) => message));
    if (document === null) continue;
    first ??= document.metadata;
    words += `${document.text.normalize("NFKC")}\n`;
  }
  return { words, title: first?.title ?? null, day: first?.date ?? null, said: said.join(" ") };
}
