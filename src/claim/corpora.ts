import type { Status } from "../vocabulary/index.js";
import type { Claim } from "./claim.js";

/** How a line is written: each register has its own grammar (headlines in the present tense, articles numbered …). */
export type Register =
  | "agency"
  | "readout"
  | "joint-statement"
  | "analysis"
  | "finance-record"
  | "speech"
  | "legal"
  | "headline";

/** One short document of a corpus, with every claim of the file's type that must come out of it. */
export interface CorpusLine {
  /** Paragraph(s) of a document; the evidence of each expected claim is a substring of it. */
  readonly text: string;
  /** Publication date, EDTF; default "2024-06-15", a Saturday. */
  readonly date?: string;
  readonly register?: Register;
  /** Title that only the metadata gives, and the address: whose government publishes it. */
  readonly title?: string;
  readonly url?: string;
  /** Claims of this file's type that must come out: all of them, and no others of the type. Empty: a negative or near-miss line. */
  readonly claims: readonly ExpectedClaim[];
  /** For negatives: why there is none. */
  readonly why?: string;
  /** In what the rules fall short of this line today (see `shortfall`); missing where they read it wholly. */
  readonly open?: string;
}

/** What a claim must say. A field that is left out may have any value: two experts could differ there. */
export interface ExpectedClaim {
  /** "RUS > CHN" for directed, "KAZ = TUR" for mutual parties; several with "+": "RUS+CHN > IRN". */
  readonly parties: string;
  /** The shortest stretch that carries the claim, an exact substring of the text. */
  readonly evidence: string;
  readonly status?: Status;
  /** EDTF; null where the text tells no time of it. */
  readonly when?: string | null;
  /** The fields of `details` that are asserted, null for those that it must not have; agency and purpose are compared by their words. */
  readonly details?: Readonly<Record<string, unknown>>;
  /** "1700000000 USD", with the qualifier where the text has one: "1000000000 USD almost". */
  readonly amount?: string;
  /** The speaker's id. */
  readonly attribution?: string;
  /** Name of a place. */
  readonly where?: string;
}

/** The publication date of a line that gives none. */
export const CORPUS_DATE = "2024-06-15";

/** A line as the record that is read. */
export function recordOf({ text, date = CORPUS_DATE, title, url }: CorpusLine) {
  return {
    text,
    date,
    language: "en",
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
  };
}

/** How a corpus line came out: which expected claims were found, with the fields that differ, and what came out besides. */
export interface LineResult {
  readonly line: CorpusLine;
  readonly found: readonly {
    readonly expected: ExpectedClaim;
    readonly claim: Claim;
    readonly wrong: readonly string[];
  }[];
  readonly missed: readonly ExpectedClaim[];
  readonly spurious: readonly Claim[];
}

/** Compares the claims of one type that a line gave with those it expects. Parties and overlapping evidence make a match. */
export function judge(line: CorpusLine, claims: readonly Claim[]): LineResult {
  const left = [...claims];
  const found: { expected: ExpectedClaim; claim: Claim; wrong: string[] }[] = [];
  const missed: ExpectedClaim[] = [];
  for (const expected of line.claims) {
    const candidates = left.filter((claim) => sameParties(expected, claim) && overlap(line.text, expected, claim));
    const best = candidates
      .map((claim) => ({ claim, wrong: differences(expected, claim) }))
      .sort((a, b) => a.wrong.length - b.wrong.length)[0];
    if (best === undefined) missed.push(expected);
    else {
      left.splice(left.indexOf(best.claim), 1);
      found.push({ expected, ...best });
    }
  }
  return { line, found, missed, spurious: left };
}

/** What is not as a line expects: "missed", "spurious", and the fields of claims that were found, each once; empty where all is. */
export function shortfall({ found, missed, spurious }: LineResult): string {
  const fields = found.flatMap(({ wrong }) => wrong.map((one) => one.slice(0, one.indexOf(":"))));
  const kinds = [...(missed.length > 0 ? ["missed"] : []), ...(spurious.length > 0 ? ["spurious"] : [])];
  return [...kinds, ...new Set(fields.sort())].join(", ");
}

function sameParties(expected: ExpectedClaim, claim: Claim): boolean {
  const ids = (actors: readonly { id: string }[]) =>
    actors
      .map((a) => a.id)
      .sort()
      .join("+");
  const sorted = (list: string) => list.trim().split("+").sort().join("+");
  if (expected.parties.includes("="))
    return (
      ids([...claim.source, ...claim.target]) === sorted(expected.parties.replaceAll("=", "+").replaceAll(" ", ""))
    );
  const [source = "", target = ""] = expected.parties.split(">");
  return ids(claim.source) === sorted(source) && ids(claim.target) === sorted(target);
}

function overlap(text: string, expected: ExpectedClaim, claim: Claim): boolean {
  for (let at = text.indexOf(expected.evidence); at >= 0; at = text.indexOf(expected.evidence, at + 1)) {
    const shared = Math.min(at + expected.evidence.length, claim.evidence.end) - Math.max(at, claim.evidence.start);
    if (shared >= 0.5 * Math.min(expected.evidence.length, claim.evidence.exact.length)) return true;
  }
  return false;
}

function differences(expected: ExpectedClaim, claim: Claim): string[] {
  const wrong: string[] = [];
  const check = (field: string, wanted: unknown, got: unknown) => {
    if (wanted !== undefined && wanted !== got) wrong.push(`${field}: ${String(got)} instead of ${String(wanted)}`);
  };
  check("status", expected.status, claim.status);
  check("when", expected.when, claim.when?.edtf ?? null);
  check("attribution", expected.attribution, claim.attribution?.speaker.id);
  check("where", expected.where, claim.where?.name);
  if (expected.amount !== undefined) {
    const { amount } = claim;
    check(
      "amount",
      expected.amount,
      amount ? [amount.value, amount.currency, ...(amount.qualifier ? [amount.qualifier] : [])].join(" ") : undefined,
    );
  }
  for (const [field, value] of Object.entries(expected.details ?? {})) {
    const got = claim.details[field] ?? null;
    const loose = value !== null && (field === "agency" || field === "purpose");
    if (!(loose ? sharesWords(String(value), String(got)) : JSON.stringify(value) === JSON.stringify(got)))
      check(`details.${field}`, value, got);
  }
  return wrong;
}

function sharesWords(a: string, b: string): boolean {
  const words = (s: string) => s.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const [x, y] = [words(a), new Set(words(b))];
  return x.filter((word) => y.has(word)).length >= 0.5 * Math.min(x.length, y.size);
}

/** A golden claim of the gallery, in the flat form of its files. */
export interface GoldenClaim {
  readonly type: string;
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly mutual: boolean;
  readonly optional?: boolean;
  readonly evidence: { readonly exact: string };
}

/** A golden claim as a line of a corpus says it. */
export function expectation(claim: GoldenClaim): ExpectedClaim {
  const parties = claim.mutual ? claim.source.join(" = ") : `${claim.source.join("+")} > ${claim.target.join("+")}`;
  return { parties, evidence: claim.evidence.exact };
}
