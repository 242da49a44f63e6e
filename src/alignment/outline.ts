import { extentOf } from "../text/index.js";
import type { AnnotatedText } from "./anchor.js";
import { type Measured, paragraphsOf } from "./paragraph.js";

/** What is kept of a document so that its translations are found: plain data, a few kilobytes of an article. */
export interface Outline {
  /** Code of its language: "en". */
  readonly language: string;
  /** Day that it came out, or else the first that it names in full, in days since 1970; null where neither is known. */
  readonly day: number | null;
  /** Who published it, in ways that do not depend on its language: see housesOf. */
  readonly houses: readonly string[];
  /** Addresses that its notes and words cite. */
  readonly cites: readonly string[];
  readonly paragraphs: readonly Measured[];
}

/** Of longer documents no more is kept: what is parallel so far is a translation. */
const PARAGRAPHS = 400;
const CITED = 20;

/**
 * The outline of a document.
 * @param voice id of the state or organisation whose office publishes it, null for the press. @param agencies ids of the agencies that it prints.
 */
export function outlineOf(text: AnnotatedText, voice: string | null, agencies: readonly string[]): Outline {
  const { document, language, times } = text.annotation;
  const day = dayIn(document.metadata.date) ?? times.map(({ value }) => dayIn(value.edtf)).find((one) => one !== null);
  const linked = [...document.text.matchAll(/https?:\/\/[^\s<>"'()[\]，。）】]{4,300}/gu)].map(([address]) => address);
  const cited = [
    ...document.references.flatMap(({ url, also = [] }) => [url, ...also.map(({ item }) => item?.URL)]),
    ...linked,
  ];
  return {
    language,
    day: day ?? null,
    houses: housesOf(document.metadata, voice, agencies),
    cites: [...new Set(cited.flatMap((address) => address ?? []))].slice(0, CITED).sort(),
    paragraphs: paragraphsOf(text)
      .slice(0, PARAGRAPHS)
      .map(({ size, keys }) => ({ size, keys })),
  };
}

function dayIn(edtf: string | null): number | null {
  const extent = extentOf(edtf);
  return extent === null || extent.lo === null || extent.lo !== extent.hi ? null : extent.lo;
}

/**
 * Who published a document, as all its versions tell it: the state or organisation whose office does, the agencies it
 * prints, the site that it is on, its masthead.
 */
function housesOf(
  { publisher, url }: { readonly publisher: string | null; readonly url: string | null },
  voice: string | null,
  agencies: readonly string[],
): string[] {
  const site = siteOf(url);
  const houses = [
    ...(voice === null ? [] : [`voice:${voice}`]),
    ...(site === null ? [] : [`site:${site}`]),
    ...(publisher === null ? [] : [`name:${publisher.toLowerCase().trim()}`]),
    ...agencies.map((agency) => `agency:${agency}`),
  ];
  return [...new Set(houses)].sort();
}

/** Second labels under which a country registers names: "gov.uz", "com.tr", "co.uk". */
const REGISTRIES = /^(?:com?|gov|org|net|edu|ac|gob|gouv|gov?t|mil)$/u;

/** The part of a host that one house has all of: "mfa.gov.uz" of "en.mfa.gov.uz", "tass.ru" of "www.tass.ru". Null for what is no address. */
function siteOf(url: string | null): string | null {
  if (url === null || !/^https?:/iu.test(url) || !URL.canParse(url)) return null;
  const labels = new URL(url).hostname.split(".");
  return labels.slice(REGISTRIES.test(labels.at(-2) ?? "") ? -3 : -2).join(".");
}
