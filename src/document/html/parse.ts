import type { Page } from "./page.js";

/** A page as a tree, and the address it was saved from. */
export interface ParsedPage {
  readonly page: Page;
  readonly savedFrom: string | null;
}

/**
 * Parses a page, or a piece of one, as a whole page; null where its elements stand more than `deepest` deep in one another. Nothing in it is executed,
 * fetched or rendered.
 */
export async function parsedPage(source: string, deepest: number): Promise<ParsedPage | null> {
  const { TooDeep, treeOf } = await import("./tree/index.js");
  try {
    return parsed(source, (html) => treeOf(html, deepest));
  } catch (error) {
    if (error instanceof TooDeep) return null;
    throw error;
  }
}

function parsed(source: string, treeOf: (html: string) => Page): ParsedPage {
  const whole = /<(?:html|body)[\s>]/iu.test(source) ? source : `<html><body>${source}</body></html>`;
  const tree = treeOf(whole);
  // Where the only <html> stands in a comment, say, the page has another root or none: what there is of it is put into one.
  const page = tree.documentElement?.localName === "html" ? tree : treeOf(rooted(source));
  return { page, savedFrom: savedFrom(source) };
}

/** A page whose root is what it should be. */
function rooted(source: string): string {
  const inner = withoutComments(source)
    .replace(/<!doctype[^>]{0,2000}>/giu, "")
    .replace(/<(\/?)(?:html|head|body)\b/giu, "<$1div");
  return `<html><body>${inner}</body></html>`;
}

/** Step by step: a pattern would look for the end of a comment that is never closed from each of its beginnings. */
function withoutComments(source: string): string {
  const kept: string[] = [];
  let at = 0;
  for (let end = 0; ; at = end) {
    const start = source.indexOf("<!--", at);
    const close = start < 0 ? -1 : source.indexOf("-->", start + 4);
    if (close < 0) return kept.join("") + source.slice(at);
    kept.push(source.slice(at, start));
    end = close + 3;
  }
}

/** The address that a browser or an extension writes over the page it saves; null where none does. */
function savedFrom(source: string): string | null {
  const head = source.slice(0, 4000);
  const found =
    /<!--\s*saved from url=\(\d{1,6}\)\s*(https?:\/\/[^\s<>"]{1,2000}?)\s*-->/iu.exec(head) ??
    /<!--\s*Page saved with SingleFile\s+url:\s*(https?:\/\/[^\s<>"]{1,2000})/iu.exec(head);
  return found?.[1] ?? null;
}
