import { alternation, anyOf, inEitherCase, phrasesOf } from "../../language/documents/index.js";
import { later } from "./later.js";
import type { PartRule, Parts } from "./slip.js";
import { wordTable } from "./word-table.js";

/** Sites where people and bodies post, by their hosts, as they are called. */
const PLATFORMS: readonly (readonly [host: RegExp, name: string])[] = [
  [/^(?:[a-z]+\.)?twitter\.com$/u, "Twitter"],
  [/^x\.com$/u, "X"],
  [/^(?:t\.me|telegram\.(?:me|org))$/u, "Telegram"],
  [/^(?:[a-z-]+\.)?facebook\.com$/u, "Facebook"],
  [/^(?:www\.)?instagram\.com$/u, "Instagram"],
  [/^(?:www\.)?linkedin\.com$/u, "LinkedIn"],
  [/^(?:m\.|www\.)?weibo\.(?:com|cn)$/u, "Weibo"],
  [/^(?:www\.)?(?:vk\.com|vk\.ru)$/u, "VK"],
  [/^(?:www\.)?truthsocial\.com$/u, "Truth Social"],
  [/^bsky\.app$/u, "Bluesky"],
  [/^(?:www\.)?threads\.(?:net|com)$/u, "Threads"],
];
const NAMES = alternation([...PLATFORMS.map(([, name]) => name), ...phrasesOf("platformNames")]);
const isPostWord = wordTable("postHints");

/** The handle of who posts, which stands between the name and what comes after it: "Jane Doe (@jane), ". */
export const HANDLE = /\s?[([]@[\p{L}\d_.]{2,40}[)\]]/gu;

/** Posts: what kind of post it is, at what time of the day. */
export const POST_RULES: readonly PartRule[] = [
  {
    name: "kind of post",
    when: isPostWord,
    form: later(
      () =>
        `(?<![^\\s.,;:([\\uE000])[([]?((?:${inEitherCase("postWords")}|${NAMES}\\s${anyOf("postKinds")}))(?:\\)|\\]|(?=[.,;])|(?=\\s?\\uE000))`,
      "gu",
    ),
    read: ([, genre]) => ({ parts: { genre: genre! } }),
  },
  {
    name: "time of day",
    form: later(
      () => `,\\s\\d{1,2}[:.]\\d\\d\\s?(?:${anyOf("dayHalves")}|[A-Z]{2,4})?(?=[,;)]|\\.\\s|\\s?\\uE000)`,
      "gu",
    ),
    read: () => ({ parts: {} }),
  },
];

/** The site on which a work was posted; null where its address is of no such site. */
export function platformOf({ URL: address }: Parts): string | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const { hostname, pathname } = new URL(address);
  if (pathname.split("/").filter(Boolean).length < 2) return null;
  return PLATFORMS.find(([host]) => host.test(hostname.replace(/^www\./u, "")) || host.test(hostname))?.[1] ?? null;
}
