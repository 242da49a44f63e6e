// Instruments that are negotiated, signed, ratified or ended.
export { agreement } from "./agreement.js";
