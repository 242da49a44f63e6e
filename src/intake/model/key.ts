import { readFileSync, statSync } from "node:fs";

/** A key that can't be used; the message says why, without its full stop. */
export class KeyError extends Error {
  override readonly name = "KeyError";
}

/** The host that the key of OPENAI_API_KEY is for: who names another host does not mean to hand that one over. */
const OPENAI = /(?:^|\.)openai\.com$/u;

/**
 * The key for a host: of a file that nobody else may read, else of ENTENTE_LLM_KEY, else, for OpenAI's own host, of OPENAI_API_KEY; null where there is none.
 * Throws KeyError.
 */
export function keyFor(url: string, file: string | undefined, env: NodeJS.ProcessEnv = process.env): string | null {
  const key = file === undefined ? env.ENTENTE_LLM_KEY || (isOpenAi(url) ? env.OPENAI_API_KEY : "") : keyIn(file);
  if (!key) return null;
  if (!/^[!-~]{1,4096}$/u.test(key.trim()))
    throw new KeyError("This is not a valid key: it contains characters that no key has");
  return key.trim();
}

function isOpenAi(url: string): boolean {
  return OPENAI.test(new URL(url).hostname);
}

function keyIn(file: string): string {
  let text: string;
  try {
    const { mode, uid } = statSync(file);
    const isOwn = process.platform === "win32" || ((mode & 0o077) === 0 && uid === process.getuid?.());
    if (!isOwn) throw new KeyError(`${file} can be read by others; chmod 600 it, so that only you can read the key`);
    text = readFileSync(file, "utf8").trim();
  } catch (error) {
    throw error instanceof KeyError ? error : new KeyError(`The key file ${file} can't be read`);
  }
  if (text === "") throw new KeyError(`The key file ${file} is empty`);
  return text;
}
