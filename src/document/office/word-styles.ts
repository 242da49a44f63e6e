import type { BlockKind } from "../document.js";
import { kindOfStyle } from "../style-names.js";
import type { Package } from "./package.js";

/** What the name of a style says of its paragraphs; `title` marks the title of the document. */
export interface Style {
  readonly kind: BlockKind | null;
  readonly title: boolean;
  /** The list the style puts its paragraphs in, and at which of its levels. */
  readonly list: string | null;
  readonly listLevel: string | null;
}

/** Styles by their id. */
export type Styles = ReadonlyMap<string, Style>;

interface Draft {
  name: string;
  based: string | null;
  level: number | null;
  list: string | null;
  listLevel: string | null;
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
        draft = { name: "", based: null, level: null, list: null, listLevel: null };
        drafts.set(attributes.get("w:styleId") ?? "", draft);
      } else if (draft === null) return;
      else if (name === "w:name") draft.name = value.toLowerCase();
      else if (name === "w:basedOn") draft.based = value;
      else if (name === "w:outlineLvl") draft.level = Number(value);
      else if (name === "w:numId") draft.list = value;
      else if (name === "w:ilvl") draft.listLevel = value;
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
  let listLevel: string | null = null;
  let kind: BlockKind | null = null;
  let title = false;
  let draft = drafts.get(id);
  for (let up = 0; draft && up < DEEPEST; up++) {
    const { name, level } = draft;
    kind ??= kindOfStyle(name) ?? (level !== null && level < 9 ? "heading" : null);
    title ||= name === "title";
    list ??= draft.list;
    listLevel ??= draft.listLevel;
    draft = draft.based === null ? undefined : drafts.get(draft.based);
  }
  return { kind, title, list, listLevel };
}
