import { type Attempt, outright } from "../document/index.js";
import type { ClaimType } from "../vocabulary/index.js";
import type { Evidence } from "./claim.js";
import type { ClaimKind, Context, Draft } from "./draft.js";
import { evidenceOf } from "./evidence.js";
import { CLAIM_KINDS } from "./kinds.js";
import type { Party } from "./party.js";
import { speaksOfStates } from "./relevance.js";
import type { Scene } from "./scene.js";

/** A claim that a rule proposes, before it is judged. */
export interface Proposal {
  readonly kind: ClaimKind;
  readonly type: ClaimType;
  readonly draft: Draft;
  readonly evidence: Evidence;
}

/** What the rules of all types propose, with the words that carry it. */
export function propose(context: Context, attempt: Attempt = outright): Proposal[] {
  const understood = speaksOfStates(context);
  const all = CLAIM_KINDS.flatMap((kind) =>
    attempt(`claims of the type ${kind.type}`, [], (): Proposal[] =>
      kind
        .find(context)
        .filter((draft) => understood || isNamed(draft))
        .map((draft) => ({ kind, type: kind.type, draft, evidence: evidenceOf(context, draft) })),
    ),
  );
  // Only those of the same sentence can tell the same words.
  const bySentence = new Map<number, Proposal[]>();
  for (const proposal of all) {
    const { index } = context.scene.sentence(proposal.draft.anchor);
    const here = bySentence.get(index);
    if (here) here.push(proposal);
    else bySentence.set(index, [proposal]);
  }
  return all.filter((proposal) => {
    const here = bySentence.get(context.scene.sentence(proposal.draft.anchor).index)!;
    return !here.some((other) => owns(context.scene, other, proposal));
  });
}

/** Whether the words themselves tell all parties. */
function isNamed({ source, target }: Draft): boolean {
  return [...source, ...target].every((party) => party.actor.text !== null);
}

/**
 * What one type says of the same words leaves nothing for another: a stand is no statement as well, relations broken off are no recall, aid that is cut or
 * threatened to be cut is no aid, a frontier that is closed no project, and troops that land pay no visit.
 */
const OWNERS: Readonly<Record<ClaimType, RegExp | null>> = {
  meeting: null,
  agreement: null,
  partnership: null,
  position: null,
  membership: null,
  statement: /^position/u,
  action: /^partnership/u,
  finance: /^action|threaten$/u,
  trade: /^action\/(?!sanctions|tariffs|supply-cut|aid-cut|access|occupation)/u,
  // "is restoring a bridge" restores no access, and works that are suspended are no supply.
  project: /^action\/(?!supply-cut|aid-cut|access|occupation)/u,
  visit: /^action/u,
  cooperation: /joint-exercise$|threaten$/u,
};

function owns(scene: Scene, owner: Proposal, other: Proposal): boolean {
  if (!OWNERS[other.type]?.test(`${owner.type}/${owner.draft.details.act ?? ""}`)) return false;
  // "pledged five million dollars and 200 peacekeepers" are two things.
  if (other.draft.amount && !/-cut$/u.test(String(owner.draft.details.act))) return false;
  // "agreed to intensify cooperation, including joint exercises": an example leaves the whole as it is.
  if (other.type === "cooperation" && exampled(scene, other.draft.anchor, owner.draft.anchor)) return false;
  const ids = (parties: readonly Party[]) => parties.map((party) => party.actor.id);
  // "Morocco welcomed Spain's support": whose stand it is and who speaks of it are two.
  if (other.type === "statement" && ids(other.draft.source).join() !== ids(owner.draft.source).join()) return false;
  const shared =
    Math.min(owner.evidence.end, other.evidence.end) - Math.max(owner.evidence.start, other.evidence.start);
  const all = new Set([...ids(owner.draft.source), ...ids(owner.draft.target)]);
  return (
    Math.abs(owner.draft.anchor - other.draft.anchor) <=
      ((owner.type === "action" && other.type !== "visit") || owner.draft.details.act === "threaten" ? FAR : NEAR) &&
    shared > 0.5 * Math.min(owner.evidence.exact.length, other.evidence.exact.length) &&
    [...ids(other.draft.source)].every((id) => all.has(id))
  );
}

/** Whether a word between two places makes what stands behind it an example of what stands before. */
function exampled(scene: Scene, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (scene.is(i, "example.marker")) return true;
  return false;
}

/** Words that may lie between a stand and its statement, and between a verb of acting and the noun that another type reads. */
const NEAR = 3;
const FAR = 8;
