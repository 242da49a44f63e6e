import { LIMITS } from "../../text/index.js";
import { bodyOf, isElement, type PageElement, type PageNode } from "./page.js";
import { parsedPage } from "./parse.js";

/** What programs put around the message that a reply quotes: Gmail, Apple Mail, Thunderbird, Outlook, Yahoo. */
const QUOTED =
  "blockquote[type=cite],.gmail_quote,.gmail_extra,.moz-cite-prefix,.yahoo_quoted,#divRplyFwdMsg,#appendonsend,#mail-editor-reference-message-container";

/** What programs put around a signature: Gmail, Thunderbird, Outlook, Apple Mail, Yahoo. */
const SIGNATURE =
  ".gmail_signature,[data-smartmail=gmail_signature],.moz-signature,#Signature,#signature,#ms-outlook-mobile-signature,#AppleMailSignature,#appleMailSignature,.yahoo_signature,.ydpsignature";
/** Lines that a signature may have below its line of dashes, and their units. */
const LONGEST_SIGNATURE = 12;
const LONGEST_WORDS = 800;

/** Elements that may stand in one another; no message needs as many. */
const DEEPEST = LIMITS.format.nestedElements.most;

/** The page of a message without the message that it replies to and without its signature; a page of nothing else is left as it is. */
export async function withoutQuotedMail(html: string): Promise<string> {
  const parsed = await parsedPage(html, DEEPEST);
  // What no message is, is read as any page.
  if (parsed === null) return html;
  const { page } = parsed;
  const { markupOf } = await import("./tree/index.js");
  const body = bodyOf(page);
  const quoted = [...page.querySelectorAll(QUOTED), ...page.querySelectorAll(SIGNATURE)];
  const signed = dashedSignature(body, quoted.length > 0);
  if (quoted.length === 0 && signed.length === 0) return html;
  for (const element of quoted) {
    // Outlook marks where the message begins, and it goes on to the end.
    if (element.getAttribute("id") === "divRplyFwdMsg" || element.getAttribute("id") === "appendonsend") {
      const rest = [...(element.parentElement?.children ?? [])];
      for (const sibling of rest.slice(rest.indexOf(element) + 1)) sibling.remove();
    }
    element.remove();
  }
  for (const node of signed) node.remove();
  return (body.textContent ?? "").trim() === "" ? html : markupOf(page.documentElement!);
}

/**
 * What stands from a line "-- " (RFC 3676, section 4.3) to the end of a message, where it is no longer than a signature; nothing where there is no such
 * line. With `quoting`, what the message quotes may follow it.
 */
function dashedSignature(body: PageElement, quoting: boolean): PageNode[] {
  const texts = textsOf(body);
  const at = texts.findLastIndex((node) => /^\s*--\s*$/u.test((node.textContent ?? "").replace(/\u00a0/gu, " ")));
  if (at < 0) return [];
  const below: PageNode[] = [];
  for (const node of texts.slice(at)) {
    if (quoting && isQuoted(node)) break;
    below.push(node);
  }
  const lines = below.filter((node) => (node.textContent ?? "").trim() !== "");
  const length = lines.reduce((sum, node) => sum + (node.textContent ?? "").length, 0);
  return lines.length > LONGEST_SIGNATURE + 1 || length > LONGEST_WORDS ? [] : below;
}

function textsOf(root: PageNode): PageNode[] {
  const found: PageNode[] = [];
  // A stack of our own: pages may be deeper than that of the program.
  const open: PageNode[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.nodeType === 3) found.push(node);
    else open.push(...[...node.childNodes].reverse());
  }
  return found;
}

function isQuoted(node: PageNode): boolean {
  for (let at = node.parentNode; at; at = at.parentNode) if (isElement(at) && matches(at)) return true;
  return false;
}

function matches(element: PageElement): boolean {
  const classes = (element.getAttribute("class") ?? "").split(/\s+/u);
  return (
    element.localName === "blockquote" ||
    classes.some((name) => QUOTED.includes(`.${name}`) && name !== "") ||
    QUOTED.includes(`#${element.getAttribute("id") ?? " "}`)
  );
}
