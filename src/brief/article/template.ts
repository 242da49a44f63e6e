/** Words for a slot: in each of the forms that a language asks for, and by what other words agree with it. */
export interface Phrase {
  /** The form of a dictionary. */
  readonly text: string;
  readonly forms?: Readonly<Record<string, string>>;
  /** 0 masculine, 1 feminine, 2 neuter, 3 plural. */
  readonly agreement?: 0 | 1 | 2 | 3;
}

export type Slots = Readonly<Record<string, Phrase | null>>;

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

/** The first of several templates, from the `turn`th on, whose slots are all there; null where none is. */
export function chosen(templates: readonly string[], slots: Slots, turn: number): string | null {
  for (let i = 0; i < templates.length; i++) {
    const text = filled(templates[(turn + i) % templates.length]!, slots);
    if (text !== null) return text;
  }
  return null;
}
