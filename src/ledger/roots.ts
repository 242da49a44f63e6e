import { createHash } from "node:crypto";
import type { Attribution, Claim } from "../claim/index.js";
import { type Document, homeOf } from "../document/index.js";
import { agenciesIn, agencyOfActor } from "./agencies.js";
import { creditsOf } from "./credit.js";
import { wordsOf } from "./wording.js";
import { folded, housesOf, worksCited, worksOf } from "./works.js";

/** Shorter sentences may be alike by chance. */
const LEAST_WORDS = 8;
/** A sentence of formulas, without so many names and figures, may be too. */
const LEAST_TELLING = 2;

/** Houses that print what others wrote: two texts from there need not be from one source. */
const CARRIERS = new Set(
  "yahoo|yahoo news|msn|google news|allafrica|reliefweb|factiva|lexisnexis|proquest|pr newswire|business wire|globenewswire|medium|wikipedia".split(
    "|",
  ),
);

/**
 * What a claim goes back to besides its document, in order; see Testimony.roots. Claims that share a root are one origin, so that support is never
 * counted twice; where that is in doubt the rule is to count less.
 *
 * - `says:CHN`, `says:person:…`: who is said to say so, unless saying it is the act itself; the state or organisation whose own site the document is on, where nobody else is named.
 * - `agency:xinhua`: the agency that the document prints, or that the sentence or the attribution names.
 * - `cites:…`: works that the claim's note marks cite.
 * - `words:…`: the hash of the sentence, so that one that was taken over alone is known again.
 * - `publisher:…`: one newsroom does not confirm itself, nor do those who say, in their words or in a note, that they have it from there.
 */
export function rootsOf(claim: Claim, document: Document): string[] {
  const roots = new Set<string>();
  const act = isAct(claim);
  for (let told: Attribution | undefined = claim.attribution ?? undefined; told !== undefined; told = told.via) {
    const { speaker } = told;
    const agency = agencyOfActor(speaker.id);
    if (agency !== null) roots.add(`agency:${agency}`);
    else if (told !== claim.attribution || !act) {
      roots.add(`says:${speaker.id}`);
      // "according to the Steppe Gazette" goes back to what the Gazette printed itself.
      const house = speaker.kind === "firm" || speaker.kind === "organisation" ? houseOf(speaker.name) : null;
      if (house !== null) roots.add(`publisher:${house}`);
      // What a minister says is what the state says, and so is what "the ministry" says.
      if (speaker.kind === "person" && speaker.state !== undefined) roots.add(`says:${speaker.state}`);
    }
  }
  const carried = carriedBy(document);
  if (claim.attribution === null && carried.home !== null) roots.add(`says:${carried.home}`);
  const [from, to] = claim.evidence.sentence;
  const sentence = document.text.slice(from, to);
  const words = wordsOf(sentence);
  const parties = new Set(
    [...claim.source, ...claim.target, ...claim.agents.map(({ actor }) => actor)].map(({ id }) => id),
  );
  for (const agency of agenciesIn(sentence, words)) if (!parties.has(`media:${agency}`)) roots.add(`agency:${agency}`);
  for (const work of worksOf(document, claim.citations)) roots.add(`cites:${work}`);
  // A note that cites the Steppe Gazette goes back to what the Gazette printed itself.
  for (const cited of worksCited(document, claim.citations).flatMap(({ item }) => housesOf(item))) {
    const house = houseOf(cited);
    if (house !== null) roots.add(`publisher:${house}`);
  }
  if (words.length >= LEAST_WORDS && words.filter(({ telling }) => telling).length >= LEAST_TELLING)
    roots.add(`words:${hashOf(words.map(({ word }) => word).join(" "))}`);
  for (const root of carried.roots) roots.add(root);
  return [...roots].sort();
}

/**
 * Whether saying it is the thing itself: what somebody states, which side they take, what they promise. Reporters who heard it say so independently; that something was
 * built or paid they would only have from the speaker.
 */
function isAct(claim: Claim): boolean {
  const speaker = claim.attribution?.speaker;
  if (speaker === undefined || !(claim.type === "statement" || claim.type === "position" || claim.status === "pledged"))
    return false;
  const by = [...claim.source, ...(claim.mutual ? claim.target : []), ...claim.agents.map(({ actor }) => actor)];
  // A minister promises for the state; a newspaper of that land only tells of it.
  const forState = speaker.kind === "person" ? speaker.state : undefined;
  return by.some(({ id }) => id === speaker.id || id === forState);
}

interface Carried {
  /** The state or organisation whose own site it is on. */
  readonly home: string | null;
  /** Roots that all its claims have: the agencies it prints, the newsroom. */
  readonly roots: readonly string[];
}

/** What all claims of a document go back to is found once. */
const known = new WeakMap<Document, Carried>();

function carriedBy(document: Document): Carried {
  const before = known.get(document);
  if (before !== undefined) return before;
  const house = houseOf(document.metadata.publisher ?? "");
  const roots = creditsOf(document).map((agency) => `agency:${agency}`);
  if (house !== null) roots.push(`publisher:${house}`);
  const carried = { home: homeOf(document), roots };
  known.set(document, carried);
  return carried;
}

/** The name of a newsroom without what may be left out of it; null for a house that prints what others wrote, and for none. */
export function houseOf(name: string): string | null {
  const house = folded(name).replace(/^the /u, "");
  return house === "" || CARRIERS.has(house) ? null : house;
}

function hashOf(words: string): string {
  return createHash("sha256").update(words).digest("hex").slice(0, 16);
}
