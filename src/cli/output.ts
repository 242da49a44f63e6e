import { once } from "node:events";
import { filled, usageWords } from "./help/index.js";

/**
 * Standard output at the speed of whoever reads it. When the reader goes away (`| head`), the command ends quietly: what it
 * was asked for has been given.
 */
export async function write(text: string | Uint8Array): Promise<void> {
  if (text.length > 0 && !process.stdout.write(text)) await once(process.stdout, "drain");
}

/** To be called once, before anything is written. */
export function endQuietlyWithReader(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    process.stderr.write(`entente: ${filled(usageWords().output, { code: error.code ?? error.message })}\n`);
    process.exit(1);
  });
}
