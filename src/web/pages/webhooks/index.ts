// Addresses that are told what is new.
export { webhooksPage } from "./webhooks.js";
export { webhooksAction } from "./webhooks-action.js";
