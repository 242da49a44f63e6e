import { LIMITS } from "../../text/index.js";

/** What stands beside a document and says what it is: "article.pdf.json" beside "article.pdf". */
export const SIDE_CAR = ".json";
/** Bytes of one; it holds no document. */
export const LARGEST_SIDE_CAR = LIMITS.catalogue.sideCar.most;

/** What a side-car tells; see sideCarOf. */
export async function toldBeside(...asked: Parameters<typeof import("./side-car.js").sideCarOf>) {
  return (await import("./side-car.js")).sideCarOf(...asked);
}

/** The feeds that a list of feeds names; see feedsOf. */
export async function feedsIn(bytes: Uint8Array) {
  return (await import("./opml.js")).feedsOf(bytes);
}
