import type { Inflected } from "../../words/index.js";

/** Words for a slot: in each of the forms that a language asks for, and by what other words agree with it. */
export type Phrase = Inflected;

export type Slots = Readonly<Record<string, Phrase | null>>;

/** Slots of which one has other words; what is made when it is first asked for is asked for all the same. */
export const lent = (slots: Slots, name: string, phrase: Phrase | null): Slots =>
  new Proxy(slots, { get: (own, asked: string) => (asked === name && own[name] != null ? phrase : own[asked]) });

/** A slot: its name, and behind ":" a form, or behind "?" the words that agree with it (four, or two: of one and of many). */
const SLOT = /\{(\w+)(?::(\w+)|\?([^{}]*))?\}/gu;

/**
 * A template with its slots filled: `{from} lent {to} {sum}[ for {purpose}]`. What stands in square brackets is left out where a slot in it is empty; null where
 * another is.
 */
export function filled(template: string, slots: Slots): string | null {
  const whole = template.replace(/\[([^[\]]*)\]/gu, (_, part: string) => (missing(part, slots) ? "" : part));
  if (missing(whole, slots)) return null;
  return whole.replace(SLOT, (_, name: string, form?: string, agreeing?: string) => {
    const phrase = slots[name]!;
    if (agreeing === undefined) return (form === undefined ? undefined : phrase.forms?.[form]) ?? phrase.text;
    const words = agreeing.split("|");
    const agreement = phrase.agreement ?? 0;
    return words[words.length === 2 ? (agreement === 3 ? 1 : 0) : agreement] ?? "";
  });
}

function missing(part: string, slots: Slots): boolean {
  return [...part.matchAll(SLOT)].some(([, name = ""]) => slots[name] == null);
}

/**
 * Of templates under several keys the one to take: of the first key that has any whose slots are all there those that tell most, and of these one after the other by how
 * often the key was taken (`turns`). `accepts`: which of them may be taken at all; `prefers`: which rather. Null where none has all.
 */
export function chosenTemplate(
  keyed: readonly (readonly [key: string, templates: readonly string[]])[],
  slots: Slots,
  turns: ReadonlyMap<string, number>,
  accepts: (template: string) => boolean = () => true,
  prefers: (template: string) => boolean = () => true,
): { readonly key: string; readonly template: string } | null {
  for (const [key, templates] of keyed) {
    const whole = templates.filter((template) => filled(template, slots) !== null);
    const most = Math.max(...whole.map((template) => toldBy(template, slots)));
    const best = whole.filter((template) => toldBy(template, slots) === most && accepts(template));
    if (whole.length > 0 && best.length === 0) return null;
    const rather = best.filter(prefers);
    const taken = rather.length > 0 ? rather : best;
    if (taken.length > 0) return { key, template: taken[(turns.get(key) ?? 0) % taken.length]! };
  }
  return null;
}

const MORE = new Set(["people", "hosts", "since", "until"]);

/** How much a template tells: how many of its slots have words. Who met tells more than which states. */
function toldBy(template: string, slots: Slots): number {
  const names = new Set([...template.matchAll(SLOT)].map(([, name = ""]) => name));
  return [...names].reduce((sum, name) => sum + (!slots[name]?.text ? 0 : MORE.has(name) ? 2 : 1), 0);
}

/** What a template begins with and what it is about: the slot before "|". Another sentence with that subject can go on without it. */
const SUBJECT = /\{(\w+)(?::\w+)?\}\|/u;
export const startsWithSubject = (template: string): boolean => SUBJECT.exec(template)?.index === 0;
export const startsWithTime = (template: string): boolean => /^\[?\{when\}/u.test(template);
export const endsWithTime = (template: string): boolean => /\{when(?::\w+)?\}\]?$/u.test(template);
export const subjectSlot = (template: string): string | null => SUBJECT.exec(template)?.[1] ?? null;
/** `also`: what goes behind it, instead of the comma that a language may have there. */
export const withSubject = (template: string, also: string | null = null): string =>
  also === null
    ? template.replace(SUBJECT, (all) => all.slice(0, -1))
    : template.replace(SUBJECT, (all) => `${all.slice(0, -1)}${also}`).replace(`${also},`, also);
export const withoutSubject = (template: string): string => template.replace(SUBJECT, "");
