import { parseHTML } from "linkedom";
import { type Picture, widthOf } from "../src/picture/index.js";

/** Words of a picture with the box that they are drawn in. */
export interface Lettered {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Node {
  readonly localName: string;
  readonly textContent: string;
  readonly parentElement: Node | null;
  getAttribute(name: string): string | null;
}

/** All words of a picture that transforms nothing. */
export function letteringOf({ svg }: Pick<Picture, "svg">): Lettered[] {
  const { document } = parseHTML(`<main>${svg}</main>`);
  return [...(document.querySelectorAll("text") as Iterable<Node>)].map((node): Lettered => {
    const [x, y, size] = ["x", "y", "font-size"].map((name) => Number(given(node, name)));
    const text = node.textContent;
    const wide = widthOf(text, size!, given(node, "font-weight") === "600");
    const anchor = given(node, "text-anchor");
    const left = anchor === "end" ? x! - wide : anchor === "middle" ? x! - wide / 2 : x!;
    return { text, left, right: left + wide, top: y! - size! * 0.73, bottom: y! + size! * 0.2 };
  });
}

/** An attribute of an element or of what it is in. */
function given(node: Node, name: string): string | null {
  for (let one: Node | null = node; one !== null; one = one.parentElement) {
    const value = one.getAttribute(name);
    if (value !== null) return value;
  }
  return null;
}

/** What can't be read in a picture: words that lie on others or leave it; each as it can be said. */
export function illegible(picture: Picture): string[] {
  const [, width = 0, height = 0] = (/ viewBox="0 0 (\d+) (\d+)"/u.exec(picture.svg) ?? []).map(Number);
  const all = letteringOf(picture);
  const out = all.filter(
    ({ left, right, top, bottom }) => left < -0.5 || top < -0.5 || right > width + 0.5 || bottom > height + 0.5,
  );
  const on = all.flatMap((one, i) =>
    all
      .slice(i + 1)
      .filter(
        (other) =>
          one.left < other.right - 0.5 &&
          other.left < one.right - 0.5 &&
          one.top < other.bottom - 0.5 &&
          other.top < one.bottom - 0.5,
      )
      .map((other) => `"${one.text}" on "${other.text}"`),
  );
  return [...out.map(({ text }) => `"${text}" leaves the picture`), ...on];
}
