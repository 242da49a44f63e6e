// Archives over bytes in memory, safely: what they hold is counted while it is written out, and no name in them is used as a path.
export { Allowance, ArchiveFault, MOST_ENTRIES, MOST_WRITTEN } from "./allowance.js";
export { openZip, startsAsZip, type Zip, type ZipEntry } from "./zip.js";
