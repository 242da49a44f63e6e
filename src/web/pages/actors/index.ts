export { organisationPage, personPage } from "./actor.js";
export { organisationsPage, peoplePage } from "./actors.js";
