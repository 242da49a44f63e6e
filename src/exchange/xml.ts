import { xmlText } from "../brief/index.js";

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

type Attributes = Readonly<Record<string, string>>;

/** An element around markup. */
export function element(name: string, attributes: Attributes, ...markup: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(value)}"`);
  const inner = markup.join("");
  return inner === "" ? `<${name}${written.join("")}/>` : `<${name}${written.join("")}>${inner}</${name}>`;
}

/** An element around words, with what is markup in them escaped. */
export function leaf(name: string, attributes: Attributes, words: string): string {
  return element(name, attributes, xmlText(words));
}
