import { existsSync } from "node:fs";
import { isDiskFull, told } from "./failure.js";
import { isServer } from "./server-address.js";

/** More pages than any file has. */
const EVERYTHING = 0x7fff_ffff;

/**
 * Copies the ledger of a file to another file, as it stands at one instant, whoever writes to it meanwhile. Returns whether there was one. Throws RangeError for
 * a ledger that is no file.
 * @param known the name by which a person knows the other file
 */
export async function copyLedger(address: string, to: string, known = to): Promise<boolean> {
  if (isServer(address))
    throw new RangeError("A dry run copies the ledger, and a database can't be copied; name a ledger in a file");
  if (!existsSync(address)) return false;
  try {
    const { openToRead } = await import("./sqlite.js");
    const { connection, drop } = openToRead(address);
    try {
      // All pages in one step: whoever writes meanwhile can't have it begin again and again.
      await connection.backup(to, { progress: () => EVERYTHING });
    } finally {
      connection.close();
      drop();
    }
    return true;
  } catch (error) {
    throw told(error, isDiskFull(error) ? known : address);
  }
}
