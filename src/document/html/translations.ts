import type { Metadata } from "../document.js";
import { fold } from "../fold.js";
import { languagesNamed } from "../language-names.js";
import { TRANSLATIONS } from "../phrases.js";
import { webAddress } from "./address.js";
import { type Page, type PageElement, words } from "./page.js";

type Translation = Metadata["translations"][number];

const MOST = 100;
const LINKS = 3000;

/**
 * The other language versions of a page: alternate links, links in a switcher of languages, and the links after "This post is also
 * available in". A link to the front page of another language is no version of this page.
 */
export function translationsOf(page: Page, language: string | null, url: string | null): readonly Translation[] {
  const found: Translation[] = [];
  const add = (code: string | null, address: string | null): void => {
    if (code === null || code === "x-default" || sameLanguage(code, language)) return;
    if (address !== null && (address === url || (url !== null && isFront(address) && !isFront(url)))) return;
    const known = found.findIndex((other) => sameLanguage(other.language, code));
    if (known < 0 && found.length < MOST) found.push({ language: code, url: address });
    else if (known >= 0 && found[known]!.url === null && address !== null)
      found[known] = { language: found[known]!.language, url: address };
  };
  const alternates = page.querySelectorAll("link[hreflang]");
  for (const link of alternates)
    add(languageTag(link.getAttribute("hreflang") ?? ""), webAddress(link.getAttribute("href"), url));
  let looked = 0;
  for (const link of page.querySelectorAll("a[hreflang],a[lang][rel=alternate]")) {
    if (++looked > LINKS) break;
    const code = languageTag(link.getAttribute("hreflang") ?? link.getAttribute("lang") ?? "");
    add(code, webAddress(link.getAttribute("href"), url));
  }
  for (const link of linksAfterPhrase(page)) {
    const [code] = languagesNamed(words(link)) ?? [];
    add(code ?? languageTag(link.getAttribute("lang") ?? ""), webAddress(link.getAttribute("href"), url));
  }
  for (const element of page.querySelectorAll('meta[property="og:locale:alternate"]'))
    add(languageTag(element.getAttribute("content") ?? "")?.split("-")[0] ?? null, null);
  return found;
}

/** Links whose words are a language, in a line that begins with such a phrase. */
function linksAfterPhrase(page: Page): readonly PageElement[] {
  const found: PageElement[] = [];
  let looked = 0;
  for (const link of page.querySelectorAll("a[href]")) {
    if (++looked > LINKS) break;
    const label = words(link);
    if (label.length > 30 || (languagesNamed(label) === null && !link.hasAttribute("lang"))) continue;
    let line: PageElement | null = link.parentElement;
    for (let up = 0; line && up < 3; up++, line = line.parentElement) {
      const text = words(line);
      if (text.length > 300) break;
      const folded = fold(text);
      if (!TRANSLATIONS.some((phrase) => folded.startsWith(phrase))) continue;
      found.push(link);
      break;
    }
  }
  return found;
}

/** Whether an address leads to a whole site: no path, or a language alone. */
function isFront(address: string): boolean {
  return /^\/(?:[a-z]{2,3}(?:[-_][a-z]{2})?\/?)?(?:index\.\w{2,5})?$/iu.test(new URL(address).pathname);
}

/** "en" and "en-US" are one version unless both name a region. */
function sameLanguage(a: string, b: string | null): boolean {
  return b !== null && (a === b || a === b.split("-")[0] || a.split("-")[0] === b);
}

/** A language tag in the usual case (RFC 5646, section 2.1.1): "EN_us" → "en-US". Null when it is none. */
export function languageTag(written: string): string | null {
  const parts = written.trim().replace(/_/gu, "-").split("-");
  if (!/^(?:[a-z]{2,3}|x)$/iu.test(parts[0]!) || parts.some((part) => !/^[a-z\d]{1,8}$/iu.test(part))) return null;
  return parts
    .map((part, i) =>
      i === 0
        ? part.toLowerCase()
        : part.length === 2
          ? part.toUpperCase()
          : part.length === 4
            ? part[0]!.toUpperCase() + part.slice(1).toLowerCase()
            : part.toLowerCase(),
    )
    .join("-");
}
