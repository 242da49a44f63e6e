// English as tables.
export { firms } from "./firms.js";
export { groups } from "./groups.js";
export { notNames } from "./not-names.js";
export { honorifics, officeModifiers, offices } from "./offices.js";
export { organisations } from "./organisations.js";
export { people } from "./people.js";
export { states } from "./states.js";
