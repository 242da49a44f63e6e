import type { Claim } from "../../claim/index.js";
import { actorsNamed, isKnownActor, nameIn } from "../../ledger/index.js";
import { visible } from "../../text/index.js";
import { nameOf } from "../../words/index.js";
import { links } from "../page/index.js";
import type { Tongue } from "../words/index.js";

/** Names that a line shows. */
const MOST = 24;

/** People, organisations and firms whom claims name, those named most first, with links to their pages; nothing where there is nobody. */
export function NamedActors({ claims, tongue }: { readonly claims: readonly Claim[]; readonly tongue: Tongue }) {
  const counts = new Map<string, number>();
  for (const claim of claims) for (const id of actorsNamed(claim)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const ids = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([id]) => id);
  if (ids.length === 0) return null;
  const called = (id: string) => {
    const own = claims.map((claim) => nameIn(claim, id)).find((name) => name !== null);
    return (isKnownActor(id) ? null : own) ?? nameOf(id, tongue.speech);
  };
  return (
    <p class="small">
      <span class="quiet">{tongue.words.actors.named}</span>{" "}
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
