import { message } from "../../../words/index.js";

/** What changed in a dossier between two days. */
export const changes = {
  title: message("{who}: what changed", "who"),
  since: "Since",
  until: "Until",
  by: "By",
  bases: { published: "publication", added: "when this ledger learned it" },
  show: "Compare",
  hint: "2026, 2026-03 or 2026-03-15",
  lead: message(
    "What was known before {since}, beside what {until, select, none {is known now} other {was known at the end of {until}}}.",
    "since",
    "until",
  ),
  basisNote: {
    published: "Documents count from their publication, and until a later edition takes their place.",
    added:
      "Documents count from when they were added to this ledger. Another reading of a text counts as a change too.",
  },
  facts: message(
    "{before, plural, one {# fact} other {# facts}} then, {after, plural, one {# fact} other {# facts}} now.",
    "before",
    "after",
  ),
  none: "Nothing changed.",
  nothingBefore: "Nothing was known before that day, so all of it is new.",
  sections: {
    fresh: "New",
    changed: "Changed",
    withdrawn: "Withdrawn",
    support: "Told by more or fewer sources",
  },
  columns: {
    fact: "Fact",
    when: "When",
    change: "What changed",
    words: "Words",
    source: "Document",
    edition: "Later edition",
  },
  dossier: "The dossier",
  link: "What changed since …",
  order: "The first day must not be after the last.",
};
