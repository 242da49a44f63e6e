const DEFINITION = /^ {0,3}\[\^([^\]\s]{1,60})\]:[ \t]?/u;
const INDENT = /^(?: {2,4}|\t)/u;
const FENCE = /^ {0,3}(```|~~~)/u;

/** Parts a text from the definitions of its notes, "[^1]: …", which may go on in lines that are indented. Cost is linear. */
export function partedNotes(source: string): { readonly text: string; readonly notes: ReadonlyMap<string, string> } {
  const text: string[] = [];
  const notes = new Map<string, string[]>();
  let note: string[] | null = null;
  let fence: string | null = null;
  let blank = false;
  for (const line of source.split(/\r\n?|\n/u)) {
    const mark = FENCE.exec(line)?.[1] ?? null;
    const definition = fence === null ? DEFINITION.exec(line) : null;
    if (definition) {
      note = [line.slice(definition[0].length)];
      // The first of two definitions holds, as with links (https://spec.commonmark.org/0.31.2/#matches).
      if (!notes.has(definition[1]!)) notes.set(definition[1]!, note);
    } else if (note && (line.trim() === "" || INDENT.test(line) || !blank)) note.push(line.replace(INDENT, ""));
    else {
      note = null;
      text.push(line);
      if (mark !== null) fence = fence === null ? mark : fence === mark ? null : fence;
    }
    blank = line.trim() === "";
  }
  return { text: text.join("\n"), notes: new Map([...notes].map(([label, lines]) => [label, lines.join("\n")])) };
}
