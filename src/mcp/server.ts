import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { VERSION } from "../entente.js";
import { sentenceOf } from "./declined.js";
import { type Desk, todayOf } from "./desk.js";
import { kept } from "./kept.js";
import { INSTRUCTIONS } from "./quoted.js";
import { unhurried } from "./readiness.js";
import { addResources } from "./resources.js";
import type { AnyTool } from "./tool.js";
import { TOOLS } from "./tools/index.js";

/** A server of the Model Context Protocol over a ledger, for one client; it waits to be connected. Tools that write are there only where they are allowed. */
export function mcpServer(desk: Desk): McpServer {
  const server = new McpServer({ name: "entente", title: "Entente", version: VERSION }, { instructions: INSTRUCTIONS });
  for (const tool of TOOLS) if (tool.power === null || desk.powers.includes(tool.power)) addTool(server, desk, tool);
  addResources(server, desk);
  return server;
}

function addTool(server: McpServer, desk: Desk, tool: AnyTool): void {
  const { name, title, description, input, power } = tool;
  const annotations = {
    readOnlyHint: power === null,
    destructiveHint: false,
    idempotentHint: power === null,
    openWorldHint: false,
  };
  server.registerTool(name, { title, description, inputSchema: input, annotations }, async (asked) => {
    try {
      const answer = () => tool.run(desk, asked);
      const question = JSON.stringify([name, todayOf(desk), asked]);
      const text = await unhurried(() => (tool.fresh ? answer() : kept(desk.ledger, question, answer)));
      return { content: [{ type: "text", text }] };
    } catch (error) {
      const { sentence, fault } = sentenceOf(error);
      if (fault) desk.log(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return { content: [{ type: "text", text: sentence }], isError: true };
    }
  });
}
