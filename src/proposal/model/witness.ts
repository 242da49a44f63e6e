import type { Annotation } from "../../annotation/index.js";
import { type Act, spanOf, type Weights, type Window, windowsOf } from "../../reading/index.js";
import { covers, overlaps, type Span } from "../../text/index.js";
import { CLAIM_TYPES, STATUSES } from "../../vocabulary/index.js";
import { homeOf } from "../home.js";
import type { Named, Proposal } from "../proposal.js";

/**
 * Bounds of what the network lets pass of what others propose. Of 625 annotated claims of publishers left out (every fourth document of training/publishers.json, in four
 * languages) it believes 55 of 100 as they are annotated, 3 of 100 with their sides changed, and 2 of 100 with a third state of the text as the one that acts; with
 * MEANT 0 and TURNED -1, 60, 5 and 4.
 */
const ACT = 0.1;
const ROLE = -2.5;
/** Of a party that the words do not name, but mean: so likely, and likelier than any that they do name; or likelier than all others, where they name none that could be meant. */
const MEANT = 0.5;
const TURNED = 0.5;
const STATUS = -2;

/** What the network says of words that somebody else quotes: where an act of the type hangs on them; or why they do not hold what is said of them. */
export type Testimony = { readonly trigger: Span; readonly cause: null } | { readonly cause: string };

/**
 * The network as a witness to what a stranger proposes: whether the quoted words carry an act of that type, between these in these roles, and how far it has come. It reads the words
 * alone and knows nothing of the stranger, so that no text can talk it into anything.
 */
export class Witness {
  readonly #windows: readonly Window[];
  readonly #acts = new Map<Window, Promise<readonly Act[]>>();

  constructor(
    private readonly reader: Weights["reader"],
    pieces: Weights["pieces"],
    annotation: Annotation,
  ) {
    const { publisher, title, date } = annotation.document.metadata;
    this.#windows = windowsOf(annotation, { publisher, title, date, home: homeOf(annotation) }, pieces);
  }

  async heard({ type, words, status, mutual, source, target }: Omit<Proposal, "trigger">): Promise<Testimony> {
    const window = this.#windows.find(({ pieces, own }) => {
      const [first, last] = [pieces[own], pieces.at(-1)];
      return first !== undefined && first.start < words.end && last!.end > words.start;
    });
    if (window === undefined) return { cause: "words that the network does not see" };
    const heard = this.#acts.get(window) ?? this.reader.acts(window, ACT);
    this.#acts.set(window, heard);
    const place = ({ at }: Act) => window.pieces[at]!;
    const acts = (await heard)
      .filter((act) => act.type === CLAIM_TYPES.indexOf(type) && overlaps(place(act), words))
      .sort((a, b) => b.probability - a.probability || a.at - b.at);
    const act = acts[0];
    if (act === undefined) return { cause: `${type}: no such act in the words` };
    const { state } = act.scores;
    const likeliest = Math.max(...state.slice(0, STATUSES.length));
    if (state[STATUSES.indexOf(status)]! < likeliest + STATUS) return { cause: `not so far in the words: ${status}` };
    const role = (id: string) => act.scores.roles[window.candidates.findIndex((candidate) => candidate.id === id)];
    const able = window.candidates.flatMap(({ kind, mentions }, i) =>
      kind === "state" || kind === "organisation"
        ? [{ role: act.scores.roles[i]!, isNamed: mentions.some((mention) => covers(words, spanOf(window, mention))) }]
        : [],
    );
    const takes = (party: Named, which: 0 | 1): boolean => {
      const likely = role(party.id)?.[which] ?? -1e4;
      if (likely <= ROLE) return false;
      if (party.span !== null && covers(words, party.span)) return true;
      const rivals = able.filter(({ isNamed }) => isNamed || likely <= MEANT);
      return rivals.every(
        (other) => other.role[which] <= likely && (likely > MEANT || !other.isNamed || other.role[which] <= ROLE),
      );
    };
    const isSource = (party: Named) => takes(party, 0);
    const isTarget = (party: Named) => takes(party, 1);
    const takesPart = mutual
      ? source.every((party) => isSource(party) || isTarget(party))
      : source.every(isSource) && target.every(isTarget);
    if (!takesPart) return { cause: "a party that takes no part in the words" };
    const [one, other] = [source, target].map(([first]) => (first === undefined ? undefined : role(first.id)));
    if (!mutual && one !== undefined && other !== undefined && one[0] + other[1] - one[1] - other[0] < TURNED)
      return { cause: "the other way round in the words" };
    const { start, end } = place(act);
    return { trigger: { start, end }, cause: null };
  }
}
