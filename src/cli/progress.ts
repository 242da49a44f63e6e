import type { SingleBar } from "cli-progress";

/** Work shorter than this shows no bar. */
const PATIENCE = 2000;

/** A bar on standard error for work that takes its time; nothing where nobody looks at a terminal, or where results go to it. */
export class Progress {
  #bar: SingleBar | null = null;
  readonly #timer: NodeJS.Timeout | null = null;
  #stopped = false;
  #bytes = 0;
  #documents = 0;
  #claims = 0;

  /** `total`: the bytes to come, null when that is not known. */
  constructor(total: number | null) {
    if (process.stderr.isTTY && !process.stdout.isTTY) this.#timer = setTimeout(() => void this.#show(total), PATIENCE);
  }

  advance(bytes: number, claims: number): void {
    this.#bytes += bytes;
    this.#documents++;
    this.#claims += claims;
    this.#bar?.update(this.#bytes, this.#counts());
  }

  stop(): void {
    this.#stopped = true;
    if (this.#timer) clearTimeout(this.#timer);
    this.#bar?.stop();
    this.#bar = null;
  }

  async #show(total: number | null): Promise<void> {
    const { default: progress } = await import("cli-progress");
    if (this.#stopped) return;
    const counts = "{documents} documents · {claims} claims";
    const format = total === null ? counts : `{bar} {percentage}% · ${counts}`;
    this.#bar = new progress.SingleBar(
      { format, hideCursor: true, clearOnComplete: true, stream: process.stderr, barsize: 24 },
      progress.Presets.shades_classic,
    );
    this.#bar.start(Math.max(total ?? 0, this.#bytes), this.#bytes, this.#counts());
  }

  #counts() {
    return { documents: this.#documents, claims: this.#claims };
  }
}
