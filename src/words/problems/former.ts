import type { PROBLEMS } from "./english/index.js";

/**
 * Sentences of earlier versions that ledgers and queues keep (of watched sources, webhooks, links and documents that failed), by those that say the same now:
 * what was written down then is told like what is said today, in every language.
 */
export const FORMER: Readonly<Record<string, (typeof PROBLEMS)[number]>> = {
  "The document comes packed in a way that is not read; save it with a browser.":
    "The document is compressed in a way that is not supported; save it with a browser.",
  "This is a machine of a private or special network; only the public web is fetched unless --allow-private is given.":
    "This address is on a private or special network; only the public web is fetched unless --allow-private is given.",
  "This machine is on a private or special network; only the public web is fetched unless --allow-private is given.":
    "This address is on a private or special network; only the public web is fetched unless --allow-private is given.",
  "{a} is a machine ({b}) of a private or special network; only the public web is fetched unless --allow-private is given.":
    "{a} ({b}) is on a private or special network; only the public web is fetched unless --allow-private is given.",
  "The rules of the site (robots.txt) can't be had: {a}": "The site's robots.txt can't be fetched: {a}",
  "The robots.txt of the site does not let programs ask for this.":
    "The site's robots.txt does not allow programs to fetch this.",
  "The sitemap is damaged or cut short, so its addresses can't be told.":
    "The sitemap is damaged or truncated, so its addresses can't be read.",
  "What is there is packed and damaged, or larger than 64 MB unpacked.":
    "The content at this address is compressed and damaged, or larger than 64 MB uncompressed.",
  "The server of the mailbox does not take this user and password; check both.":
    "The mailbox server rejects this user name and password; check both.",
  "The server has no mailbox of that name; check the end of the address.":
    "The server has no mailbox with that name; check the end of the address.",
  "The message is larger than {a} MB, the most that is read.": "The message is larger than {a} MB, the limit.",
  "The message is too large to be one.": "This is too large to be a message.",
  "Others may read {a}, so nothing in it is used; make it yours alone: chmod 600 {b}":
    "{a} can be read by others, so nothing in it is used; run: chmod 600 {b}",
  "A fault of Entente ({a}); please report it.": "A fault in Entente ({a}); please report it.",
  "The server answered {a}. It was given up.": "The server answered {a}. No further attempts will be made.",
  "{a} It was given up.": "{a} No further attempts will be made.",
  "There is no search of that name any more; follow it no longer, or save it again.":
    "The saved search no longer exists; unfollow it, or save it again.",
  "Reading this took longer than a second and was given up; --time-limit allows more.":
    "Reading this took longer than a second for a step, or than its length allows, and was stopped; --time-limit allows more.",
  "Reading this took longer than {a} seconds and was given up; --time-limit allows more.":
    "Reading this took longer than {a} seconds for a step, or than its length allows, and was stopped; --time-limit allows more.",
  "Reading this took longer than a second and was stopped; --time-limit allows more.":
    "Reading this took longer than a second for a step, or than its length allows, and was stopped; --time-limit allows more.",
  "Reading this took longer than {a} seconds and was stopped; --time-limit allows more.":
    "Reading this took longer than {a} seconds for a step, or than its length allows, and was stopped; --time-limit allows more.",
  "Reading this needed more than {a} MB of memory and was given up; --memory-limit allows more.":
    "Reading this needed more than {a} MB of memory and was stopped; --memory-limit allows more.",
  "The bytes make no text in any encoding that is known; if they are words, save them as UTF-8.":
    "The file is not text in any known encoding; if it should be text, save it as UTF-8.",
  "This document met a fault of Entente when it was added ({a}); please report it with the document.":
    "This document triggered a fault in Entente when it was added ({a}); please report it with the document.",
  "The message of this document has come damaged; send the document again.":
    "The message with this document arrived damaged; send the document again.",
  "This message is none of Entente's: {a} is wrong ({b}); docs/fleet.md says what a message holds.":
    "This message is not from Entente: {a} is wrong ({b}); docs/fleet.md says what a message contains.",
  "The record of this message can't be used; docs/fleet.md says what it holds.":
    "The record of this message can't be used; docs/fleet.md says what it contains.",
};
