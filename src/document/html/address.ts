import { dayIn } from "../publication-date.js";

/**
 * An address of the web as a page writes it, made absolute with the address of the page. Null for anything else: nothing is made of
 * "javascript:" and "data:", nor of an address that hides a name and a password.
 */
export function webAddress(written: string | null | undefined, base: string | null = null): string | null {
  const bare = written?.trim();
  if (!bare || bare.length > 2000 || /[\s<>"]/u.test(bare)) return null;
  if (/^https?:\/\/[^/?#@]+(?:[/?#]|$)/iu.test(bare)) return URL.canParse(bare) ? bare : null;
  if (base === null || /^[a-z][a-z\d+.-]*:/iu.test(bare) || !URL.canParse(bare, base)) return null;
  const url = new URL(bare, base);
  return /^https?:$/u.test(url.protocol) && url.username === "" ? url.href : null;
}

/**
 * The day that an address of an article tells: ".../2017/08/23/…", "…-2017-08-23", "…20170823…". Only whole days from 1990 on count, and
 * only where the digits stand apart.
 */
export function dayInAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const path = new URL(address).pathname;
  const match =
    /(?<!\d)((?:199|20\d)\d)([/_-])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?!\d)/u.exec(path) ??
    /(?<![\da-z])((?:199|20\d)\d)()(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?![\da-z])/iu.exec(path);
  if (!match) return null;
  const [, year, , month, day] = match;
  return dayIn(`${year}-${month}-${day}`)?.edtf ?? null;
}
