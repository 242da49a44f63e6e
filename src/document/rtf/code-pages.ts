/** Encodings of the character sets of fonts (Rich Text Format Specification 1.9.1, "Font Table", \fcharset). */
const CHARSETS: ReadonlyMap<number, string> = new Map([
  [0, "windows-1252"],
  [77, "macintosh"],
  [128, "shift_jis"],
  [129, "euc-kr"],
  [134, "gbk"],
  [136, "big5"],
  [161, "windows-1253"],
  [162, "windows-1254"],
  [163, "windows-1258"],
  [177, "windows-1255"],
  [178, "windows-1256"],
  [186, "windows-1257"],
  [204, "windows-1251"],
  [222, "windows-874"],
  [238, "windows-1250"],
]);

/** Encodings of code pages whose number is not part of their label. */
const PAGES: ReadonlyMap<number, string> = new Map([
  [866, "ibm866"],
  [932, "shift_jis"],
  [936, "gbk"],
  [949, "euc-kr"],
  [950, "big5"],
  [10000, "macintosh"],
  [10007, "x-mac-cyrillic"],
  [20866, "koi8-r"],
  [21866, "koi8-u"],
  [28599, "iso-8859-9"],
  [65001, "utf-8"],
]);

/** The encoding of a font's character set; null for the default one and for symbols. */
export function encodingOfCharset(charset: number): string | null {
  return CHARSETS.get(charset) ?? null;
}

/** The encoding of a code page. */
export function encodingOfPage(page: number): string {
  return PAGES.get(page) ?? `windows-${page}`;
}
