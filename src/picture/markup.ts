import { visible } from "../text/index.js";

declare const made: unique symbol;
/** SVG that this file has made: its text is escaped. A plain string is none, so that the compiler finds what was not. */
export type Markup = string & { readonly [made]: true };

/** What is null or undefined is not written. Numbers are written to a hundredth, places and sizes, which are in pixels, to a tenth. */
export type Attributes = Readonly<Record<string, string | number | null | undefined>>;
type Child = Markup | null | false;

/**
 * An element with its attributes and children. Throws where a number is none, or an attribute would hold style or a script: that is a fault of the
 * program, whatever the data.
 */
export function element(
  name: string,
  attributes: Attributes,
  ...children: readonly (Child | readonly Child[])[]
): Markup {
  const inner = children
    .flat()
    .filter((child) => child !== null && child !== false)
    .join("");
  const written = Object.entries(attributes).map(([key, value]) => attribute(key, value));
  return `<${name}${written.join("")}${inner === "" ? "/>" : `>${inner}</${name}>`}` as Markup;
}

function attribute(name: string, value: string | number | null | undefined): string {
  if (value === null || value === undefined) return "";
  if (!NAME.test(name) || name === "style" || name.startsWith("on"))
    throw new Error(`A picture can't have the attribute "${name}".`);
  if (typeof value === "string") return ` ${name}="${escaped(value)}"`;
  return ` ${name}="${PLACES.has(name) ? round(Math.round(value * 10) / 10) : round(value)}"`;
}

const PLACES: ReadonlySet<string> = new Set(["x", "y", "cx", "cy", "r", "width", "height"]);
const NAME = /^[a-z][a-zA-Z0-9-]*$/u;

/** A number as short as it can be seen: to a hundredth. Throws where it is none. */
export function round(value: number): string {
  if (!Number.isFinite(value)) throw new Error("A picture can't have a place or a size that is no number.");
  return String(Math.round(value * 100) / 100 || 0);
}

/** Text as it stands between tags. */
export function words(text: string): Markup {
  return escaped(text) as Markup;
}

/**
 * A link of this site around what it is drawn with, named by its <title> for those who hear it or hover it; an address that leads elsewhere is no link.
 * Without a label the words in it are its name.
 */
export function link(href: string | null | undefined, label: string | null, ...children: readonly Child[]): Markup {
  const title = label === null ? null : element("title", {}, words(label));
  return href && isOwn(href) ? element("a", { href }, title, children) : element("g", {}, title, children);
}

/** Whether an address is a path of this site, a question to the same page, or a place in it. */
export function isOwn(href: string): boolean {
  return /^(?:\/(?![/\\])|[?#])[^\\\s\p{Cc}]*$/u.test(href);
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const SIGNS: ReadonlyMap<string, string> = new Map(Object.entries(ESCAPES).map(([sign, written]) => [written, sign]));

/** What text between tags says: what `words` was given, where nobody's eye is deceived by it. */
export function read(between: string): string {
  return between.replace(/&(?:amp|lt|gt|quot|#39);/gu, (written) => SIGNS.get(written)!);
}

/** Text of which nothing is to be escaped. */
const PLAIN = /^[\w .,:;()/$+#?=%!\-\u2013]*$/;

/** Escaped for text and for attributes alike; what no XML may hold, or nobody sees, is gone. */
function escaped(text: string): string {
  if (PLAIN.test(text)) return text;
  return visible(text)
    .replace(/[\p{Cs}\uFFFE\uFFFF]|(?![\t\n])\p{Cc}/gu, "\uFFFD")
    .replace(/[&<>"']/gu, (sign) => ESCAPES[sign]!);
}
