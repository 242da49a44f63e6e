// A ledger for programs that talk with models: the Model Context Protocol.
export type { Desk, Power } from "./desk.js";
export { answerHttp, LARGEST_REQUEST } from "./http.js";
export { Readings } from "./readings.js";
export { mcpServer } from "./server.js";
export { answerStdio } from "./stdio.js";
