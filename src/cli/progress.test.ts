import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Progress, secondsLeft, spanWords } from "./progress.js";

/** What was written to standard error, as if it were a terminal and standard output a file. */
let written: string;

beforeEach(() => {
  written = "";
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  vi.spyOn(process.stderr, "write").mockImplementation((chunk) => {
    written += String(chunk);
    return true;
  });
  terminals({ stderr: true, stdout: false });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function terminals(are: { stderr: boolean; stdout: boolean }): void {
  for (const name of ["stderr", "stdout"] as const) {
    Object.defineProperty(process[name], "isTTY", { value: are[name], configurable: true, writable: true });
  }
}

const loaded = () => vi.waitFor(() => expect(written).not.toBe(""), { timeout: 5000 });

test("a bar is shown when work takes its time, and is gone at the end", async () => {
  const progress = new Progress(100);
  progress.advance(50, 3);
  expect(written).toBe("");
  vi.advanceTimersByTime(2000);
  await loaded();
  expect(written).toContain("50% · 1 document · 3 claims · ");
  progress.stop();
  expect(vi.getTimerCount()).toBe(0);
});

test("work that ends while the bar is being loaded leaves none behind", async () => {
  const progress = new Progress(100);
  vi.advanceTimersByTime(2000);
  progress.stop();
  await import("cli-progress");
  await new Promise((resolve) => setImmediate(resolve));
  expect(written).toBe("");
  expect(vi.getTimerCount()).toBe(0);
});

test("there is none for short work, nor where results go to the terminal, nor without a terminal", () => {
  new Progress(100).stop();
  terminals({ stderr: true, stdout: true });
  new Progress(100);
  terminals({ stderr: false, stdout: false });
  new Progress(100);
  expect(vi.getTimerCount()).toBe(0);
});

test("there is one beside what only tells its outcome, on one terminal, and it makes room for lines", async () => {
  terminals({ stderr: true, stdout: true });
  const progress = new Progress(100, { quiet: true });
  vi.advanceTimersByTime(2000);
  await loaded();
  written = "";
  progress.aside(() => process.stderr.write("entente: a.txt: The file is empty.\n"));
  expect(written).toContain("\r\u001b[Kentente: a.txt: The file is empty.\n");
  progress.stop();
});

test("what is left is told when something is done, roughly", () => {
  expect(secondsLeft(0, 10)).toBeNull();
  expect(secondsLeft(1, 10)).toBeNull();
  expect(secondsLeft(0.25, 10)).toBe(30);
  expect([1, 30, 54, 61, 170, 3600, 7800].map(spanWords)).toEqual([
    "about 5 s",
    "about 30 s",
    "about 55 s",
    "about 1 min",
    "about 3 min",
    "about 1 h",
    "about 2 h 10 min",
  ]);
});
