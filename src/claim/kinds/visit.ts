import { isAhead, isOff, type Kind } from "./kind.js";

/** visit: somebody of source goes to target. */
export const visit: Kind = {
  type: "visit",
  choices: { kind: ["state", "official", "working", "transit"] },
  agents: { key: "visitor", kind: "person", of: "source", many: false },
  refuse: ({ source, target }) =>
    target.length === 0 ? "no destination" : target.some((id) => source.includes(id)) ? "nobody visits at home" : null,
  cameo: ({ status }) => (isOff(status) ? "125" : isAhead(status) ? "036" : "042"),
};
