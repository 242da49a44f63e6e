import { expect, test } from "vitest";
import { openLedger } from "../src/entente.js";
import { breakServer } from "../tools/break-server.js";
import { MovingAddress } from "../tools/moving-address.js";
import { entry, RUN, when } from "./ledger-specimens.js";
import { postgresLedger, sharedServer } from "./postgres.js";

// The short form of tools/break-server.ts, on servers of its own.
test("nothing that was acknowledged is lost, and adding goes on, when a connection is ended, the server killed, its replica promoted", async (context) => {
  if ((await sharedServer()) === null) return context.skip();
  const broken = await breakServer(["connection", "server", "failover"], 8);
  expect(broken).toEqual({ blows: 3, lost: 3, acknowledged: 24 });
}, 120_000);

test("a server that stays away is told in one sentence, and what was acknowledged is there when it is back", async (context) => {
  const address = await postgresLedger();
  if (address === null) return context.skip();
  const moving = await MovingAddress.of(address);
  const told: string[] = [];
  const ledger = await openLedger(moving.address, { patience: 500, lost: ({ message }) => void told.push(message) });
  const [one, two] = ["a", "b"].map((salt) => entry(`${salt}.txt`, [{ when: when("2024") }], {}, { salt }));
  await ledger.add([one!], RUN);
  await moving.close();
  await expect(ledger.add([two!], RUN)).rejects.toThrow(
    /did not come back within 1 seconds?; what was reported as saved is/,
  );
  expect(told).toHaveLength(1);
  await ledger.close();
  const again = await openLedger(address);
  expect((await again.documents()).map(({ id }) => id)).toEqual([one!.document.id]);
  await again.close();
});
