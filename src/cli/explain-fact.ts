import picocolors from "picocolors";
import wrapAnsi from "wrap-ansi";
import { closest, dollarsFor, type FirstSource, type Trail } from "../dossier/index.js";
import { derivationIn, type FactAmount, type KeptClaim, type Ledger, type Variant } from "../ledger/index.js";
import { own, slice } from "../text/index.js";
import type { ClaimType } from "../vocabulary/index.js";
import {
  citedWords,
  inDollarsWords,
  joiningWords,
  phrasingWords,
  reasonWords,
  sideWords,
  slugWords,
  sourceDay,
  sourceWords,
  sumWords,
} from "../words/index.js";
import { derivation } from "./derivation.js";
import { conflictLine, contradictionLine } from "./discord-lines.js";
import { told } from "./judge.js";
import { type Known, knownOf, NOTHING } from "./known-fact.js";
import { documentNamed } from "./named-document.js";
import { ledgerAddress } from "./options.js";
import { write } from "./output.js";
import { passage } from "./passage.js";
import { printable, printableJson } from "./printable.js";
import { provenanceLines } from "./provenance-lines.js";
import { ledgerToRead } from "./reading.js";
import type { Style } from "./result.js";
import { styleFor } from "./terminal.js";
import { UsageError } from "./usage.js";
import { asUsage, type VantageArguments, vantageOf } from "./vantage.js";
import { checkedLine } from "./verified.js";
import { actorOf, called, content, parties, percent, sayer, time, valueOfDetail } from "./wording.js";
import { language, says, number as written } from "./words/index.js";

export interface ExplainFactArguments extends VantageArguments {
  readonly ledger?: string;
  readonly format?: "text" | "json";
  readonly color?: boolean;
}

/** Whether what is to be explained is an id, of a claim or a fact of a ledger. */
export function isLedgerId(text: string): boolean {
  return /^[cf]_[0-9a-f]{2,16}$/u.test(text);
}

/** Whether it has the form of an id, of a claim, a fact or a document, though it may be none: "f_zzz". */
export function looksLikeId(text: string): boolean {
  return /^[cdf]_[\p{L}\p{N}]+$/u.test(text);
}

/** `entente explain f_… | c_…`: prints why a fact is what it is, or where a claim comes from and what became of it. Returns the exit code. */
export async function explainFactCommand(id: string, asked: ExplainFactArguments): Promise<number> {
  const style = styleFor({ ...asked, format: "table" });
  const ledger = await ledgerToRead(ledgerAddress(asked));
  try {
    if (!isLedgerId(id)) return await refused(ledger, id);
    const { claim, known } = await asUsage(() => knownOf(ledger, id, vantageOf(asked)));
    if (asked.format === "json") {
      const documents = [...(known ?? NOTHING).documents.values()].map(({ text: _, ...rest }) => rest);
      await write(`${printableJson({ ...(known ?? NOTHING), documents })}\n`);
    } else if (known === null) await write(`${says().asking.explain.notThere({ id })}\n`);
    else {
      const made = claim === null ? null : await ledger.derivation(claim);
      await write(explanation(known, claim, made, style));
    }
    return 0;
  } finally {
    await ledger.close();
  }
}

/** Says what an id that is not one of a claim or a fact is. Throws UsageError. */
async function refused(ledger: Ledger, id: string): Promise<never> {
  const { explain, noClaim, noFact } = says().asking;
  if (!id.startsWith("d_")) throw new UsageError((id.startsWith("f_") ? noFact : noClaim)({ id }));
  throw new UsageError(explain.aDocument({ id: await documentNamed(ledger, id) }));
}

function explanation(known: Known, asked: string | null, made: string | null, style: Style): string {
  const { fact, claims, documents, sources, judgements, trails, contradictions } = known;
  const said = says().explaining;
  const { speech } = language();
  const colours = picocolors.createColors(style.colour);
  const wrapped = (text: string, indent = 2) =>
    wrapAnsi(text, style.width - indent, { hard: true })
      .split("\n")
      .map((line) => " ".repeat(indent) + line);
  const names = new Map(claims.map(({ claim }, i) => [claim.id, i + 1]));
  const numbers = (ids: readonly string[]) => ids.map((id) => `[${names.get(id) ?? id}]`).join(" ");
  const lines: string[] = [];
  const heading = (text: string) => lines.push("", colours.bold(text));
  const asking = asked === null ? undefined : claims.find(({ claim }) => claim.id === asked);
  if (asking) {
    lines.push(said.claimIs({ id: asking.claim.id, state: state(asking) }));
    if (fact === null) lines.push(asking.verdict === "rejected" ? said.states.rejected : said.states.alone);
  }
  if (fact) {
    lines.push(...(asking ? ["", said.partOf({ id: fact.id })] : [said.fact({ id: fact.id })]));
    const sides = [fact.source, fact.target].map((side) => side.map(called));
    const who = fact.mutual ? sides.flat().join(" ⇄ ") : sides.filter(({ length }) => length > 0).join(" → ");
    lines.push(
      ...wrapped(
        [
          says().results.types[fact.type],
          who,
          speech.words.statuses[fact.status],
          said.certainty({ percent: percent(fact.confidence) }),
        ].join(" · "),
      ),
    );
    const origins = said.origins({ n: fact.support });
    lines.push(...wrapped(said.claimsFrom({ claims: fact.claims.length, origins })));
    const { claim, published } = fact.first;
    const { firstSaid } = known;
    if (firstSaid !== null)
      lines.push(...wrapped(said.citedFirst({ source: citedFirst(firstSaid), claims: numbers([firstSaid.claim]) })));
    const firstTold = firstSaid === null ? said.firstBy : said.earliest;
    lines.push(...wrapped(`${firstTold} ${numbers([claim])}${published === null ? "" : `, ${published}`}`));
    heading(said.sections.values);
    const values: [string, readonly Variant<unknown>[]][] = [
      ["when", fact.when],
      ["amount", fact.amount],
      ["where", fact.where],
      ...Object.entries(fact.details),
    ];
    for (const [field, variants] of values)
      for (const { value, claims: sayers, support } of variants) {
        lines.push(
          ...wrapped(
            `${said.value({ field: fieldWords(field), value: shown(fact.type, field, value, claims) })}  ${numbers(sayers)}${support > 1 ? ` ${said.supportedBy({ n: support })}` : ""}`,
          ),
        );
        const dollars = field === "amount" ? dollarsFor(known.inDollars, value as FactAmount) : undefined;
        if (dollars !== undefined) lines.push(...wrapped(inDollarsWords(dollars, speech), 4));
      }
    for (const { status, step, when, claims: sayers } of fact.history) {
      const reached = step === undefined ? speech.words.statuses[status] : said.steps[step];
      const stage = when === null ? reached : said.stage({ status: reached, when });
      lines.push(...wrapped(`${stage}  ${numbers(sayers)}`));
    }
    if (fact.conflicts.length > 0) {
      heading(said.sections.conflicts);
      for (const one of fact.conflicts)
        lines.push(
          ...wrapped(
            conflictLine(one, (side) => `${printable(sideWords(side.value, speech))} ${numbers(side.claims)}`),
          ),
        );
    }
    if (contradictions.length > 0) {
      heading(said.sections.contradictions);
      for (const one of contradictions)
        lines.push(...wrapped(`${printable(contradictionLine(one))} (${one.facts.find((id) => id !== fact.id)})`));
    }
    if (known.phrasings.length > 1) heading(said.sections.wording);
    for (const phrasing of known.phrasings.length > 1 ? known.phrasings : []) {
      lines.push(
        ...wrapped(
          `${phrasing.published ?? said.undated} ${said.quoted({ words: printable(phrasing.words) })} ${numbers([phrasing.claim])}`,
        ),
      );
      lines.push(...wrapped(printable(phrasingWords(phrasing, speech)), 4));
    }
    const taken = provenanceLines(known.provenance, numbers);
    if (taken.length > 0) heading(said.sections.provenance);
    for (const { depth, text } of taken) lines.push(...wrapped(text, 2 + 2 * depth));
    const repeated = trails.filter(({ mentions, cited }) => mentions.length > 1 || cited !== null);
    if (repeated.length > 0) {
      heading(said.sections.figures);
      for (const { figure, cited, mentions } of repeated)
        lines.push(
          ...wrapped(
            `${sumWords(figure.value, figure.currency, speech)}: ${[
              ...(cited === null
                ? []
                : [said.citedFirst({ source: citedFirst(cited), claims: numbers([cited.claim]) })]),
              ...mentions.map((one) => mentionWords(one, cited !== null, numbers)),
            ].join("; ")}`,
          ),
        );
    }
  }
  heading(said.sections.claims);
  for (const kept of claims) lines.push(...claimLines(kept, names.get(kept.claim.id)!, known, style, colours));
  const text = asking && documents.get(asking.claim.document)?.text;
  if (
    made !== null &&
    text !== undefined &&
    slice(text, asking!.original.evidence) === asking!.original.evidence.exact
  ) {
    heading(said.sections.extracted({ claims: numbers([asking!.claim.id]) }));
    lines.push(
      ...derivation(text, derivationIn(made), { ...style, width: style.width - 2 }).map((line) => `  ${line}`),
      ...wrapped(checkedLine(asking!.original)),
      ...wrapped(said.value({ field: said.fields.producer, value: printable(asking!.original.producer) })),
    );
  }
  if (fact) {
    heading(said.sections.merged);
    for (const { claim, to, rule, because } of fact.joinings) {
      const joined = to === null ? said.firstClaim : said.mergedWith({ claims: numbers([to]) });
      const told = because.map((reason) => printable(reasonWords(reason, speech)));
      const reasons = told.length === 0 ? "" : `: ${told.join("; ")}`;
      lines.push(...wrapped(`${numbers([claim])} ${joined} (${printable(joiningWords(rule, speech))})${reasons}`));
    }
    heading(said.sections.origins);
    for (const [i, { claims: sayers, documents: carried, first, roots }] of fact.origins.entries()) {
      const shared = roots.length === 0 ? "" : said.shared({ roots: roots.map(printable).join(", ") });
      const nearest = closest(carried.flatMap((id) => sources[id] ?? []));
      const source = nearest === undefined ? "" : `, ${sourceWords(nearest, speech)}`;
      const since = first === null ? "" : said.since({ day: first });
      lines.push(...wrapped(said.origin({ n: i + 1, claims: numbers(sayers), source, since, shared })));
    }
  }
  if (judgements.length > 0) {
    heading(said.sections.judgements);
    for (const judgement of judgements) lines.push(...wrapped(told(judgement).trimEnd()));
  }
  return `${lines.join("\n")}\n`;
}

/** One who named a figure: how, and when. */
function mentionWords(
  { manner, claim, published, stale }: Trail["mentions"][number],
  isCited: boolean,
  numbers: (ids: readonly string[]) => string,
): string {
  const said = says().explaining;
  const how = manner === "first" && isCited ? said.earliest : said.manners[manner];
  const day = published === null ? "" : ` ${published}`;
  return `${how} ${numbers([claim])}${day}${stale === null ? "" : said.stale({ days: stale })}`;
}

/** Who is cited as having said it first: "Ministry of Finance, 12 January 2022 (not read)". */
function citedFirst(source: FirstSource): string {
  const where = source.document === null ? says().explaining.notRead : says().explaining.silent;
  const { speech } = language();
  const [who, day] = [printable(citedWords(source, speech)), sourceDay(source, speech)];
  return says().explaining.stands({ source: says().results.listBetween({ a: who, b: day }), where });
}

function state({ retired, heir, verdict, claim, original }: KeptClaim): string {
  const said = says().explaining;
  const parts = [
    retired === null
      ? verdict === "disputed"
        ? said.disputed
        : said[verdict ?? "open"]
      : said.gone({ since: retired, heir }),
    JSON.stringify(claim) === JSON.stringify(original) ? "" : said.corrected,
  ];
  return parts.filter((part) => part !== "").join(", ");
}

function claimLines(
  kept: KeptClaim,
  number: number,
  { documents, pages, sources }: Pick<Known, "documents" | "pages" | "sources">,
  style: Style,
  colours: ReturnType<typeof picocolors.createColors>,
): string[] {
  const { claim } = kept;
  const document = documents.get(claim.document);
  const what = [
    parties(claim),
    content(claim),
    time(claim.when),
    language().speech.words.statuses[claim.status],
    percent(claim.confidence),
    state(kept),
  ];
  const by = sayer(claim.attribution);
  const source = sources[claim.document];
  const kind = source === undefined ? null : sourceWords(source, language().speech);
  const where = [document?.publisher, kind, document?.date, document?.title, claim.id]
    .filter((part) => part != null)
    .map((part) => printable(part!));
  const text = (line: string) =>
    wrapAnsi(line, style.width - 6, { hard: true })
      .split("\n")
      .map((part) => `      ${part}`);
  const [first = "", ...rest] = text(
    [...what, by === "" ? "" : says().results.according({ who: by })].filter((part) => part !== "").join(" · "),
  );
  const words = document ? passage(document.text, kept.original.evidence, style.width - 8, style.colour) : [];
  const boxes = (pages[claim.id] ?? []).flatMap(({ page, boxes }) =>
    boxes.map((box) => colours.dim(`${says().results.page({ n: page })}: ${box.join(", ")}`)),
  );
  return [
    `${`[${number}]`.padStart(5)} ${first.trimStart()}`,
    ...rest,
    ...words.map((line) => `      ${colours.dim("│")} ${line}`),
    ...(boxes.length === 0 ? [] : [says().explaining.onPage, ...boxes]).map((line) => `      ${line}`),
    ...text(where.join(" · ")).map(colours.dim),
  ];
}

/** A sum to its last figure: "almost USD 1,683,750,000". */
function exactSum(value: number, currency: string, qualifier: string | null): string {
  const { qualifiers, sums } = language().speech.words;
  const sum = sums.sum({ currency, amount: written(value) });
  if (qualifier === null) return sum;
  return sums.qualified({
    qualifier: own(qualifiers as Readonly<Record<string, string>>, qualifier) ?? qualifier,
    sum,
  });
}

/** What a field of a fact is called; one that no table has keeps its name. */
function fieldWords(field: string): string {
  const { fields } = language().speech.words.becoming;
  return own(fields as Readonly<Record<string, string>>, field === "where" ? "place" : field) ?? slugWords(field);
}

function shown(type: ClaimType, field: string, value: unknown, claims: readonly KeptClaim[]): string {
  if (field === "when") return printable(String(value));
  const { value: sum, currency, qualifier, name } = Object(value) as Record<string, unknown>;
  if (typeof currency === "string")
    return exactSum(Number(sum), currency, typeof qualifier === "string" ? qualifier : null);
  if (typeof name === "string") return printable(name);
  const [telling] = claims.flatMap(({ claim }) => actorOf(claim, String(value)) ?? []);
  return telling === undefined ? valueOfDetail(type, field, value) : called(telling);
}
