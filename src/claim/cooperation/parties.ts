import { organisationById } from "../../vocabulary/index.js";
import type { Context } from "../draft.js";
import { countedParties, titlePair } from "../focus.js";
import { distinct } from "../frame.js";
import { calledShort, listed } from "../membership/index.js";
import { narrator } from "../narrator.js";
import { type Party, partiesOf, understood } from "../party.js";
import { predication } from "../predication.js";
import type { Scene } from "../scene.js";
import { type Deed, marks, reach } from "./deeds.js";
import { isFramework } from "./fields.js";

/** Who cooperates: groups of those who do it with each other, and who alone seeks it where the words give only one side a part. */
export interface Company {
  readonly groups: readonly (readonly Party[])[];
  readonly seeker: readonly Party[] | null;
  /** Whether the deed's own phrase names both sides. */
  readonly own: boolean;
  /** Whether no word tells the parties: they are the pair that the text is about. */
  readonly guessed: boolean;
  readonly doubt: number;
}

/**
 * The parties of a deed: "between A and B", "with B", whose it is ("their", "Russian-Chinese"), the subject of its clause; the pair that the text
 * is about where a word says that something is shared.
 */
export function companyOf(context: Context, deed: Deed): Company | null {
  const found = companyIn(context, deed);
  if (found === null) return null;
  // Those only understood must be the two that the text is about.
  const implied = found.groups.flat().filter((party) => party.actor.text === null && party.distance >= 2);
  return implied.length === 0 || isAbout(context, implied, deed.token) ? found : null;
}

/** Whether a text is about these parties here: its title names one of them, or the sentences just before name them all. */
function isAbout(context: Context, parties: readonly Party[], token: number): boolean {
  const { scene } = context;
  const title = scene.annotated.titleNames.map((name) => name.value.state ?? name.value.id);
  if (parties.some((party) => title.includes(party.actor.id))) {
    // Who is not in the title speaks, or is named more than any other that is not.
    const speakers = [
      context.speech.publisher()?.actor.id,
      ...context.speech.utterances.map((utterance) => utterance.speaker.party?.actor.id),
    ];
    const most = context.discourse
      .focus()
      .find(({ party, count }) => party.actor.kind === "state" && count > 1 && !title.includes(party.actor.id))?.party
      .actor.id;
    return parties.every(({ actor }) => title.includes(actor.id) || speakers.includes(actor.id) || actor.id === most);
  }
  const here = scene.sentence(token).index;
  const near = scene.named.filter((name) => {
    const at = scene.headOf(name.span);
    return at !== null && Math.abs(here - scene.sentence(at).index) <= NEAR;
  });
  return parties.every((party) => near.some((n) => (n.value.state ?? n.value.id) === party.actor.id));
}

/** Sentences around a word in which the parties that it leaves out are looked for. */
const NEAR = 4;

function companyIn(context: Context, deed: Deed): Company | null {
  const { scene, discourse } = context;
  const { tree } = scene;
  const at = (tokens: readonly number[]) => distinct(tokens.flatMap((t) => partiesAt(context, t)));
  if (deed.kind === "ours") {
    const pair = discourse.pair(deed.token);
    return pair.length < 2 ? null : { groups: [pair], seeker: null, own: false, guessed: false, doubt: 1 };
  }
  const inside = reach(scene, deed);
  const between = at(inside.filter((t) => marks(scene, t, "between.marker")));
  if (between.length >= 2) return { groups: [between], seeker: null, own: true, guessed: false, doubt: 0 };
  const beside = inside.filter((t) => marks(scene, t, "cooperation-with.marker") && !isOurs(scene, t));
  const partners = at(beside);
  if (deed.kind === "verb" && deed.doubt > 0 && partners.length === 0) return null;
  const owners = at(ownersOf(context, deed));
  // With a firm, a body or partners that nobody can tell: nothing is said of another state.
  const unknown = inside.some((t) => marks(scene, t, "cooperation-with.marker") && isSomebody(scene, t));
  if (partners.length === 0 && owners.length < 2 && unknown) return null;
  const subject = subjectOf(context, deed);
  const doers = subject.parties;
  // "asked Laos to share its data" is a demand; "the peoples of the land interact" tells of nobody else.
  if (isAsked(scene, deed) || isOfOthers(context, deed)) return null;
  const asked = askedOf(context, deed);
  if (asked !== null) return asked;
  if (deed.kind === "together")
    return doers.length < 2 ? null : { groups: [doers], seeker: null, own: false, guessed: false, doubt: 0 };
  const alone =
    doers.length === 1 && owners.every((o) => [...doers, ...partners].some((p) => p.actor.id === o.actor.id))
      ? doers
      : null;
  if (owners.length >= 2 && partners.length === 0)
    return { groups: [owners], seeker: null, own: true, guessed: false, doubt: 0 };
  if (owners.length > 0 && partners.length > 0) return company(alone ?? owners, partners, alone, true, 0);
  if (partners.length > 0 && doers.length > 0) {
    const others = partners.filter((p) => doers.every((d) => d.actor.id !== p.actor.id));
    if (others.length > 0) return company(doers, others, alone, false, subject.doubt);
  }
  // "cooperation with Peru is noteworthy": the one that the text is most about is the other side.
  if (partners.length > 0) {
    const other = discourse
      .focus()
      .find(({ party }) => party.actor.kind === "state" && partners.every((p) => p.actor.id !== party.actor.id));
    return other === undefined ? null : company([understood(other.party, deed.token, 1)], partners, null, false, 1);
  }
  // "offered Honduras cooperation"
  if (owners.length === 1 && doers.length === 1 && owners[0]!.actor.id !== doers[0]!.actor.id)
    return { groups: [[...doers, ...owners]], seeker: doers, own: false, guessed: false, doubt: 0.5 };
  const known = distinct([...owners, ...between, ...doers]);
  if (known.length >= 2) return { groups: [known], seeker: null, own: false, guessed: false, doubt: subject.doubt };
  const shared = [
    deed.token,
    ...tree.children(deed.token),
    ...deed.chain.slice(0, 2).flatMap((t) => [t, ...tree.children(t)]),
  ].some((t) => scene.is(t, "mutual.word", "first-person.plural", "pair.noun", "both.word"));
  const pair = discourse.pair(deed.token);
  if (pair.length < 2 || !known.every((party) => pair.some((p) => p.actor.id === party.actor.id))) return null;
  return {
    groups: [pair],
    // "stands ready to … and step up cooperation": one side seeks it of the other.
    seeker: known.length === 1 ? alone : null,
    own: false,
    guessed: !shared && known.length === 0,
    doubt: shared ? 0.5 : 1.5,
  };
}

/** A with B and C is two pairs; A and B with C is one group of three. */
function company(
  own: readonly Party[],
  partners: readonly Party[],
  seeker: readonly Party[] | null,
  named: boolean,
  doubt: number,
): Company {
  const others = partners.filter((p) => own.every((o) => o.actor.id !== p.actor.id));
  const groups =
    own.length === 1 && others.length > 0 ? others.map((other) => [own[0]!, other]) : [[...own, ...others]];
  return { groups, seeker: own.length === 1 ? seeker : null, own: named, guessed: false, doubt };
}

/** Bands, courts and clubs of sport are no parties of cooperation between states. */
function isParty(party: Party): boolean {
  if (party.actor.kind !== "organisation") return party.actor.kind === "state";
  const kind = organisationById(party.actor.id)?.kind;
  return kind !== undefined && !["armed-group", "court", "ngo", "initiative", "treaty-body"].includes(kind);
}

function partiesAt(context: Context, token: number): Party[] {
  const { scene } = context;
  return distinct(
    listed(scene, token)
      .flatMap((t) => examplesOf(scene, t))
      .flatMap((t) => meant(context, t)),
  ).filter((party) => isParty(party) && !(party.actor.kind === "organisation" && isFramework(scene, party.token)));
}

/** "the three countries", "the Bank", "their defence agencies", "we": whom words that name nobody mean. */
function meant(context: Context, token: number): Party[] {
  const { scene, discourse } = context;
  const { tree } = scene;
  const counted = [token, ...tree.children(token, "nmod")]
    .map((t) => countedParties(context, t))
    .find((l) => l.length > 0);
  if (counted !== undefined) return counted;
  const short = calledShort(context, token);
  if (short !== null) return [short];
  const speaker = narrator(context, token);
  // Of "the leaders agreed on coordination between their agencies" the leaders' own.
  const bound = tree.children(token, "nmod:poss").some((t) => scene.is(t, "third-person.plural"));
  const above = bound ? tree.ancestors(token).flatMap((t) => tree.children(t, "nsubj")) : [];
  const owners = above
    .map((t) => (tree.isWithin(token, t) ? [] : partiesOf(scene, discourse, t)))
    .find((l) => l.length >= 2);
  if (owners !== undefined) return owners.map((p) => understood(p, token, 1));
  const parties = partiesOf(scene, discourse, token);
  // "The two sides" of a text whose title names two are those.
  const titled = scene.is(token, "pair.noun") && parties.every((p) => p.distance >= 2) ? titlePair(context) : [];
  if (titled.length === 2) return titled.map((p) => understood(p, token, 2));
  return speaker.length > 0 && parties.length !== 1 && !scene.is(token, "first-person.plural")
    ? speaker
    : parties.length > 0
      ? parties
      : speaker;
}

/** "asked the United States to cooperate", "called on Sudan to work together": one side seeks it of the other. */
function askedOf(context: Context, deed: Deed): Company | null {
  const { scene } = context;
  const { tree } = scene;
  const verb = deed.chain[0];
  if (
    verb === undefined ||
    tree.token(deed.token).upos !== "VERB" ||
    deed.kind === "exchange" ||
    !scene.is(verb, "cooperation-call.word")
  )
    return null;
  const asked = tree
    .children(verb, "obj", "iobj", "obl")
    .filter((t) => t < deed.token && !tree.isA(t, "obl:unmarked", "obl:agent"))
    .flatMap((t) => partiesAt(context, t));
  const askers = tree.children(verb, "nsubj").flatMap((t) => partiesAt(context, t));
  const others = distinct(asked).filter((p) => askers.every((a) => a.actor.id !== p.actor.id));
  // "urged both sides to cooperate" wants it of them with each other.
  if (askers.length === 0 || others.length !== 1) return null;
  return {
    groups: [[...distinct(askers), ...others]],
    seeker: distinct(askers),
    own: false,
    guessed: false,
    doubt: 0.5,
  };
}

function isAsked(scene: Scene, deed: Deed): boolean {
  const verb = deed.chain[0];
  return deed.kind === "exchange" && verb !== undefined && scene.is(verb, "cooperation-call.word");
}

/** A verb whose own subject is a noun that stands for no state. */
function isOfOthers(context: Context, deed: Deed): boolean {
  const { scene } = context;
  const { tree } = scene;
  if (deed.kind !== "verb" && deed.kind !== "exchange") return false;
  const own = predication(scene, deed.token).arguments.find((a) => a.role === "agent")?.token;
  return (
    own !== undefined &&
    tree.token(own).upos === "NOUN" &&
    scene.name(own) === null &&
    !scene.is(own, "pair.noun", "office.noun", "body.noun", "country.noun", "business.noun", "relative.pronoun") &&
    tree.subtree(own).every((t) => partiesAt(context, t).length === 0)
  );
}

/** "with our partners": those are others than we. */
function isOurs(scene: Scene, token: number): boolean {
  const own = scene.tree.children(token, "nmod:poss").some((t) => scene.is(t, "first-person.plural"));
  return own && scene.tree.children(token, "amod", "compound").every((t) => scene.name(t) === null);
}

function isSomebody(scene: Scene, token: number): boolean {
  return (
    scene.tree.token(token).upos === "PROPN" ||
    scene.is(token, "pair.noun", "office.noun", "body.noun", "business.noun")
  );
}

/** Those named of a region: "with Central Asian countries such as Kazakhstan and Tajikistan". */
function examplesOf(scene: Scene, token: number): number[] {
  if (scene.name(token)?.value.kind !== "organisation") return [token];
  const named = scene.tree
    .children(token, "nmod", "appos")
    .filter((t) => marks(scene, t, "example.marker") && scene.name(t)?.value.kind === "state");
  return named.length > 0 ? named.flatMap((t) => scene.tree.coordinated(t)) : [token];
}

/** "their cooperation", "Russian-Chinese cooperation", "the cooperation of Mali and Niger". */
function ownersOf(context: Context, deed: Deed): number[] {
  const { scene } = context;
  const { tree } = scene;
  if (deed.kind === "verb" || deed.kind === "exchange") return [];
  const near = tree
    .children(deed.token, "nmod:poss", "amod", "compound", "nmod:desc")
    .filter((t) => tree.isA(t, "nmod:poss") || scene.name(t) !== null);
  const of = tree
    .children(deed.token, "nmod")
    .filter((t) => marks(scene, t, "cooperation-of.marker") && scene.name(t) !== null);
  return [...near, ...of];
}

/** The subject of the nearest verb above that has one of states; a speaker only where nobody else is told. */
function subjectOf(context: Context, deed: Deed): { parties: Party[]; doubt: number } {
  const { scene } = context;
  const { tree } = scene;
  for (const t of [deed.token, ...deed.chain]) {
    const { upos } = tree.token(t);
    if (upos !== "VERB" && tree.child(t, "cop") === null && tree.child(t, "nsubj") === null) {
      // "the readiness of Chad to cooperate", "India's interest in cooperation"
      const own =
        t === deed.token
          ? []
          : predication(scene, t).arguments.filter(
              (a) => a.role === "possessor" || (a.role === "modifier" && a.distance === 0),
            );
      const parties = own.flatMap((a) => partiesAt(context, a.token));
      if (parties.length > 0) return { parties: distinct(parties), doubt: 0.5 };
      continue;
    }
    // "reaffirms the policy of Peru to develop": whose will it is that the verb takes up.
    const will = tree
      .children(t, "obj")
      .filter((o) => !tree.isWithin(deed.token, o) && scene.is(o, "cooperation-wish.word", "cooperation-plan.word"))
      .flatMap((o) => tree.children(o, "nmod").filter((n) => marks(scene, n, "cooperation-of.marker")));
    const willing = distinct(will.flatMap((n) => partiesAt(context, n)));
    if (willing.length > 0) return { parties: willing, doubt: 0.5 };
    const act = predication(scene, t);
    // "is engaged in", "are committed to": the subject of a passive that the deed is not done by.
    const doers = act.arguments.filter(
      (a) =>
        (a.role === "agent" || (a.role === "patient" && tree.isA(a.token, "nsubj:pass"))) &&
        (!tree.isWithin(deed.token, a.token) || tree.isA(t, "acl:relcl")),
    );
    const parties = distinct(doers.flatMap((a) => partiesAt(context, a.token)));
    if (parties.length > 0) return { parties, doubt: 0 };
    if (doers.length > 0 && t !== deed.token && tree.child(t, "nsubj") !== null) break;
  }
  const top = deed.chain.at(-1) ?? deed.token;
  const reporter = tree.isA(top, "ccomp", "parataxis") ? tree.head(top) : -1;
  if (reporter < 0) return { parties: [], doubt: 0 };
  const speakers = tree.children(reporter, "nsubj").flatMap((t) => partiesAt(context, t));
  return { parties: distinct(speakers), doubt: 1 };
}
