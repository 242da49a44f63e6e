import path from "node:path";
import { type NatsServer, startNats } from "../tools/nats.js";

/**
 * Three NATS servers that are a cluster, in a folder of a test. Null where they can't be had: then tests are skipped, and it is said why. Continuous integration (CI)
 * must have them.
 */
export async function natsCluster(folder: string): Promise<readonly NatsServer[] | null> {
  try {
    return await startNats(path.join(folder, "nats"), 3);
  } catch (error) {
    if (process.env.CI) throw new Error(`Continuous integration must test NATS: ${String(error)}`);
    console.error(`\n*** TESTS OF THE FLEET ARE SKIPPED: ${String(error)} ***\n`);
    return null;
  }
}

/** The address of a queue of that name on all of the servers. */
export function queueOn(servers: readonly NatsServer[], name: string): string {
  return `nats://${servers.map(({ address }) => address).join(",")}/${name}`;
}
