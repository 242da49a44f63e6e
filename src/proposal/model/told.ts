import { z } from "zod";
import { LIMITS } from "../../text/index.js";
import { CLAIM_TYPES, type ClaimType, STATUSES } from "../../vocabulary/index.js";

/** Details of each claim type that are a choice, with what may be chosen. */
export type Choices = Readonly<Record<ClaimType, Readonly<Record<string, readonly string[]>>>>;

/** A claim as a model tells it: everybody and everything by its number. */
const TOLD = z.object({
  type: z.enum(CLAIM_TYPES),
  words: z.string().max(4000),
  source: z.array(z.int()).max(20).default([]),
  target: z.array(z.int()).max(20).default([]),
  mutual: z.boolean().default(false),
  speaker: z.int().nullish(),
  time: z.int().nullish(),
  sum: z.int().nullish(),
  status: z.enum(STATUSES),
  details: z.record(z.string(), z.unknown()).default({}),
});
export type Told = z.infer<typeof TOLD>;

/** Characters of an answer, and claims of one passage, that are looked at. */
const LONGEST = LIMITS.model.told.most;
const MOST = LIMITS.model.claims.most;

/**
 * What a model's answer tells: its claims, and how many of it are none. Null where it is no JSON of that form.
 * The answer is as little to be trusted as the text that it was made from.
 */
export function toldIn(answer: string): { readonly claims: readonly Told[]; readonly broken: number } | null {
  const claims = claimsIn(jsonIn(answer.slice(0, LONGEST)));
  if (claims === null) return null;
  const told = claims.slice(0, MOST).map((claim) => TOLD.safeParse(claim));
  const good = told.flatMap(({ data }) => (data === undefined ? [] : [data]));
  return { claims: good, broken: claims.length - good.length };
}

function claimsIn(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  if (typeof value !== "object" || value === null || !("claims" in value)) return null;
  return Array.isArray(value.claims) ? value.claims : null;
}

/** The JSON in an answer: all of it, or what stands between its first and its last brace, behind any thinking aloud. */
function jsonIn(answer: string): unknown {
  const said = answer.slice(answer.lastIndexOf("</think>") + 1);
  for (const text of [answer, said.slice(Math.max(0, said.indexOf("{")), said.lastIndexOf("}") + 1)]) {
    try {
      return JSON.parse(text);
    } catch {
      // The next one, or none.
    }
  }
  return null;
}

/** Details as a model told them, as far as they are choices of the type. */
export function detailsOf({ type, details }: Told, choices: Choices): Record<string, string | string[]> {
  const told: Record<string, string | string[]> = {};
  for (const [key, may] of Object.entries(choices[type])) {
    const value = Object.hasOwn(details, key) ? details[key] : undefined;
    if (typeof value === "string" && may.includes(value)) told[key] = isSeveral(key) ? [value] : value;
    else if (Array.isArray(value) && isSeveral(key)) {
      const all = may.filter((choice) => value.includes(choice));
      if (all.length > 0) told[key] = all;
    }
  }
  return told;
}

/** Whether several values of a detail may stand side by side. */
function isSeveral(key: string): boolean {
  return key === "fields";
}

const NUMBER = { type: "integer" };
const NUMBER_OR_NONE = { type: ["integer", "null"] };

/** The form of an answer as JSON Schema, one alternative a claim type, in what all endpoints of structured output understand. */
export function answerSchema(choices: Choices): object {
  const closed = (properties: Readonly<Record<string, object>>) => ({
    type: "object",
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  });
  const detail = ([key, may]: [string, readonly string[]]): [string, object] => [
    key,
    isSeveral(key)
      ? { type: "array", items: { type: "string", enum: may } }
      : { type: ["string", "null"], enum: [...may, null] },
  ];
  const claim = (type: ClaimType) =>
    closed({
      type: { type: "string", enum: [type] },
      words: { type: "string" },
      source: { type: "array", items: NUMBER },
      target: { type: "array", items: NUMBER },
      mutual: { type: "boolean" },
      speaker: NUMBER_OR_NONE,
      time: NUMBER_OR_NONE,
      sum: NUMBER_OR_NONE,
      status: { type: "string", enum: STATUSES },
      details: closed(Object.fromEntries(Object.entries(choices[type]).map(detail))),
    });
  return closed({ claims: { type: "array", items: { anyOf: CLAIM_TYPES.map(claim) } } });
}
