// Sources that are visited again and again for documents: feeds, sitemaps, folders, mailboxes.
export { watchBeside } from "./beside-server.js";
export { type WatchArguments, watchCommand } from "./watch-command.js";
