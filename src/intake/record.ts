import type { Source } from "../entente.js";

const LISTS = ["tags", "collections"] as const;
const FIELDS = ["text", "html", "title", "date", "language", "url", "publisher"] as const;
type DocumentRecord = Extract<Source, { record: unknown }>["record"];

/**
 * One line of JSON as a source named by its `id`, or by its place when it has none. A blank line is null; a line that
 * can't be used is the sentence that says why.
 */
export function recordOf(bytes: Uint8Array, place: string): Source | string | null {
  let line: string;
  try {
    line = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return "This line is not UTF-8; save the file as UTF-8.";
  }
  if (line.trim() === "") return null;
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return 'This line is not JSON; write one object a line, such as {"id": "a1", "text": "…"}.';
  }
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) {
    return 'This line is JSON but not an object; write {"id": "a1", "text": "…"}.';
  }
  const given = parsed as Record<string, unknown>;
  const record: Partial<Record<(typeof FIELDS)[number], string>> &
    Partial<Record<(typeof LISTS)[number], readonly string[]>> = {};
  for (const field of FIELDS) {
    const value = given[field] ?? undefined;
    if (value === undefined) continue;
    if (typeof value !== "string")
      return `The field "${field}" of this line is not a string; put it in quotation marks.`;
    record[field] = value;
  }
  for (const field of LISTS) {
    const value = given[field] ?? undefined;
    if (value === undefined) continue;
    if (!Array.isArray(value) || !value.every((one) => typeof one === "string" && one !== ""))
      return `The field "${field}" of this line is not a list of words; write ["one", "two"].`;
    record[field] = [...new Set(value as readonly string[])];
  }
  if (record.text === undefined && record.html === undefined) {
    return 'This line has neither "text" nor "html"; give the document in one of them.';
  }
  const id = given.id ?? place;
  if (typeof id !== "string" && typeof id !== "number")
    return 'The field "id" of this line is neither a string nor a number; write one.';
  return { name: String(id), record: record satisfies DocumentRecord };
}
