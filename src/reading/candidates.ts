import type { Name } from "../annotation/index.js";

export type CandidateKind = "state" | "organisation" | "person" | "firm" | "press";

/** How a mention stands for a candidate: by its name, by somebody who acts for it, as a member of a group, in the cast, as the publisher's own. */
export enum How {
  Name,
  Acts,
  Member,
  Cast,
  Home,
}

/** Places of the first and last piece of a mention in its window. */
export interface Mention {
  readonly first: number;
  readonly last: number;
  readonly how: How;
}

/** Somebody who may take part in an act, or speak of it, with all places of the window where that one is mentioned. */
export interface Candidate {
  /** "CHN", "org:SCO", "person:…", "firm:…", "media:…". */
  readonly id: string;
  readonly kind: CandidateKind;
  readonly mentions: readonly Mention[];
}

/** Mentions of one candidate that are kept, at most. */
const MENTIONS = 24;

/** Gathers the candidates of a window, those of its head first. */
export class Candidates {
  private readonly found = new Map<string, { id: string; kind: CandidateKind; mentions: Mention[] }>();

  constructor(before?: Candidates) {
    for (const [id, { kind, mentions }] of before?.found ?? [])
      this.found.set(id, { id, kind, mentions: [...mentions] });
  }

  put(id: string, kind: CandidateKind, { first, last }: Pick<Mention, "first" | "last">, how: How): void {
    const known = this.found.get(id);
    if (known === undefined) this.found.set(id, { id, kind, mentions: [{ first, last, how }] });
    else if (known.mentions.length < MENTIONS) known.mentions.push({ first, last, how });
  }

  /** A name of the text: whoever it is, and whoever it acts for. */
  add({ id, state, members }: Name, at: Pick<Mention, "first" | "last">): void {
    for (const member of members ?? []) this.put(member, kindOf(member), at, How.Member);
    if (id !== null) this.put(id, kindOf(id), at, How.Name);
    if (state !== undefined && state !== id) this.put(state, kindOf(state), at, How.Acts);
  }

  all(): Candidate[] {
    return [...this.found.values()];
  }
}

/** What an id is the id of. */
export function kindOf(id: string): CandidateKind {
  if (id.startsWith("org:")) return "organisation";
  if (id.startsWith("person:")) return "person";
  if (id.startsWith("firm:")) return "firm";
  return id.startsWith("media:") ? "press" : "state";
}
