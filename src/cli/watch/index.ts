// Sources that are visited again and again for documents: feeds, sitemaps, folders, mailboxes.
export { type WatchArguments, watchCommand } from "./watch-command.js";
export { Watcher, type WatcherOptions } from "./watcher.js";
