/**
 * JSON as pages write it by hand: line feeds within strings, comments, a comma before the end, a bracket too many, several values in a row. The first value of it that is
 * whole; null where there is none. Cost is linear.
 */
export function lenientJson(written: string): unknown {
  return parsed(written) ?? parsed(mended(written));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** What stands between tokens and is none: white space and the marks by which pages hide scripts from old browsers. */
const BETWEEN = /(?:\s|<!--|-->|<!\[CDATA\[|\]\]>|;)+/uy;
/** A string, with whatever signs stand in it. */
const STRING = /"(?:[^"\\]|\\[\s\S])*"/uy;
/** Beginnings of comments, and what ends each. */
const COMMENTS: readonly (readonly [string, string])[] = [
  ["/*", "*/"],
  ["//", "\n"],
];
/** What a backslash may stand before (RFC 8259, section 7). */
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})|\\/gu;

/** The first value as JSON has it. */
function mended(written: string): string {
  const parts: string[] = [];
  let depth = 0;
  let comma = false;
  for (let at = 0; at < written.length; ) {
    const comment = COMMENTS.find(([begin]) => written.startsWith(begin, at));
    const between =
      comment === undefined ? matched(BETWEEN, written, at) : written.indexOf(comment[1], at + 2) + comment[1].length;
    // A comment or a string that never ends: nothing after it is whole, and no search for an end fails twice.
    if (between < at) break;
    if (between > at) {
      at = between;
      continue;
    }
    const sign = written[at]!;
    const closes = sign === "}" || sign === "]";
    if (comma && !closes) parts.push(",");
    comma = sign === ",";
    if (comma) {
      at++;
      continue;
    }
    const end = sign === '"' ? matched(STRING, written, at) : at + 1;
    if (end === at) break;
    parts.push(sign === '"' ? plain(written.slice(at, end)) : sign);
    at = end;
    if (sign === "{" || sign === "[") depth++;
    if (closes && --depth <= 0) break;
  }
  return parts.join("");
}

function matched(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** A string without bare control characters, and without backslashes before what needs none. */
function plain(string: string): string {
  return string.replace(/[\0-\x1f]+/gu, " ").replace(ESCAPE, (found) => (found === "\\" ? "" : found));
}
