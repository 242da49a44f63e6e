import { openLedger } from "../entente.js";
import { addWebhook, announce, deliver, SubjectError } from "../inquiry/news/index.js";
import type { Ledger, ToldWebhook } from "../ledger/index.js";
import { complain, tellPerson } from "./complaint.js";
import { indexing } from "./indexing.js";
import { ledgerAddress } from "./options.js";
import { write } from "./output.js";
import { printable, printableJson } from "./printable.js";
import { nameOf, UsageError } from "./usage.js";
import { userName } from "./user-name.js";
import { SecretError, webhookSecret } from "./webhook-secret.js";
import { language, says } from "./words/index.js";

/** The options of `entente webhook` as the command line gives them. */
export interface WebhookArguments {
  readonly ledger?: string;
  readonly for: readonly string[];
  readonly allowPrivate?: boolean;
  readonly reviewer?: string;
  readonly secretFile?: string;
  readonly at?: string;
  readonly limit: number;
  readonly format: "text" | "jsonl";
}

export type WebhookAction = "add" | "list" | "remove" | "send" | "log";

/** `entente webhook`: keeps addresses that are told what is new, and tells them. Returns the exit code. */
export async function webhookCommand(
  action: WebhookAction,
  named: string | undefined,
  asked: WebhookArguments,
): Promise<number> {
  if ((action === "add" || action === "remove") && named === undefined)
    throw new UsageError(action === "add" ? "Give the address to notify" : "Give the id of a webhook");
  if (action === "add" && asked.for.length === 0)
    throw new UsageError("Say what to notify it of: --for KAZ-CHN, --for person:ID, --for search:NAME or --for all");
  const ledger = await openLedger(ledgerAddress(asked), { existing: true, indexed: indexing() });
  try {
    if (action === "add") return await add(ledger, named!, asked);
    if (action === "send") return await send(ledger, asked);
    if (action === "list") return await list(ledger, asked);
    const webhook = named === undefined ? null : await webhookNamed(ledger, named);
    if (action === "log") return await log(ledger, webhook, asked);
    await ledger.webhooks.remove(webhook!.id);
    await write(`${says().watching.webhooks.removed({ id: webhook!.id })}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof SecretError)) throw error;
    complain({ severity: "error", message: `${error.message}.`, place: null });
    return 1;
  } finally {
    await ledger.close();
  }
}

async function add(ledger: Ledger, address: string, asked: WebhookArguments): Promise<number> {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^https?:$/u.test(url.protocol) || url.username !== "" || url.password !== "")
    throw new UsageError("Give an address that begins with https:// or http://, without a user name or password");
  const webhook = await addWebhook(ledger, {
    at: asked.at ?? new Date().toISOString(),
    by: nameOf(asked.reviewer ?? userName()),
    url: url.href,
    subjects: asked.for,
    private: asked.allowPrivate ?? false,
  }).catch((error: unknown) => {
    throw error instanceof SubjectError ? new UsageError(error.message) : error;
  });
  await write(`${line(webhook, asked)}\n`);
  return 0;
}

async function send(ledger: Ledger, { secretFile }: WebhookArguments): Promise<number> {
  const secret = webhookSecret(secretFile);
  if (secret === null)
    throw new UsageError("Give the secret to sign with: ENTENTE_WEBHOOK_SECRET in the environment, or --secret-file");
  await announce(ledger, new Date().toISOString());
  const received = await deliver(ledger, {
    secret,
    now: Date.now,
    log: tellPerson,
  });
  const waiting = (await ledger.webhooks.deliveries(1000)).filter(({ status }) => status === "waiting").length;
  await write(`${says().watching.webhooks.received({ n: received, waiting })}\n`);
  return waiting === 0 ? 0 : 1;
}

async function list(ledger: Ledger, asked: WebhookArguments): Promise<number> {
  const all = await ledger.webhooks.all();
  for (const webhook of all) await write(`${line(webhook, asked)}\n`);
  if (all.length === 0 && asked.format === "text") await write(`${says().watching.webhooks.none}\n`);
  return 0;
}

async function log(ledger: Ledger, webhook: ToldWebhook | null, { limit, format }: WebhookArguments): Promise<number> {
  const said = says().watching.webhooks;
  for (const { body, ...delivery } of await ledger.webhooks.deliveries(limit, webhook?.id ?? null)) {
    const { changes } = JSON.parse(body) as { readonly changes: readonly unknown[] };
    const { id, at, status, attempts, told } = delivery;
    await write(
      format === "jsonl"
        ? `${printableJson({ ...delivery, changes: changes.length })}\n`
        : `${printable(said.delivery({ id, at, status: said.statuses[status], attempts, changes: changes.length, told: language().problem(told) }))}\n`,
    );
  }
  return 0;
}

function line(
  webhook: Omit<ToldWebhook, "arrival" | "paused"> & Partial<ToldWebhook>,
  { format }: WebhookArguments,
): string {
  const { id, at, by, url, subjects, private: isPrivate, paused = null } = webhook;
  if (format === "jsonl") return printableJson({ id, at, by, url, subjects, private: isPrivate, paused });
  const days = { day: at.slice(0, 10), paused: paused?.slice(0, 10) ?? null };
  return printable(says().watching.webhooks.line({ id, url, subjects: subjects.join(", "), by, ...days }));
}

async function webhookNamed(ledger: Ledger, named: string): Promise<ToldWebhook> {
  const found = (await ledger.webhooks.all()).filter(({ id }) => id.startsWith(named));
  if (found.length === 1) return found[0]!;
  throw new UsageError(
    found.length === 0
      ? `There is no webhook ${named}; see: entente webhook list`
      : `Several ids start with ${named}; give more of it`,
  );
}
