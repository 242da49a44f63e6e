import { decode } from "../decoding.js";
import { plainText } from "../plain-text.js";
import type { Problem } from "../problem.js";
import { type ReadContent, type Reader, refusal, UNKNOWN } from "../reader.js";
import { binaryFormat } from "../signature.js";
import { contentWritten } from "../writer.js";
import { frontMatter } from "./front-matter.js";
import { manuscriptOf, type Tree } from "./tree.js";

/** A longer text is read as it stands: the parser's tree takes thirty times as much memory as the text. */
const LARGEST_PARSED = 512 * 1024;
/** Marks that stand in one another, or wait for their end, deeper than a person writes: the parser's cost is no longer linear. */
const DEEPEST = 100;
/** Notes of which each is looked for among all the others. */
const MOST_NOTES = 2000;
const HEAD = 64 * 1024;

/** What only Markdown looks like; two of these make a text Markdown, or one when its name says so too. */
const SIGNS: readonly RegExp[] = [
  /^(?:\uFEFF)?---\r?\n(?:[A-Za-z][\w-]{0,30}:[^\n]{0,500}\r?\n|[ \t-][^\n]{0,500}\r?\n){1,60}---\r?\n/u,
  /^#{1,6} \S[^\n]{0,200}$/mu,
  /\[[^\][\n]{1,300}\]\((?:https?:|\/|#|mailto:|\.)[^()\s]{0,500}\)/u,
  /^\[\^[^\]\s]{1,30}\]: /mu,
  /^\|?[ \t]{0,9}:?-{3,50}:?[ \t]{0,9}\|[ \t|:-]{0,200}$/mu,
  /^(?:```|~~~)[\w-]{0,20}[ \t]{0,3}$/mu,
  /(?<![*\p{L}\p{N}])\*\*(?=\S)[^*\n]{1,200}(?<=\S)\*\*(?![*\p{L}\p{N}])/u,
];

export const markdown: Reader = {
  name: "Markdown",
  recognises(bytes, name) {
    if (binaryFormat(bytes) !== null) return false;
    const head = Buffer.from(bytes.subarray(0, HEAD)).toString("utf8").replace(/\r\n/gu, "\n");
    const signs = SIGNS.filter((sign) => sign.test(head)).length;
    return signs >= (/\.(?:md|markdown|mdown)$/iu.test(name) ? 1 : 2);
  },
  async read(bytes, name): Promise<ReadContent> {
    const { text, warning } = decode(bytes);
    if (text.length > LARGEST_PARSED || isTangled(text)) {
      const { content, problems } = await plainText.read(bytes, name);
      const message = "The Markdown is too long or too tangled to be parsed and was read as plain text.";
      const all: Problem[] = [...problems, { severity: "warning", message, place: name }];
      return { content: content && { ...content, problems: all }, problems: all };
    }
    const problems: Problem[] = warning === null ? [] : [{ severity: "warning", message: warning, place: name }];
    const tree = await treeOf(text);
    const written = manuscriptOf(tree).finish();
    if (written.text === "") return refusal(name, "The Markdown holds no words to read.");
    const [first] = tree.children;
    const told = first?.type === "yaml" ? await frontMatter(first.value ?? "") : {};
    return { content: contentWritten(written, { ...UNKNOWN, ...told }, problems), problems };
  },
};

async function treeOf(text: string): Promise<Tree> {
  const [{ fromMarkdown }, { gfm }, { gfmFromMarkdown }, { frontmatter }, { frontmatterFromMarkdown }] =
    await Promise.all([
      import("mdast-util-from-markdown"),
      import("micromark-extension-gfm"),
      import("mdast-util-gfm"),
      import("micromark-extension-frontmatter"),
      import("mdast-util-frontmatter"),
    ]);
  return fromMarkdown(text, {
    extensions: [gfm(), frontmatter(["yaml"])],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(["yaml"])],
  }) as Tree;
}

/** Whether a paragraph holds so many openings, or a line begins so deep, that parsing it would take long. */
function isTangled(text: string): boolean {
  const deep = new RegExp(`^[ \\t]*(?:(?:[>*+-]|\\d{1,9}[.)])[ \\t]*){${DEEPEST}}`, "mu");
  if (deep.test(text) || text.split("[^").length > 2 * MOST_NOTES) return true;
  return text.split(/\n[ \t]*\r?\n/u).some((paragraph) => {
    let openings = 0;
    for (let i = 0; i < paragraph.length; i++) if ("[*_`<~!&".includes(paragraph[i]!)) openings++;
    return openings > 2000;
  });
}
