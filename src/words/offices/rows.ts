/**
 * What offices and bodies are called, by the slugs of vocabulary/offices.ts.
 * @param offices entries `slug words`, parted by semicolons
 * @param portfolios the same of fields that have ministers, as `made` puts them into names of ministers and of ministries
 */
export function officesOf(
  offices: string,
  portfolios: string,
  made: Readonly<Record<"minister" | "ministry", (portfolio: string) => string>>,
): Readonly<Record<string, string>> {
  const fields = entriesOf(portfolios);
  return Object.fromEntries([
    ...entriesOf(offices),
    ...fields.map(([slug, words]) => [`${slug}-minister`, made.minister(words)]),
    ...fields.map(([slug, words]) => [`${slug}-ministry`, made.ministry(words)]),
  ]);
}

/**
 * What offices are called where a state or an organisation calls them otherwise, by slug and its id: "president:CHN"; of two entries the later.
 * @param rows entries `slug words: ids`, parted by semicolons
 */
export function officesOfStates(rows: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    rows.split(";").flatMap((entry) => {
      const at = entry.indexOf(": ");
      const [[slug, words]] = entriesOf(entry.slice(0, at)) as [readonly [string, string]];
      return entry
        .slice(at + 2)
        .trim()
        .split(/\s+/u)
        .map((id) => [`${slug}:${id}`, words]);
    }),
  );
}

/** Entries `slug words`, parted by semicolons. */
export function entriesOf(rows: string): (readonly [slug: string, words: string])[] {
  return rows.split(";").map((entry) => {
    const [slug = "", ...words] = entry.trim().split(/\s+/u);
    return [slug, words.join(" ")];
  });
}
