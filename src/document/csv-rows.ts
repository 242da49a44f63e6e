/** A row of a table of comma-separated values. */
export interface Row {
  /** The line of the file that it begins on, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Whether a quotation mark in it is never closed: then it holds all that follows. */
  readonly open: boolean;
}

const SEPARATORS = [",", ";", "\t"] as const;

/** The rows of a text (RFC 4180, with what parts cells in the first line: comma, semicolon or tab), empty ones left out. Linear. */
export function* rowsOf(text: string): Generator<Row> {
  const separator = separatorOf(text);
  const { length } = text;
  let line = 1;
  for (let at = 0; at < length; ) {
    const first = line;
    const cells: string[] = [];
    let open = false;
    for (let ended = false; !ended; ) {
      let cell = "";
      if (text[at] === '"') {
        open = true;
        let from = ++at;
        for (; at < length; at++) {
          if (text[at] === "\n") line++;
          if (text[at] !== '"') continue;
          cell += text.slice(from, at);
          if (text[at + 1] !== '"') {
            open = false;
            at++;
            break;
          }
          cell += '"';
          from = ++at + 1;
        }
        if (open) cell += text.slice(from, at);
      }
      const from = at;
      while (at < length && text[at] !== separator && text[at] !== "\n" && text[at] !== "\r") at++;
      cells.push(cell + text.slice(from, at));
      if (text[at] === separator) at++;
      else {
        ended = true;
        if (text[at] === "\r") at++;
        if (text[at] === "\n") at++;
        line++;
      }
    }
    if (cells.some((cell) => cell.trim() !== "")) yield { line: first, cells, open };
  }
}

/** What stands between the cells of the first line: the mark that it has most of outside quotation marks. */
function separatorOf(text: string): string {
  const end = text.indexOf("\n");
  const bare = text.slice(0, Math.min(end < 0 ? text.length : end, 10_000)).replace(/"[^"]*"/gu, "");
  const count = (mark: string) => bare.split(mark).length;
  return SEPARATORS.reduce((most, mark) => (count(mark) > count(most) ? mark : most));
}
