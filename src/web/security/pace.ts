/** Clients that are remembered at once; the longest unseen goes first. */
const MOST = 20_000;

/** How much each client may ask: `burst` at once, and `rate` more a second. */
export class Pace {
  readonly #left = new Map<string, { readonly tokens: number; readonly at: number }>();

  constructor(
    private readonly burst: number,
    private readonly rate: number,
    private readonly now: () => number = Date.now,
  ) {}

  /** Seconds that the client must wait; 0 where it may go on, which counts. */
  wait(client: string): number {
    const now = this.now();
    const { tokens = this.burst, at = now } = this.#left.get(client) ?? {};
    const left = Math.min(this.burst, tokens + (Math.max(0, now - at) / 1000) * this.rate);
    const allowed = left >= 1;
    remember(this.#left, client, { tokens: allowed ? left - 1 : left, at: now });
    return allowed ? 0 : (1 - left) / this.rate;
  }
}

/** Wrong tokens that cost nothing: people mistype. */
const FREE = 3;
/** The longest wait, in seconds. */
const LONGEST = 15 * 60;
/** Milliseconds after which wrong tokens are forgotten. */
const FORGOTTEN = 60 * 60 * 1000;

/** How long a client waits after wrong tokens: nothing at first, then a second, twice as long each time, a quarter of an hour at most. */
export class Patience {
  readonly #wrong = new Map<string, { readonly times: number; readonly at: number }>();

  constructor(private readonly now: () => number = Date.now) {}

  /** Seconds until the client may try again. */
  wait(client: string): number {
    const { times = 0, at = 0 } = this.#wrong.get(client) ?? {};
    if (times < FREE) return 0;
    const needed = Math.min(LONGEST, 2 ** Math.min(30, times - FREE));
    return Math.max(0, needed - (this.now() - at) / 1000);
  }

  /** A wrong token came. Called before the token is looked at, so that many at once do not all count as the first. */
  failed(client: string): void {
    const now = this.now();
    const { times = 0, at = now } = this.#wrong.get(client) ?? {};
    remember(this.#wrong, client, { times: now - at > FORGOTTEN ? 1 : times + 1, at: now });
  }

  forgive(client: string): void {
    this.#wrong.delete(client);
  }
}

function remember<T>(map: Map<string, T>, key: string, value: T): void {
  map.delete(key);
  map.set(key, value);
  if (map.size > MOST) map.delete(map.keys().next().value!);
}
