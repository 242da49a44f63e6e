export { collectionPage, tagPage } from "./collection.js";
export { collectionsPage } from "./collections.js";
