import type { Attribution } from "../../claim/index.js";
import { agencyNamed, agencyOfActor, type CitedWork, type Testimony } from "../../ledger/index.js";
import { firmById, fold, slug } from "../../vocabulary/index.js";

/** How who tells a thing came to it. same-text and same-words: two texts have one text or sentence, and nobody knows which of them had it first. */
export type Manner = "copy" | "translation" | "agency" | "quotes" | "cites" | "same-text" | "same-words";

/** A source that a claim names: who is said to say so, the agency whose line it is, the work of a note. */
export interface CitedSource {
  /** The same for claims that cite the same. */
  readonly key: string;
  readonly manner: Extract<Manner, "agency" | "quotes" | "cites">;
  /** As the citing words have it; null for a work of which nobody is named. */
  readonly name: string | null;
  readonly title: string | null;
  /** EDTF: when the source said so, as the citing text tells it. */
  readonly when: string | null;
  readonly url: string | null;
  /** The document of the ledger that it is; null where it was not read, or nobody knows that it was. */
  readonly document: string | null;
}

/** What is known of the sources of claims besides the claims themselves, by their ids. */
export interface Cited {
  /** Of each speaker of the attribution, from the first to the last that reports it: the day that the sentence tells with it (EDTF). */
  readonly days: ReadonlyMap<string, readonly (string | null)[]>;
  readonly works: ReadonlyMap<string, readonly CitedWork[]>;
}

export const NOTHING_CITED: Cited = { days: new Map(), works: new Map() };

/**
 * The sources of a claim as chains, each from the one that its document had it from to the one that is said to have said it: who reported the words of
 * whom, then the agencies whose line it is, then the works of its notes.
 */
export function chainsOf({ claim, roots, publisher }: Testimony, { days, works }: Cited): CitedSource[][] {
  const speakers: CitedSource[] = [];
  const own = days.get(claim.id) ?? [];
  let depth = 0;
  for (let told: Attribution | undefined = claim.attribution ?? undefined; told !== undefined; told = told.via) {
    if (depth > 0 || !isAct(claim, roots)) speakers.push(speakerOf(told, own[depth] ?? null));
    depth++;
  }
  const named = new Set(speakers.map(({ key }) => key));
  const house = publisher === null ? null : agencyNamed(publisher);
  const agencies = roots.flatMap((root): CitedSource[] => {
    const [, agency] = /^agency:(.+)$/u.exec(root) ?? [];
    if (agency === undefined || agency === house || named.has(root)) return [];
    // An agency that no table has may be the house itself, under its own name.
    if (publisher !== null && slug(publisher) === agency) return [];
    const name = firmById(`media:${agency}`)?.name ?? asName(agency);
    return [{ key: root, manner: "agency", name, title: null, when: null, url: null, document: null }];
  });
  const chains = [...agencies.map((one) => [one]), ...(works.get(claim.id) ?? []).map((work) => [workOf(work)])];
  return speakers.length === 0 ? chains : [speakers.reverse(), ...chains];
}

/** "caspian-wire" as a name: "Caspian Wire". */
const asName = (slug: string) =>
  slug.replaceAll("-", " ").replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());

/** Whether saying it is the thing itself, so that who says it is no source of it: the ledger gives such a claim no root of its speaker. */
function isAct({ type, status, attribution }: Testimony["claim"], roots: readonly string[]): boolean {
  if (type !== "statement" && type !== "position" && status !== "pledged") return false;
  const speaker = attribution?.speaker.id ?? "";
  return agencyOfActor(speaker) === null && !roots.includes(`says:${speaker}`);
}

function speakerOf({ speaker }: Attribution, when: string | null): CitedSource {
  const agency = agencyOfActor(speaker.id);
  // Of a state the words that name its ministry tell more; one word is its own name, which texts inflect.
  const name = speaker.kind === "state" && speaker.text?.includes(" ") ? speaker.text : speaker.name;
  const key = agency === null ? `says:${speaker.id} ${plain(name)}` : `agency:${agency}`;
  return {
    key: when === null ? key : `${key} ${when}`,
    manner: agency === null ? "quotes" : "agency",
    name,
    title: null,
    when,
    url: null,
    document: null,
  };
}

function workOf({ name, title, when, url, document }: CitedWork): CitedSource {
  const key = document ?? `work:${[name, title, when, url].map((part) => plain(part ?? "")).join("|")}`;
  return { key, manner: "cites", name, title, when, url, document };
}

/** A name without case, marks and article, so that one house is one. */
export const plain = (name: string): string =>
  fold(name)
    .replace(/^the /u, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
