import { officeBySlug } from "../vocabulary/index.js";
import type { Derived, Name } from "./english/annotation/index.js";
import { type Party, partyOfName } from "./party.js";
import type { Scene } from "./scene.js";

/** A place where a party is named, or an official of one. */
export interface Mention {
  readonly party: Party;
  readonly token: number;
  readonly sentence: number;
  readonly block: number;
  readonly subject: boolean;
  readonly person: boolean;
  /** Only where something happens, or the name of a matter. */
  readonly scenery: boolean;
  /** Understood of a noun such as "the ministry": it is spoken of, but not named once more. */
  readonly understood: boolean;
}

/** Whether a name is that of a matter, or a part of it: "One China", "the One China principle". */
function namesMatter(scene: Scene, token: number): boolean {
  const { tree } = scene;
  const within = tree.isA(token, "compound") ? [token, tree.head(token)] : [token];
  return scene.family("issue").some((issue) => within.some((t) => scene.is(t, `issue.${issue}`)));
}

/** "On Ukraine, the two sides said": what a sentence opens with as its topic is no side of it. */
function isTopic(scene: Scene, token: number): boolean {
  const { tree } = scene;
  const marker = tree.child(token, "case") ?? -1;
  const { from } = scene.sentence(token);
  return marker >= 0 && marker <= from + 1 && tree.isA(token, "obl") && scene.is(marker, "topic.marker");
}

/** A party with how often a text names it. */
export interface Weighed {
  readonly party: Party;
  readonly count: number;
}

/** Sentences that a pronoun looks back over. */
export const REACH = 4;

/** Parties that a text is about many of, at least. */
const MANY = 4;

/** The parties that a text names, in text order, and which of them stand out. */
export class Salience {
  readonly mentions: Mention[] = [];
  readonly titleParties: readonly Party[];
  private focal: readonly Weighed[] | null = null;

  constructor(private readonly scene: Scene) {
    for (const name of scene.named) this.addName(name);
    const title = scene.annotated.document.metadata.title ?? "";
    this.titleParties = scene.annotated.titleNames.flatMap((name) => partyOfName(name, -1, title) ?? []);
  }

  private addName(name: Derived<Name>): void {
    const { scene } = this;
    const { tree } = scene;
    const token = scene.headOf(name.span);
    const party = token === null ? null : partyOfName(name, token, scene.document.text);
    if (token === null || party === null) return;
    const { index, block } = scene.sentence(token);
    // "Iran's ambassador, Javad Soltani, said": an apposition to the subject is one.
    const first = tree.isA(token, "appos", "flat") && tree.head(token) >= 0 ? tree.head(token) : token;
    const subject = tree.isA(first, "nsubj") || (tree.isA(first, "nmod:poss") && tree.isA(tree.head(first), "nsubj"));
    const person = name.value.kind === "person" || (name.value.kind === "office" && isPost(name.value.office?.title));
    // "met in Nairobi": a capital where something happens is no side of it. Nor is China of the "One China" that others speak of.
    const scenery =
      (name.value.naming === "capital" &&
        (scene.is(tree.child(token, "case") ?? -1, "scene.marker") || isToured(scene, token))) ||
      namesMatter(scene, token) ||
      isTopic(scene, token);
    this.mentions.push({ party, token, sentence: index, block, subject, person, scenery, understood: false });
  }

  /** Adds a person who speaks or acts for a party without being named as its own. */
  insert(token: number, party: Party): void {
    const { index, block } = this.scene.sentence(token);
    const subject = this.scene.tree.isA(token, "nsubj");
    const mention = { party, token, sentence: index, block, subject, person: true, scenery: false, understood: false };
    this.mentions.splice(this.firstFrom(token + 1), 0, mention);
    this.focal = null;
  }

  /** Adds a party that a role noun stands for: "the ministry", "the bank". How often the text names it stays as it is. */
  insertRole(token: number, party: Party): void {
    const { index, block } = this.scene.sentence(token);
    const subject = this.scene.tree.isA(token, "nsubj");
    const mention = { party, token, sentence: index, block, subject, person: false, scenery: false, understood: true };
    this.mentions.splice(this.firstFrom(token + 1), 0, mention);
  }

  /** The place of the first mention at a token or behind it. */
  firstFrom(token: number): number {
    let low = 0;
    let high = this.mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.mentions[middle]!.token < token) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** All parties of the document with how often each is named, most named first; those of the title count double. */
  focus(): readonly Weighed[] {
    this.focal ??= this.counted();
    return this.focal;
  }

  private counted(): Weighed[] {
    const counts = new Map<string, { party: Party; count: number }>();
    const count = (party: Party, weight: number) => {
      const known = counts.get(party.actor.id);
      if (known) known.count += weight;
      else counts.set(party.actor.id, { party, count: weight });
    };
    for (const party of this.titleParties) count(party, 2);
    for (const mention of this.mentions) if (!mention.understood) count(mention.party, 1);
    const about = this.announced(counts.size);
    const known = about === null ? undefined : counts.get(about);
    if (known) known.count = Math.max(known.count, ...[...counts.values()].map((each) => each.count + 1));
    return [...counts.values()].sort((a, b) => b.count - a.count);
  }

  /**
   * The only state that the title names, in a text about many: a bulletin on the trade of Kyrgyzstan names it once and its partners often. Null where the title
   * names none or several.
   */
  private announced(parties: number): string | null {
    if (parties < MANY) return null;
    const { blocks } = this.scene.document;
    const titled = this.mentions.filter((m) => blocks[m.block]?.kind === "title").map((m) => m.party);
    const states = [...this.titleParties, ...titled].filter((party) => party.actor.kind === "state");
    const [first] = states;
    return first !== undefined && states.every((p) => p.actor.id === first.actor.id) ? first.actor.id : null;
  }

  /** The states and organisations named before a token or in its sentence, last named first: its block's, the title's, the rest. */
  recent(token: number): Party[] {
    const here = this.scene.sentence(token);
    const found = new Map<string, Party>();
    const add = (party: Party) => {
      if (!found.has(party.actor.id)) found.set(party.actor.id, party);
    };
    const from = this.firstFrom(here.to) - 1;
    const named = (k: number) => {
      if (!this.mentions[k]!.understood) add(this.mentions[k]!.party);
    };
    for (let k = from; k >= 0 && this.mentions[k]!.block === here.block; k--) named(k);
    for (const party of this.titleParties) add(party);
    for (let k = from; k >= 0; k--) named(k);
    for (const { party } of this.focus()) add(party);
    return [...found.values()];
  }

  /** The last mention before a token that holds, subjects before others and near before far. */
  last(token: number, holds: (mention: Mention) => boolean): Party | null {
    return this.lastMention(token, holds)?.party ?? null;
  }

  /** The last mention before a token that holds, however far before; at last one of the title. */
  before(token: number, holds: (party: Party) => boolean): Party | null {
    for (let k = this.firstFrom(token) - 1; k >= 0; k--)
      if (holds(this.mentions[k]!.party)) return this.mentions[k]!.party;
    return this.titleParties.find(holds) ?? null;
  }

  lastMention(token: number, holds: (mention: Mention) => boolean): Mention | null {
    const here = this.scene.sentence(token).index;
    let best: Mention | null = null;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (let k = this.firstFrom(token) - 1; k >= 0; k--) {
      const mention = this.mentions[k]!;
      if (mention.sentence < here - REACH) break;
      if (!holds(mention)) continue;
      const score = weight(mention.subject, mention.sentence - here, mention.token);
      if (score > bestScore) {
        best = mention;
        bestScore = score;
      }
    }
    return best;
  }

  /** Whether somebody whom no name tells ("A bank lent … its report") is as likely meant as a mention. */
  isStranger(token: number, mention: Mention | null, strangers: readonly number[]): boolean {
    const { scene } = this;
    const here = scene.sentence(token).index;
    const known =
      mention === null ? Number.NEGATIVE_INFINITY : weight(mention.subject, mention.sentence - here, mention.token);
    return strangers.some((at) => {
      const ago = here - scene.sentence(at).index;
      return at < token && ago >= 0 && ago <= 1 && weight(scene.tree.isA(at, "nsubj"), -ago, at) > known;
    });
  }

  /** The state that a text of several is about above all; null where none stands out. */
  hub(): Party | null {
    const [first, second, third] = this.focus().filter(({ party }) => party.actor.kind === "state");
    if (first === undefined || second === undefined || third === undefined) return null;
    return first.count >= 1.4 * second.count ? first.party : null;
  }
}

/** How likely what was named is meant: subjects before others, near before far. */
function weight(subject: boolean, sentences: number, token: number): number {
  return (subject ? 1.5 : 0) + sentences + token * 1e-6;
}

/** "visited Vienna, Graz and the mills of Linz": towns on a journey of several. */
function isToured(scene: Scene, token: number): boolean {
  const { tree } = scene;
  const first = tree.isA(token, "conj") ? tree.head(token) : token;
  return tree.conjuncts(first).length > 1 && tree.isA(first, "obj") && scene.is(tree.head(first), "visit.verb");
}

/** Whether an office is held by a person, not a body such as a ministry. */
function isPost(title: string | undefined): boolean {
  const rank = title === undefined ? undefined : officeBySlug(title)?.rank;
  return rank !== undefined && rank !== "body";
}
