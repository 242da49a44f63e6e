import { visible } from "../../../text/index.js";
import { links } from "../../page/index.js";
import type { Tongue } from "../../words/index.js";
import { piecesOf } from "./pieces.js";
import type { SearchData } from "./shape.js";

/** What is wrong with a query, and the query with the place marked. */
export function Problem({
  query,
  problem: { message, at, meant },
  tongue,
}: {
  readonly query: string;
  readonly problem: NonNullable<SearchData["problem"]>;
  readonly tongue: Tongue;
}) {
  const piece = piecesOf(query).find(({ at: start, raw }) => at !== null && start <= at && at < start + raw.length);
  return (
    <div role="alert" id="problem">
      <p>
        <strong>{tongue.words.search.problem + tongue.speech.signs.colon}</strong>
        {visible(tongue.problem(message))}
      </p>
      {meant === null ? null : (
        <p>
          {tongue.words.site.found.meant + tongue.speech.signs.colon}
          <a href={links.searchFor(meant)}>{visible(meant)}</a>
        </p>
      )}
      {piece === undefined ? null : (
        <p class="query">
          <code>
            {visible(query.slice(0, piece.at - 1))}
            <mark>{visible(piece.raw)}</mark>
            {visible(query.slice(piece.at - 1 + piece.raw.length))}
          </code>
        </p>
      )}
    </div>
  );
}
