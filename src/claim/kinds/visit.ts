import { isAhead, isOff, type Kind } from "./kind.js";
import { slugsNear } from "./worded.js";

/** visit: somebody of source goes to target. */
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
