import { harmless, visible } from "../text/index.js";
import type { Cell, Table } from "./table.js";

/** Bytes that tell spreadsheets that the file is UTF-8. */
const MARK = "\uFEFF";

/**
 * A table as comma-separated values (RFC 4180), with the values that programs want. Words that a spreadsheet would run as a formula get an apostrophe
 * before them (OWASP, "CSV Injection"); numbers stay numbers.
 */
export function csvOf({ columns, rows }: Table): string {
  const lines = [columns.map(({ title }) => title), ...rows.map((row) => row.map(plain))];
  return MARK + lines.map((line) => `${line.map(fieldOf).join(",")}\r\n`).join("");
}

function plain(cell: Cell): string | number {
  if (cell === null) return "";
  return typeof cell === "object" ? (cell.value ?? cell.text) : cell;
}

function fieldOf(value: string | number): string {
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "";
  const words = harmless(visible(value));
  const safe = /^[\s\p{Cf}]*[=+\-@\t\r|%＝＋－＠]/u.test(words) ? `'${words}` : words;
  return /[",\r\n;]/u.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
