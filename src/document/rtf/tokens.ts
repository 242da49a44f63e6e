/** A piece of RTF. `text` is bytes as Latin-1, `word` a control word or symbol with its number, if it has one. */
export type Token =
  | { readonly type: "open" | "close" }
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "byte"; readonly byte: number }
  | { readonly type: "word"; readonly word: string; readonly value: number | null };

const OPEN: Token = { type: "open" };
const CLOSE: Token = { type: "close" };
const WORD = /([a-zA-Z]{1,32})(-?\d{1,10})? ?/y;
const TEXT = /[^\\{}\r\n]+/y;

/** The tokens of RTF, one unit a byte; data of \bin is passed over. Cost is linear. (Rich Text Format Specification 1.9.1, "RTF Syntax") */
export function* tokensOf(source: string): Generator<Token> {
  let at = 0;
  while (at < source.length) {
    const unit = source[at]!;
    if (unit === "{" || unit === "}") {
      at++;
      yield unit === "{" ? OPEN : CLOSE;
    } else if (unit === "\r" || unit === "\n" || unit === "\0") at++;
    else if (unit !== "\\") {
      TEXT.lastIndex = at;
      const text = TEXT.exec(source)![0];
      at += text.length;
      yield { type: "text", text };
    } else {
      WORD.lastIndex = at + 1;
      const match = WORD.exec(source);
      if (match) {
        const value = match[2] === undefined ? null : Number(match[2]);
        at = WORD.lastIndex;
        if (match[1] === "bin") at += Math.max(0, value ?? 0);
        else yield { type: "word", word: match[1]!, value };
      } else if (source[at + 1] === "'") {
        const byte = Number.parseInt(source.slice(at + 2, at + 4), 16);
        at += 4;
        if (!Number.isNaN(byte)) yield { type: "byte", byte };
      } else {
        // A backslash before a line end is \par ("Control symbols"), which the programs of macOS write.
        const symbol = source[at + 1] ?? "";
        yield { type: "word", word: symbol === "\n" || symbol === "\r" ? "par" : symbol, value: null };
        at += 2;
      }
    }
  }
}
