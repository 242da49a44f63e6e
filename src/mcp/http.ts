import { WebStandardStreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js";
import { LIMITS } from "../text/index.js";
import type { Desk } from "./desk.js";
import { mcpServer } from "./server.js";

/** Bytes of one request: a document that is added, escaped, and what stands around it. */
export const LARGEST_REQUEST = LIMITS.model.request.most;

/**
 * Answers one request of streamable HTTP, without a session: every request stands for itself, so nothing is kept of who asks. Who may ask, and from where,
 * is decided before.
 */
export async function answerHttp(desk: Desk, request: Request): Promise<Response> {
  const server = mcpServer(desk);
  const transport = new WebStandardStreamableHTTPServerTransport({
    enableJsonResponse: true,
    maxRequestBodySize: LARGEST_REQUEST,
  });
  // The types of the package have callbacks that may be undefined where the interface has them missing.
  await server.connect(transport as Parameters<typeof server.connect>[0]);
  try {
    return await transport.handleRequest(request);
  } finally {
    await server.close();
  }
}
