/** A language as the attribute `lang` may have it (BCP 47); undefined for what is none, so that nothing false is said of a text. */
export function langOf(code: string | null): string | undefined {
  return code !== null && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(code) ? code : undefined;
}
