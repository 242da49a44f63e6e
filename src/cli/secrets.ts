import { readFile, stat } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";

/** Why there is no secret, as a sentence for a person. */
export interface NoSecret {
  readonly why: string;
}

/**
 * The password for a service: what the file of secrets has for its address ("imaps://ann@mail.example"), else what stands in a word of the environment. The file
 * is $ENTENTE_SECRETS, or secrets.toml beside the settings of the user; it is only read where nobody else may read it. Secrets are kept nowhere else, and told
 * to nobody but the service.
 */
export async function secretOf(address: string, word: string, env = process.env): Promise<string | NoSecret> {
  const file = secretsFile(env);
  const known = await secretsIn(file);
  if ("why" in known) return known;
  const key = serviceOf(address);
  const found = known.secrets[key] ?? env[word];
  return found
    ? found
    : { why: `There is no password for ${key}; put it into ${word}, or into ${file} as: "${key}" = "…"` };
}

/** An address without what names a part of the service: "imaps://ann@mail.example". */
function serviceOf(address: string): string {
  const { protocol, username, host } = new URL(address);
  return `${protocol}//${username === "" ? "" : `${decodeURIComponent(username)}@`}${host}`;
}

function secretsFile(env: NodeJS.ProcessEnv): string {
  const own = env.XDG_CONFIG_HOME || path.join(env.HOME || homedir(), ".config");
  return env.ENTENTE_SECRETS || path.join(own, "entente", "secrets.toml");
}

async function secretsIn(file: string): Promise<NoSecret | { readonly secrets: Readonly<Record<string, string>> }> {
  const known = await stat(file).catch(() => null);
  if (known === null) return { secrets: {} };
  const user = process.getuid?.();
  if ((known.mode & 0o077) !== 0 || (user !== undefined && known.uid !== user && known.uid !== 0))
    return { why: `${file} can be read by others, so nothing in it is used; run: chmod 600 ${file}` };
  const text = await readFile(file, "utf8").catch(() => null);
  if (text === null) return { why: `${file} can't be read; check its permissions.` };
  const { parse } = await import("smol-toml");
  try {
    const values = Object.entries(parse(text)).filter((one): one is [string, string] => typeof one[1] === "string");
    return { secrets: Object.fromEntries(values) };
  } catch {
    // What is wrong with it is not shown: the line might hold a secret.
    return { why: `${file} is not TOML; write a line for each service: "imaps://ann@mail.example" = "…"` };
  }
}
