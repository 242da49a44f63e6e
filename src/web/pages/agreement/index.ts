// Two reviewers side by side.
export { agreementPage } from "./agreement.js";
