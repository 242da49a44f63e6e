import type { Problems } from "./index.js";

/**
 * What a reader of English is told where the sentence of a problem (`PROBLEMS`) would make one stumble. The sentences themselves stay: programs read them in JSON, ledgers
 * and queues keep them, and the other languages are told by them.
 */
export const wordings: Partial<Problems> = {
  // Of documents, archives, lists and the web.
  "The address redirects more than {a} times, so it was abandoned.":
    "The address redirects more than {a} times, so nothing was fetched.",
  "The document was read, but its original of {a} MB is not kept; the limit is {b} MB.":
    "The document was read, but its original file ({a} MB) is not kept; the limit is {b} MB.",
  "The archive unpacks to more than {a} times its size, like a decompression bomb; it was not read.":
    "The archive unpacks to more than {a} times its size, as a decompression bomb does; the archive was not read.",
  "Files in the archive overlap, as in a decompression bomb; it was not read.":
    "Files in the archive overlap, as in a decompression bomb; the archive was not read.",
  'The archive names "{a}" in two ways that differ; it was not read.':
    'The archive gives "{a}" two different names; the archive was not read.',
  "The table has more than {a} rows; the rest was skipped; split it.":
    "The table has more than {a} rows, and the rest were skipped; split the table.",
  "The library has more than {a} entries; the rest was skipped; split it.":
    "The library has more than {a} entries, and the rest were skipped; split the library.",
  "The feed has more than {a} items; the rest was skipped; split it.":
    "The feed has more than {a} items, and the rest were skipped; split the feed.",
  "The file has more than {a} documents; the rest was skipped; split it.":
    "The file has more than {a} documents, and the rest were skipped; split the file.",
  "The list has more than {a} feeds; the rest was skipped.": "The list has more than {a} feeds; the rest were skipped.",
  "The list of feeds is damaged or truncated; it was read as far as it goes.":
    "The list of feeds is damaged or truncated; only the part before the damage was read.",
  "The library is damaged or truncated; it was read as far as it goes.":
    "The library is damaged or truncated; only the part before the damage was read.",
  "The archive is truncated; it was read as far as it goes.":
    "The archive is truncated; only the part that is there was read.",
  "The RTF document is truncated and was read as far as it goes; download it again.":
    "The RTF document is truncated, and only the part that is there was read; download the document again.",
  "The list names no feeds; each is an outline with xmlUrl.":
    "The list names no feeds; a feed is an outline element with an xmlUrl attribute.",
  "The message exceeds the limit of {a} MB; save its parts.":
    "The message exceeds the limit of {a} MB; save its parts as separate files.",
  "This exceeds the limit of {a} MB per document; split it.":
    "This document exceeds the limit of {a} MB per document; split it.",
  "This is a {a} nested more than {b} deep; it was not opened.":
    "This {a} is nested more than {b} levels deep and was not opened.",
  "The message is damaged, or its parts are nested more than {a} deep.":
    "The message is damaged, or its parts are nested more than {a} levels deep.",
  "The RTF document has groups nested more than {a} deep; it was not read.":
    "The RTF document has groups nested more than {a} levels deep; the document was not read.",
  "The document has elements nested more than {a} deep; it was not read.":
    "The document has elements nested more than {a} levels deep; the document was not read.",
  "its elements are nested more than {a} deep": "its elements are nested more than {a} levels deep",
  "The archive is damaged: a record has an endless header.":
    "The archive is damaged: the header of a record has no end.",
  "The document declares its own entities, a known form of attack; it was not read.":
    "The document declares its own entities, a known form of attack; the document was not read.",
  "The feed declares its own entities, a known form of attack; it was not read.":
    "The feed declares its own entities, a known form of attack; the feed was not read.",
  'The date "{a}" of the record is not a valid date and was left out; write it as 2024-07-01.':
    'The date "{a}" of the record is not a valid date and was left out; write dates in the form 2024-07-01.',
  "Only the catalogue was given, without its files; give its folder to entente add.":
    "Only the catalogue was given, without its files; give entente add the folder of the catalogue instead.",
  "This side-car file is larger than {a} MB; the document was read without it.":
    "This sidecar file is larger than {a} MB; the document was read without it.",
  "This contains no documents; it should have one JSON object per line.":
    "This input contains no documents; it should have one JSON object per line.",
  "This name is not UTF-8, so what it names can't be opened; rename it.":
    "This name is not UTF-8, so the file can't be opened; rename the file.",
  "This name is a circular link.": "This path is a circular link.",
  "It lists no files.": "The catalogue lists no files.",
  "What a language model says is checked against the network, whose weights are not installed (models/reader). Reinstall Entente, or use another --reader.":
    "What a language model finds is checked by the neural network, whose weights are not installed (models/reader). Reinstall Entente, or use another --reader.",
  "The network read only the first {a} characters. Split the document to have all of it read.":
    "The neural network read only the first {a} characters. Split the document to have all of it read.",
  "an MP4 or HEIF recording": "an MP4 video or a HEIF image",
  "The list of entities is damaged or truncated, so they can't be separated; export it again.":
    "The list of entities is damaged or truncated, so the entities can't be separated; export the list again.",
  // Of ledgers, their databases and exports.
  "The name is a circular link; name the file itself.": "The path is a circular link; name the file itself.",
  "This user lacks rights in the database; grant it the right to create and write tables.":
    "This user lacks rights in the database; grant the user the right to create tables and write to them.",
  "PostgreSQL is not responding; check that it is running, and the host and port of the address.":
    "PostgreSQL is not responding; check that PostgreSQL is running and that the host and port in the address are right.",
  "PostgreSQL is not listening on that socket; check that it is running, and the host of the address.":
    "PostgreSQL is not listening on that socket; check that PostgreSQL is running and that the host in the address is right.",
  "The server is not responding; check the host of the address and the network.":
    "The server is not responding; check the host in the address, and the network.",
  "The ledger is of an older version ({a}) and can't be upgraded while opened read-only; write to it once.":
    "The ledger was written by an older Entente (version {a}) and can't be upgraded while opened read-only; run a command that writes to the ledger first.",
  "The ledger was written by a newer Entente (version {a}; this program supports up to {b}); use that one.":
    "The ledger was written by a newer Entente (version {a}; this program supports up to {b}); use the newer program.",
  "The export was written by a newer Entente (version {a}; this program supports up to {b}); use that one.":
    "The export was written by a newer Entente (version {a}; this program supports up to {b}); use the newer program.",
  "The name of the ledger ends in white space, which its database would leave out; name it without.":
    "The name of the ledger ends in white space, which the database would leave out; give the name without the white space.",
  "The connection was lost at the moment of saving, so this step may be saved or not; run the same command again.":
    "The connection was lost at the moment of saving, so this step may or may not have been saved; run the same command again.",
  "The connection to the server of the ledger was lost; it will be tried again for up to a minute, and nothing reported as saved is lost.":
    "The connection to the server of the ledger was lost. Entente will try to reconnect for up to a minute; nothing reported as saved is lost.",
  // Of what was asked of a command.
  "The language of {a} is not one of {b}; say which with --lang":
    "The language of {a} is not one of {b}; choose one of these with --lang",
  "A brief is on two states or organisations; name both, such as: entente brief KAZ CHN":
    "A brief is about two states or organisations; name both, as in: entente brief KAZ CHN",
  "A brief is on two different states or organisations; name another one":
    "A brief is about two different states or organisations; name another one",
  "--about chooses what is written; leave it out with --check":
    "--about chooses what an article covers; leave out --about when you give --check",
  "Say who marks it: --reviewer NAME, or ENTENTE_REVIEWER in the environment":
    "Say who adds the claim: --reviewer NAME, or ENTENTE_REVIEWER in the environment",
  "Say who imports them: --reviewer NAME, or ENTENTE_REVIEWER in the environment":
    "Say who imports the annotations: --reviewer NAME, or ENTENTE_REVIEWER in the environment",
  "Say what to do with these documents that failed: --again or --forget":
    "Say what to do with these failed documents: --again or --forget",
  "{a}:{b}: publishers must be a table: [publishers]": '{a}:{b}: "publishers" must be a table: [publishers]',
  "{a} is not a regular file; name one, since an import reads it twice":
    "{a} is not a regular file; name a regular file, since an import reads its input twice",
  "Several claim ids start with {a}; give more of it": "Several claim ids start with {a}; give more characters",
  "Several fact ids start with {a}; give more of it": "Several fact ids start with {a}; give more characters",
  "Several document ids start with {a}; give more of it": "Several document ids start with {a}; give more characters",
  "Several ids start with {a}; give more of it": "Several ids start with {a}; give more characters",
  "Either list results on record, or check":
    "Choose either to list results on record (--list) or to check addresses, not both",
  "--price needs --budget as an amount of money": "--price needs a --budget that is an amount of money",
  "Say what kind it is: --kind official, for example":
    "Say of what kind the publisher is: --kind official, for example",
  "Say whose it is, as in: --kind {a} --of KAZ":
    "Say which state or organisation the publisher belongs to, as in: --kind {a} --of KAZ",
  "Name what to {a}: an address or a folder": "Say what to {a}: an address or a folder",
  "Name the token to {a}: entente token {b} ann": "Give the name of the token to {a}: entente token {b} ann",
  "The address contains a user name or password, which others would see; leave it out":
    "The address contains a user name or password, which others would see; leave both out",
  "The address contains a user name or password, which often disguises its target; leave it out.":
    "The address contains a user name or password, which often disguises the real target; leave both out.",
  "Say what to notify it of: --for KAZ-CHN, --for person:ID, --for search:NAME or --for all":
    "Say what to notify the address of: --for KAZ-CHN, --for person:ID, --for search:NAME or --for all",
  // Of judgements, publishers, marked words, backups and queries in SQL.
  "They can't be shown side by side: {a}.": "The documents can't be shown side by side: {a}.",
  "the document contains no date {a}, nor is that its own date":
    "the document does not contain the date {a}, nor is {a} its own date",
  "there are no Web Annotations in it: no collection, page or annotation.":
    "the file contains no Web Annotations: no collection, page or annotation.",
  "Only two claims or more can be the same.": "Only two or more claims can be the same.",
  "nothing says what stage it has reached": "nothing says what stage this has reached",
  "the source says that it is still to come": "the source says that this is still to come",
  "the source says it is {a}": "the source says that this is {a}",
  "the source says what it reached, not by how much it changed":
    "the source gives the level that was reached, not the size of the change",
  "the source does not deny it": "the source does not deny this",
  "the source denies it": "the source denies this",
  "the source does not say that it was done": "the source does not say that this was done",
  "the source has it the other way round": "the source says this the other way round",
  "the source is not certain, but this is written as if it were: write “reportedly”, or “according to” whom":
    "the source is not certain, but the sentence is stated as certain: write “reportedly”, or “according to” and a name",
  "the source has it only from {a}: write “according to” and who it is":
    "the source has this only from {a}: write “according to” and the name",
  "The copy has {a} rows of {b} in the table {c}; please report this.":
    "The copy has {a} of the {b} rows in the table {c}; please report this.",
  "The query can't be answered: {a}. entente sql --views says what can be asked.":
    "The query can't be answered: {a}. entente sql --views lists what can be queried.",
  "The query took longer than {a} second and was ended; ask for less, or give it more time.":
    "The query took longer than {a} second and was stopped; ask for less, or give the query more time.",
  "The query took longer than {a} seconds and was ended; ask for less, or give it more time.":
    "The query took longer than {a} seconds and was stopped; ask for less, or give the query more time.",
  // Of what commands talk with.
  "Others can read a password in a command or in settings; put it into a file and name that with --credentials, or put the address into $ENTENTE_QUEUE":
    "Others can read a password in a command or in settings; put the password into a file and name the file with --credentials, or put the whole address into $ENTENTE_QUEUE",
  "The queue is full, with {a} documents; the rest is sent as they are read.":
    "The queue is full, with {a} documents; the rest will be sent as these are read.",
  "{a} It will be tried again.": "{a} Another attempt will be made.",
  "{a}; write nats://host:4222, with commas between several servers, and /NAME at the end for a queue of another name":
    "{a}; write nats://host:4222, with commas between several servers, and /NAME at the end for a named queue",
  "The record of this message can't be used; docs/fleet.md says what it contains.":
    "The record of this message can't be used; docs/fleet.md says what a record contains.",
  "An existing queue can't be changed like this; see what the server has with: nats stream info (or empty it and create it again).":
    "An existing queue can't be changed like this; see its settings on the server with: nats stream info (or empty the queue and create it again).",
  "No NATS server responds there; check that it is running, and the addresses of the queue.":
    "No NATS server responds there; check that the server is running and that the queue addresses are right.",
  "There is no such host; check the addresses of the queue and the network.":
    "There is no such host; check the queue addresses and the network.",
  "The encrypted connection could not be made; check the certificate of the server, and write tls://.":
    "The encrypted connection could not be made; check the certificate of the server, and begin the address with tls://.",
  "The mail could not be sent ({a}); nothing is lost, as the next digest will include it.":
    "The mail could not be sent ({a}); nothing is lost, as the next digest will include everything that was in this one.",
  "{a}:{b}: mail must be a table: [mail]": '{a}:{b}: "mail" must be a table: [mail]',
  "{a}:{b}: mail has {c}; it may only have {d}": "{a}:{b}: [mail] has {c}; only {d} are allowed there",
  '{a}:{b}: server must be the address of a server, such as "smtps://ann@mail.example"':
    '{a}:{b}: "server" must be the address of a server, such as "smtps://ann@mail.example"',
  "{a}:{b}: server contains a password; put that into ENTENTE_SMTP_PASSWORD or the secrets file":
    '{a}:{b}: "server" contains a password; put the password into ENTENTE_SMTP_PASSWORD or the secrets file',
  '{a}:{b}: from must be an e-mail address, such as "ann@mail.example"':
    '{a}:{b}: "from" must be an e-mail address, such as "ann@mail.example"',
  '{a}:{b}: to must be e-mail addresses, such as ["ann@mail.example"]':
    '{a}:{b}: "to" must be e-mail addresses, such as ["ann@mail.example"]',
  '{a}: "{b}" has {c}; it may only have kind and of': '{a}: "{b}" has {c}; only "kind" and "of" are allowed there',
  '{a}: "{b}" must say whose it is: { kind = "{c}", of = "KAZ" }':
    '{a}: "{b}" must say which state or organisation the publisher belongs to: { kind = "{c}", of = "KAZ" }',
  '{a}: "{b}" needs of in quotation marks, such as "KAZ"':
    '{a}: "{b}": the value of "of" must be in quotation marks, such as of = "KAZ"',
  "There is no password for {a}; put it into {b}, or into {c} as: {d}":
    "There is no password for {a}; put the password into {b}, or into {c} as: {d}",
  "The address contains a password, which others would see; leave it out, and put it into ENTENTE_IMAP_PASSWORD or the secrets file (docs/watching.md)":
    "The address contains a password, which others would see; put the password into ENTENTE_IMAP_PASSWORD or the secrets file instead (docs/watching.md)",
  "This address is on a private or special network; only the public web is fetched unless --allow-private is given.":
    "This address is on a private or special-purpose network; only the public web is fetched unless --allow-private is given.",
  "{a} ({b}) is on a private or special network; only the public web is fetched unless --allow-private is given.":
    "{a} ({b}) is on a private or special-purpose network; only the public web is fetched unless --allow-private is given.",
  "HTTPS is for other machines; give the name they use with --host":
    "HTTPS is for visitors from other machines; give the name that they use with --host",
  "A token for a collection only reads; leave out the role {a}, or the collection.":
    "A token for a collection can only read; leave out the role {a}, or the collection.",
  "{a} exists: another process is changing the tokens; if none is, remove that file.":
    "{a} exists, so another process is changing the tokens; if no process is, remove the file.",
  "No search was saved as {a}; save it with: entente search WORDS --save {b}":
    "No search was saved as {a}; save one with: entente search WORDS --save {b}",
  '"{a}" names nothing to be notified of; write KAZ-CHN, KAZ, person:ID, search:NAME or all':
    '"{a}" is nothing that an address can be notified of; write KAZ-CHN, KAZ, person:ID, search:NAME or all',
  "It was received ({a}).": "The notification was received ({a}).",
  "The model's answer to {a} of its passages was not in the format requested, and nothing was taken from it.":
    "Passages for which the model's answer was not in the requested format and was not used: {a}.",
  "Not all answers of {a} about it are in the cache, and it was not asked this time. For documents in a ledger, entente refresh --model {b} asks it.":
    "Not all of {a}'s answers about this document are in the cache, and the model was not asked this time. For documents in a ledger, entente refresh --model {b} asks the model.",
  "The model could not be asked about all: {a}: {b}; {c}. The same command tries again.":
    "The model could not be asked about everything: {a}: {b}; {c}. Run the same command to try again.",
  "The budget of {a} allows no more ({b} spent): {c}. The same command with a higher --budget continues.":
    "The budget of {a} allows no more ({b} spent): {c}. Run the same command with a higher --budget to continue.",
  "{a} can be read by others; chmod 600 it, so that only you can read the key":
    "{a} can be read by others; run chmod 600 on the file, so that only you can read the key",
  "The name is too long for a file; name another one.": "The file name is too long; choose a shorter one.",
  "The database stores text as {a}; create one with: createdb --encoding=UTF8 --template=template0":
    "The database stores text as {a}, not UTF8; create a new one with: createdb --encoding=UTF8 --template=template0",
};
