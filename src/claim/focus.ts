import { actingOrganisation } from "../vocabulary/index.js";
import type { Context } from "./draft.js";
import { distinct } from "./frame.js";
import { type Party, partiesOf, understood } from "./party.js";

/** How much of the mentions of states the two most named must have for a text to be about the two. */
const SHARE = 0.75;

/** The two states that a text is all about; nobody where a third is named about as often. */
export function focalPair(context: Context): Party[] {
  const states = context.discourse.focus().filter(({ party }) => party.actor.kind === "state");
  const total = states.reduce((sum, { count }) => sum + count, 0);
  const [first, second] = states;
  if (first === undefined || second === undefined || second.count < 2) return [];
  return (first.count + second.count) / total >= SHARE ? [first.party, second.party] : [];
}

/**
 * The pair that "we", "they" or "the leaders" are: the two that the text is all about, or two that its paragraph has named. A text on roads that names
 * three countries in passing has none.
 */
export function sharedPair(context: Context, token: number): Party[] {
  const { scene, discourse } = context;
  const pair = discourse.pair(token);
  const ids = pair.map((p) => p.actor.id);
  const focal = focalPair(context);
  if (focal.length === 2 && focal.every((p) => ids.includes(p.actor.id))) return pair;
  const titled = titlePair(context);
  if (titled.length === 2 && titled.every((p) => ids.includes(p.actor.id))) return pair;
  const { block } = scene.sentence(token);
  const here = scene.named.flatMap((name) => {
    const head = scene.headOf(name.span);
    if (
      head === null ||
      scene.sentence(head).index > scene.sentence(token).index ||
      block - scene.sentence(head).block > 1
    )
      return [];
    return name.value.kind === "state" ? (name.value.id ?? []) : (name.value.state ?? []);
  });
  return ids.every((id) => here.includes(id)) ? pair : [];
}

/** "the three ministers", "the four countries": the states that the text is about, where it names just so many. */
export function countedParties(context: Context, token: number): Party[] {
  const { scene, discourse } = context;
  const count = COUNTS.find((n) =>
    [token, ...scene.tree.children(token, "nummod", "amod")].some((t) => scene.is(t, `count-${n}.word`)),
  );
  if (count === undefined) return [];
  const states = discourse.focus().filter(({ party }) => party.actor.kind === "state");
  if (states.length === count) return states.map(({ party }) => understood(party, token, 2));
  const titled = titleStates(context);
  const listed = titled.length === count ? titled : listedBefore(context, token, count);
  return listed.map((party) => understood(party, token, 2));
}

/** The last list of just so many states before a word, in its paragraph: "Chad, Niger and Nigeria … the three countries". */
function listedBefore(context: Context, token: number, count: number): Party[] {
  const { scene, discourse } = context;
  const { block } = scene.sentence(token);
  for (const name of [...scene.named].reverse()) {
    const at = scene.headOf(name.span);
    if (at === null || at >= token || scene.sentence(at).block !== block || name.value.kind !== "state") continue;
    const parties = partiesOf(scene, discourse, at).filter((p) => p.actor.kind === "state");
    if (parties.length === count) return parties;
  }
  return [];
}

const COUNTS = [3, 4, 5];

/** The two states that a title names, or the one with that of the government that publishes it; nobody where it names more. */
export function titlePair(context: Context): Party[] {
  const states = titleStates(context);
  const all = states.length === 1 ? titleCompany(context) : states;
  return all.length === 2 ? all : [];
}

/** The states that a title names with that of the government that publishes it: those who met. */
export function titleCompany(context: Context): Party[] {
  const home = context.speech.publisher();
  const states = titleStates(context);
  return home === null || states.length === 0 ? states : distinct([home, ...states]);
}

/** The states of the title, wherever it stands; where it names but one side, with the organisation that it names. */
function titleStates(context: Context): Party[] {
  const { scene, discourse, speech } = context;
  const { blocks } = scene.document;
  const inText = scene.named.filter((name) => {
    const at = scene.headOf(name.span);
    return at !== null && blocks[scene.sentence(at).block]?.kind === "title";
  });
  const names = scene.annotated.titleNames.length > 0 ? scene.annotated.titleNames : inText;
  const among = (ids: readonly (string | null | undefined)[]) =>
    discourse.focus().flatMap(({ party }) => (ids.includes(party.actor.id) ? [party] : []));
  const states = among(names.map(({ value }) => (value.kind === "state" ? value.id : value.state)));
  const home = speech.publisher()?.actor.id;
  if (new Set([...states.map((party) => party.actor.id), ...(home === undefined ? [] : [home])]).size >= 2)
    return states;
  const bodies = names.map(({ value }) => value.organisation ?? (value.kind === "organisation" ? value.id : null));
  const organisations = among(bodies.map((id) => (id === null ? null : actingOrganisation(id))));
  return organisations.length === 1 ? [...states, ...organisations] : states;
}

/** The other of the two states that a text is about. */
export function partnerOf(context: Context, party: Party): Party[] {
  const pair = focalPair(context);
  if (!pair.some((p) => p.actor.id === party.actor.id)) return [];
  return pair.filter((p) => p.actor.id !== party.actor.id).map((p) => understood(p, party.token, 1));
}
