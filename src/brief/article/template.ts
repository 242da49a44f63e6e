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

/** Of several templates whose slots are all there one that tells most; of those that tell as much the `turn`th. Null where none has all. */
export function chosen(templates: readonly string[], slots: Slots, turn: number): string | null {
  const whole = templates.flatMap((template) => {
    const text = filled(template, slots);
    return text === null ? [] : [{ template, told: toldBy(template, slots) }];
  });
  const most = Math.max(...whole.map(({ told }) => told));
  const best = whole.filter(({ told }) => told === most);
  return best.length === 0 ? null : filled(best[turn % best.length]!.template, slots);
}

/** How much a template tells: how many of its slots have words. Who met tells more than which states. */
function toldBy(template: string, slots: Slots): number {
  const names = new Set([...template.matchAll(SLOT)].map(([, name = ""]) => name));
  return [...names].reduce((sum, name) => sum + (slots[name] == null ? 0 : name === "people" ? 2 : 1), 0);
}
