import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { remarkName } from "../../ledger/index.js";
import { isRole, type Role } from "./roles.js";
import { hashOf, isTokenName, newSecret, type Token } from "./token.js";

/** Where tokens are kept unless another file is named. */
export const TOKEN_FILE = "entente.tokens.json";

/** Something is wrong with a file of tokens, or with what is asked of it; one sentence for a person. */
export class TokenError extends Error {
  override readonly name = "TokenError";
}

/** The file of tokens of one server: only its owner may read it. Other processes may change it at any time. */
export class TokenFile {
  #known: { readonly state: string; readonly tokens: readonly Token[] } | null = null;

  constructor(readonly path: string) {}

  /** The tokens that hold now, by name; none where there is no file. Throws TokenError. */
  list(): readonly Token[] {
    const stat = statSync(this.path, { bigint: true, throwIfNoEntry: false });
    if (stat === undefined) return [];
    if (process.platform !== "win32" && (stat.mode & 0o077n) !== 0n)
      throw new TokenError(
        `${this.path} can be read by others, so its tokens are not used; run: chmod 600 ${this.path}`,
      );
    const state = `${stat.ino} ${stat.size} ${stat.mtimeNs}`;
    if (this.#known?.state !== state) this.#known = { state, tokens: this.#read() };
    return this.#known.tokens;
  }

  /** Makes a token and returns its secret, which is told once and kept nowhere; one for a collection alone is a reader's. Throws TokenError. */
  create(name: string, role: Role, created: string, collection?: string): string {
    if (collection !== undefined && (role !== "reader" || remarkName(collection) !== collection))
      throw new TokenError(
        role === "reader"
          ? `“${collection}” is not a valid collection name; use letters, digits, full stops and hyphens, as in brief-2026`
          : `A token for a collection only reads; leave out the role ${role}, or the collection`,
      );
    if (!isTokenName(name))
      throw new TokenError("A token name consists of letters, digits, full stops and hyphens, such as ann or desk-2");
    const secret = newSecret();
    this.#change((tokens) => {
      if (tokens.some((token) => token.name === name))
        throw new TokenError(`${this.path} already has a token ${name}; revoke it first, or choose another name`);
      return [
        ...tokens,
        { name, role, ...(collection === undefined ? {} : { collection }), hash: hashOf(secret), created },
      ];
    });
    return secret;
  }

  /** Takes a token away: who is signed in with it is signed out. Throws TokenError where there is none of that name. */
  revoke(name: string): void {
    this.#change((tokens) => {
      const left = tokens.filter((token) => token.name !== name);
      if (left.length === tokens.length) throw new TokenError(`${this.path} has no token ${name}`);
      return left;
    });
  }

  #read(): readonly Token[] {
    let content: unknown;
    try {
      content = JSON.parse(readFileSync(this.path, "utf8"));
    } catch (error) {
      const why = error instanceof SyntaxError ? "it is damaged" : `it can't be read (${codeOf(error)})`;
      throw new TokenError(
        `${this.path} is not a token file: ${why}; restore a copy, or remove it and create new tokens`,
      );
    }
    const { tokens } = Object(content) as { readonly tokens?: unknown };
    if (
      !Array.isArray(tokens) ||
      !tokens.every(isToken) ||
      new Set(tokens.map(({ name }) => name)).size < tokens.length
    )
      throw new TokenError(
        `${this.path} is not a token file: it is damaged; restore a copy, or remove it and create new tokens`,
      );
    return tokens;
  }

  /** Writes a new file in place of the old one, whole or not at all; one process at a time. */
  #change(made: (tokens: readonly Token[]) => readonly Token[]): void {
    const next = `${this.path}.new`;
    let file: number;
    try {
      file = openSync(next, "wx", 0o600);
    } catch (error) {
      throw new TokenError(
        existsSync(next)
          ? `${next} exists: another process is changing the tokens; if none is, remove that file`
          : `${this.path} can't be written (${codeOf(error)})`,
      );
    }
    try {
      const tokens = [...made(this.list())].sort((a, b) => (a.name < b.name ? -1 : 1));
      writeSync(file, `${JSON.stringify({ version: 1, tokens }, null, 2)}\n`);
      fsyncSync(file);
      renameSync(next, this.path);
    } catch (error) {
      unlinkSync(next);
      throw error instanceof TokenError ? error : new TokenError(`${this.path} can't be written (${codeOf(error)})`);
    } finally {
      closeSync(file);
    }
  }
}

/** The tokens that a shared server lets people in with; where there are none yet, the first is an admin's, told once. Throws TokenError. */
export function tokensToServe(
  path: string,
  created: string,
): { readonly tokens: TokenFile; readonly first: string | null } {
  const tokens = new TokenFile(path);
  const first = tokens.list().length === 0 ? tokens.create("admin", "admin", created) : null;
  return { tokens, first };
}

function isToken(given: unknown): given is Token {
  const { name, role, hash, created, collection } = Object(given) as Record<string, unknown>;
  // A damaged limit would be none.
  const isLimit = collection === undefined || (typeof collection === "string" && role === "reader");
  const isHash = typeof hash === "string" && /^[0-9a-f]{64}$/u.test(hash);
  return isTokenName(name) && isRole(role) && isLimit && isHash && typeof created === "string";
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? String(error);
