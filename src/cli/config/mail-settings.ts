import { UsageError } from "../usage.js";
import { type ConfigFile, configFiles, lineOf } from "./config-file.js";

/** The table that tells how mail is sent. Its name stands here: settings.ts loads the ledger, which a command that has no file of settings starts without. */
export const MAIL = "mail";

/** How mail is sent. */
export interface MailSettings {
  /** "smtps://ann@mail.example", or "smtp://…" with STARTTLS; without a password. */
  readonly server: string;
  readonly from: string;
  readonly to: readonly string[];
}

const FIELDS = ["server", "from", "to"] as const;

/**
 * What the nearest file of settings says of mail; null where none does:
 *
 *     [mail]
 *     server = "smtps://ann@mail.example"
 *     from = "Entente <ann@mail.example>"
 *     to = ["ann@mail.example"]
 *
 * Throws UsageError.
 */
export async function mailSettings(folder = process.cwd()): Promise<MailSettings | null> {
  const found = (await configFiles(folder)).find(({ values }) => values[MAIL] !== undefined);
  return found === undefined ? null : mailSettingsIn(found);
}

function mailSettingsIn(file: ConfigFile): MailSettings {
  const wrong = (key: string, why: string) => new UsageError(`${file.path}:${lineOf(file, key)}: ${why}`);
  const table = file.values[MAIL];
  if (typeof table !== "object" || table === null || Array.isArray(table))
    throw wrong(MAIL, "mail must be a table: [mail]");
  const values = table as Readonly<Record<string, unknown>>;
  const strange = Object.keys(values).find((key) => !FIELDS.some((field) => field === key));
  if (strange !== undefined) throw wrong(strange, `mail has ${strange}; it may only have ${FIELDS.join(", ")}`);
  const { server, from, to } = values;
  if (typeof server !== "string" || !URL.canParse(server) || !/^smtps?:$/u.test(new URL(server).protocol))
    throw wrong("server", 'server must be the address of a server, such as "smtps://ann@mail.example"');
  if (new URL(server).password !== "")
    throw wrong("server", "server contains a password; put that into ENTENTE_SMTP_PASSWORD or the secrets file");
  if (typeof from !== "string" || from === "")
    throw wrong("from", 'from must be an e-mail address, such as "ann@mail.example"');
  const all = typeof to === "string" ? [to] : to;
  if (!Array.isArray(all) || all.length === 0 || !all.every((one) => typeof one === "string" && one.includes("@")))
    throw wrong("to", 'to must be e-mail addresses, such as ["ann@mail.example"]');
  return { server, from, to: all as string[] };
}
