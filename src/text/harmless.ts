/** What turns or hides the letters around it, or no text should hold: it is left out. Joiners stay, which Persian and emoji need. */
const LEFT_OUT =
  /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufff9-\ufffb\u00ad]|[\u{e0000}-\u{e007f}]/gu;
/** Controls but for tabs and ends of lines, and halves of surrogate pairs. */
const OBEYED = /(?![\t\n\r])[\u0000-\u001f\u007f-\u009f]|\p{Cs}/gu;
const ANY =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff]/;

/**
 * A text of several lines that no terminal, editor or browser obeys: controls become a visible sign (␛ for ESC), what turns the reading direction is
 * gone. Linear; what needs no change is handed back as it is.
 */
export function harmless(text: string): string {
  if (!ANY.test(text)) return text;
  return text
    .replace(LEFT_OUT, "")
    .replace(/[\u0085\u2028\u2029]/gu, "\n")
    .replace(OBEYED, (c) => {
      const code = c.codePointAt(0)!;
      if (code < 0x20) return String.fromCharCode(0x2400 + code);
      return code === 0x7f ? "\u2421" : "\ufffd";
    });
}

/**
 * A value as JSON that no terminal obeys: JSON.stringify escapes C0 controls, this also escapes C1 controls, what turns the reading direction, and tag
 * characters, which hide words from people and not from programs.
 */
export function harmlessJson(value: unknown): string {
  return harmlessLines(JSON.stringify(value)).replace(
    /\udb40([\udc00-\udc7f])/g,
    (_, low: string) => `\\udb40\\u${low.charCodeAt(0).toString(16)}`,
  );
}

/** JSON that is written already, a value or several in lines, but for tag characters, which exports of ledgers have always held; its meaning stays. */
export function harmlessLines(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
