import type { Gazetteer, Sense } from "./gazetteer.js";
import type { Mention, Passage } from "./mentions.js";

/** What stands in one noun phrase with a name: offices, and whose they are, in text order. */
export interface Chain {
  readonly offices: readonly {
    readonly title: string;
    readonly mention: Mention;
    /** A word before it makes it a lower one, or one not held now: "deputy", "former". */
    readonly changed: boolean;
  }[];
  /** Ids of states and organisations. */
  readonly owners: readonly string[];
  readonly honorific: boolean;
  /** "our President" */
  readonly our: boolean;
}

/** The sense of a mention in this document, or null. */
export type SenseOf = (mention: Mention) => Sense | null;

const OWNERS: ReadonlySet<Sense["kind"]> = new Set(["state", "prefix", "organ", "organisation", "body"]);

/** Whether an office behind which a name stands ("president of Ukraine") is its. */
export function isOwner(sense: Sense | null): sense is Extract<Sense, { kind: "state" | "organ" | "organisation" }> {
  return sense?.kind === "state" || sense?.kind === "organ" || sense?.kind === "organisation";
}

/** Words that a chain goes over at most. */
const REACH = 14;
const NOTHING: Chain = { offices: [], owners: [], honorific: false, our: false };

/** The chain that ends right before a word: "Jamaica's foreign minister |", "главой МИД Ирана |". */
export function chainBefore(passage: Passage, from: number, senseOf: SenseOf, gazetteer: Gazetteer): Chain {
  return chain(passage, from - 1, -1, senseOf, gazetteer);
}

/** The chain that begins right behind a word and a comma or dash: "|, the foreign minister of Jamaica,"; nothing where none opens. */
export function chainBehind(passage: Passage, to: number, senseOf: SenseOf, gazetteer: Gazetteer): Chain {
  const opener = passage.words[to];
  const opens = gazetteer.ownersBehind ? /^[,(-]$/u : /^\($/u;
  if (opener === undefined || !opens.test(opener.lower)) return NOTHING;
  return chain(passage, to + 1, 1, senseOf, gazetteer);
}

function chain(
  { words, at }: Passage,
  start: number,
  step: -1 | 1,
  senseOf: SenseOf,
  { links, ownersBehind, placeEndings }: Gazetteer,
): Chain {
  const offices: { title: string; mention: Mention; changed: boolean }[] = [];
  const owners: string[] = [];
  let honorific = false;
  let our = false;
  let last: "owner" | "other" | null = null;
  for (let i = start, gone = 0; i >= 0 && i < words.length && gone < REACH; gone++) {
    const mention = at[i];
    const word = words[i]!;
    if (mention === undefined) {
      // Before a name, links stand between an office and whose it is alone: "president of | Ukraine | Volodymyr Zelenskyy", but no "visit of the foreign minister Lavrov".
      const goesOn =
        step === 1
          ? links.has(word.lower)
          : links.has(word.lower)
            ? last === "owner"
            : ownersBehind && word.lower === "," && gone === 0;
      if (!goesOn) break;
      i += step;
      continue;
    }
    const sense = senseOf(mention) ?? mention.senses.find(({ kind }) => kind === "office") ?? null;
    if (sense === null) break;
    // "Gürcistan'da Türk Başkonsolosluğu": where it is, and not whose.
    if (mention.next > mention.to && placeEndings.has(words[mention.next - 1]!.lower)) break;
    if (sense.kind === "office") {
      // "The President's Leaders": what follows is the office's, and not its holder.
      if (step === -1 && mention.next > mention.to) break;
      offices.push({ title: sense.title, mention, changed: isChanged(mention, at, senseOf) });
      if (sense.owner !== undefined) owners.push(sense.owner);
    } else if (
      sense.kind === "state" ||
      sense.kind === "prefix" ||
      sense.kind === "organ" ||
      sense.kind === "organisation" ||
      sense.kind === "body"
    )
      owners.push(sense.id);
    else if (sense.kind === "word" && sense.of === "honorific") honorific = true;
    else if (sense.kind === "word" && sense.of === "our") our = true;
    else if (sense.kind === "word" && sense.of === "own-land") our = true;
    else if (!(sense.kind === "word" && (sense.of === "modifier" || sense.of === "change"))) break;
    last = OWNERS.has(sense.kind) ? "owner" : "other";
    i = step === -1 ? mention.from - 1 : mention.next;
  }
  if (step === -1) {
    offices.reverse();
    owners.reverse();
  }
  return { offices, owners, honorific, our };
}

/** Whether a modifier before an office makes another of it, right before it or before the state that stands between: "the former Turkish foreign minister". */
export function isChanged({ from }: Mention, at: Passage["at"], senseOf: SenseOf): boolean {
  for (let before = at[from - 1]; before !== undefined; before = at[before.from - 1]) {
    const sense = senseOf(before);
    if (sense === null) return false;
    if (sense.kind === "word" && sense.of === "change") return true;
    if (!OWNERS.has(sense.kind) && !(sense.kind === "word" && sense.of === "modifier")) return false;
  }
  return false;
}
