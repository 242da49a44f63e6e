import type { SingleBar } from "cli-progress";
import { number, says } from "./words/index.js";

/** Work shorter than this shows no bar. */
const PATIENCE = 2000;
/** Time in which too little is done to tell how long the rest takes. */
const EARLY = 4000;

/** How a bar is shown. */
export interface ProgressOptions {
  /** Whether standard output has no more than a line at the end: then there is a bar beside it on one terminal. */
  readonly quiet?: boolean;
  /** What is counted. */
  readonly of?: "document" | "line";
}

/**
 * A bar on standard error for work that takes its time, with what is done, how quickly, and how long the rest may take; nothing where nobody looks at a
 * terminal, or where results go to it.
 */
export class Progress {
  #bar: SingleBar | null = null;
  readonly #timer: NodeJS.Timeout | null = null;
  readonly #begun = performance.now();
  #stopped = false;
  #bytes = 0;
  #done = 0;
  #claims = 0;

  /** `total`: the bytes to come, or documents where `advance` is told those; null when that is not known. */
  constructor(
    private readonly total: number | null,
    private readonly options: ProgressOptions = {},
  ) {
    const isFree = !process.stdout.isTTY || options.quiet === true;
    if (process.stderr.isTTY && isFree) this.#timer = setTimeout(() => void this.#show(), PATIENCE);
  }

  /** @param done documents, or lines, that these bytes were. */
  advance(bytes: number, claims: number, done = 1): void {
    this.#bytes += bytes;
    this.#done += done;
    this.#claims += claims;
    this.#bar?.update(this.#bytes, this.#counts());
  }

  /** Does what writes a line of its own to the terminal: the bar makes room for it, and is drawn again below. */
  aside(write: () => void): void {
    if (this.#bar !== null) process.stderr.write("\r\u001b[K");
    write();
    this.#bar?.update(this.#bytes, this.#counts());
  }

  stop(): void {
    this.#stopped = true;
    if (this.#timer) clearTimeout(this.#timer);
    this.#bar?.stop();
    this.#bar = null;
  }

  async #show(): Promise<void> {
    const { default: progress } = await import("cli-progress");
    if (this.#stopped) return;
    const { total } = this;
    const format = total === null ? "{said}" : "{bar} {percentage}% · {said}";
    this.#bar = new progress.SingleBar(
      { format, hideCursor: true, clearOnComplete: true, stream: process.stderr, barsize: 24 },
      progress.Presets.shades_classic,
    );
    this.#bar.start(Math.max(total ?? 0, this.#bytes), this.#bytes, this.#counts());
  }

  #counts(): { said: string } {
    const { adding: told } = says();
    const passed = (performance.now() - this.#begun) / 1000;
    const rate = this.#done / Math.max(passed, 0.001);
    const left = this.total === null || passed * 1000 < EARLY ? null : secondsLeft(this.#bytes / this.total, passed);
    const said = [
      (this.options.of === "line" ? told.lines : told.documents)({ n: this.#done }),
      ...(this.#claims > 0 ? [told.claims({ n: this.#claims })] : []),
      ...(this.#done > 0
        ? [told.rate({ n: number(rate < 10 ? Number(rate.toFixed(1)) : Math.round(rate), rate < 10 ? 1 : 0) })]
        : []),
      ...(left === null ? [] : [told.left({ span: spanWords(left) })]),
    ];
    return { said: said.join(" · ") };
  }
}

/** Seconds that the rest takes when it goes on so; null where nothing is done, or all. */
export function secondsLeft(share: number, passed: number): number | null {
  return share <= 0 || share >= 1 ? null : (passed * (1 - share)) / share;
}

/** "about 40 s", "about 3 min", "about 2 h 10 min": no more exact than can be known. */
export function spanWords(seconds: number): string {
  const { about, seconds: inSeconds, minutes: inMinutes, hours: inHours } = says().adding;
  if (seconds < 55) return about({ span: inSeconds({ n: Math.max(5, Math.ceil(seconds / 5) * 5) }) });
  const minutes = Math.max(1, Math.round(seconds / 60));
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [
    ...(hours === 0 ? [] : [inHours({ n: hours })]),
    ...(hours > 0 && rest === 0 ? [] : [inMinutes({ n: rest })]),
  ];
  return about({ span: parts.join(" ") });
}
