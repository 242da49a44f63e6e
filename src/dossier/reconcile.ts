import type { Actor } from "../claim/index.js";
import type { Fact, Joining, Judgement, Origin, Step, Testimony, Variant } from "../ledger/index.js";
import { bondsOf } from "./bonds.js";
import { cluster } from "./cluster.js";
import { confidenceOf } from "./confidence.js";
import { conflictsOf } from "./conflict.js";
import { family } from "./family.js";
import { historyOf } from "./history.js";
import { originsOf } from "./origins.js";
import { isOfPart, moneyStepOf, tellingOfStatus } from "./phases.js";
import { standingOf } from "./standing.js";
import { tellingsOf } from "./telling.js";
import { amountOf, detailsOf, whenOf, whereOf } from "./variants.js";

/**
 * The facts that testimonies tell: claims about one thing in the world become one fact (docs/facts.md says by which rules). Rejected claims take
 * no part; what judgements say about sameness holds. The result depends on the set of testimonies and judgements alone. In order of ids.
 */
export function reconcile(testimonies: readonly Testimony[], judgements: readonly Judgement[]): Fact[] {
  const living = testimonies.filter(({ verdict }) => verdict !== "rejected");
  const byId = new Map(living.map((testimony) => [testimony.claim.id, testimony]));
  const bonds = bondsOf(judgements);
  return cluster(tellingsOf(living, bonds.named), bonds)
    .map(({ joinings }) =>
      factOf(
        joinings.map(({ claim }) => byId.get(claim)!),
        joinings,
      ),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function factOf(testimonies: readonly Testimony[], joinings: readonly Joining[]): Fact {
  const order = [...testimonies].sort((a, b) => (a.claim.id < b.claim.id ? -1 : 1));
  const lead = leading(order);
  const { type, mutual } = lead.claim;
  const origins = originsOf(order);
  const history = historyOf(order, origins, type);
  const standing = standingOf(history, order, origins, type);
  return {
    id: `f_${order[0]!.claim.id.replace(/^c_/u, "")}`,
    type,
    source: lead.claim.source.map(bare),
    target: lead.claim.target.map(bare),
    mutual,
    when: timesOf(order, origins),
    amount: sumsOf(order, origins, history, standing),
    where: whereOf(order, origins),
    details: detailsOf(order, origins),
    event: eventOf(order),
    history,
    status: standing.status,
    claims: order.map(({ claim }) => claim.id),
    joinings,
    origins,
    support: origins.length,
    conflicts: conflictsOf(order, origins, type),
    first: firstSaid(order),
    confidence: confidenceOf(order, origins),
  };
}

/**
 * The claim that says what sort of fact it is: the first one of the family that most are of (claims of others are there by judgement). Money that comes back
 * goes the other way than the fact.
 */
function leading(all: readonly Testimony[]): Testimony {
  const given = all.filter(({ claim }) => moneyStepOf(claim) !== "repaid");
  const order = given.length > 0 ? given : all;
  if (order.length === 1) return order[0]!;
  const families = order.map(({ claim }) => family(claim));
  const count = new Map<string, number>();
  for (const name of families) count.set(name, (count.get(name) ?? 0) + 1);
  const most = Math.max(...count.values());
  return order[families.findIndex((name) => count.get(name) === most)]!;
}

/** Sums of a fact, those of the step that stands, or of the last that names one, before the others: what was pledged is not what was paid. */
function sumsOf(
  order: readonly Testimony[],
  origins: readonly Origin[],
  history: readonly Step[],
  standing: Step,
): Fact["amount"] {
  const sums = amountOf(order, origins);
  const ofStep = (step: Step) => sums.filter(({ claims }) => claims.some((claim) => step.claims.includes(claim)));
  // What was paid back, or in part, is no sum of the thing, where any other is told.
  const named = [standing, ...history.toReversed()].filter((step) => ofStep(step).length > 0);
  const last = named.find(({ step }) => !isOfPart(step)) ?? named[0];
  const first = new Set(last ? ofStep(last) : []);
  return [...sums.filter((sum) => first.has(sum)), ...sums.filter((sum) => !first.has(sum))];
}

/** Times of a fact, those of the status that tells best when it was before the others. */
function timesOf(order: readonly Testimony[], origins: readonly Origin[]): Variant<string>[] {
  const dated = order.filter(({ claim }) => claim.when !== null);
  const best = Math.min(...dated.map(({ claim }) => tellingOfStatus(claim.status)));
  const telling = new Set(
    dated.flatMap(({ claim }) => (tellingOfStatus(claim.status) === best ? claim.when!.edtf : [])),
  );
  const times = whenOf(dated, origins);
  return [...times.filter(({ value }) => telling.has(value)), ...times.filter(({ value }) => !telling.has(value))];
}

/** An actor without the words that name it in one document. */
function bare(actor: Actor): Actor {
  return { ...actor, text: null };
}

/** The claim that was published first; of those of one day the one with the smallest id. */
/** The code of the surest claim that has one, of equally sure ones the first. */
function eventOf(order: readonly Testimony[]): Fact["event"] {
  const coded = order.filter(({ claim }) => claim.event.plover !== null);
  const surest = coded.reduce<Testimony | null>(
    (best, one) => (best === null || one.claim.confidence > best.claim.confidence ? one : best),
    null,
  );
  return surest?.claim.event ?? null;
}

function firstSaid(order: readonly Testimony[]): Fact["first"] {
  const dated = order.filter(({ published }) => published !== null);
  const first = dated.reduce<Testimony | null>(
    (best, one) => (best === null || one.published! < best.published! ? one : best),
    null,
  );
  return first === null
    ? { claim: order[0]!.claim.id, published: null }
    : { claim: first.claim.id, published: first.published };
}
