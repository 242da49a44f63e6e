import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import type { Desk } from "./desk.js";
import { whenQuiet } from "./readiness.js";
import { mcpServer } from "./server.js";

/** Answers the program that started this one, over standard input and output, until it goes away. */
export async function answerStdio(desk: Desk): Promise<void> {
  const server = mcpServer(desk);
  const gone = new Promise<void>((resolve) => {
    server.server.onclose = resolve;
    process.stdin.once("end", resolve);
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
  await server.connect(new StdioServerTransport());
  whenQuiet();
  await gone;
  await server.close();
}
