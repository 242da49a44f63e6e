/** Words of a table written with commas or line breaks between them. */
export function list(text: string): string[] {
  return text
    .split(/\s*[,\n]\s*/)
    .map((word) => word.trim())
    .filter((word) => word !== "");
}
