import { openLedger } from "../entente.js";
import { type Ledger, type Subject, subjectOf, subjectText } from "../ledger/index.js";
import { nameOf } from "../words/index.js";
import { now } from "./add.js";
import { indexing } from "./indexing.js";
import { ledgerAddress } from "./options.js";
import { write } from "./output.js";
import { partyCalled } from "./party-called.js";
import { printable, printableJson } from "./printable.js";
import { ledgerToRead } from "./reading.js";
import { searcher } from "./saved-searches.js";
import { UsageError } from "./usage.js";
import { asUsage } from "./vantage.js";
import { language, says } from "./words/index.js";

/** The options of `entente follow` as the command line gives them. */
export interface FollowArguments {
  readonly ledger?: string;
  readonly reviewer?: string;
  readonly format: "text" | "jsonl";
}

/** `entente follow`: what somebody wants to be told of. `list` and `remove` may come first. Returns the exit code. */
export async function followCommand(given: readonly string[], asked: FollowArguments): Promise<number> {
  const [first, ...rest] = given;
  const reviewer = searcher(asked.reviewer);
  if (first === "list" && rest.length === 0) return list(reviewer, asked);
  const isRemoved = first === "remove" && rest.length > 0;
  const ledger = await openLedger(ledgerAddress(asked), { existing: true, indexed: indexing() });
  try {
    const subject = await subjectFor(ledger, isRemoved ? rest : given);
    const named = await subjectLine(ledger, subject);
    const text = subjectText(subject);
    const follows = await ledger.follows.of(reviewer);
    const isFollowed = follows.some((one) => one.subject === text);
    if (isRemoved) {
      if (!isFollowed) throw new UsageError(`${named} is not followed; entente follow list shows what is`);
      await ledger.follows.remove(reviewer, [text]);
      await write(`${printable(says().watching.follows.ended({ subject: named }))}\n`);
      return 0;
    }
    if (!isFollowed) await ledger.follows.add(reviewer, [text], now(), await ledger.follows.mark());
    const { already, begun } = says().watching.follows;
    await write(`${printable((isFollowed ? already : begun)({ subject: named }))}\n`);
    return 0;
  } finally {
    await ledger.close();
  }
}

/** What is meant by two parties, by one, by a person or a firm that claims name, by the name of a saved search, or else by words to search for. */
async function subjectFor(ledger: Ledger, given: readonly string[]): Promise<Subject> {
  const [one = "", other] = given;
  if (given.length > 2)
    throw new UsageError(
      "Name one or two parties, or put a search in quotation marks: entente follow 'loan state:KAZ'",
    );
  if (other !== undefined) {
    const [a, b] = [await partyCalled(one), await partyCalled(other)];
    return a === b ? { kind: "party", id: a } : { kind: "pair", a, b };
  }
  const party = await partyCalled(one).catch((error: unknown) => {
    if (error instanceof UsageError) return null;
    throw error;
  });
  if (party !== null) return { kind: "party", id: party };
  if (/^(?:person|firm):/u.test(one)) return { kind: "actor", id: one };
  const actor = await actorCalled(ledger, one);
  if (actor !== null) return { kind: "actor", id: actor };
  const saved = (await ledger.searches.kept()).find(({ name }) => name === one);
  if (saved !== undefined) return { kind: "saved", name: one };
  // Who writes a code means a state, and not a word to search for.
  if (STATE.test(one))
    throw new UsageError(`No state has the code ${one}; for a search for this word, write: entente follow '"${one}"'`);
  const { queryOf } = await import("../entente.js");
  await asUsage(() => queryOf(one));
  return { kind: "query", query: one.trim() };
}

const STATE = /^[A-Z]{3}$/u;

/** The person or firm of exactly that name among those that claims name; null where there is none. */
async function actorCalled(ledger: Ledger, name: string): Promise<string | null> {
  const { namesOf } = await import("../inquiry/names/index.js");
  const plain = (words: string) => words.normalize("NFKC").toLowerCase();
  const found = (await namesOf(ledger)).suggest(name).find(({ kind, ids, names, as }) => {
    const isActor = (kind === "person" || kind === "firm") && /^(?:person|firm):/u.test(ids[0] ?? "");
    return isActor && [...names, as ?? ""].some((one) => plain(one) === plain(name));
  });
  return found?.ids[0] ?? null;
}

/** "China – Kazakhstan", "the search loan state:KAZ". */
async function subjectLine(ledger: Ledger, subject: Subject): Promise<string> {
  const { speech } = language();
  if (subject.kind === "party") return nameOf(subject.id, speech);
  if (subject.kind === "pair") return `${nameOf(subject.a, speech)} – ${nameOf(subject.b, speech)}`;
  const { subjectName } = await import("../inquiry/news/index.js");
  const name = await subjectName(ledger, subject);
  const { search, saved } = says().watching.follows;
  if (subject.kind === "query") return search({ words: name });
  return subject.kind === "saved" ? saved({ name }) : name;
}

async function list(reviewer: string, asked: FollowArguments): Promise<number> {
  const ledger = await ledgerToRead(ledgerAddress(asked));
  try {
    const follows = await ledger.follows.of(reviewer);
    const { listed, nothing } = says().watching.follows;
    for (const { subject, at } of follows) {
      const name = await subjectLine(ledger, subjectOf(subject));
      if (asked.format === "jsonl") await write(`${printableJson({ subject, name, at })}\n`);
      else await write(`${printable(listed({ subject: name, day: at.slice(0, 10) }))}\n`);
    }
    if (follows.length === 0 && asked.format === "text") await write(`${printable(nothing({ reviewer }))}\n`);
    return 0;
  } finally {
    await ledger.close();
  }
}
