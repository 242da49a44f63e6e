import { LIMITS, trimmed } from "../../text/index.js";
import { fold } from "../fold.js";
import { withoutReferences } from "./character-references.js";
import { lenientJson } from "./lenient-json.js";
import type { Page } from "./page.js";

/** What the JSON-LD of a page tells of its article (https://schema.org/Article). */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly subtitle: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly section: string | null;
  readonly language: string | null;
}

type Linked = { readonly [key: string]: unknown };

const ARTICLE = /(?:Article|Posting|Report|PressRelease|Statement|CreativeWork)$/u;
/** Nodes looked at; a page has a dozen. */
const NODES = 2000;
const LONGEST = LIMITS.format.linkedData.most;
const LONGEST_TITLE = 1000;

/** What tells the article of a page from others that its JSON-LD tells of too. */
export interface Own {
  readonly addresses: readonly (string | null)[];
  readonly titles: readonly (string | null)[];
}

/**
 * Reads what the JSON-LD of a page tells of its article: the one at its address or with its title, else the first; where there is none, of the page itself, whose name is not a headline.
 * JSON that is broken beyond mending tells nothing.
 */
export function linkedArticle(page: Page, own: Own): LinkedArticle {
  const nodes = nodesOf(page);
  const byId = new Map(nodes.filter((node) => typeof node["@id"] === "string").map((node) => [node["@id"], node]));
  const resolved = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(resolved)
      : isLinked(value) && value.name === undefined
        ? (byId.get(value["@id"]) ?? value)
        : value;
  const articles = nodes.filter((node) => isOf(node, ARTICLE) && node.headline !== undefined);
  const meant = articles.length < 2 ? articles : ownOf(articles, own);
  const article = meant.find(({ datePublished }) => datePublished !== undefined) ?? meant[0] ?? articles[0];
  const told = article ?? nodes.find((node) => isOf(node, /^(?:Item)?Page$|WebPage$/u)) ?? {};
  return {
    headline: textOf(told.headline),
    subtitle: textOf(told.alternativeHeadline),
    authors: namesOf(resolved(told.author)),
    publisher: namesOf(resolved(told.publisher))[0] ?? null,
    published: textOf(told.datePublished),
    modified: textOf(told.dateModified),
    section: textOf(told.articleSection) ?? trail(nodes),
    language: textOf(told.inLanguage),
  };
}

/** Letters of a headline at least that begins the title of its page: "News" begins many. */
const FEWEST = 12;

/** Those of several articles that stand at the address of the page or have its title. */
function ownOf(articles: readonly Linked[], { addresses, titles }: Own): readonly Linked[] {
  const here = new Set(addresses.map(bareAddress).filter((one) => one !== null));
  const whole = titles.map((title) => fold((title ?? "").slice(0, LONGEST_TITLE)));
  return articles.filter((article) => {
    const { mainEntityOfPage: page } = article;
    const told = [article.url, article["@id"], ...(isLinked(page) ? [page["@id"], page.url] : [page])];
    if (told.map(bareAddress).some((one) => one !== null && here.has(one))) return true;
    const headline = fold(textOf(article.headline) ?? "");
    if (headline === "") return false;
    return whole.some((one) => one === headline || (headline.length >= FEWEST && one.startsWith(headline)));
  });
}

/** An address as two are compared, without its protocol and what is behind a hash; null for what is none. */
function bareAddress(told: unknown): string | null {
  return typeof told === "string" && /^https?:/iu.test(told)
    ? trimmed(told.replace(/^https?:\/\//iu, "").replace(/#.*$/su, ""), null, /\//u)
    : null;
}

/** The last step but one of a trail of at least three: "Home > Diplomacy > this article". */
function trail(nodes: readonly Linked[]): string | null {
  const list = nodes.find((node) => isOf(node, /^BreadcrumbList$/u))?.itemListElement;
  if (!Array.isArray(list) || list.length < 3 || list.length > 20) return null;
  const step: unknown = list.at(-2);
  if (!isLinked(step)) return null;
  return textOf(step.name) ?? (isLinked(step.item) ? textOf(step.item.name) : null);
}

/** The nodes of all JSON-LD of a page, those that hold others first. */
function nodesOf(page: Page): Linked[] {
  const found: Linked[] = [];
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const json = script.textContent ?? "";
    const queue: unknown[] = json.length > LONGEST ? [] : [lenientJson(json)];
    for (let i = 0; i < queue.length && found.length < NODES && i < NODES; i++) {
      const node = queue[i];
      if (Array.isArray(node)) queue.push(...node.slice(0, NODES));
      else if (isLinked(node)) {
        found.push(node);
        queue.push(node["@graph"], node.mainEntity, node.mainEntityOfPage);
      }
    }
  }
  return found;
}

/** Character references with names that headlines are escaped with once more. */
const NAMED: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&quot;": '"',
  "&apos;": "'",
  "&lt;": "<",
  "&gt;": ">",
  "&nbsp;": " ",
  "&ndash;": "–",
  "&mdash;": "—",
  "&hellip;": "…",
  "&lsquo;": "‘",
  "&rsquo;": "’",
  "&ldquo;": "“",
  "&rdquo;": "”",
};

/** The words of what JSON-LD or a meta element tells, which are often escaped once more for HTML. */
export function unescaped(told: string): string {
  return told.includes("&") ? withoutReferences(told, (name) => NAMED[name] ?? name) : told;
}

function isOf(node: Linked, type: RegExp): boolean {
  const types = Array.isArray(node["@type"]) ? node["@type"] : [node["@type"]];
  return types.some((one) => typeof one === "string" && type.test(one));
}

function isLinked(node: unknown): node is Linked {
  return typeof node === "object" && node !== null && !Array.isArray(node);
}

function textOf(value: unknown): string | null {
  const one = Array.isArray(value) ? value[0] : value;
  if (typeof one !== "string" || one.length > 1000) return null;
  const text = unescaped(one).replace(/\s+/gu, " ").trim();
  return text === "" ? null : text;
}

function namesOf(value: unknown): readonly string[] {
  const names = (Array.isArray(value) ? value.slice(0, 50) : [value]).map((one) =>
    textOf(isLinked(one) ? one.name : one),
  );
  return names.filter((name) => name !== null);
}
