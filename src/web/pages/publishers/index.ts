export { publishersPage } from "./publishers.js";
