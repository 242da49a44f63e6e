import type { DocumentPage, Echo } from "../../../dossier/index.js";
import { visible } from "../../../text/index.js";
import { links } from "../../page/index.js";
import type { Tongue } from "../../words/index.js";

/** Where the figure of a claim was said before, and how this text comes by it. */
export function EchoOf({
  echo,
  documents,
  tongue,
}: {
  readonly echo: Echo;
  readonly documents: DocumentPage["documents"];
  readonly tongue: Tongue;
}) {
  const { reading } = tongue.words;
  const { signs } = tongue.speech;
  const said = ({ claim, document, publisher, published }: Echo["first"]) => (
    <a href={links.document(document, claim)}>
      {reading.echo.by({
        publisher:
          publisher === null
            ? documents[document]?.title == null
              ? null
              : visible(documents[document].title)
            : visible(publisher),
        date: tongue.date(published),
      })}
    </a>
  );
  return (
    <p class="echo">
      <span aria-hidden="true">↻ </span>
      {reading.echo.said} {said(echo.first)}
      {echo.from === null || echo.from.claim === echo.first.claim ? null : (
        <>
          {signs.comma}
          {reading.echo.from} {said(echo.from)}
        </>
      )}
      {signs.stop}
      {signs.gap}
      {reading.echo[echo.manner]}
      {echo.stale === null ? null : (
        <strong class="warn"> ⚠ {reading.echo.stale({ days: tongue.number(echo.stale) }) + signs.stop}</strong>
      )}
    </p>
  );
}
