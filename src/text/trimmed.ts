/**
 * The text without the characters of one class at its beginning and of another at its end, in time linear in what is taken off. `/[…]+$/` tries anew from every
 * place of a long run in the midst of a text, and costs its square.
 * @param start,end a character of the class, such as /[\s,]/u; null takes nothing off there. Neither may be global.
 */
export function trimmed(text: string, start: RegExp | null, end: RegExp | null = start): string {
  let [from, to] = [0, text.length];
  if (end !== null) while (to > 0 && end.test(lastOf(text, to))) to -= lastOf(text, to).length;
  if (start !== null) while (from < to && start.test(firstOf(text, from))) from += firstOf(text, from).length;
  return text.slice(from, to);
}

function firstOf(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at)!);
}

function lastOf(text: string, to: number): string {
  const whole = to > 1 ? text.codePointAt(to - 2)! : 0;
  return whole > 0xffff ? String.fromCodePoint(whole) : text[to - 1]!;
}
