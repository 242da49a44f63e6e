import { message } from "../../../words/index.js";

/** Notes, tags and collections on facts, documents and pairs. */
export const remarks = {
  title: "Notes, tags and collections",
  none: "Nothing yet.",
  tags: "Tags",
  collections: "Collections",
  notes: "Notes",
  noteBy: message("{who}, {at}", "who", "at"),
  takeBack: "Remove",
  add: "Add",
  fields: { note: "Note", tag: "Tag", collection: "Collection" },
  hint: "e.g. energy-2026",
  unclear: "Enter a note, a tag or a collection.",
  noName: message(
    "“{given}” is not a valid name; use letters, digits, full stops and hyphens, as in energy-2026.",
    "given",
  ),
  list: {
    title: "Collections and tags",
    lead: "Put together by reviewers. Search for tag:NAME or collection:NAME to find the claims.",
    empty: "No tags or collections yet. Reviewers add them on the pages of facts, documents and pairs.",
    columns: { name: "Name", facts: "Facts", documents: "Documents", pairs: "Pairs", last: "Last change" },
  },
  one: {
    titles: { tag: message("Tag “{name}”", "name"), collection: message("Collection “{name}”", "name") },
    lead: message("{n, plural, one {# item} other {# items}}: facts, documents and pairs.", "n"),
    missing: {
      tag: message("Nothing has the tag “{name}”.", "name"),
      collection: message("Nothing is in the collection “{name}”.", "name"),
    },
    columns: { kind: "Kind", subject: "What", by: "By", at: "Since", id: "Id" },
    kinds: { fact: "fact", document: "document", pair: "pair" },
    search: "Search these claims",
    gone: "a fact no longer supported by any claim",
  },
};
