// Goods, services and the trade between states.
export { trade } from "./trade.js";
