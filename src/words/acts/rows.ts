/** What an act is called in each language. */
export interface ActWords {
  readonly slug: string;
  readonly english: Words;
  readonly russian: string;
  readonly turkish: string;
  readonly chinese: Words;
  /** How many columns its row has. */
  readonly columns: number;
}

/** A noun, and a headline of what one side does to another, with places for `{from}` and `{to}`; null where the language has none of its own. */
interface Words {
  readonly noun: string;
  readonly deed: string | null;
}

/**
 * Acts of a table. A row has, with bars between:
 * - the slug;
 * - the English noun, with a slash where "by {from}" goes in a headline if that is not its end;
 * - the English words before whom the act touches, or all that a headline has behind the noun, where they have `{to}`; nothing where the pattern for all acts does;
 * - the Russian, the Turkish and the Chinese noun;
 * - what a Chinese headline has behind who acts; "~" where that is the noun, as a verb with its object; nothing where the pattern for all acts does.
 */
export function actsOf(table: string): ActWords[] {
  return table
    .trim()
    .split("\n")
    .map((row) => {
      const columns = row.split("|");
      const [slug = "", english = "", before = "", russian = "", turkish = "", chinese = "", behind = ""] = columns;
      return {
        slug,
        english: englishOf(english, before),
        russian,
        turkish,
        chinese: chineseOf(chinese, behind),
        columns: columns.length,
      };
    });
}

function englishOf(words: string, before: string): Words {
  const [noun = "", rest = ""] = words.split("/");
  if (before === "") return { noun: noun + rest, deed: null };
  if (before.includes("{to}")) return { noun: noun + rest, deed: `${noun}${rest} ${before}` };
  const gap = before.startsWith(",") ? "" : " ";
  return { noun: noun + rest, deed: `${noun} by {from}${rest}${gap}${before} {to}` };
}

function chineseOf(noun: string, behind: string): Words {
  if (behind === "") return { noun, deed: null };
  return { noun, deed: `{from}${behind === "~" ? `${noun}{to}` : behind}` };
}
