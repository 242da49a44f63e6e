import { readFile } from "node:fs/promises";
import { openLedger } from "../entente.js";
import { readMended } from "../intake/index.js";
import { type Judgement, judgementOf, type Ledger, type Verdict } from "../ledger/index.js";
import { now } from "./add.js";
import { complain } from "./complaint.js";
import { indexing } from "./indexing.js";
import { losing } from "./losing.js";
import { documentNamed } from "./named-document.js";
import { ledgerAddress } from "./options.js";
import { write } from "./output.js";
import { printable } from "./printable.js";
import { ledgerToRead } from "./reading.js";
import { instant, UsageError } from "./usage.js";
import { VERSION } from "./version.js";
import { says } from "./words/index.js";

/** The options of `entente judge` as the command line gives them. */
export interface JudgeArguments {
  readonly ledger?: string;
  readonly reviewer?: string;
  readonly reason?: string;
  readonly from?: string;
  readonly at?: string;
}

const VERDICTS: readonly Verdict[] = [
  ...(["accept", "reject", "correct", "same", "different", "place"] as const),
  ...(["remove", "withdraw", "note"] as const),
];
/** Verdicts that stand before the claims that they are about. */
const LEADING = new Set(["same", "different", "place", "withdraw"]);

const isVerdict = (word: string) => VERDICTS.some((verdict) => verdict === word);

/** What was said on the command line or in a line of a file, with ids as they were written. */
interface Said {
  readonly verdict: Verdict;
  readonly claims: readonly string[];
  readonly others: readonly string[];
  readonly field: string | null;
  readonly value: unknown;
  readonly reason: string | null;
  readonly reviewer: string;
  readonly at: string;
}

/** `entente judge`: writes down what a person decided. Returns the exit code. */
export async function judgeCommand(words: readonly string[], asked: JudgeArguments): Promise<number> {
  const reviewer = asked.reviewer ?? process.env.ENTENTE_REVIEWER ?? "";
  const usual = { reviewer, at: asked.at ?? now(), reason: asked.reason ?? null };
  if (asked.from !== undefined && words.length > 0) throw new UsageError("Give claims or --from, not both");
  const said =
    asked.from === undefined ? spoken(words).map((one) => ({ ...usual, ...one })) : await written(asked.from, usual);
  if (said.some((one) => one.reviewer === ""))
    throw new UsageError("Say who judges: --reviewer NAME, or ENTENTE_REVIEWER in the environment");
  const address = ledgerAddress(asked);
  const judgements = await using(ledgerToRead(address), async (ledger) => {
    const made: Judgement[] = [];
    for (const one of said) made.push(judgementOf({ ...one, ...(await named(ledger, one)) }));
    return made;
  });
  await using(openLedger(address, { existing: true, indexed: indexing(), lost: losing }), async (ledger) => {
    await ledger.judge(judgements);
    if (judgements.some(({ claims }) => claims.some((id) => id.startsWith("d_")))) {
      const problems = await readMended(ledger, { at: usual.at, program: `entente ${VERSION}` });
      for (const problem of problems) complain(problem);
    } else await ledger.settle();
  });
  await write(judgements.map(told).join(""));
  return 0;
}

/** Does some work with a ledger: reading comes first, so that a wrong name makes no new one. */
async function using<T>(opened: Promise<Ledger>, work: (ledger: Ledger) => Promise<T>): Promise<T> {
  const ledger = await opened;
  try {
    return await work(ledger);
  } finally {
    await ledger.close();
  }
}

/** A judgement in one line: "j_… accept c_… by ann". */
export function told({ id, verdict, claims, others, field, value, reason, reviewer }: Judgement): string {
  const { judged, verdicts } = says().judging;
  const withdrawn = VERDICTS.find((one) => verdict === "withdraw" && one === value);
  const change =
    field !== null ? `${field}=${JSON.stringify(value)}` : withdrawn === undefined ? null : verdicts[withdrawn];
  const other = others.length === 0 ? null : others.join(" ");
  const line = judged({
    verdict: verdicts[verdict],
    change,
    claims: claims.join(" "),
    on: verdict === "place" ? other : null,
    from: verdict === "place" ? null : other,
    reviewer,
    reason,
  });
  return `${id}  ${printable(line)}\n`;
}

type Spoken = Pick<Said, "verdict" | "claims" | "others" | "field" | "value"> & { readonly reason?: string };

/** "c_1 accept", "c_1 correct amount.value=5", "c_1 note TEXT", "same c_1 c_2", "different c_1 c_2", "place c_1 c_2", "withdraw same c_1 c_2". */
function spoken(words: readonly string[]): Spoken[] {
  const at = words.findIndex(isVerdict);
  const verdict = words[at] as Verdict | undefined;
  if (verdict === undefined)
    throw new UsageError(`Say what you decide: ${VERDICTS.join(", ")}, as in: entente judge c_5b1f accept`);
  const leading = LEADING.has(verdict);
  const [before, after] = [words.slice(0, at), words.slice(at + 1)];
  if (leading !== (at === 0))
    throw new UsageError(
      leading
        ? `Write ${verdict} before the claims, as in: entente judge ${verdict} c_5b1f c_77aa`
        : `Write the claim before ${verdict}, as in: entente judge c_5b1f ${verdict}`,
    );
  const plain = { verdict, claims: before, others: [], field: null, value: null };
  switch (verdict) {
    case "same":
      return [{ ...plain, claims: after }];
    case "different":
    case "place":
      return [{ ...plain, claims: after.slice(0, 1), others: after.slice(1) }];
    case "withdraw": {
      const kind = VERDICTS.find((one) => one === after[0]);
      return [{ ...plain, claims: kind === undefined ? after : after.slice(1), value: kind ?? null }];
    }
    case "note":
      return [{ ...plain, reason: after.join(" ") }];
    case "correct":
      if (after.length === 0)
        throw new UsageError("Say what is right, as in: entente judge c_5b1f correct status=pledged");
      return after.map((assignment) => ({ ...plain, ...assigned(assignment) }));
    default:
      if (after.length > 0) throw new UsageError(`Nothing may follow ${verdict}; give a reason with --reason`);
      return [plain];
  }
}

/** amount.value=1700000000, target=KAZ, target=KAZ,UZB, when=2011-03, amount=null: JSON where it is some, else the words themselves. */
function assigned(assignment: string): { field: string; value: unknown } {
  const [, field, text = ""] = /^([\w.-]+)=(.*)$/su.exec(assignment) ?? [];
  if (field === undefined)
    throw new UsageError(`${assignment} is not a correction; write FIELD=VALUE, such as status=pledged`);
  const listed = /^(?:source|target|details\.fields)$/u.test(field) && !/^[[{"]/u.test(text) && text !== "null";
  if (listed) return { field, value: text === "" ? [] : text.split(",") };
  // A date such as 2011 is no number.
  if (/^when(?:\.|$)/u.test(field) && text !== "null") return { field, value: text.replace(/^"(.*)"$/u, "$1") };
  try {
    return { field, value: JSON.parse(text) };
  } catch {
    return { field, value: text };
  }
}

/** The judgements of a file, one JSON object a line: verdict, claims, and what else of a judgement is known. */
async function written(file: string, usual: Pick<Said, "reviewer" | "at" | "reason">): Promise<Said[]> {
  const text = await readFile(file, "utf8").catch(() => {
    throw new UsageError(`The file ${file} can't be read`);
  });
  return text.split("\n").flatMap((line, i): Said[] => {
    if (line.trim() === "") return [];
    const wrong = (why: string) => new UsageError(`${file}:${i + 1}: ${why}`);
    let given: Partial<Said>;
    try {
      given = Object(JSON.parse(line));
    } catch {
      throw wrong("this line is not a JSON object");
    }
    const { verdict, claims, others = [], field = null, value = null } = given;
    const ids = (list: unknown): list is string[] => Array.isArray(list) && list.every((id) => typeof id === "string");
    if (!VERDICTS.some((one) => one === verdict)) throw wrong(`"verdict" must be one of ${VERDICTS.join(", ")}`);
    if (!ids(claims) || !ids(others)) throw wrong('"claims" and "others" must be lists of ids');
    const { reviewer = usual.reviewer, reason = usual.reason } = given;
    return [
      {
        verdict: verdict!,
        claims,
        others,
        field,
        value,
        reason,
        reviewer,
        at: given.at ? instant(given.at) : usual.at,
      },
    ];
  });
}

/** The claims that ids, beginnings of ids and ids of facts stand for, and the documents. */
async function named(ledger: Ledger, { claims, others }: Said): Promise<{ claims: string[]; others: string[] }> {
  const one = async (id: string) =>
    id.startsWith("d_") ? [await documentNamed(ledger, id)] : id.includes(":") ? [id] : claimsNamed(ledger, id);
  const found = async (ids: readonly string[]) => (await Promise.all(ids.map(one))).flat();
  return { claims: await found(claims), others: await found(others) };
}

/** The claims that an id, the beginning of one, or the id of a fact stands for. Throws UsageError. */
export async function claimsNamed(ledger: Ledger, id: string): Promise<readonly string[]> {
  const facts = id.startsWith("f_");
  if (!/^[cf]_[\p{L}\p{N}]{2,}$/u.test(id))
    throw new UsageError(`${id} is not the id of a claim (c_…), a fact (f_…) or a document (d_…)`);
  // An id has figures and the letters a to f: others no ledger holds.
  const mayBe = /^[cf]_[0-9a-f]+$/u.test(id);
  const found = !mayBe
    ? []
    : facts
      ? (await ledger.fact(id)).map(({ claims }) => claims)
      : (await ledger.claim(id)).map(({ claim }) => [claim.id]);
  if (found.length === 1) return found[0]!;
  const { noClaim, noFact, severalClaims, severalFacts } = says().asking;
  const [none, several] = facts ? [noFact, severalFacts] : [noClaim, severalClaims];
  throw new UsageError((found.length === 0 ? none : several)({ id }));
}
