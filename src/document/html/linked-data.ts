import type { Page } from "./page.js";

/** What the JSON-LD of a page tells of its article (https://schema.org/Article). */
export interface LinkedArticle {
  readonly headline: string | null;
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
const LONGEST = 1_000_000;

/** Reads the first article that the JSON-LD of a page tells of; broken JSON tells nothing. */
export function linkedArticle(page: Page): LinkedArticle {
  let found: Linked = {};
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const json = script.textContent ?? "";
    const article = json.length > LONGEST ? null : articleIn(parsed(json));
    if (article) {
      found = article;
      break;
    }
  }
  return {
    headline: textOf(found.headline),
    authors: namesOf(found.author),
    publisher: namesOf(found.publisher)[0] ?? null,
    published: textOf(found.datePublished),
    modified: textOf(found.dateModified),
    section: textOf(found.articleSection),
    language: textOf(found.inLanguage),
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function articleIn(root: unknown): Linked | null {
  const queue: unknown[] = [root];
  for (let i = 0; i < queue.length && i < NODES; i++) {
    const node = queue[i];
    if (Array.isArray(node)) queue.push(...node.slice(0, NODES));
    else if (isLinked(node)) {
      const types = Array.isArray(node["@type"]) ? node["@type"] : [node["@type"]];
      if (types.some((type) => typeof type === "string" && ARTICLE.test(type)) && node.headline !== undefined)
        return node;
      queue.push(node["@graph"], node.mainEntity, node.mainEntityOfPage);
    }
  }
  return null;
}

function isLinked(node: unknown): node is Linked {
  return typeof node === "object" && node !== null && !Array.isArray(node);
}

function textOf(value: unknown): string | null {
  const one = Array.isArray(value) ? value[0] : value;
  if (typeof one !== "string" || one.length > 1000) return null;
  // Headlines in JSON-LD are often escaped once more for HTML.
  const text = one
    .replace(/&quot;/gu, '"')
    .replace(/&#0?39;|&apos;/gu, "'")
    .replace(/&amp;/gu, "&")
    .replace(/\s+/gu, " ")
    .trim();
  return text === "" ? null : text;
}

function namesOf(value: unknown): readonly string[] {
  const names = (Array.isArray(value) ? value.slice(0, 50) : [value]).map((one) =>
    textOf(isLinked(one) ? one.name : one),
  );
  return names.filter((name) => name !== null);
}
