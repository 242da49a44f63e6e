import { organisationById } from "../../vocabulary/index.js";
import type { Actor } from "../claim.js";
import type { Context } from "../draft.js";
import { firstCase } from "../frame.js";
import type { Party } from "../party.js";
import type { Scene } from "../scene.js";

/** An organisation that a state can be in, with the token that names it. */
export interface Club {
  readonly party: Party;
  readonly id: string;
  readonly token: number;
}

/** Treaties and regimes that are clubs with members; of other treaties states are parties. */
const REGIMES = new Set([
  "org:NSG",
  "org:MTCR",
  "org:Wassenaar",
  "org:Australia-Group",
  "org:GATT",
  "org:DAC",
  "org:ISA",
]);

/** Organs of an organisation whose seats states hold themselves. */
const ORGANS = new Set(["org:UNSC", "org:UNHRC", "org:ECOSOC", "org:UNGA", "org:PACE", "org:AU-PSC"]);

/** What has members that are states: no bands, blocs of speech, field missions or parliaments. */
function isClub(id: string): boolean {
  const found = organisationById(id);
  if (found === undefined) return false;
  switch (found.kind) {
    case "armed-group":
    case "bloc":
    case "unrecognised":
    case "ngo":
    case "un-body":
    case "secretariat":
      return false;
    case "treaty-body":
      return REGIMES.has(id);
    case "body":
      return ORGANS.has(id);
    default:
      return true;
  }
}

/** The organisations that a nominal and those coordinated with it name; "the bloc" is the one named last before it. */
export function clubsAt(context: Context, token: number): Club[] {
  const { scene } = context;
  const { tree } = scene;
  // "the forum and the bank, of which both are members"
  if (scene.is(token, "relative.pronoun")) {
    const clause = tree.ancestors(token).find((t) => tree.isA(t, "acl"));
    return clause === undefined || tree.head(clause) < 0 ? [] : clubsAt(context, tree.head(clause));
  }
  return tree.coordinated(token).flatMap((t) => clubAt(context, t) ?? []);
}

function clubAt(context: Context, token: number): Club | null {
  const { scene } = context;
  const name = scene.name(token);
  if (name !== null) {
    if (scene.headOf(name.span) !== token && name.value.kind === "organisation") return null;
    const id =
      name.value.kind === "organisation"
        ? (fuller(context, token) ?? name.value.id)
        : (name.value.organisation ?? insideOffice(scene, token));
    return id === null || !isClub(id) || name.value.naming === "capital"
      ? null
      : { party: club(id, token, scene), id, token };
  }
  const last = meantBy(context, token);
  if (last === null) return null;
  const party = club(last, token, scene);
  return { party: { ...party, actor: { ...party.actor, text: null }, distance: 1 }, id: last, token };
}

/** The organisation that a short name is of: "the Bank", "the Commission". Null for words that are none. */
export function calledShort(context: Context, token: number): Party | null {
  const { scene } = context;
  if (scene.name(token) !== null || scene.tree.token(token).upos !== "PROPN") return null;
  const id = meantBy(context, token);
  return id === null ? null : understoodClub(context, id, token).party;
}

/** Sentences over which "the bloc" and "it" are still the organisation that was named. */
export const MEMORY = 3;

/** The organisation that "it", "the bloc" or "the Commission" stands for: the one named last, by a word of its name where it shares one. */
function meantBy(context: Context, token: number): string | null {
  const { scene } = context;
  const { tree } = scene;
  if (scene.is(token, "third-person.thing")) return lastClub(context, token);
  const definite = tree.children(token).some((child) => scene.is(child, "definite.word"));
  const { lemma, upos } = tree.token(token);
  if (!definite || !scene.is(token, "membership-organisation.noun", "membership-organ.noun")) return null;
  // "the Asia-Pacific Economic Cooperation forum"
  const inside = tree
    .children(token, "compound", "amod")
    .flatMap((t) => (scene.name(t)?.value.kind === "organisation" ? (scene.name(t)?.value.id ?? []) : []));
  if (inside[0] !== undefined && isClub(inside[0])) return inside[0];
  // "the Non-Aligned conference", "the council of ministers" are others; "the regional bloc" is the one named.
  const qualified = tree.children(token, "compound", "nmod", "nmod:poss").some((t) => t !== token);
  const named = tree.children(token, "amod").some((t) => tree.token(t).upos === "PROPN" || scene.name(t) !== null);
  const organ = scene.is(token, "membership-organ.noun") && tree.child(token, "amod") !== null;
  if (qualified || named || organ || isIntroduced(scene, token)) return null;
  // A word with a capital is a name in short, of the one that was called so first, however long ago.
  const called =
    upos === "PROPN"
      ? (clubsBefore(context, token, Number.POSITIVE_INFINITY, lemma.toLowerCase())[0] ?? null)
      : lastClub(context, token, MEMORY, lemma.toLowerCase());
  return called ?? (scene.is(token, "membership-organ.noun") ? null : lastClub(context, token));
}

/** "formed an alliance … a member of the alliance": what was brought in without a name stays without one. */
function isIntroduced(scene: Scene, token: number): boolean {
  const { tree } = scene;
  const { lemma } = tree.token(token);
  const here = scene.sentence(token).index;
  for (let t = token - 1; t >= 0 && here - scene.sentence(t).index <= MEMORY; t--) {
    if (scene.name(t)?.value.kind === "organisation") return false;
    if (tree.token(t).lemma === lemma && scene.name(t) === null)
      return !tree.children(t).some((child) => scene.is(child, "definite.word"));
  }
  return false;
}

/** The organisation named last before a token within so many sentences; with a word given, the last whose name has it. */
export function lastClub(context: Context, token: number, reach = MEMORY, word: string | null = null): string | null {
  return clubsBefore(context, token, reach, word).at(-1) ?? null;
}

function clubsBefore(context: Context, token: number, reach: number, word: string | null): string[] {
  const { scene } = context;
  const here = scene.sentence(token).index;
  const found = scene.named
    .filter(({ value }) => value.kind === "organisation" && value.id !== null && isClub(value.id))
    .flatMap((name) => {
      const at = scene.headOf(name.span);
      if (at === null || at >= token || here - scene.sentence(at).index > reach) return [];
      const text = scene.words(name.span);
      return [{ id: name.value.id!, words: `${text} ${organisationById(name.value.id!)?.name ?? ""}`.toLowerCase() }];
    });
  return found.filter(({ words }) => word === null || words.split(/\s+/).includes(word)).map(({ id }) => id);
}

/** "the Commonwealth" after "the Commonwealth of Independent States": a single word of a longer name that the text gave before. */
function fuller(context: Context, token: number): string | null {
  const { scene } = context;
  const own = scene.name(token)!;
  const word = scene.words(own.span);
  if (/\s/.test(word)) return null;
  const longer = scene.named.filter((name) => {
    const { id, kind } = name.value;
    if (name.span.end > own.span.start || kind !== "organisation" || id === null || !isClub(id)) return false;
    const text = scene.words(name.span);
    // "the CIS … the Commonwealth": the acronym stands for the longer name.
    const full = /^\p{Lu}+$/u.test(text) ? (organisationById(id)?.name ?? text) : text;
    return full.split(/\s+/).length > 2 && full.startsWith(`${word} `);
  });
  return longer.at(-1)?.value.id ?? null;
}

/** "chair of BIMSTEC" may be one name of an office: the acronym in it. */
function insideOffice(scene: Scene, token: number): string | null {
  const name = scene.name(token)!;
  if (name.value.kind !== "office") return null;
  const words = scene.words(name.span).split(/\s+/);
  return words.map((word) => `org:${word}`).find((id) => organisationById(id) !== undefined) ?? null;
}

/** An organisation as the party that a membership is in. */
function club(id: string, token: number, scene: Scene): Party {
  const name = scene.name(token);
  const actor: Actor = {
    id,
    kind: "organisation",
    name: organisationById(id)?.name ?? id,
    text: name === null ? null : scene.words(name.span),
  };
  return { actor, agents: [], token, distance: 0, part: name };
}

/** An organisation that no word here names. */
export function understoodClub(context: Context, id: string, token: number): Club {
  const party = club(id, token, context.scene);
  return { party: { ...party, actor: { ...party.actor, text: null }, distance: 1, part: null }, id, token };
}

/**
 * "joined the plan in 1962, the United Nations in 1971 and, as a founder, the association in 1985": those listed on after the first, whatever the tree
 * makes of them. A verb or a semicolon ends the list, and each must follow a comma or an "and".
 */
export function enumerated(context: Context, first: Club): Club[] {
  const { scene } = context;
  const { tree } = scene;
  const found: Club[] = [];
  let joined = false;
  for (let t = first.token + 1; t < scene.sentence(first.token).to; t++) {
    const { upos, form } = tree.token(t);
    if (upos === "VERB" || upos === "AUX" || upos === "SCONJ" || (upos === "PUNCT" && form !== ",")) break;
    if (form === "," || upos === "CCONJ") joined = true;
    const name = scene.name(t);
    if (name === null || name === scene.name(first.token)) continue;
    if (name.value.kind !== "organisation") break;
    if (scene.headOf(name.span) !== t) continue;
    const next = joined ? clubAt(context, t) : null;
    if (next === null) break;
    found.push(next);
    joined = false;
  }
  return found;
}

/** The organisations that a noun of membership is about: before it ("NATO membership", "the EU's member"), or after "of", "in", "to", "from". */
export function clubsOf(context: Context, noun: number): Club[] {
  const { scene } = context;
  const { tree } = scene;
  const own = scene.name(noun);
  // "presidency of the Council": where the office is one name, its organisation is inside.
  if (own !== null && own.value.kind === "office") return clubsAt(context, noun);
  const isInto = (t: number) =>
    scene.is(firstCase(scene, t), "membership-into.marker", "membership-from.marker", "partner.marker") ||
    (scene.is(noun, "membership-candidate.noun") && scene.is(firstCase(scene, t), "purpose.marker"));
  const before = tree.children(noun, "compound", "amod", "nmod:poss").filter((t) => t < noun);
  const after = tree.children(noun, "nmod", "obl").filter((t) => (t > noun || isRelative(scene, t)) && isInto(t));
  // "obtained observer status in the bloc", where the tree hangs the bloc on the verb.
  const next = tree.head(noun);
  const trailing =
    after.length > 0 || next < 0
      ? []
      : tree
          .children(next, "obl", "nmod")
          .filter(
            (t) => t > noun && tree.child(t, "case") === noun + 1 && scene.is(noun + 1, "membership-into.marker"),
          );
  const both = tree.children(noun, "nmod").filter((t) => scene.is(firstCase(scene, t), "between.marker"));
  for (const group of [after, trailing, before, both]) {
    const clubs = group.flatMap((t) => clubsAt(context, t));
    if (clubs.length > 0) return clubs;
  }
  // "EU accession talks", "its WTO entry process": the modifiers of the whole compound.
  if (tree.isA(noun, "compound", "nmod", "amod") && next >= 0 && scene.name(next) === null) {
    const beside = tree
      .children(next, "compound", "amod", "nmod:poss", "nmod")
      .filter((t) => t !== noun && (t < noun || isInto(t) || scene.is(firstCase(scene, t), "between.marker")));
    return beside.flatMap((t) => clubsAt(context, t));
  }
  return [];
}

/** "of which both are members" */
function isRelative(scene: Scene, token: number): boolean {
  return scene.is(token, "relative.pronoun");
}

/**
 * "candidacy for the executive board of UNESCO", "participation in the WTO conference": whether what is sought is something in an organisation rather
 * than a seat in it. Asks what stands between the noun or verb of seeking and the organisation's name.
 */
export function isOfOrgan(scene: Scene, seeking: number, organisation: number | null): boolean {
  if (organisation === null) return false;
  const { tree } = scene;
  const way = tree.ancestors(organisation);
  const between = way.includes(seeking) ? way.slice(0, way.indexOf(seeking)) : way.filter((t) => t > seeking);
  return between.some(
    (t) =>
      /^(NOUN|PROPN)$/u.test(tree.token(t).upos) &&
      scene.name(t) !== scene.name(organisation) &&
      !scene.is(t, ...WAYS_IN),
  );
}

/** Nouns that lead into an organisation itself: "candidate for the status of observer in the bloc". */
const WAYS_IN = [
  "accession.noun",
  "membership-accession.noun",
  "membership-membership.noun",
  "membership-member.noun",
  "membership-process.noun",
  "membership-apply.noun",
  "membership-status.noun",
  "membership-organisation.noun",
  "membership-observer.noun",
  "membership-partner.noun",
  "membership-bearer.noun",
];
