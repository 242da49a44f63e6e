import { trimmed } from "../../text/index.js";
import { biographyIn } from "../biography.js";
import { fold } from "../fold.js";
import { personNames } from "../person-name.js";
import { ABOUT_AUTHOR, BYLINE, NOTES_HEADING } from "../phrases.js";
import { isProse } from "../piece.js";
import { dateLine } from "../publication-date.js";
import { ARTICLE_CLASSES } from "./elements.js";
import { removeNotes } from "./notes.js";
import { type Page, type PageElement, words } from "./page.js";
import { type Stretch, stretchesOf } from "./stretch.js";

/** What becomes of the words that stand in a block itself: left out, or read as what the words show. */
export type Verdict = "out" | "in";

/** Readability gives less than this for pages that are no articles. */
const SHORTEST_ARTICLE = 200;
/** Blocks between heading and text, and before the heading, that may tell of the article. */
const FRONT = 40;
const BEFORE_HEADING = 4;
/** Links may make up this much of a paragraph, and of a line at the head. */
const PARAGRAPH_LINKS = 0.4;
const PROSE = 80;

const NUMBER = "data-entente-block";

/**
 * Tells which blocks of a page are its article: what readability finds, the heading over it with the lines between, and what stands
 * under it of notes and authors. Null when no article stands out. A page that is not to be searched may still declare its article.
 */
export async function articleOf(
  page: Page,
  body: PageElement,
  title: string | null,
  searched: boolean,
): Promise<ReadonlyMap<PageElement, Verdict> | null> {
  const stretches = stretchesOf(body);
  const found = declaredIn(body, stretches) ?? (searched ? await foundIn(page, stretches) : null);
  if (found === null) return null;
  const inside = stretches.map((stretch, i) => stretch.note || found.has(String(i)));
  const text = (wanted: boolean) =>
    stretches.reduce((sum, { words }, i) => sum + (inside[i] || !wanted ? words.length : 0), 0);
  if (text(true) < SHORTEST_ARTICLE && text(true) * 2 < text(false)) return null;
  const bodies = stretches.map((stretch, i) => inside[i]! && !stretch.note);
  if (!bodies.includes(true)) return null;
  const heading = headingBefore(stretches, bodies.indexOf(true), title);
  // What readability takes in before the heading is a kicker or a crumb.
  for (let i = 0; i < heading; i++) inside[i] = bodies[i] = false;
  const first = bodies.indexOf(true);
  const last = bodies.lastIndexOf(true);
  if (first < 0) return null;
  const verdicts = new Map<PageElement, Verdict>();
  const keep = (i: number): void => void verdicts.set(stretches[i]!.element, "in");
  for (let i = 0; i < stretches.length; i++)
    if (!verdicts.has(stretches[i]!.element)) verdicts.set(stretches[i]!.element, "out");
  const prose = stretches.findIndex(({ words }, i) => i > heading && bodies[i]! && words.length >= PROSE);
  const opening = heading < 0 ? first : prose < 0 ? bodies.indexOf(true, heading + 1) : prose;
  for (const [i, stretch] of stretches.entries()) {
    if (inside[i] || (i > first && i < last && belongs(stretch))) keep(i);
    else if (i === heading || (heading >= 0 && i > heading && i < opening && !isMenu(stretch))) keep(i);
  }
  const from = heading >= 0 ? heading : first;
  for (let i = Math.max(0, from - BEFORE_HEADING); i < from; i++) if (tellsOfArticle(stretches[i]!)) keep(i);
  for (const i of closing(stretches, last)) keep(i);
  return verdicts;
}

/** What pages call the body of their article, the plainest first. */
const BODIES = [
  "[itemprop=articleBody]",
  ...ARTICLE_CLASSES.map((name) => `.${name}`),
  "article",
  "main",
  "[role=main]",
];
/** What a body that is declared must hold of the running text of the page. */
const MOST_OF_IT = 0.8;

/** The numbers of the stretches in the one element that the page itself calls its article; null where it calls none or several so, or an element that holds little. */
function declaredIn(body: PageElement, stretches: readonly Stretch[]): ReadonlySet<string> | null {
  const isText = ({ words, linked, note }: Stretch) =>
    !note && isProse(words) && linked <= PARAGRAPH_LINKS * words.length;
  const whole = stretches.reduce((sum, one) => sum + (isText(one) ? one.words.length : 0), 0);
  if (whole < SHORTEST_ARTICLE) return null;
  for (const selector of BODIES) {
    const [element, ...others] = body.querySelectorAll(selector);
    if (element === undefined || others.length > 0) continue;
    const inside = new Set<PageElement>([element, ...element.querySelectorAll("*")]);
    const held = stretches.reduce(
      (sum, one) => sum + (isText(one) && inside.has(one.element) ? one.words.length : 0),
      0,
    );
    if (held < MOST_OF_IT * whole) continue;
    const numbers = stretches.flatMap((one, i) => (inside.has(one.element) && !isMenu(one) ? [String(i)] : []));
    return new Set(numbers);
  }
  return null;
}

/** The numbers of the stretches that readability takes for the article; null when it finds none. It searches a copy, because it changes what it searches. */
async function foundIn(page: Page, stretches: readonly Stretch[]): Promise<ReadonlySet<string> | null> {
  const { Readability } = await import("@mozilla/readability");
  for (const [i, { element }] of stretches.entries())
    element.setAttribute(NUMBER, `${element.getAttribute(NUMBER) ?? ""} ${i}`);
  const copy = page.cloneNode();
  removeNotes(copy);
  try {
    const options = { keepClasses: true, disableJSONLD: true, serializer: (node: unknown) => node };
    const article = new Readability(copy as never, options as never).parse()?.content as PageElement | null | undefined;
    if (!article) return null;
    const found = new Set<string>();
    for (const element of article.querySelectorAll(`[${NUMBER}]`)) {
      if (words(element) === "") continue;
      for (const number of element.getAttribute(NUMBER)!.trim().split(" ")) found.add(number);
    }
    return found;
  } catch {
    // Readability throws on pages that its assumptions do not fit; such a page is read whole.
    return null;
  }
}

/** The stretch that is the heading of the article: the last before the text that says the title, else the last first-level heading. */
function headingBefore(stretches: readonly Stretch[], first: number, title: string | null): number {
  const wanted = title === null ? null : fold(title);
  let heading = -1;
  for (let i = Math.max(0, first - FRONT); i <= Math.min(first + BEFORE_HEADING, stretches.length - 1); i++) {
    const { element, words } = stretches[i]!;
    // The caption of a table often repeats the title, under text that a heading would cut off.
    if (isCell(element)) continue;
    if (wanted !== null ? fold(words) === wanted : element.localName === "h1") heading = i;
  }
  return heading;
}

/** Words within the article that readability leaves out, such as short items, but not links to elsewhere. */
function belongs({ words, linked, element }: Stretch): boolean {
  if (/^h[2-6]$/u.test(element.localName)) return linked === 0;
  return linked <= PARAGRAPH_LINKS * words.length && (isProse(words) || element.localName === "li" || isCell(element));
}

function isCell({ localName }: PageElement): boolean {
  return localName === "td" || localName === "th" || localName === "caption" || localName === "figcaption";
}

/** A line of links, as menus and share buttons are. A byline is one too, when it links to its author. */
function isMenu(stretch: Stretch): boolean {
  return stretch.linked > 0.8 * stretch.words.length && !tellsOfArticle(stretch);
}

/** A byline or a date. */
function tellsOfArticle({ words }: Stretch): boolean {
  if (words.length > 160) return false;
  return BYLINE.test(words) || dateLine(words) !== null;
}

/** What stands under the article and tells of its authors or heads its notes. */
function closing(stretches: readonly Stretch[], last: number): number[] {
  const kept: number[] = [];
  let announced = false;
  for (let i = last + 1; i < stretches.length && i <= last + FRONT; i++) {
    const { words, note, linked } = stretches[i]!;
    if (note) continue;
    const folded = words.length < 60 ? trimmed(fold(words), null, /[\s:\uFF1A]/u) : "";
    if (NOTES_HEADING.has(folded)) {
      if (stretches[i + 1]?.note) kept.push(i);
      announced = false;
    } else if (ABOUT_AUTHOR.has(folded)) {
      kept.push(i);
      announced = true;
    } else if (biographyIn(words) !== null && linked < PARAGRAPH_LINKS * words.length) kept.push(i);
    else if (announced && personNames(words) !== null) kept.push(i);
    else announced = false;
  }
  return kept;
}
