/** The words of a table as it is written: parted by "|" or by line breaks. */
export function listed(table: string): readonly string[] {
  return table
    .split(/[|\n]/u)
    .map((word) => word.trim())
    .filter((word) => word !== "");
}
