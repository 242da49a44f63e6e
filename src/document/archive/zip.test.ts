import { describe, expect, it } from "vitest";
import { zipOf } from "./archives.corpus.js";
import { Allowance, ArchiveFault, MOST_ENTRIES, openZip } from "./index.js";

const MEGABYTE = 1024 * 1024;
const words = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** What is said of an archive that is not read, or of its first file. */
async function fault(bytes: Uint8Array, allowance?: Allowance): Promise<string> {
  try {
    const zip = await openZip(bytes, allowance);
    for (const entry of zip.entries) await zip.read(entry);
  } catch (error) {
    if (error instanceof ArchiveFault) return error.message;
    throw error;
  }
  return "";
}

describe("a zip archive", () => {
  it("gives its files in order, packed or stored, whatever they are called", async () => {
    const names = ["b.txt", "Ünïcode/отчёт.txt", "../../etc/passwd", "C:\\con", "/root.txt"];
    const zip = await openZip(
      zipOf(
        names.map((name, i) => ({ name, content: `words of ${name}`, stored: i % 2 === 0 })),
        "a comment",
      ),
    );
    expect(zip.entries.map(({ name }) => name)).toEqual(names);
    for (const name of names) expect(words(await zip.read(zip.find(name)!))).toBe(`words of ${name}`);
    expect(zip.find("a.txt")).toBeUndefined();
  });

  it("leaves folders out and tells links", async () => {
    const link = (0o120777 << 16) >>> 0;
    const zip = await openZip(
      zipOf([
        { name: "folder/", content: "" },
        { name: "link", content: "/etc/passwd", attributes: link },
        { name: "file", content: "" },
      ]),
    );
    expect(zip.entries.map((entry) => [entry.name, entry.link])).toEqual([
      ["link", true],
      ["file", false],
    ]);
  });

  it("is read where it stands within other bytes", async () => {
    const bytes = zipOf([{ name: "a", content: "words" }]);
    const outer = new Uint8Array(bytes.length + 20).fill(7);
    outer.set(bytes, 10);
    const zip = await openZip(outer.subarray(10, 10 + bytes.length));
    expect(words(await zip.read(zip.entries[0]!))).toBe("words");
  });
});

describe("what is wrong with an archive is said in a sentence", () => {
  const file = { name: "a.txt", content: "words and words and words" };

  it.each([
    ["a password", zipOf([{ ...file, flags: 1 }]), /"a.txt" in the archive is password-protected/],
    ["a method that is not read", zipOf([{ ...file, method: 12 }]), /compressed in a way that is not supported/],
    ["two names", zipOf([{ ...file, localName: "b.exe" }]), /in two ways that differ/],
    [
      "a name of many lines",
      zipOf([{ ...file, name: `a\nb\u202E${"c".repeat(200)}`, flags: 0x801 }]),
      /^"a b c{75}…" in the/,
    ],
    ["a wrong sum", zipOf([{ ...file, crc: 1 }]), /"a.txt" in the archive is damaged/],
    ["a wrong offset", zipOf([{ ...file, start: 9 }]), /damaged or truncated/],
    ["files that share bytes", zipOf([file, { ...file, start: 0 }]), /overlap/],
    [
      "too many files",
      zipOf(Array.from({ length: MOST_ENTRIES + 1 }, () => ({ name: "", content: "" }))),
      /5000 files/,
    ],
    ["no archive", new TextEncoder().encode("PK\x03\x04 is no archive"), /damaged or truncated/],
  ])("%s", async (_, bytes, message) => {
    expect(await fault(bytes)).toMatch(message);
  });

  it("is a bomb past 10 MB and 100 times its size, and below that it is read", async () => {
    expect(await fault(zipOf([{ name: "zeros", content: Buffer.alloc(9 * MEGABYTE) }]))).toBe("");
    expect(await fault(zipOf([{ name: "zeros", content: Buffer.alloc(11 * MEGABYTE) }]))).toMatch(/decompression bomb/);
  });

  it("is more than 512 MB together, over all archives of one input", async () => {
    // Figures with gaps: packed to more than a hundredth.
    const content = Buffer.alloc(9 * MEGABYTE);
    for (let at = 0; at < content.length; at += 256) content.writeUInt32LE(Math.imul(at, 2654435761) >>> 0, at);
    const bytes = zipOf(["a", "b"].map((name) => ({ name, content })));
    const allowance = new Allowance();
    const told = [];
    for (let i = 0; i < 29; i++) told.push(await fault(bytes, allowance));
    expect(new Set(told.slice(0, 28))).toEqual(new Set([""]));
    expect(told[28]).toMatch(/more than 512 MB/);
  });

  it("is a bomb when its files are together, each of them just short of one", async () => {
    const allowance = new Allowance();
    const files = ["a", "b", "c"].map((name) => ({ name, content: Buffer.alloc(9 * MEGABYTE) }));
    const zip = await openZip(zipOf(files), allowance);
    await zip.read(zip.entries[0]!);
    await expect(zip.read(zip.entries[1]!)).rejects.toThrow(/decompression bomb; no more of it was read/);
    expect(allowance.spent).toBe(true);
  });

  it("holds no part larger than was asked for", async () => {
    const zip = await openZip(zipOf([{ name: "a", content: Buffer.alloc(3 * MEGABYTE) }]));
    await expect(zip.read(zip.entries[0]!, 2 * MEGABYTE)).rejects.toThrow(/larger than 2 MB/);
  });

  it("is cut at any byte", async () => {
    const bytes = zipOf([file, { ...file, name: "b.txt" }]);
    for (let length = 0; length < bytes.length; length++) expect(await fault(bytes.subarray(0, length))).not.toBe("");
  });
});
