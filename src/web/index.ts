// The ledger in a browser: pages, rendered here.

export { ENDPOINTS, type Endpoint } from "./api/index.js";
export { type AppOptions, appOf } from "./app.js";
export { type McpAppOptions, mcpAppOf } from "./mcp-app.js";
export type { AnyPage } from "./page/index.js";
export { ACTIONS, PAGES } from "./pages/index.js";
export {
  ROLES,
  type Role,
  type Site,
  SiteError,
  siteOf,
  TOKEN_FILE,
  TokenError,
  TokenFile,
  tokensToServe,
} from "./security/index.js";
export { ServeError, type ServeOptions, type Serving, serve } from "./serve.js";
export { type LedgerServing, type ServeLedgerOptions, serveLedger } from "./serve-ledger.js";
export { type ServeMcpOptions, serveMcp } from "./serve-mcp.js";
