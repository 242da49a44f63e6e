import type { Signs } from "../proposal/index.js";
import { own } from "../text/index.js";
import { actorName, amountWords, officeWords } from "../words/index.js";
import { printable } from "./printable.js";
import { percent, time } from "./wording.js";
import { language, number, says } from "./words/index.js";

/** A value as derivations have it: its plain fields by their names in the code. */
type Fields = Readonly<Record<string, unknown>>;

/** How a signal of the network is told: a logit as the chance that it is or as a lead; a logarithm as what it is of, or of one more than that; or that it is so. */
const SCALES: Readonly<Record<keyof Signs, "chance" | "lead" | "logarithm" | "more" | "so" | "count">> = {
  act: "chance",
  rival: "lead",
  source: "chance",
  target: "chance",
  sourceLead: "lead",
  targetLead: "lead",
  mutual: "so",
  sided: "lead",
  turned: "lead",
  lead: "lead",
  alone: "so",
  several: "so",
  apart: "count",
  far: "more",
  echo: "chance",
  crowd: "more",
  status: "lead",
  words: "logarithm",
  company: "logarithm",
  across: "more",
  beside: "more",
};

/** Fields that say again what the words beside them do, or what the rule is called. */
const SAID: ReadonlySet<string> = new Set(["text", "kind"]);
/** Fields whose values are ids of actors. */
const ACTORS: ReadonlySet<string> = new Set(["state", "organisation", "host"]);
/** Rules that choose an actor by its id. */
const CHOOSE: ReadonlySet<string> = new Set(["agent", "speaker", "via"]);
/** Below this, numbers are written without groups: most are years. */
const GROUPED = 10_000;

/**
 * What a rule made of its words, in the language of the run: "Ghana [GHA], by adjective", "USD 1.7 billion". Ids and what no table knows stand in brackets, as the code has them; empty
 * where the words themselves say it.
 * @param called what the rule is called. @param words that it read.
 */
export function valueWords(rule: string, called: string, value: unknown, words: string): string {
  if (typeof value === "number") return rule === "score" ? percent(value) : plainNumber(value);
  if (typeof value === "string") {
    if (CHOOSE.has(rule)) return actor(value, value);
    if (rule === "office" && officeWords(value, language().speech) !== value)
      return coded(officeWords(value, language().speech), value);
    return value === words ? "" : printable(value);
  }
  if (typeof value !== "object" || value === null || "evidence" in value) return "";
  // What a name is of says the rule that read it.
  const { kind, ...fields } = { ...value } as Fields;
  return fieldsWords(rule.startsWith("name/") ? fields : { kind, ...fields }, called, words);
}

/** The signals of the network, each with what it is called: "chance of the act", "98%". Those of no weight are left out. */
export function signalWords(signals: Fields): readonly (readonly [called: string, value: string])[] {
  const { signals: known } = says().deriving;
  return Object.entries(signals).flatMap(([name, value]) => {
    if (typeof value !== "number" || value === 0) return [];
    const called = own(known as Readonly<Record<string, string>>, name) ?? `[${printable(name)}]`;
    return [[called, signalValue(own(SCALES, name), value)] as const];
  });
}

/** What was weighed, as it is added to a score: "+1.60". */
export function weightWords(value: number): string {
  return `${value < 0 ? "−" : "+"}${number(Math.abs(value), 2)}`;
}

function signalValue(scale: (typeof SCALES)[keyof Signs] | undefined | null, value: number): string {
  if (scale === "chance") return percent(1 / (1 + Math.exp(-value)));
  if (scale === "logarithm") return number(Math.round(Math.exp(value)));
  if (scale === "more") return number(Math.round(Math.expm1(value)));
  if (scale === "so") return says().deriving.so;
  return scale === "lead" ? weightWords(value) : plainNumber(value);
}

function fieldsWords({ name, id, score, ...fields }: Fields, called: string, words: string): string {
  const { deriving, explaining } = says();
  const told: string[] = [];
  if (typeof id === "string") told.push(actor(id, typeof name === "string" ? name : id));
  else if (typeof name === "string" && name !== words) told.push(printable(name));
  const kind = typeof fields.kind === "string" ? own<string>(deriving.rules, fields.kind) : undefined;
  if (kind != null && kind !== called) told.push(kind);
  if (typeof score === "number") told.push(deriving.chance({ percent: percent(score) }));
  const { edtf, basis, mantissa, exponent, value, currency, qualifier, upper, year, month, day, ...rest } = fields;
  if (typeof edtf === "string") {
    told.push(time({ edtf, text: null, basis: "stated" }));
    told.push(own(explaining.basis as Readonly<Record<string, string>>, String(basis)) ?? "");
  }
  if (typeof mantissa === "string") told.push(number(Number(`${mantissa}e${Number(exponent)}`), 0, 3));
  if (typeof value === "number" && typeof currency === "string")
    told.push(
      amountWords(
        {
          value,
          currency: printable(currency),
          qualifier: typeof qualifier === "string" ? qualifier : null,
          ...(typeof upper === "number" ? { upper } : {}),
        },
        language().speech,
      ),
    );
  if (typeof year === "number" || typeof month === "number" || typeof day === "number")
    told.push(date(year, month, day));
  for (const [field, one] of Object.entries(rest)) if (!SAID.has(field)) told.push(fieldWords(field, one, called));
  return told.filter((part) => part !== "").reduce((a, b) => (a === "" ? b : says().results.listBetween({ a, b })), "");
}

/** A field and its value; the value alone where the rule is called what the field is. */
function fieldWords(field: string, value: unknown, rule: string): string {
  const { deriving, explaining } = says();
  const { rules, flags, namings, units, parts } = deriving;
  if (value === null || value === undefined || value === false || typeof value === "object") return "";
  const flag = own<string>(flags, field);
  if (value === true) return flag ?? `[${printable(field)}]`;
  if (field === "naming") return value === "name" ? "" : (own<string>(namings, String(value)) ?? bracketed(value));
  const called = own<string>(deriving.fields, field) ?? own<string>(rules, field);
  const said =
    typeof value === "number"
      ? plainNumber(value)
      : ACTORS.has(field)
        ? actor(String(value), String(value))
        : (own<string>({ ...units, ...parts }, String(value)) ?? bracketed(value));
  if (called === rule) return said;
  return called == null ? `[${printable(field)}] ${said}` : explaining.value({ field: called, value: said });
}

const bracketed = (value: unknown): string => `[${printable(String(value))}]`;
const coded = (called: string, code: string): string =>
  called === code ? printable(called) : `${printable(called)} ${bracketed(code)}`;

/** "Ghana [GHA]". */
function actor(id: string, name: string): string {
  return coded(actorName({ id, name }, language().speech), id);
}

/** A date of which parts may be missing, in EDTF: "2031-03", "XXXX-05-12". */
function date(year: unknown, month: unknown, day: unknown): string {
  const two = (part: unknown) => (typeof part === "number" ? String(part).padStart(2, "0") : "XX");
  const parts = [typeof year === "number" ? String(year) : "XXXX"];
  if (typeof month === "number" || typeof day === "number") parts.push(two(month));
  if (typeof day === "number") parts.push(two(day));
  return parts.join("-");
}

function plainNumber(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < GROUPED ? String(value) : number(value, 0, 2);
}
