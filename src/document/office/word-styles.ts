import type { BlockKind } from "../document.js";
import { kindOfStyle } from "../style-names.js";
import type { Package } from "./package.js";

/** What the name of a style says of its paragraphs; `title` marks the title of the document. */
export interface Style {
  readonly kind: BlockKind | null;
  readonly title: boolean;
  /** The list the style puts its paragraphs in. */
  readonly list: string | null;
}

/** Styles by their id. */
export type Styles = ReadonlyMap<string, Style>;

/** The format of numbers ("decimal", "bullet" …) by list and level: "3/0". */
export type Numbering = ReadonlyMap<string, string>;

interface Draft {
  name: string;
  based: string | null;
  level: number | null;
  list: string | null;
}

/** Styles that are based on one another in a circle end here. */
const DEEPEST = 20;

export async function readStyles(opened: Package, part: string): Promise<Styles> {
  const drafts = new Map<string, Draft>();
  let draft: Draft | null = null;
  await opened.tell(part, {
    open(name, attributes) {
      const value = attributes.get("w:val") ?? "";
      if (name === "w:style") {
        draft = { name: "", based: null, level: null, list: null };
        drafts.set(attributes.get("w:styleId") ?? "", draft);
      } else if (draft === null) return;
      else if (name === "w:name") draft.name = value.toLowerCase();
      else if (name === "w:basedOn") draft.based = value;
      else if (name === "w:outlineLvl") draft.level = Number(value);
      else if (name === "w:numId") draft.list = value;
    },
    close(name) {
      if (name === "w:style") draft = null;
    },
    text() {},
  });
  return new Map([...drafts].map(([id]) => [id, styleOf(id, drafts)]));
}

function styleOf(id: string, drafts: ReadonlyMap<string, Draft>): Style {
  let list: string | null = null;
  let kind: BlockKind | null = null;
  let title = false;
  let draft = drafts.get(id);
  for (let up = 0; draft && up < DEEPEST; up++) {
    const { name, level } = draft;
    kind ??= kindOfStyle(name) ?? (level !== null && level < 9 ? "heading" : null);
    title ||= name === "title";
    list ??= draft.list;
    draft = draft.based === null ? undefined : drafts.get(draft.based);
  }
  return { kind, title, list };
}

export async function readNumbering(opened: Package, part: string): Promise<Numbering> {
  const abstract = new Map<string, Map<string, string>>();
  const numbering = new Map<string, string>();
  let levels: Map<string, string> | null = null;
  let level = "0";
  let list = "";
  await opened.tell(part, {
    open(name, attributes) {
      const value = attributes.get("w:val") ?? "";
      if (name === "w:abstractNum") {
        levels = new Map();
        abstract.set(attributes.get("w:abstractNumId") ?? "", levels);
      } else if (name === "w:lvl") level = attributes.get("w:ilvl") ?? "0";
      else if (name === "w:numFmt") levels?.set(level, value);
      else if (name === "w:num") {
        levels = null;
        list = attributes.get("w:numId") ?? "";
      } else if (name === "w:abstractNumId" && levels === null) {
        for (const [of, format] of abstract.get(value) ?? []) numbering.set(`${list}/${of}`, format);
      }
    },
    close() {},
    text() {},
  });
  return numbering;
}
