/**
 * How words of a language lead to their lemmas: for each class of words (universal tag, fine tag and the way capitals
 * are used) the edits of whole words and of endings; the longest ending that is known decides.
 */
export interface LemmaTable {
  readonly classes: ReadonlyMap<string, LemmaClass>;
  /** The mark between thousands, which a number's lemma does without: "1,500" is 1500. */
  readonly thousands: string;
  /** Lemmas already found, by tags and form. Emptied when it grows large, so that memory stays bounded. */
  readonly known: Map<string, string>;
}

export interface LemmaClass {
  /** Endings and, behind `^`, whole words in lower case. */
  readonly edits: ReadonlyMap<string, LemmaEdit>;
  readonly longest: number;
}

/** What turns a form into its lemma: what becomes of its capitals, how many units go from the end, and what follows. */
export interface LemmaEdit {
  readonly letters: "keep" | "lower" | "title";
  readonly strip: number;
  readonly append: string;
}

/** How a form uses capitals. */
export type Shape = "lower" | "title" | "upper";

/** First line of a lemma file. */
export const LEMMA_HEADER = "entente lemmas 1";
const LARGEST_MEMORY = 50_000;
const LETTERS = { "=": "keep", "-": "lower", "+": "title" } as const;
const GROUPED = /^\d{1,3}(?:[,.]\d{3})+(?:[,.]\d+)?$/u;
const FEWEST_LEFT = 2;
const DIGIT = /\p{N}/u;
const ROMAN = /^[IVXLCDM]+$/u;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;

/**
 * The lemma of a normalised form with these tags. Words that the table does not know follow the longest ending it knows;
 * tags that it does not know leave the form as it is, in lower case unless it is a proper noun.
 */
export function lemmatise(form: string, upos: string, xpos: string, lemmas: LemmaTable): string {
  const key = `${upos} ${xpos} ${form}`;
  const known = lemmas.known.get(key);
  if (known !== undefined) return known;
  const found = find(form, upos, xpos, lemmas);
  if (lemmas.known.size >= LARGEST_MEMORY) lemmas.known.clear();
  lemmas.known.set(key, found);
  return found;
}

function find(form: string, upos: string, xpos: string, lemmas: LemmaTable): string {
  if (upos === "NUM" && GROUPED.test(form)) return form.replaceAll(lemmas.thousands, "");
  if (upos === "NUM" && ROMAN.test(form)) return form;
  const shape = shapeOf(form);
  // A code such as "EY4096" is no word in capitals.
  if (shape === "upper" && DIGIT.test(form)) return form;
  const lower = form.toLowerCase();
  const group = groupOf(lemmas, upos, xpos, shape);
  const whole = group?.edits.get(`^${lower}`);
  if (whole) return applyEdit(form, whole);
  const edit = group ? editOf(lower, group) : undefined;
  if (!edit) return upos === "PROPN" ? form : lower;
  // A capital that only the sentence's beginning or a headline asked for: the word is read as if it had none.
  if (shape !== "lower" && edit.letters === "lower" && lower !== form && groupOf(lemmas, upos, xpos, "lower")) {
    return find(lower, upos, xpos, lemmas);
  }
  return applyEdit(form, edit);
}

function groupOf(
  lemmas: Pick<LemmaTable, "classes">,
  upos: string,
  xpos: string,
  shape: Shape,
): LemmaClass | undefined {
  return lemmas.classes.get(classKey(upos, xpos, shape)) ?? lemmas.classes.get(classKey("", xpos, shape));
}

/** The edit for a lower-case form: that of the whole word, else that of its longest known ending. */
export function editOf(lower: string, group: LemmaClass): LemmaEdit | undefined {
  const whole = group.edits.get(`^${lower}`);
  if (whole) return whole;
  for (let size = Math.min(group.longest, lower.length); size >= 0; size--) {
    const edit = group.edits.get(lower.slice(lower.length - size));
    // No word is all ending: "red" is not "r" with "-ed".
    if (edit && (edit.strip === 0 || lower.length - edit.strip >= FEWEST_LEFT)) return edit;
  }
  return undefined;
}

export function applyEdit(form: string, edit: LemmaEdit): string {
  const cased = edit.letters === "keep" ? form : edit.letters === "lower" ? form.toLowerCase() : title(form);
  return cased.slice(0, Math.max(0, cased.length - edit.strip)) + edit.append || cased;
}

/** The key of a class of words; an empty universal tag is the class that serves all others with this fine tag. */
export function classKey(upos: string, xpos: string, shape: Shape): string {
  return `${upos} ${xpos} ${shape}`;
}

export function shapeOf(form: string): Shape {
  if (!UPPER.test(form)) return "lower";
  return form.length === 1 || LOWER.test(form) ? "title" : "upper";
}

export function title(form: string): string {
  const [first = ""] = form;
  return first + form.slice(first.length).toLowerCase();
}

/** Reads a lemma file (see `saveLemmas`). Throws TypeError when the bytes are none. */
export function loadLemmas(bytes: Uint8Array): LemmaTable {
  const lines = new TextDecoder().decode(bytes).split("\n");
  if (lines[0] !== LEMMA_HEADER) throw new TypeError(`not a lemma file: it begins with "${lines[0]?.slice(0, 40)}"`);
  const classes = new Map<string, LemmaClass>();
  let edits = new Map<string, LemmaEdit>();
  for (let i = 2; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.startsWith("@")) {
      const [longest = "0", ...names] = line.slice(1).split("\t");
      edits = new Map();
      for (const name of names) classes.set(name, { edits, longest: Number(longest) });
    } else if (line !== "") {
      const [written = "", ...endings] = line.split("\t");
      const letters = LETTERS[written[0] as keyof typeof LETTERS];
      const edit = { letters, strip: Number.parseInt(written[1]!, 36), append: written.slice(2) };
      for (const ending of endings) edits.set(ending, edit);
    }
  }
  return { classes, thousands: lines[1] ?? "", known: new Map() };
}

/**
 * Writes a lemma file: after the header and the mark between thousands, for each class a line `@longest ending <tab>
 * class name` and, one an edit, lines `edit <tab> endings`; an edit is `=`, `-` or `+` (keep, lower, title), the units to
 * strip in base 36, and what to append.
 */
export function saveLemmas(classes: ReadonlyMap<string, LemmaClass>, thousands: string): Uint8Array {
  const lines = [LEMMA_HEADER, thousands];
  for (const name of [...classes.keys()].sort()) {
    const group = classes.get(name)!;
    lines.push(`@${group.longest}\t${name}`);
    const byEdit = new Map<string, string[]>();
    for (const [ending, edit] of group.edits) {
      const written = writeEdit(edit);
      const endings = byEdit.get(written) ?? [];
      byEdit.set(written, endings);
      endings.push(ending);
    }
    for (const written of [...byEdit.keys()].sort()) {
      lines.push([written, ...byEdit.get(written)!.sort()].join("\t"));
    }
  }
  return new TextEncoder().encode(`${lines.join("\n")}\n`);
}

/** An edit as the file has it. Throws RangeError for one that strips more than 35 units. */
export function writeEdit(edit: LemmaEdit): string {
  if (edit.strip > 35) throw new RangeError(`an edit that strips ${edit.strip} units`);
  const letters = edit.letters === "keep" ? "=" : edit.letters === "lower" ? "-" : "+";
  return letters + edit.strip.toString(36) + edit.append;
}
