/** What the words of a group are for (Rich Text Format Specification 1.9.1, appendix B: destinations). */
export type Destination =
  | "text"
  | "skipped"
  | "hollow"
  | "fonts"
  | "styles"
  | "info"
  | "label"
  | "footnote"
  | "title"
  | "author"
  | "company"
  | "created"
  | "changed";

const SKIPPED =
  "colortbl|listtable|listoverridetable|revtbl|rsidtbl|generator|pict|nonshppict|objdata|objclass|fldinst|header|headerl|headerr|headerf|footer|footerl|footerr|footerf|ftnsep|ftnsepc|aftnsep|aftnsepc|xe|tc|tcn|rxe|bkmkstart|bkmkend|annotation|atnid|atnauthor|atrfstart|atrfend|shprslt|sp|nonesttables|themedata|colorschememapping|latentstyles|datastore|datafield|filetbl|do|background|subject|keywords|comment|doccomm|operator|manager|category|hlinkbase|printim|buptim|template|private|formfield|ffname|ffdeftext|mmathPr|xmlnstbl|wgrffmtfilter|pgptbl|userprops|docvar|falt|panose|fname";

const DESTINATIONS: ReadonlyMap<string, Destination> = new Map<string, Destination>([
  ...SKIPPED.split("|").map((word) => [word, "skipped"] as const),
  ["fonttbl", "fonts"],
  ["stylesheet", "styles"],
  ["info", "info"],
  ["listtext", "label"],
  ["pntext", "label"],
  ["footnote", "footnote"],
  ["title", "title"],
  ["author", "author"],
  ["company", "company"],
  ["creatim", "created"],
  ["revtim", "changed"],
  // A shape and words in two encodings are skipped but for the words inside of them.
  ["shpinst", "hollow"],
  ["upr", "hollow"],
]);
const INSIDE_HOLLOW = new Set(["shptxt", "ud"]);

/** Destinations that belong to the properties of the file, and mean nothing outside of them. */
const PROPERTIES = new Set<Destination>(["title", "author", "company", "created", "changed"]);

/**
 * The destination that a control word at the head of a group opens inside another; null when it opens none. `starred` says that the
 * group began with \*: then what is not known is skipped.
 */
export function destinationOf(word: string, around: Destination, starred: boolean): Destination | null {
  if (around === "skipped") return null;
  if (around === "hollow") return INSIDE_HOLLOW.has(word) ? "text" : null;
  const known = DESTINATIONS.get(word);
  if (known === undefined) return starred ? "skipped" : null;
  if (PROPERTIES.has(known)) return around === "info" ? known : null;
  if (around === "fonts" || around === "styles" || around === "info") return known === "skipped" ? known : null;
  return known;
}
