import { bodyOf } from "./page.js";
import { parsedPage } from "./parse.js";

/** What programs put around the message that a reply quotes: Gmail, Apple Mail, Thunderbird, Outlook, Yahoo. */
const QUOTED =
  "blockquote[type=cite],.gmail_quote,.gmail_extra,.moz-cite-prefix,.yahoo_quoted,#divRplyFwdMsg,#appendonsend,#mail-editor-reference-message-container";

/** The page of a message without the message that it replies to; a page of nothing else is left as it is. */
export async function withoutQuotedMail(html: string): Promise<string> {
  const { page } = await parsedPage(html);
  const { markupOf } = await import("./tree/index.js");
  const quoted = [...page.querySelectorAll(QUOTED)];
  if (quoted.length === 0) return html;
  const body = bodyOf(page);
  for (const element of quoted) {
    // Outlook marks where the message begins, and it goes on to the end.
    if (element.getAttribute("id") === "divRplyFwdMsg" || element.getAttribute("id") === "appendonsend") {
      const rest = [...(element.parentElement?.children ?? [])];
      for (const sibling of rest.slice(rest.indexOf(element) + 1)) sibling.remove();
    }
    element.remove();
  }
  return (body.textContent ?? "").trim() === "" ? html : markupOf(page.documentElement!);
}
