import type { BlockKind } from "../document.js";

const KINDS: readonly (readonly [style: RegExp, kind: BlockKind])[] = [
  [/^(?:Heading|Title$)/u, "heading"],
  [/^Subtitle$/u, "standfirst"],
  [/^(?:Caption|Illustration|Figure|Drawing)$/u, "caption"],
  [/^Quotations$/u, "quotation"],
  [/^(?:Header|Footer|Contents|Index)(?:$|_)/u, "boilerplate"],
];
/** Styles that are based on one another in a circle end here. */
const DEEPEST = 20;

/** What the styles of an OpenDocument text say (OpenDocument 1.3, part 3, 16). They are told element by element, as they stand. */
export class OpenStyles {
  private readonly parents = new Map<string, string>();
  private readonly raised = new Set<string>();
  private readonly hidden = new Set<string>();
  private readonly numbered = new Set<string>();
  private style = "";
  private list = "";

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === "style:style") {
      this.style = attributes.get("style:name") ?? "";
      this.parents.set(this.style, attributes.get("style:parent-style-name") ?? "");
    } else if (name === "style:text-properties") {
      if (/^(?:super\b|[1-9]\d?%)/u.test(attributes.get("style:text-position") ?? "")) this.raised.add(this.style);
      if (attributes.get("text:display") === "none") this.hidden.add(this.style);
    } else if (name === "text:list-style") this.list = attributes.get("style:name") ?? "";
    else if (name === "text:list-level-style-number" && (attributes.get("style:num-format") ?? "") !== "")
      this.numbered.add(`${this.list}/${attributes.get("text:level") ?? "1"}`);
  }

  isRaised(style: string): boolean {
    return this.raised.has(style);
  }

  isHidden(style: string): boolean {
    return this.hidden.has(style);
  }

  /** Whether the items of a list are numbered at a level, counted from 1. */
  isNumbered(list: string, level: number): boolean {
    return this.numbered.has(`${list}/${level}`);
  }

  /** What the style of a paragraph, or one that it is based on, says of it. */
  kindOf(style: string): { readonly kind: BlockKind | null; readonly title: boolean } {
    let name = style;
    for (let up = 0; name !== "" && up < DEEPEST; up++) {
      const kind = KINDS.find(([pattern]) => pattern.test(name))?.[1];
      if (kind !== undefined) return { kind, title: name === "Title" };
      name = this.parents.get(name) ?? "";
    }
    return { kind: null, title: false };
  }
}
