// What says of documents what they are, beside them: side-cars, tables, libraries; and lists of feeds. Little is loaded until there is one.

export { feedsIn, LARGEST_SIDE_CAR, SIDE_CAR, toldBeside } from "./beside.js";
export { type Catalogue, type Entry, LARGEST_CATALOGUE, type Likeness, type NamedFile } from "./catalogue.js";
export { beginsAsEntities, beginsAsFeedList, CATALOGUE_HEAD, catalogueOf } from "./recognise.js";
export { type WebEntries, type WebEntry, webEntries } from "./web-entries.js";
