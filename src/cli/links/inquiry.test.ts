import { describe, expect, test } from "vitest";
import type { Probe } from "../../fetch/index.js";
import { Asking } from "./asking.js";
import { bySite, inquire } from "./inquiry.js";

const alive: Probe = { state: "alive", status: 200, to: null, reason: null };
const addresses = (sites: number, each: number) =>
  Array.from({ length: sites * each }, (_, i) => `https://s${i % sites}.example/${Math.floor(i / sites)}`);

/** Asks of sites that answer so, and writes down what is done at once. */
async function asked(all: readonly string[], sites: number, answer: (address: string) => Probe = () => alive) {
  const open = new Map<string, number>();
  const waits: number[] = [];
  const told: string[] = [];
  let most = 0;
  let mostOfOne = 0;
  let telling = 0;
  const left = await inquire(
    all,
    {
      sites,
      pause: 2000,
      wait: async (milliseconds) => void waits.push(milliseconds),
      ask: async (address) => {
        const { hostname } = new URL(address);
        open.set(hostname, (open.get(hostname) ?? 0) + 1);
        most = Math.max(
          most,
          [...open.values()].reduce((sum, n) => sum + n, 0),
        );
        mostOfOne = Math.max(mostOfOne, open.get(hostname)!);
        await new Promise((done) => setTimeout(done, 2));
        open.set(hostname, open.get(hostname)! - 1);
        return answer(address);
      },
    },
    async (address) => {
      expect(++telling).toBe(1);
      await new Promise((done) => setTimeout(done, 1));
      telling--;
      told.push(address);
    },
  );
  return { left, waits, told, most, mostOfOne };
}

describe("asking for many addresses", () => {
  test("goes to few sites at once, and to each for one address at a time, with a pause", async () => {
    const all = addresses(7, 4);
    const { left, waits, told, most, mostOfOne } = await asked(all, 3);
    expect(left).toBe(0);
    expect([...told].sort()).toEqual([...all].sort());
    expect(most).toBe(3);
    expect(mostOfOne).toBe(1);
    expect(waits).toEqual(Array.from({ length: 7 * 3 }, () => 2000));
  });

  test("leaves a site in peace that was asked too often, or is silent", async () => {
    const all = addresses(3, 6);
    const often: Probe = { ...alive, state: "refused", status: 429 };
    const silent: Probe = { ...alive, state: "silent", status: null, reason: "It is not there." };
    const { left, told } = await asked(all, 2, (address) =>
      address.includes("s0.") ? often : address.includes("s1.") ? silent : alive,
    );
    const of = (site: string) => told.filter((one) => one.includes(site)).length;
    expect([of("s0."), of("s1."), of("s2.")]).toEqual([1, 3, 6]);
    expect(left).toBe(5 + 3);
  });

  test("goes on after a silence that ends", async () => {
    let n = 0;
    const { left, told } = await asked(addresses(1, 9), 1, () =>
      n++ % 3 === 2 ? alive : { ...alive, state: "silent" },
    );
    expect(told).toHaveLength(9);
    expect(left).toBe(0);
  });

  test("ends with what goes wrong in writing it down", async () => {
    const manners = { sites: 2, pause: 0, wait: async () => {}, ask: async () => alive };
    const full = inquire(addresses(2, 3), manners, () => Promise.reject(new Error("the disk is full")));
    await expect(full).rejects.toThrow("the disk is full");
  });

  test("takes ports of one machine for one site", () => {
    expect(bySite(["http://a.example:81/", "http://a.example/", "http://b.example/"]).size).toBe(2);
  });
});

describe("how far it is", () => {
  test.each([
    [true, "\r\u001b[Kentente: 1 of 1,200 addresses checked\r\u001b[K"],
    [false, "entente: checking 1,200 addresses at 3 sites; if interrupted, repeat the command to resume\n"],
  ])("is told where somebody looks (%s)", (isTTY, words) => {
    const written: string[] = [];
    const asking = new Asking(1200, 3, { isTTY, write: (text: string) => written.push(text) > 0 });
    asking.advance();
    asking.stop();
    expect(written.join("")).toBe(words);
  });
});
