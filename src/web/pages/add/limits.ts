import { LIMITS } from "../../../text/index.js";
import { links } from "../../page/index.js";

/** Files that are taken at once, and bytes of them all with what the form adds. */
export const FILES = LIMITS.server.files.most;
export const BYTES = LIMITS.server.upload.most;
/** Where an addition is cancelled, and the field that says which. */
export const CANCEL = `${links.add}/cancel`;
export const RUN_FIELD = "run";
/** The field that asks for files to be kept. */
export const ORIGINALS_FIELD = "originals";
