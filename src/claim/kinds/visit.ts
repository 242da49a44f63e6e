import { isAhead, isOff, type Kind } from "./kind.js";
import { slugsNear } from "./worded.js";

/**
 * visit: a leader, minister or delegation of the source goes to the target.
 * details: `kind` state · official · working · transit · unspecified; `visitor` the id of the person, where one is named.
 * One visitor's state and one host make one claim: "visits Kazakhstan and Tajikistan" is two.
 */
export const visit: Kind = {
  type: "visit",
  choices: { kind: ["state", "official", "working", "transit"] },
  // Of what kind a visit was is known where words say it: a president's is no state visit by itself.
  reread: ({ kind, ...rest }, words) => {
    const told = slugsNear(words, "visits");
    if (told.length === 0) return rest;
    return { ...rest, kind: told.includes(String(kind)) ? kind : told[0] };
  },
  agents: { key: "visitor", kind: "person", of: "source", many: false },
  refuse: ({ source, target }) =>
    target.length === 0 ? "no destination" : target.some((id) => source.includes(id)) ? "nobody visits at home" : null,
  cameo: ({ status }) => (isOff(status) ? "125" : isAhead(status) ? "036" : "042"),
};
