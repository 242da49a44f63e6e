import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { collapsed, lengthOfWords, words } from "../page.js";
import type { TreeElement, TreePage } from "./element.js";
import { markupOf, treeOf } from "./index.js";
import type { TreeNode } from "./node.js";

/** Whether the links between nodes agree, and what they hold as markup. */
function sound(page: TreePage): string {
  const visit = (node: TreeNode): void => {
    const { childNodes } = node;
    for (const [i, child] of childNodes.entries()) {
      expect(child.parentNode).toBe(node);
      expect(child.previousSibling).toBe(childNodes[i - 1] ?? null);
      expect(child.nextSibling).toBe(childNodes[i + 1] ?? null);
      visit(child);
    }
  };
  visit(page);
  return page.children.map(markupOf).join("");
}

const pieces = fc.array(
  fc.constantFrom(
    "<div>",
    "</div>",
    "<p class=a>",
    "</p>",
    "words ",
    "<br>",
    "&lt;",
    "<!-- c -->",
    "<b>",
    "</b>",
    "<li>",
    "\n",
    "</x",
    "<a HREF='?a&amp;b'>",
  ),
  { maxLength: 40 },
);

describe("the tree of a page", () => {
  it("keeps its links whatever is moved, and a copy is the same and apart", () => {
    fc.assert(
      fc.property(pieces, fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { maxLength: 10 }), (html, moves) => {
        const page = treeOf(`<html>${html.join("")}</html>`);
        const before = sound(page);
        const copy = page.cloneNode();
        expect(sound(copy)).toBe(before);
        for (const [from, to, out] of moves) {
          const all = [...page.querySelectorAll("*")];
          const [node, target] = [all[from % all.length]!, all[to % all.length]!];
          if (out && node.parentNode !== page) node.remove();
          else if (![...node.querySelectorAll("*"), node].includes(target))
            target.insertBefore(node, target.firstChild);
          sound(page);
        }
        expect(sound(copy)).toBe(before);
      }),
    );
  });

  it("is the same when its markup is read again", () => {
    fc.assert(
      fc.property(pieces, (html) => {
        const once = sound(treeOf(`<html><body>${html.join("")}</body></html>`));
        expect(sound(treeOf(once))).toBe(once);
      }),
    );
  });

  it("gives back what it held", () => {
    const body = treeOf("<body><p>a<b>c</b></p>d</body>").querySelector("body") as TreeElement;
    const held = body.innerHTML;
    for (const change of [() => body.firstChild?.remove(), () => body.querySelector("b")?.remove()]) {
      change();
      body.innerHTML = held;
      expect(markupOf(body)).toBe("<body><p>a<b>c</b></p>d</body>");
    }
  });

  it("is of any depth", () => {
    const page = treeOf("<div>".repeat(20_000));
    expect(markupOf(page.cloneNode().documentElement!)).toHaveLength(11 * 20_000);
  });

  it("knows attributes in any case, and how an element is shown", () => {
    const page = treeOf('<P ID=x Style="color:red; DISPLAY : none" Class=y>a</P><p>b');
    const [hidden, shown] = page.querySelectorAll("p");
    expect([hidden!.id, hidden!.className, hidden!.style.display]).toEqual(["x", "y", "none"]);
    expect([shown!.id, shown!.style]).toEqual(["", { display: "", visibility: "" }]);
  });
});

it("words are counted as they are put together", () => {
  const text = fc
    .array(fc.constantFrom(" ", "\n", "\u00A0", "\uFEFF", "\u200B", "a", "Я", "\u{1F600}", "\u3000", "\t\t", "  "))
    .map((all) => all.join(""));
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const page = treeOf(texts.map((one) => `<p>${one}</p>`).join(""));
      expect(words(page)).toBe(texts.join("").replace(/\s+/gu, " ").trim());
      expect(lengthOfWords(page)).toBe(words(page).length);
      expect(lengthOfWords(page, 3) > 3).toBe(words(page).length > 3);
      expect(collapsed(words(page))).toBe(words(page));
    }),
  );
});

it("ends a head that is not closed where words begin", () => {
  const page = treeOf("<html><head><title>T</title><div><p>Words of the page</p></div><link rel=x></html>");
  expect(page.head?.textContent).toBe("T");
  expect(page.documentElement?.children.map(({ localName }) => localName)).toEqual(["head", "div", "link"]);
});
