import picocolors from "picocolors";
import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";
import type { Derived } from "../claim/english/annotation/index.js";
import type { Claim } from "../claim/index.js";
import { boxesOf, type Document, PdfFault, pagePicture } from "../document/index.js";
import type { Reading } from "../entente.js";
import { officeWords, placeName } from "../words/index.js";
import { derivation } from "./derivation.js";
import { passage } from "./passage.js";
import { printable } from "./printable.js";
import type { Style } from "./result.js";
import { checkedLine } from "./verified.js";
import { called, content, parties, percent, sayer, spot, time } from "./wording.js";
import { language, says } from "./words/index.js";

/** Which claim is to be explained: its number, its id or how that begins; null for none. `before` counts the claims of the sources before. */
export interface Wanted {
  readonly claim: string | null;
  readonly before: number;
  /** Whether the first page that its words stand on is to be drawn. */
  readonly drawn?: boolean;
}

/** A claim to choose from, with why it was made where it is the one, or one of those, that is wanted. */
export interface Choice {
  readonly id: string;
  readonly type: string;
  /** "China → Kazakhstan · loan · 2011". */
  readonly what: string;
  readonly explanation: string | null;
  /** The page that its words stand on, as PNG, or a sentence that says why there is none; where one is wanted. */
  readonly picture?: Uint8Array | string;
}

/** The claims of a document to choose from. */
export function choicesOf({ document, claims }: Reading, wanted: Wanted, style: Style): Choice[] {
  return claims.map((claim, i): Choice => {
    const { id, type, when } = claim.value;
    const what = [parties(claim.value), content(claim.value), time(when)].filter((part) => part !== "").join(" · ");
    const chosen = document !== null && isWanted(wanted, id, wanted.before + i + 1);
    return { id, type, what, explanation: chosen ? explanation(document, claim, style) : null };
  });
}

/** The choices, the first of those that are explained with the page that its words begin on, drawn out of the bytes of the PDF. Only for threads that are guarded. */
export async function withPicture(choices: readonly Choice[], { document, claims, bytes }: Reading): Promise<Choice[]> {
  const at = choices.findIndex(({ explanation }) => explanation !== null);
  if (at < 0 || document === null) return [...choices];
  const [first] = boxesOf(document, claims[at]!.value.evidence);
  const picture =
    first === undefined || bytes === undefined
      ? says().asking.explain.noPage
      : await pagePicture(bytes, first.page, first.boxes).catch((error: unknown) => {
          if (error instanceof PdfFault) return language().problem(error.message);
          throw error;
        });
  return choices.map((choice, i) => (i === at ? { ...choice, picture } : choice));
}

/** Fewer letters of an id tell no claim from another. */
const SHORTEST = 3;

function isWanted({ claim }: Wanted, id: string, number: number): boolean {
  if (claim === null) return false;
  return claim === String(number) || (claim.length >= SHORTEST && id.startsWith(claim));
}

function explanation(document: Document, claim: Derived<Claim>, style: Style): string {
  const colours = picocolors.createColors(style.colour);
  const { value } = claim;
  const { fields: said, inText, why, dated } = says().explaining;
  const fields: [string, string][] = [
    [said.claim, value.id],
    [said.type, says().results.types[value.type]],
    [value.mutual ? said.parties : said.who, parties(value)],
    [
      said.agents,
      value.agents
        .map(({ actor, office }) =>
          office === null
            ? called(actor)
            : `${called(actor)} (${printable(officeWords(office, language().speech, actor.state))})`,
        )
        .join(", "),
    ],
    [said.what, content(value)],
    [said.when, value.when ? dated({ time: time(value.when), how: told(value.when) }) : ""],
    [said.where, place(value.where)],
    [said.status, language().speech.words.statuses[value.status]],
    [said.speaker, sayer(value.attribution)],
    [said.notes, value.citations.map(printable).join(", ")],
    [said.event, event(value)],
    [said.certainty, percent(value.confidence)],
    [said.producer, printable(value.producer)],
  ];
  const known = fields.filter(([, text]) => text !== "").map(([name, text]) => `${colours.dim(padded(name))} ${text}`);
  const { start, end, place: spotted } = value.evidence;
  const where = [spot(spotted ?? {})].filter((part) => part !== "").map((part) => `, ${part}`);
  const words = passage(document.text, value.evidence, style.width - 2, style.colour).map((line) => `  ${line}`);
  const boxes = boxesOf(document, value.evidence).flatMap(({ page, boxes }) =>
    boxes.map((box) => `  ${colours.dim(`${says().results.page({ n: page })}: ${box.join(", ")}`)}`),
  );
  const onPage = boxes.length === 0 ? [] : ["", says().explaining.onPage, ...boxes];
  const tree = derivation(document.text, claim, style);
  return [
    ...known,
    "",
    inText({ start: String(start), end: String(end), where: where.join("") }),
    ...words,
    ...onPage,
    "",
    why,
    ...tree,
    "",
    ...wrapAnsi(checkedLine(value), style.width, { hard: true }).split("\n"),
    "",
  ].join("\n");
}

/** The columns of the longest name of a field, and no less than nine. */
function padded(name: string): string {
  const widest = Math.max(9, ...Object.values(says().explaining.fields).map((one) => stringWidth(one)));
  return name + " ".repeat(widest - stringWidth(name));
}

/** "Moscow (RUS), “Москве”". */
function place(where: Claim["where"]): string {
  if (where === null) return "";
  const called = placeName(where, language().speech);
  const named = `${printable(called)}${where.country === null ? "" : ` (${where.country})`}`;
  if (where.text === undefined || where.text === called) return named;
  return says().explaining.placed({ name: named, words: printable(where.text) });
}

function told(when: NonNullable<Claim["when"]>): string {
  const { basis, said } = says().explaining;
  const how = basis[when.basis];
  return when.text === null ? how : said({ words: printable(when.text), basis: how });
}

function event({ event: { plover, mode, cameo, quad, goldstein, context } }: Claim): string {
  if (plover === null) return "";
  const codes = [
    cameo === null ? "" : `CAMEO ${cameo}`,
    quad === null ? "" : `quad ${quad}`,
    goldstein === null ? "" : `Goldstein ${goldstein}`,
    context.join(", "),
  ];
  return [mode === null ? plover : `${plover}/${mode}`, ...codes.filter((code) => code !== "")].join(" · ");
}
