import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";

/** Why something is not done, each a sentence for a person; `docs/web.md` explains them. */
export const REASONS = {
  host: [421, "This server does not serve that host name; use the address it printed at start-up."],
  address: [414, "This address is too long."],
  elsewhere: [403, "This request came from another site; open the page here instead."],
  method: [405, "Method not allowed; pages are read with GET and changed through their forms."],
  signIn: [401, "Sign in first."],
  role: [403, "Your token does not allow this; ask whoever runs this server for another role."],
  origin: [403, "This was sent from another site, so nothing was changed; open the page here and try again."],
  form: [403, "This form has expired, so nothing was changed; reload the page and send it again."],
  size: [413, "This is too large, so nothing was changed."],
  pace: [429, "Too many requests at once; wait a moment."],
  access: [401, "This token is not valid here, or has been revoked."],
  patience: [429, "Too many failed attempts; wait before trying again."],
  tokens: [503, "The token file can't be read, so nobody can sign in; whoever runs this server can see why."],
} as const satisfies Record<string, readonly [ContentfulStatusCode, string]>;

export type Reason = keyof typeof REASONS;

/** A request that is not carried out: which rule it broke, and after how many seconds it may be tried again. */
export class Refusal extends HTTPException {
  constructor(
    readonly reason: Reason,
    readonly wait: number | null = null,
  ) {
    const [status, message] = REASONS[reason];
    super(status, { message });
  }

  /** What programs are told beside the sentence. */
  get headers(): Readonly<Record<string, string>> {
    if (this.wait !== null) return { "retry-after": String(Math.ceil(this.wait)) };
    if (this.reason === "method") return { allow: "GET, HEAD" };
    return this.status === 401 ? { "www-authenticate": "Bearer" } : {};
  }

  /** The sentence as plain text, for where no page is made of it. */
  override getResponse(): Response {
    const headers = new Headers({ "content-type": "text/plain; charset=utf-8" });
    for (const [name, value] of Object.entries(this.headers)) headers.set(name, value);
    return new Response(`${this.message}\n`, { status: this.status, headers });
  }
}
