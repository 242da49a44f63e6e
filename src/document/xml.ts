import { TextDecoder } from "node:util";
import type { SaxesAttributeNS } from "saxes";
import { LIMITS } from "../text/index.js";

/** Why an XML text is not read, as one sentence for a person. */
export class XmlFault extends Error {}

/** What is told of an XML text while it is read, in its order. Names are "prefix:local" with the prefix given for the namespace. */
export interface XmlHandler {
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  close(name: string): void;
  text(words: string): void;
}

/** Elements that may stand in one another; no document of words needs as much. */
const DEEPEST = LIMITS.format.nested.most;
/** Faults after which the rest is no better; to tell each costs time. */
const MOST_FAULTS = 10_000;
/** Bytes that are told at a time: long strings and what is cut from them outlive their use. */
const PIECE = 1 << 14;
const NONE: ReadonlyMap<string, string> = new Map();
const ENTITY = /<!ENTITY/iu;

/**
 * Reads XML piece by piece. `namespaces` gives the prefix by which the handler calls a namespace, "" for none; names of other namespaces
 * keep their own prefix. Returns null, or what is wrong with the text: what could be read was told all the same. Nothing is expanded
 * and nothing is fetched: throws an XmlFault for a text that declares entities, and for one that is too deep.
 */
export async function readXml(
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  namespaces: ReadonlyMap<string, string>,
  handler: XmlHandler,
): Promise<string | null> {
  const { SaxesParser } = await import("saxes");
  const parser = new SaxesParser({ xmlns: true, position: false });
  let wrong: string | null = null;
  let faults = 0;
  let depth = 0;
  const called = (own: string, uri: string, local: string): string => {
    const known = namespaces.get(uri);
    if (known === undefined) return own;
    return known === "" ? local : `${known}:${local}`;
  };
  parser.on("error", (error) => {
    wrong ??= error.message;
    if (++faults > MOST_FAULTS)
      throw new XmlFault("The document is damaged throughout; save it again where it was made.");
  });
  parser.on("doctype", (doctype) => {
    if (ENTITY.test(doctype))
      throw new XmlFault("The document declares its own entities, a known form of attack; it was not read.");
  });
  parser.on("opentag", (tag) => {
    if (++depth > DEEPEST)
      throw new XmlFault(`The document has elements nested more than ${DEEPEST} deep; it was not read.`);
    let attributes = NONE;
    for (const key in tag.attributes) {
      const { name, uri, local, value } = tag.attributes[key] as SaxesAttributeNS;
      if (attributes === NONE) attributes = new Map();
      (attributes as Map<string, string>).set(called(name, uri, local), value);
    }
    handler.open(called(tag.name, tag.uri, tag.local), attributes);
  });
  parser.on("closetag", (tag) => {
    depth--;
    handler.close(called(tag.name, tag.uri, tag.local));
  });
  parser.on("text", (words) => handler.text(words));
  parser.on("cdata", (words) => handler.text(words));
  let decoder: TextDecoder | null = null;
  for await (const chunk of chunks) {
    decoder ??= decoderOf(chunk);
    for (let at = 0; at < chunk.length; at += PIECE)
      parser.write(decoder.decode(chunk.subarray(at, at + PIECE), { stream: true }));
  }
  if (decoder) parser.write(decoder.decode());
  parser.close();
  return wrong;
}

/** The decoder for a text that begins so: a byte order mark, a declaration, else UTF-8 (https://www.w3.org/TR/xml/#sec-guessing). */
function decoderOf(head: Uint8Array): TextDecoder {
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder("utf-16le");
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder("utf-16be");
  if (head[0] === 0x3c && head[1] === 0) return new TextDecoder("utf-16le");
  if (head[0] === 0 && head[1] === 0x3c) return new TextDecoder("utf-16be");
  const declaration = Buffer.from(head.subarray(0, 200)).toString("latin1");
  const label = /^(?:\xEF\xBB\xBF)?<\?xml[^>]{0,150}?encoding\s*=\s*["']([\w.:-]{2,40})["']/u.exec(declaration)?.[1];
  try {
    // What is read as bytes is no UTF-16, whatever it says.
    return new TextDecoder(label === undefined || /^utf-?16/iu.test(label) ? "utf-8" : label);
  } catch {
    return new TextDecoder("utf-8");
  }
}
