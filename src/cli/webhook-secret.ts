import { readFileSync, statSync } from "node:fs";

/** A secret that can't be used; one sentence for a person, without its full stop. */
export class SecretError extends Error {
  override readonly name = "SecretError";
}

/** Characters of a secret at least: 128 bits in hexadecimal would be 32, and nobody guesses 16. */
const LEAST = 16;

/** What webhooks are signed with: out of a file that only its owner may read, or the environment; null where there is neither. Throws SecretError. */
export function webhookSecret(file: string | undefined): string | null {
  const secret = file === undefined ? process.env.ENTENTE_WEBHOOK_SECRET : contentOf(file);
  if (!secret) return null;
  if (secret.length < LEAST)
    throw new SecretError(
      `The webhook secret is shorter than ${LEAST} characters; create one with: openssl rand -hex 32`,
    );
  return secret;
}

function contentOf(file: string): string {
  try {
    if (process.platform !== "win32" && (statSync(file).mode & 0o077) !== 0)
      throw new SecretError(`${file} can be read by others, so its secret is not used; run: chmod 600 ${file}`);
    return readFileSync(file, "utf8").trim();
  } catch (error) {
    if (error instanceof SecretError) throw error;
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
    throw new SecretError(`The secret can't be read from ${file} (${code}); check the name and its permissions`);
  }
}
