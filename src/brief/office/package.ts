import { harmless, visible } from "../../text/index.js";

/** Files of a package of Office Open XML by their paths: XML as text, pictures as bytes. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** Every file of a package says it was written then: the same parts, the same bytes (ZIP counts from 1980). */
const WRITTEN = new Date(1980, 0, 1);

/** Parts as a package (ECMA-376, part 2: a ZIP file), with the types of its parts first, as readers want it. */
export async function packed(parts: Parts): Promise<Uint8Array> {
  const { zipSync, strToU8 } = await import("fflate");
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, content]) => [
        path,
        [typeof content === "string" ? strToU8(content) : content, { mtime: WRITTEN, level: 6 }],
      ]),
    ),
  );
}

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Prefixes of types of relations. */
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text as XML may hold it: controls are made visible, what turns letters around is gone, markup is escaped. */
export function xmlText(text: string): string {
  return harmless(visible(text))
    .replace(/[\ufffe\uffff]/gu, "")
    .replace(/[&<>"]/gu, (sign) => ESCAPES[sign]!);
}

/** A relation of a part: to another part, or to an address. */
export interface Relation {
  readonly id: string;
  /** The last part of its type: "styles", "hyperlink". */
  readonly type: string;
  readonly target: string;
  readonly external?: true;
}

export function relationsOf(relations: readonly Relation[], types = OFFICE): string {
  const each = relations.map(
    ({ id, type, target, external }) =>
      `<Relationship Id="${id}" Type="${types}/${type}" Target="${xmlText(target)}"${external ? ' TargetMode="External"' : ""}/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}</Relationships>`;
}

/** What kinds parts are of: by the ends of their names, and by their paths. */
export function contentTypes(ends: Readonly<Record<string, string>>, paths: Readonly<Record<string, string>>): string {
  const defaults = Object.entries(ends).map(([end, type]) => `<Default Extension="${end}" ContentType="${type}"/>`);
  const overrides = Object.entries(paths).map(
    ([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`,
  );
  return `${XML}<Types xmlns="${PACKAGE}/content-types">${defaults.join("")}${overrides.join("")}</Types>`;
}

/** What a package tells of itself. `at`: EDTF day of the state that it shows. */
export function coreProperties({ title, at, subject }: { title: string; at: string | null; subject: string }): string {
  const day = /^\d{4}-\d\d-\d\d$/u.test(at ?? "") ? `${at}T00:00:00Z` : null;
  const when =
    day === null
      ? ""
      : (["created", "modified"] as const)
          .map((name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}</dcterms:${name}>`)
          .join("");
  return `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dc:subject>${xmlText(subject)}</dc:subject><dc:creator>Entente</dc:creator>${when}</cp:coreProperties>`;
}
