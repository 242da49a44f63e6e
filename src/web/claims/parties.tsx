import type { Actor, Attribution } from "../../claim/index.js";
import { isActorId } from "../../ledger/index.js";
import { visible } from "../../text/index.js";
import { actorName } from "../../words/index.js";
import { PartyName } from "../layout/index.js";
import { links } from "../page/index.js";
import type { Tongue } from "../words/index.js";

/** Who acts on whom; states and organisations lead to their pages. */
export function Parties({
  source,
  target,
  mutual,
  tongue,
}: {
  readonly source: readonly Actor[];
  readonly target: readonly Actor[];
  readonly mutual: boolean;
  readonly tongue: Tongue;
}) {
  const sides = mutual ? [[...source, ...target]] : [source, target].filter((side) => side.length > 0);
  return (
    <span class="parties">
      {sides.map((side, i) => (
        <>
          {i === 0 ? null : " → "}
          {side.map((actor, k) => (
            <>
              {k === 0 ? null : mutual ? " ⇄ " : tongue.speech.between}
              <ActorName actor={actor} tongue={tongue} />
            </>
          ))}
        </>
      ))}
    </span>
  );
}

export function ActorName({ actor, tongue }: { readonly actor: Actor; readonly tongue: Tongue }) {
  if (actor.kind === "state" || actor.kind === "organisation") return <PartyName tongue={tongue} id={actor.id} />;
  const name = calledIn(actor, tongue);
  return isActorId(actor.id) ? <a href={links.actor(actor.id)}>{name}</a> : name;
}

/** What an actor is called; one whose claim has no name for it than its id, by that. */
const calledIn = (actor: Actor, { speech }: Tongue): string => visible(actorName(actor, speech));

/** Who says so, each with a link to its page: the words of sayerOf. */
export function Sayer({ said, tongue }: { readonly said: Attribution | null; readonly tongue: Tongue }) {
  const { claims } = tongue.words;
  if (said === null) return claims.author;
  const { speaker, verb, via } = said;
  return (
    <>
      <ActorName actor={speaker} tongue={tongue} />
      {verb === null ? null : claims.said({ name: "", verb: visible(verb) })}
      {via === undefined ? null : (
        <>
          {claims.via({ names: "" })}
          <Sayer said={via} tongue={tongue} />
        </>
      )}
    </>
  );
}

/** Who says so: "Mao Ning (“said”), via Xinhua"; the author where nobody else does. */
export function sayerOf(attribution: Attribution | null, tongue: Tongue): string {
  const { claims } = tongue.words;
  if (attribution === null) return claims.author;
  const { speaker, verb, via } = attribution;
  const said = claims.said({ name: calledIn(speaker, tongue), verb: verb === null ? null : visible(verb) });
  return via === undefined ? said : `${said}${claims.via({ names: sayerOf(via, tongue) })}`;
}
