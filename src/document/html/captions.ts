import { BLOCK } from "./elements.js";
import { lengthOfWords, type PageElement } from "./page.js";

/** What pages call the words under a picture and the line that says who took it: "image-caption", "imageEmbedCredit". */
const CAPTION = /[Cc]aption|(?:^|[\s_-]|[a-z\d])(?:[Cc]redit|credits)(?![a-z])/u;
/** What they call a row of pictures, each with its words. */
const GALLERY = /(?:^|[\s_-])[a-z]*(?:gallery|slideshow|carousel|lightbox)(?:$|\s)/iu;
/** Longer words are no caption, whatever they are called, and pictures with more are a story in pictures. */
const LONGEST = 700;
const LONGEST_GALLERY = 3000;

/** Whether an element holds what belongs to pictures by what the page calls it: such a thing is a block by itself, even within a line. */
export function isCaption(element: PageElement): boolean {
  const name = element.getAttribute("class");
  if (name === null || name.length > 200) return false;
  if (CAPTION.test(name)) return isShort(element, LONGEST);
  if (!GALLERY.test(name) || !isShort(element, LONGEST_GALLERY)) return false;
  // An article may stand beside a picture in the frame of a gallery.
  const pictures = element.getElementsByTagName("img").length;
  return pictures > 0 && element.getElementsByTagName("p").length <= pictures;
}

function isShort(element: PageElement, most: number): boolean {
  return lengthOfWords(element, most) <= most && element.querySelector("h1") === null;
}

/** Whether an element begins and ends a block of words. */
export function opensBlock(element: PageElement): boolean {
  return BLOCK.has(element.localName) || isCaption(element);
}
