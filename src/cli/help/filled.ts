/**
 * A sentence with values in its places: "Give a number from {least} to {most}". For what is said while the command line is taken apart, before
 * anything that counts by a language's rules is loaded; all else has messages (words/message.ts).
 */
export function filled(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/gu, (place, name: string) => String(values[name] ?? place));
}
