import { message } from "./message.js";

/** What became otherwise of a fact, and in which of its parts. */
export const becoming = {
  changed: message("{field}: {before} → {after}", "field", "before", "after"),
  notStated: "not stated",
  none: "none",
  fields: {
    status: "status",
    when: "date",
    amount: "amount",
    place: "place",
    conflicts: "conflicts",
    support: "independent origins",
    kind: "kind",
    level: "level",
    stance: "stance",
    issue: "issue",
    standing: "standing",
    visitor: "visitor",
    name: "name",
    subject: "subject",
    purpose: "purpose",
    flow: "flow",
    goods: "goods",
    trend: "trend",
    fields: "fields",
    participants: "participants",
    organisation: "organisation",
  },
};
