// Many who read, one ledger: documents go to workers over a queue of NATS JetStream, each at least once, and into the ledger once.
export { queueAddress, shownAddress } from "./address.js";
export { type QueueSettings, USUAL_MOST, USUAL_PATIENCE } from "./channels.js";
export { type Credentials, credentialsIn, credentialsOf } from "./credentials.js";
export type { Delivery } from "./delivery.js";
export { encoded, messageId } from "./dispatch.js";
export { type Presence, workersOf } from "./presence.js";
export { type Failure, Queue } from "./queue.js";
export { QueueError } from "./queue-error.js";
export { Sending } from "./sending.js";
export { Worker } from "./worker.js";
