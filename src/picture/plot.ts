import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { element, link, type Markup, round, words } from "./markup.js";
import { INK } from "./palette.js";

/** What is read of a node of linkedom, whose types need those of a browser. */
interface Node {
  readonly nodeType: number;
  readonly localName: string;
  readonly textContent: string;
  readonly childNodes: readonly Node[];
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
  getAttribute(name: string): string | null;
}

const ELEMENTS = new Set(["g", "path", "line", "rect", "circle", "text", "tspan", "title"]);
const ATTRIBUTES = new Set([
  ..."x y x1 x2 y1 y2 dx dy cx cy r rx ry width height d transform fill stroke".split(" "),
  ..."fill-opacity stroke-opacity opacity stroke-width stroke-dasharray stroke-linecap stroke-linejoin".split(" "),
  ..."text-anchor font-size font-weight font-variant paint-order".split(" "),
]);

/** Alike for all drawings, which leave nothing in it. */
const { document } = parseHTML("<!doctype html><html><body></body></html>");

/**
 * What Observable Plot draws, as markup of ours: only elements and attributes that draw, each written and escaped by markup.ts. What else Plot or a
 * value brings (styles, classes, scripts, names of parts for screen readers) is left behind, and links that leave this site are none.
 */
export function plotted(options: Plot.PlotOptions): Markup {
  const drawn = Plot.plot({ ...options, document: document as never }) as unknown as Node;
  return element("g", { "text-anchor": "middle" }, kept(drawn.childNodes));
}

function kept(nodes: readonly Node[]): Markup[] {
  return nodes.flatMap((node) => {
    if (node.nodeType === 3) return [words(node.textContent)];
    if (node.nodeType !== 1) return [];
    if (node.localName !== "a") return drawnOf(node);
    const title = node.childNodes
      .flatMap(({ childNodes }) => [...childNodes])
      .find((inner) => inner.localName === "title");
    const href = node.getAttribute("href") ?? node.getAttribute("xlink:href");
    return [link(href, title?.textContent ?? "", ...node.childNodes.flatMap((inner) => drawnOf(inner, title)))];
  });
}

/** An element that draws, without the title that its link has already; nothing for any other. */
function drawnOf(node: Node, without?: Node): Markup[] {
  if (!ELEMENTS.has(node.localName)) return [];
  const attributes = node.attributes
    .filter(({ name }) => ATTRIBUTES.has(name))
    .map(({ name, value }) => [name, value === "currentColor" ? INK : short(value)] as const);
  return [
    element(node.localName, Object.fromEntries(attributes), kept(node.childNodes.filter((inner) => inner !== without))),
  ];
}

/** Numbers of places and paths to a hundredth; words and colours as they are. */
function short(value: string): string {
  return /\d\.\d{3}/u.test(value) && !value.includes("(--")
    ? value.replaceAll(/-?\d+\.\d+(?:e-?\d+)?/gu, (number) => round(Number(number)))
    : value;
}
