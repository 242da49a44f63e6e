import type { ClaimKind, Context, Draft } from "../draft.js";
import { distinct, firstCase, namedHere } from "../frame.js";
import { groups, placesOf } from "../meeting/index.js";
import { modality } from "../modality.js";
import { narrator } from "../narrator.js";
import { type Party, understood } from "../party.js";
import { predication } from "../predication.js";
import type { Scene } from "../scene.js";
import { timeOf } from "../timing.js";
import { actsOn, type InstrumentAct, isInstrumentNoun, listedUnder } from "./act.js";
import { awarded } from "./awards.js";
import { headline } from "./headline.js";
import { negotiations } from "./negotiations.js";
import { type Named, namedParties, signatories } from "./parties.js";
import { type Mention, readPronoun } from "./pronouns.js";
import { agreementStatus } from "./status.js";
import { subjectOf } from "./subject.js";

/** Sentences over which "the treaty" is still the one that was named. */
const MEMORY = 4;

/** The rules for claims of the type agreement; what such a claim is, and its details: kinds/agreement.ts. */
export const agreement: ClaimKind = {
  type: "agreement",
  find(context) {
    const { scene } = context;
    const nouns = [...scene.family("instrument"), null].flatMap((slug) =>
      scene.all(slug === null ? "paper.noun" : `instrument.${slug}`).map((noun) => ({ noun, slug })),
    );
    const drafts: Draft[] = [];
    const known: Mention[] = [];
    const pronouns = scene.all("third-person.thing").map((noun) => ({ noun, slug: PRONOUN }));
    for (const { noun, slug } of [...nouns, ...pronouns].sort((a, b) => a.noun - b.noun)) {
      if (slug === PRONOUN) {
        drafts.push(...readPronoun(context, noun, known));
        continue;
      }
      if (!isInstrument(scene, noun, slug)) continue;
      if (drafts.some((d) => d.anchor === noun)) continue;
      drafts.push(...readInstrument(context, noun, slug, known));
    }
    drafts.push(...negotiations(context, drafts));
    const told = drafts.filter((d) => !isWholeOf(scene, d, drafts));
    return told.filter((d, i) => told.findIndex((e) => isSame(e, d)) === i);
  },
};

/** What stands for the slug of an instrument that a pronoun means. */
const PRONOUN = "it";

/** "three documents were signed: a treaty, …": papers of which the parts are told one by one. */
function isWholeOf(scene: Scene, draft: Draft, drafts: readonly Draft[]): boolean {
  return drafts.some((d) => d.anchor > draft.anchor && listedUnder(scene, d.anchor) === draft.anchor);
}

function isSame(a: Draft, b: Draft): boolean {
  const ids = (d: Draft) => d.source.map((p) => p.actor.id).join("+");
  return (
    a.anchor === b.anchor && a.status === b.status && ids(a) === ids(b) && a.when?.value.edtf === b.when?.value.edtf
  );
}

/** A noun that heads its own nominal: not "treaty obligations", not the text or the ratification of another, nor the name of an organisation. */
function isInstrument(scene: Scene, noun: number, slug: string | null): boolean {
  const { tree } = scene;
  if (!/^(NOUN|PROPN)$/.test(tree.token(noun).upos) || scene.name(noun) !== null) return false;
  if (
    slug === null &&
    tree.children(noun, "nmod", "appos").some((t) => isInstrumentNoun(scene, t) || scene.is(t, "making.noun"))
  )
    return false;
  return !tree.isA(noun, "compound") || headlineLike(scene, noun);
}

function headlineLike(scene: Scene, noun: number): boolean {
  return noun === scene.sentence(noun).to - 1;
}

function readInstrument(context: Context, noun: number, slug: string | null, known: Mention[]): Draft[] {
  const { scene } = context;
  const named = namedParties(context, noun);
  const drafts = actsOn(scene, noun).flatMap((told) => readAct(context, noun, slug, told, named, known));
  const told = drafts.length > 0 ? drafts : fromHeadline(context, noun, slug);
  const given = told.length === 0 && slug === "contract" ? awarded(context, noun) : [];
  const found = told.length > 0 ? told : given;
  const parties = found[0]?.source ?? distinct([...named.both, ...named.partners]);
  if (parties.length > 0) known.push({ noun, slug, parties });
  return found;
}

function readAct(
  context: Context,
  noun: number,
  slug: string | null,
  told: InstrumentAct,
  named: Named,
  known: readonly Mention[],
): Draft[] {
  const { scene } = context;
  // Plans and notes are instruments only where they are signed or adopted.
  if (slug === null && !scene.is(told.token, "paper-seal.verb", "making.noun")) return [];
  const act = predication(scene, told.token);
  const status = agreementStatus(scene, noun, told, act, modality(scene, act));
  if (status === null) return [];
  const sides = signatories(context, noun, named, told, act);
  const here = sides === null ? [] : distinct([...sides.clause, ...sides.own]);
  const recalled = here.length >= 2 ? [] : recall(context, noun, slug, here, known);
  const single =
    here.length === 1 &&
    recalled.length === 0 &&
    !scene.tree.children(noun, "det").some((t) => scene.is(t, "any.word"));
  const home = single && slug !== null && told.deed !== "held" ? homeSide(context, noun, here[0]!, told.deed) : null;
  const members =
    here.length >= 2 ? parted(scene, sides!.clause, sides!.own, noun) : [home === null ? recalled : [home, here[0]!]];
  const subject = subjectOf(
    scene,
    noun,
    here.map((p) => p.token),
  );
  return members
    .filter((parties) => parties.length >= 2)
    .map((parties) => ({
      rule: `agreement/${told.deed}${home === null ? "" : "-home"}`,
      source: parties,
      target: [],
      mutual: true,
      details: { instrument: slug ?? "agreement", ...(subject === null ? {} : { subject: subject.text }) },
      when: timeOf(scene, act.verb, told.token) ?? timeOf(scene, told.token, noun),
      where: placesOf(scene, told.token, told.token)[0] ?? null,
      status,
      anchor: noun,
      words: [noun, told.token, ...(subject?.tokens ?? []), ...namedHere(scene, parties, noun)],
      doubt:
        told.doubt +
        (sides?.doubt ?? 0) +
        (slug === null ? 0.5 : 0) +
        (here.length >= 2 ? 0 : home === null ? 0.5 : 1) +
        (parties.every(isFirm) ? 1 : 0),
    }));
}

/** The state whose gazette, parliament or minister speaks of "the treaty with Brazil": the one that the text is most about; nobody of several. */
function homeSide(context: Context, noun: number, partner: Party, deed: InstrumentAct["deed"]): Party | null {
  const { scene, discourse, speech } = context;
  const facing = deed === "drafted" ? null : discourse.facing(noun, partner);
  if (facing !== null) return facing;
  // Only a partner ("with Brazil") leaves open who is on this side.
  if (!scene.is(firstCase(scene, partner.token), "partner.marker")) return null;
  const own = narrator(context, noun)[0] ?? speech.speaker(noun);
  if (own !== undefined && own !== null && own.actor.id !== partner.actor.id) return understood(own, noun, 1);
  const [first, second] = discourse
    .focus()
    .filter(({ party }) => party.actor.kind === "state" && party.actor.id !== partner.actor.id);
  const lead = first !== undefined && first.count > (second?.count ?? 0);
  return lead && scene.annotated.sentences.length > 1 ? understood(first.party, noun, 2) : null;
}

/** A state for which only a firm signs. */
function isFirm(party: Party): boolean {
  return party.agents.some((agent) => agent.actor.kind === "firm");
}

/** "New Delhi has suspended the treaty": the parties of the instrument of that kind that was named last. */
function recall(
  context: Context,
  noun: number,
  slug: string | null,
  here: readonly Party[],
  known: readonly Mention[],
): Party[] {
  const { scene } = context;
  if (!scene.tree.children(noun, "det").some((t) => scene.is(t, "definite.word"))) return [];
  const near = known.filter((m) => scene.sentence(noun).index - scene.sentence(m.noun).index <= MEMORY);
  // "The pact" may be any instrument that was named; "the treaty" is rather a treaty.
  const bare = scene.tree.children(noun).every((t) => scene.tree.isA(t, "det"));
  const before = near.filter((m) => m.slug === slug).at(-1) ?? (bare ? near.at(-1) : undefined);
  if (before === undefined) return [];
  const all = distinct([...here, ...before.parties.map((p) => understood(p, noun, 0))]);
  return all.length === Math.max(2, before.parties.length) ? all : [];
}

function fromHeadline(context: Context, noun: number, slug: string | null): Draft[] {
  const { scene } = context;
  const told = slug === null ? null : headline(context, noun);
  if (told === null) return [];
  const subject = subjectOf(scene, noun, []);
  return [
    {
      rule: `agreement/${told.deed}`,
      source: distinct(told.parties),
      target: [],
      mutual: true,
      details: { instrument: slug, ...(subject === null ? {} : { subject: subject.text }) },
      when: timeOf(scene, told.verb, noun),
      status: told.planned
        ? "planned"
        : told.deed === "made"
          ? "agreed"
          : told.deed === "ended"
            ? "cancelled"
            : "suspended",
      anchor: noun,
      words: [noun, told.verb, ...namedHere(scene, told.parties, noun)],
      doubt: 0.5,
    },
  ];
}

/** Agreements in the plural with several partners are one with each. */
function parted(scene: Scene, clause: readonly Party[], own: readonly Party[], noun: number): (readonly Party[])[] {
  const { form, lemma } = scene.tree.token(noun);
  return groups(scene, clause, own, noun, form.toLowerCase() !== lemma.toLowerCase());
}
