import { describe, expect, it } from "vitest";
import { readXml, XmlFault } from "./xml.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const NAMESPACES = new Map([
  ["urn:a", "a"],
  ["urn:plain", ""],
]);

async function told(...chunks: Uint8Array[]): Promise<{ events: string; wrong: string | null }> {
  const events: string[] = [];
  const wrong = await readXml(chunks, NAMESPACES, {
    open: (name, attributes) =>
      events.push(`<${name}${[...attributes].map(([key, value]) => ` ${key}=${value}`).join("")}>`),
    close: (name) => events.push(`</${name}>`),
    text: (words) => events.push(words),
  });
  return { events: events.join(""), wrong };
}

describe("XML", () => {
  it("is told under the prefixes of its namespaces, whatever it calls them", async () => {
    const xml = `<x:p xmlns:x="urn:a" xmlns="urn:plain" xmlns:o="urn:other" x:id="1" k="2"><q/><o:r>a&amp;b<![CDATA[<c>]]></o:r></x:p>`;
    const { events, wrong } = await told(bytes(xml));
    expect(wrong).toBeNull();
    expect(events.replace(/ xmlns\S*?=[^ >]*/gu, "")).toBe("<a:p a:id=1 k=2><q></q><o:r>a&b<c></o:r></a:p>");
  });

  it("is read in the encoding it says, in pieces cut anywhere", async () => {
    const xml = `<?xml version="1.0" encoding="UTF-8"?><t>Ташкент, Çanakkale</t>`;
    const whole = bytes(xml);
    for (let cut = 60; cut < whole.length; cut++) {
      expect((await told(whole.subarray(0, cut), whole.subarray(cut))).events).toBe("<t>Ташкент, Çanakkale</t>");
    }
    const cyrillic = Buffer.from(`<?xml version="1.0" encoding="windows-1251"?><t>\xCC\xE8\xF0</t>`, "latin1");
    expect((await told(cyrillic)).events).toBe("<t>Мир</t>");
    expect((await told(Buffer.from("\uFEFF<t>Мир</t>", "utf16le"))).events).toBe("<t>Мир</t>");
  });

  it("is told as far as it can be read", async () => {
    const { events, wrong } = await told(bytes("<a><b>words</b><c>more"));
    expect(events).toMatch(/^<a><b>words<\/b><c>/);
    expect(wrong).not.toBeNull();
  });

  it("has no entities of its own", async () => {
    const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>`;
    await expect(told(bytes(laughs))).rejects.toThrow(/declares its own entities/);
    const file = `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>`;
    await expect(told(bytes(file))).rejects.toThrow(XmlFault);
    const parameter = `<!DOCTYPE x [<!ENTITY % a SYSTEM "http://example.org/x.dtd"> %a;]><x/>`;
    await expect(told(bytes(parameter))).rejects.toThrow(XmlFault);
    expect((await told(bytes(`<!DOCTYPE x SYSTEM "http://example.org/x.dtd"><x>words</x>`))).events).toBe(
      "<x>words</x>",
    );
  });

  it("is not deep", async () => {
    await expect(told(bytes("<a>".repeat(100_000)))).rejects.toThrow(/1000 deep/);
  });
});
