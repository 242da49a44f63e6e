import type { DocumentSummary } from "../../../ledger/index.js";
import { visible } from "../../../text/index.js";
import { GoneCard } from "../../claims/index.js";
import { links } from "../../page/index.js";
import type { Tongue } from "../../words/index.js";
import type { ReadingData } from "./reading.js";

/** That another edition counts instead of this one, or this one instead of others. */
export function Editions({
  page: { later: by, earlier, gone },
  tongue,
}: {
  readonly page: ReadingData;
  readonly tongue: Tongue;
}) {
  const { reading } = tongue.words;
  if (by === null && earlier.length === 0) return null;
  if (by === null)
    return (
      <p class="notice">
        {reading.replaces({ n: earlier.length })}{" "}
        <a href="#gone">
          {reading.dropped({ n: gone.filter(({ claim }) => earlier.some(({ id }) => id === claim.document)).length })}
        </a>
      </p>
    );
  return (
    <p class="notice">
      {reading.replaced} <a href={links.document(by.id)}>{editionName(by, tongue)}</a>
    </p>
  );
}

/** What is told no more: with the words that said it, why it is gone, and what persons said of it. */
export function GoneClaims({
  page: { gone, document, later, earlier, judgements },
  tongue,
}: {
  readonly page: ReadingData;
  readonly tongue: Tongue;
}) {
  const { reading } = tongue.words;
  if (gone.length === 0 && earlier.length === 0) return null;
  const editions = new Map(earlier.map((one) => [one.id, one]));
  return (
    <section aria-labelledby="gone">
      <h2 id="gone">{reading.gone}</h2>
      {earlier.length === 0 ? null : (
        <>
          <p class="quiet">{reading.editions}</p>
          <ul>
            {earlier.map((one) => (
              <li>
                <a href={links.document(one.id)}>{editionName(one, tongue)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {gone.map((kept) => {
        const { id, document: home } = kept.claim;
        const when = kept.retired === null ? "" : tongue.instant(kept.retired);
        const why = home !== document.id || later !== null ? reading.withdrawn({ when }) : reading.notFound({ when });
        const edition = editions.has(home) ? <a href={links.document(home, id)}>{reading.inEdition}</a> : null;
        return (
          <GoneCard
            kept={kept}
            judgements={judgements}
            tongue={tongue}
            why={
              <>
                {why} {edition}
              </>
            }
          />
        );
      })}
    </section>
  );
}

function editionName({ title, date, publisher, added }: DocumentSummary, tongue: Tongue): string {
  const { reading } = tongue.words;
  const parts = [visible(title ?? reading.untitled), publisher === null ? "" : visible(publisher), tongue.date(date)];
  return [...parts, reading.addedAt({ when: tongue.instant(added) })].filter((part) => part !== "").join(" · ");
}
