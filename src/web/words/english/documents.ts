import { message } from "../../../words/index.js";

/** The list of documents. */
export const documents = {
  title: "Documents",
  caption: "Documents, the latest published first",
  empty: "This ledger has no documents yet.",
  none: "No document is like that.",
  counted: message("{n} documents", "n"),
  columns: { title: "Title", published: "Published", publisher: "Publisher", language: "Language", added: "Added" },
  filter: {
    title: "Narrow down",
    publisher: "Publisher",
    from: "Published from",
    to: "until",
    language: "Language",
    show: "Show",
    all: "All documents",
  },
  publishers: "All publishers, and what they are",
  next: "Older documents",
};
