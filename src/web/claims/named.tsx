import type { Claim } from "../../claim/index.js";
import { actorsNamed, isActorId, isKnownActor, nameIn } from "../../ledger/index.js";
import { visible } from "../../text/index.js";
import { nameOf, type Speech } from "../../words/index.js";
import { links } from "../page/index.js";
import type { Tongue } from "../words/index.js";

/** Names that a line shows. */
const MOST = 24;

/**
 * What actors are called beside claims: as the language has them where a table does, else as most of the claims write them (the first of names that are as frequent), else by
 * the words of their ids.
 */
export function callingIn(claims: readonly Claim[], speech: Speech): (id: string) => string {
  return (id) => {
    if (!isActorId(id) || isKnownActor(id)) return nameOf(id, speech);
    const counts = new Map<string, number>();
    for (const claim of claims) {
      const name = nameIn(claim, id);
      if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    const [most] = [...counts].sort(([, n], [, m]) => m - n);
    return most?.[0] ?? nameOf(id, speech);
  };
}

/** People, organisations and firms whom claims name, those named most first, with links to their pages; nothing where there is nobody. */
export function NamedActors({ claims, tongue }: { readonly claims: readonly Claim[]; readonly tongue: Tongue }) {
  const counts = new Map<string, number>();
  for (const claim of claims) for (const id of actorsNamed(claim)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const ids = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([id]) => id);
  if (ids.length === 0) return null;
  const called = callingIn(claims, tongue.speech);
  return (
    <p class="small">
      <span class="quiet">{tongue.words.actors.named}</span>
      {tongue.speech.signs.gap}
      {ids.slice(0, MOST).map((id, i) => (
        <>
          {i === 0 ? null : " · "}
          <a href={links.actor(id)}>{visible(called(id))}</a>
        </>
      ))}
      {ids.length > MOST ? <span class="quiet"> {tongue.words.actors.more({ n: ids.length - MOST })}</span> : null}
    </p>
  );
}
