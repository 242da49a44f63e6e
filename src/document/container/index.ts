// Files that hold several documents: archives, mailboxes, messages, feeds.

export { Bytes } from "./bytes.js";
export { type Found, type Member, type Told, whole } from "./container.js";
export { entriesOfFeed, feed } from "./feed.js";
export { ARCHIVES, once, PARCELS, unpacked } from "./unpack.js";
