import { message } from "../../../words/index.js";

/** The list of documents. */
export const documents = {
  title: "Documents",
  caption: "Documents, most recently published first",
  empty: "This ledger has no documents yet.",
  none: "No documents match.",
  counted: message("{n, plural, one {# document} other {# documents}}", "n"),
  columns: { title: "Title", published: "Published", publisher: "Publisher", language: "Language", added: "Added" },
  filter: {
    title: "Filter",
    publisher: "Publisher",
    from: "Published from",
    to: "to",
    language: "Language",
    show: "Show",
    all: "All documents",
  },
  publishers: "All publishers and their kinds",
  next: "Older documents",
};
