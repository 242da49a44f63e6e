export { briefPage } from "./brief.js";
