export { orphansPage } from "./orphans.js";
