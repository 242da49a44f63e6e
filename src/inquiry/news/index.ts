// What is new in a ledger, for those who asked to be told: digests and webhooks.
export {
  announce,
  type Delivering,
  deliver,
  keepAnnouncing,
  type News,
  newsAfter,
  signatureOf,
  tryWebhook,
} from "./announcing.js";
export { type DigestAsked, digestIn, digestOf, subjectName } from "./digesting.js";
export { type AskedWebhook, addWebhook, SubjectError, subjectOf } from "./subjects.js";
