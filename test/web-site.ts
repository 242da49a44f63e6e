import type { Ledger } from "../src/ledger/index.js";
import { ACTIONS, type AppOptions, appOf, ENDPOINTS, PAGES, siteOf, type TokenFile } from "../src/web/index.js";

type Fields = readonly (readonly [string, string])[];

/** The pages of a ledger, asked for as a browser does that keeps its cookies. */
export interface AskedSite {
  get(path: string, accept?: string): Promise<Response>;
  /** Asks as a program does, with what goes along. */
  ask(path: string, init: RequestInit & { headers: Record<string, string> }): Promise<Response>;
  /** The page as text, wherever it leads; throws where it is none. */
  text(path: string): Promise<string>;
  /** Sends a form of the page at `from`. */
  post(
    from: string,
    path: string,
    fields: Fields,
    given?: { readonly token?: string; readonly origin?: string },
  ): Promise<Response>;
  /** Sends files with the form of the page at `from`. */
  upload(from: string, path: string, files: readonly File[]): Promise<Response>;
  /** Sends it and goes where it leads. */
  sent(from: string, path: string, fields: Fields): Promise<{ readonly at: string; readonly text: string }>;
  readonly log: readonly string[];
}

/** The site of a ledger: of one's own machine, or with tokens of one that is shared. */
export function siteFor(
  ledger: Ledger,
  tokens: TokenFile | null = null,
  { https = false, ...more }: Pick<AppOptions, "originals"> & { readonly https?: boolean } = {},
): AskedSite {
  const log: string[] = [];
  const [site, reviewer] = [siteOf(tokens === null ? [] : ["desk.example"], https), "ann"];
  const app = appOf({
    ledger,
    site,
    tokens,
    pages: PAGES,
    actions: ACTIONS,
    endpoints: ENDPOINTS,
    reviewer,
    ...more,
    log: (line) => log.push(line),
  });
  const host = tokens === null ? "localhost:4000" : "desk.example:4000";
  const base = `http://${host}`;
  const cookies = new Map<string, string>();
  const ask = async (path: string, init: RequestInit & { headers: Record<string, string> }) => {
    const cookie = [...cookies].map((pair) => pair.join("=")).join("; ");
    const socket = { localPort: 4000, remoteAddress: "198.51.100.7" };
    const answer = await app.request(
      base + path,
      { ...init, headers: { host, cookie, ...init.headers } },
      { incoming: { socket, url: path } },
    );
    for (const set of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/u.exec(set) ?? [];
      cookies.set(name, value);
    }
    return answer;
  };
  const get: AskedSite["get"] = (path, accept = "text/html") => ask(path, { headers: { accept } });
  const text = async (path: string): Promise<string> => {
    const answer = await get(path);
    if (answer.status === 302) return text(answer.headers.get("location")!);
    const body = await answer.text();
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${body}\n${log.join("\n")}`);
    return body;
  };
  const post: AskedSite["post"] = async (from, path, fields, given = {}) => {
    const [, found = ""] = /name="token" value="([^"]+)"/u.exec(await text(from)) ?? [];
    const body = new URLSearchParams({ token: given.token ?? found });
    for (const [name, value] of fields) body.append(name, value);
    return ask(path, { method: "POST", body, headers: { accept: "text/html", origin: given.origin ?? base } });
  };
  const upload: AskedSite["upload"] = async (from, path, files) => {
    const [, found = ""] = /name="token" value="([^"]+)"/u.exec(await text(from)) ?? [];
    const body = new FormData();
    body.set("token", found);
    for (const file of files) body.append("files", file);
    return ask(path, { method: "POST", body, headers: { accept: "text/html", origin: base } });
  };
  return {
    get,
    ask,
    text,
    post,
    upload,
    log,
    async sent(from, path, fields) {
      const answer = await post(from, path, fields);
      if (answer.status !== 303) throw new Error(`${path}: ${answer.status} ${await answer.text()}\n${log.join("\n")}`);
      const at = answer.headers.get("location")!;
      return { at, text: await text(at.split("#")[0]!) };
    },
  };
}
