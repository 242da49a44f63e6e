/** Servers, and programs that ask them. */
export const serving = {
  serve: {
    summary: "show a ledger in a browser",
    description:
      "Shows a ledger in a browser: dossiers of states and pairs, documents with their claims, facts, search, review and checks. Only this machine is served unless --host is given.",
    options: {
      port: "port to listen on; 0 for any free port",
      host: "name or address under which others reach the server; may be given several times",
      https: "visitors use HTTPS, terminated by a proxy on this machine",
      log: "what to write to standard error: text (errors only) or json (one line per request and error)",
      metrics: "also answer /metrics for Prometheus on that port, to this machine alone",
      watch: "also visit the watched sources of the ledger",
      reviewer: "reviewer name when nobody signs in (default: your user name)",
    },
    captions: [
      "entente.db at http://localhost:8040/, for this machine only",
      "for others too, who sign in with tokens",
      "maps by de facto control",
      "also visits the watched sources",
      "behind a proxy on this machine that speaks HTTPS",
    ],
    notes:
      "A shared server creates an admin token when first started, and prints it once. See: entente token --help\n\nExit codes: 0 stopped; 1 the ledger can't be read, or the port is taken; 2 usage error.",
  },
  token: {
    summary: "manage access to a server",
    description: "Creates, lists and revokes the tokens used to sign in to a server. Only their hashes are stored.",
    arguments: { action: "create, list or revoke", name: "name of the token, such as ann" },
    options: {
      role: "rights: reader, reviewer or admin",
      collection: "with create: limit a reader to this collection",
    },
    captions: [
      "prints a new token, once",
      "limited to reading that collection",
      "names and roles; tokens themselves are not stored",
      "signs out whoever uses the token",
    ],
    notes: "Exit codes: 0 done; 1 the token file can't be used; 2 usage error.",
  },
  mcp: {
    summary: "let a language model query a ledger",
    description:
      "Answers programs that talk with language models (Model Context Protocol): search, facts with their evidence, dossiers, briefs, what changed, checks of a text and of a draft against the facts that its notes name. Whatever comes from documents is marked as quoted. Nothing is written unless --write allows it.",
    options: {
      write: "let the model also judge claims and add documents",
      reviewer: "in whose name the model judges and adds (default: your user name); “(MCP)” is appended to the name",
      http: "answer over HTTP instead of standard input and output, on that port (8041 if none is given; 0 for any free port)",
      host: "with --http: name or address under which others reach the server; may be given several times",
      https: "with --http: clients use HTTPS, terminated by a proxy on this machine",
    },
    captions: [
      "for a program that starts this command and uses standard input and output",
      "lets the model also judge and add, in your name",
      "at http://localhost:8041/mcp, for this machine alone",
      "for others too, who sign in with tokens from entente token",
    ],
    notes:
      "Programs that talk with models need an entry for this command in their settings, such as:\n{}\n\nExit codes: 0 stopped; 1 the ledger can't be read, or the port is taken; 2 usage error.",
  },
  webhook: {
    summary: "notify other programs of what is new",
    description:
      "Manages addresses that are notified of new facts, changed facts and new contradictions: about a pair, a state, people, saved searches or everything. Notifications are JSON, signed, and repeated until received.",
    arguments: {
      action: "add, list, remove, send or log",
      address: "with add: an address; with remove and log: the id of a webhook, or its first characters",
    },
    options: {
      for: "with add: KAZ-CHN, KAZ, person:ID, search:NAME or all; may be given several times",
      "allow-private": "with add: the address may be on a private or local network",
      reviewer: "with add: who adds the webhook (default: your user name)",
      at: "with add: time to record (default: now)",
      limit: "with log: maximum number to print",
    },
    captions: [
      "notifies all webhooks of what is new, once; a running entente serve does so by itself",
      "what was sent, and with what result",
    ],
    notes:
      "What is sent is signed with a secret from ENTENTE_WEBHOOK_SECRET, or from a file that only you can read.\n\nExit codes: 0 done; 1 the ledger or the secret can't be read, or something could not be sent yet; 2 usage error.",
  },
};
