// English as tables.
export { armedGroups } from "./armed-groups.js";
export { firms } from "./firms.js";
export { groups } from "./groups.js";
export { honorifics, officeModifiers, offices } from "./offices.js";
export { organisations } from "./organisations.js";
export { people } from "./people.js";
export { notStates, states } from "./states.js";
