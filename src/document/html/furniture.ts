import { anyOf } from "../../language/documents/index.js";
import { ARTICLE_CLASSES } from "./elements.js";
import { bodyOf, lengthOfWords, type Page, type PageElement } from "./page.js";

/** Roles of what surrounds an article (WAI-ARIA 1.2, landmark and window roles). */
const ROLES = "navigation|dialog|alertdialog|contentinfo|search|menu|menubar|complementary".split("|");

/** Words of class names and ids that say what an element is for, whatever its size. */
const CERTAIN =
  /(?:^|[\s_-])(?:cookies?|cookie-?(?:bar|banner|notice)|cookiebar|consent|gdpr|onetrust|comments?(?=$|\s|-?(?:area|list|section|wrapper|thread|respond|template))|disqus|respond|sharedaddy|addtoany|addthis|jp-relatedposts|outbrain|taboola|newsletter|breadcrumbs?|end-?slate|video-?(?:collection|playlist)s?)(?:$|[\s_-])/iu;
/** The first word of a name such as "PromoSmall"; the words after it say less of what it is for. */
const FIRST_OF_CAMEL = /(?<!\S)[A-Za-z][a-z]+(?=[A-Z])/gu;
/** Words of the cards that open over a name. */
const CARD =
  /(?:tooltip|popover|hover-?card|rollover)[\w-]{0,60}(?:block|content|card|box|text|body|inner|panel)(?:$|\s)/iu;
/** Words that content wrappers bear too ("post-with-sidebar"): they count for small elements only. */
const LIKELY_CLASSES =
  "share|sharing|sharebar|social|socials|related(?:posts|articles|news)?|recommended|recommendations|recirculation|readmore|read-(?:more|next)|most-(?:read|popular)|trending|subscribe|subscription|signup|crumbs?|sidebar|advert|advertisement|adsbygoogle|ads?|promo|sponsored|toc|table-of-contents|pagination|pager|menus?|navbar|nav|topnav|subnav|skip-link|tags|tags-links|cat-links|langs?|languages?|lang-switcher|language-switcher|popup|modal|paywall|toolbar|copyright|colophon|site-(?:header|footer)|footer";
const LIKELY = new RegExp(`(?:^|[\\s_-])(?:${LIKELY_CLASSES}|${anyOf("furnitureClasses")})(?:$|[\\s_-])`, "iu");
/** What a likely one may hold of all words of the page. */
const SMALL = 0.25;
/** Never taken out: the article would go with it. */
const ARTICLE = [
  "h1",
  "main",
  "[role=main]",
  "[itemprop=articleBody]",
  ...ARTICLE_CLASSES.map((name) => `.${name}`),
].join(",");
/** Elements looked at for their size; each look reads the element. */
const LOOKS = 2000;

/**
 * Takes out of a page what its authors mark as no part of the article: banners, menus, share buttons, lists of other articles, comments.
 * An element is known by its role, or by its class and id; what holds the heading or much of the page stays.
 */
export function removeFurniture(page: Page): void {
  const body = bodyOf(page);
  const whole = lengthOfWords(body);
  let looks = 0;
  const gone: PageElement[] = [];
  const visit = (element: PageElement): void => {
    for (const child of [...element.children]) {
      const verdict = looks < LOOKS ? furniture(child) : null;
      if (verdict !== null) {
        looks++;
        const small = lengthOfWords(child, SMALL * whole) <= SMALL * whole;
        if ((verdict === "certain" || small) && child.querySelector(ARTICLE) === null) {
          gone.push(child);
          continue;
        }
      }
      visit(child);
    }
  };
  visit(body);
  for (const element of gone) element.remove();
}

const SECTIONS = new Set("body|main|article|html|h1|h2|h3|h4|h5|h6|p|table|tbody|tr|blockquote|sup".split("|"));

function furniture(element: PageElement): "certain" | "likely" | null {
  const name = element.localName;
  if (name === "nav" || name === "amp-sidebar" || name === "amp-user-notification") return "certain";
  const role = element.getAttribute("role");
  if (role !== null && ROLES.includes(role.toLowerCase()))
    return role === "complementary" || role === "contentinfo" ? "likely" : "certain";
  if (name === "footer" && element.parentElement?.localName === "body") return "likely";
  if (SECTIONS.has(name)) return null;
  const called = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`.slice(0, 400);
  if (called.length < 2 || isArticle(element, called)) return null;
  if (CERTAIN.test(called) || CARD.test(called)) return "certain";
  return LIKELY.test(called) || LIKELY.test((called.match(FIRST_OF_CAMEL) ?? []).join(" ")) ? "likely" : null;
}

/** Whether an element by itself is what surrounds an article, whatever its size. */
export function isFurniture(element: PageElement): boolean {
  return element.localName === "aside" || furniture(element) !== null;
}

/** Whether an element by itself is of no article, such as comments. */
export function isForeign(element: PageElement): boolean {
  return furniture(element) === "certain";
}

/** Whether a page calls an element its article; "entry-content entry-content-read-more" is no link to more. */
function isArticle(element: PageElement, called: string): boolean {
  const names = called.split(/\s+/u);
  return element.getAttribute("itemprop") === "articleBody" || ARTICLE_CLASSES.some((name) => names.includes(name));
}
