/** Lower case with straight quotes and one kind of i, for comparing with tables of words only. */
export function fold(text: string): string {
  const plain = /[^\0-\x7f]/u.test(text)
    ? text
        // I with a dot and i without one, as Turkish has them.
        .replace(/[\u0130I\u0131]/gu, "i")
        .toLowerCase()
        .replace(/[\u2018\u2019\u02BC]/gu, "'")
        .replace(/[\u201C\u201D\u201E\u00AB\u00BB]/gu, '"')
    : text.toLowerCase();
  return plain.replace(/ \s+|[^\S ]\s*/gu, " ").trim();
}
