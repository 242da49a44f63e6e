import { message } from "../../../words/index.js";

/** Notes, tags and collections on facts, documents and pairs. */
export const remarks = {
  title: "Notes, tags and collections",
  none: "Nothing yet.",
  tags: "Tags",
  collections: "Collections",
  notes: "Notes",
  noteBy: message("{who}, {at}", "who", "at"),
  takeBack: "Take back",
  takeBackOf: message("Take back {value}", "value"),
  add: "Add",
  fields: { note: "Note", tag: "Tag", collection: "Collection" },
  hint: "such as energy-2026",
  unclear: "Write a note, a tag or a collection.",
  noName: message("“{given}” is no name; write letters, figures, points and hyphens, such as energy-2026.", "given"),
  list: {
    title: "Collections and tags",
    lead: "What reviewers have put together. Search for tag:NAME or collection:NAME to find the claims.",
    empty:
      "Nothing has a tag or is in a collection yet. Reviewers give them on the pages of facts, documents and pairs.",
    columns: { name: "Name", facts: "Facts", documents: "Documents", pairs: "Pairs", last: "Last change" },
  },
  one: {
    titles: { tag: message("Tag “{name}”", "name"), collection: message("Collection “{name}”", "name") },
    lead: message("{n, plural, one {# thing} other {# things}}: facts, documents and pairs.", "n"),
    missing: {
      tag: message("Nothing has the tag “{name}”.", "name"),
      collection: message("Nothing is in the collection “{name}”.", "name"),
    },
    columns: { kind: "Kind", subject: "What", by: "By", at: "Since", id: "Id" },
    kinds: { fact: "fact", document: "document", pair: "pair" },
    search: "Their claims in the search",
    gone: "a fact that nothing tells any more",
  },
};
