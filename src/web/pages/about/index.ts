// What Entente can and can't know.
export { aboutPage } from "./about.js";
