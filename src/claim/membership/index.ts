// Who joins, leaves or belongs to an organisation; how organisations and lists of members are read serves others too.
export { calledShort, isOfOrgan } from "./clubs.js";
export { membership } from "./membership.js";
export { listed } from "./parts.js";
