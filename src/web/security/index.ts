// What stands before the pages: who may ask what of this server, and what browsers may do with its answers.
export type { Change } from "./change.js";
export type { Guarded, GuardedContext } from "./connection.js";
export { FORM_FIELD, FORM_HEADER } from "./csrf.js";
export { ACCESS_FIELD, Guard, type GuardOptions, SIGN_IN, SIGN_OUT } from "./guard.js";
export { limitServer, SERVER_OPTIONS } from "./limits.js";
export { homeward } from "./path.js";
export { CONTENT_POLICY } from "./policy.js";
export { REASONS, type Reason, Refusal } from "./refusal.js";
export { isRole, may, ROLES, type Role } from "./roles.js";
export { type Site, SiteError, siteOf } from "./site.js";
export type { Token } from "./token.js";
export { TOKEN_FILE, TokenError, TokenFile, tokensToServe } from "./token-file.js";
export { type UploadedFile, uploadedFile } from "./upload.js";
export type { Visitor } from "./visitor.js";
