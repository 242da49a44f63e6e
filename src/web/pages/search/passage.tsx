import type { PassageHit } from "../../../ledger/index.js";
import { visible } from "../../../text/index.js";
import { links } from "../../page/index.js";
import type { Tongue } from "../../words/index.js";
import { Marked } from "./marked.js";

/** A sentence that answers and by which no claim is told: where it stands, and its words. */
export function PassageView({ hit, tongue }: { readonly hit: PassageHit; readonly tongue: Tongue }) {
  const { document, snippet } = hit;
  const place = [
    document.publisher === null ? null : visible(document.publisher),
    document.date === null ? null : tongue.date(document.date),
  ].filter((part) => part !== null);
  return (
    <article class="hit">
      <h3>
        <a href={links.document(document.id)}>{visible(document.title ?? tongue.words.site.untitled)}</a>
      </h3>
      <blockquote class="serif" lang={document.language ?? undefined}>
        <Marked snippet={{ ...snippet, evidence: { start: 0, end: 0 } }} />
      </blockquote>
      {place.length === 0 ? null : <p class="quiet small">{place.join(" · ")}</p>}
    </article>
  );
}
