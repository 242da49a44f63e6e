import { createHash } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { EMBEDDED_STYLE } from "../../picture/index.js";
import type { Site } from "./site.js";

/** What pages may load: only what this server sends, and nothing that stands in the page itself. */
export const CONTENT_POLICY = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", "data:"],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
  baseUri: ["'none'"],
};

/** What a picture may that is opened alone: its one style and nothing else, no script of this server either. */
const PICTURE_POLICY = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(EMBEDDED_STYLE).digest("base64")}'; frame-ancestors 'none'; base-uri 'none'`;

/** What no page here needs of a browser. */
const NEVER = {
  accelerometer: [],
  browsingTopics: [],
  camera: [],
  displayCapture: [],
  fullscreen: [],
  geolocation: [],
  gyroscope: [],
  hid: [],
  magnetometer: [],
  microphone: [],
  midi: [],
  payment: [],
  publickeyCredentialsGet: [],
  screenWakeLock: [],
  serial: [],
  usb: [],
  xrSpatialTracking: [],
};

/**
 * The headers of every answer, refusals too. The referrer stays in the house: other sites are told nothing, while forms of these pages say where
 * they come from (under "no-referrer" browsers send "Origin: null" with them; Fetch standard, "append a request Origin header").
 */
export function securityHeaders({ https }: Pick<Site, "https">): MiddlewareHandler {
  const headers = secureHeaders({
    contentSecurityPolicy: CONTENT_POLICY,
    permissionsPolicy: NEVER,
    referrerPolicy: "same-origin",
    crossOriginOpenerPolicy: "same-origin",
    crossOriginResourcePolicy: "same-origin",
    xFrameOptions: "DENY",
    strictTransportSecurity: https ? "max-age=31536000; includeSubDomains" : false,
    xDownloadOptions: false,
    xXssProtection: false,
  });
  return async (c, next) => {
    const answer = await headers(c, next);
    if (c.res.headers.get("content-type") === "image/svg+xml")
      c.res.headers.set("content-security-policy", PICTURE_POLICY);
    return answer;
  };
}

/** What is read of a ledger is kept by nobody on the way; answers that say otherwise themselves, such as styles and fonts, are left alone. */
export const keptByNobody: MiddlewareHandler = async (c, next) => {
  await next();
  if (!c.res.headers.has("cache-control")) c.res.headers.set("cache-control", "private, no-store");
};
