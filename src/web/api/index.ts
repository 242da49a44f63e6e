// What programs can do and ask beside the pages.
import { addDocuments } from "./documents.js";
import type { Endpoint } from "./endpoint.js";
import { addJudgements, readJudgements } from "./judgements.js";
import { drawPage, takeOriginal } from "./originals.js";
import { addWebhook, readDeliveries, readWebhooks, removeWebhook } from "./webhooks.js";

export { answerEndpoint } from "./answering.js";
export type { Endpoint } from "./endpoint.js";
export { ChangesSentShape, SentShape } from "./webhooks.js";
export const ENDPOINTS: readonly Endpoint[] = [
  addDocuments,
  addJudgements,
  readJudgements,
  takeOriginal,
  drawPage,
  readWebhooks,
  addWebhook,
  removeWebhook,
  readDeliveries,
];
