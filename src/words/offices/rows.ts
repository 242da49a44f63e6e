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

function entriesOf(rows: string): (readonly [slug: string, words: string])[] {
  return rows.split(";").map((entry) => {
    const [slug = "", ...words] = entry.trim().split(/\s+/u);
    return [slug, words.join(" ")];
  });
}
