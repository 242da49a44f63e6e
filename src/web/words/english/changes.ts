import { message } from "../../../words/index.js";

/** What changed in a dossier between two days. */
export const changes = {
  title: message("{who}: what changed", "who"),
  since: "Since",
  until: "Until",
  by: "Dated by",
  bases: { published: "publication", added: "addition to this ledger" },
  show: "Compare",
  hint: "2026, 2026-03 or 2026-03-15",
  lead: message(
    "The record before {since}, compared with the record {until, select, none {now} other {at the end of {until}}}.",
    "since",
    "until",
  ),
  basisNote: {
    published: "Documents count from publication until a later edition replaces them.",
    added: "Documents count from the day they were added to this ledger. Re-reading a text counts as a change too.",
  },
  facts: message(
    "{before, plural, one {# fact} other {# facts}} then, {after, plural, one {# fact} other {# facts}} now.",
    "before",
    "after",
  ),
  none: "No changes.",
  nothingBefore: "Nothing was on record before that day, so everything is new.",
  sections: {
    fresh: "New",
    changed: "Changed",
    withdrawn: "Withdrawn",
    support: "Reported by more or fewer sources",
  },
  columns: {
    fact: "Fact",
    when: "When",
    change: "What changed",
    words: "Words",
    source: "Document",
    edition: "Later edition",
  },
  dossier: "Dossier",
  link: "What changed since …",
  order: "The start date must not be after the end date.",
};
