import { startsAsZip } from "../archive/index.js";
import { Manuscript } from "../manuscript.js";
import { contentWithProperties } from "../properties.js";
import { type Reader, refusal } from "../reader.js";
import { latin1 } from "../signature.js";
import { OpenText } from "./open-text.js";
import { LARGEST_PACKAGE, PROPERTY_NAMESPACES, propertyHandler, withPackage } from "./package.js";

const OASIS = "urn:oasis:names:tc:opendocument:xmlns";
const NAMESPACES: ReadonlyMap<string, string> = new Map([
  ...PROPERTY_NAMESPACES,
  ...["office", "style", "text", "table", "manifest"].map((name) => [`${OASIS}:${name}:1.0`, name] as const),
  [`${OASIS}:svg-compatible:1.0`, "svg"],
]);

/** OpenDocument texts. Deleted text of tracked changes, comments, heads and feet of pages and macros are no part of the text. */
export const odt: Reader = {
  name: "OpenDocument",
  // The first file of the archive says what it is, unpacked (OpenDocument 1.3, part 2, 3.3).
  recognises: (bytes) =>
    startsAsZip(bytes) && /^mimetypeapplication\/vnd\.oasis\.opendocument\.text/u.test(latin1(bytes.subarray(30, 100))),
  largest: LARGEST_PACKAGE,
  read: (bytes, name) =>
    withPackage(bytes, name, NAMESPACES, async (opened) => {
      let encrypted = false;
      await opened.tell("META-INF/manifest.xml", {
        open(element) {
          encrypted ||= element === "manifest:encryption-data";
        },
        close() {},
        text() {},
      });
      if (encrypted) return refusal(name, "The OpenDocument file is password-protected; save it without a password.");
      const manuscript = new Manuscript();
      const text = new OpenText(manuscript);
      await opened.tell("styles.xml", text);
      if (!(await opened.tell("content.xml", text)))
        return refusal(name, "The OpenDocument file has no content; save it again with a word processor.");
      const properties = propertyHandler();
      await opened.tell("meta.xml", properties);
      const written = manuscript.finish();
      if (written.text === "") return refusal(name, "The OpenDocument file contains no text.");
      return { content: contentWithProperties(written, properties.properties(), text.title), problems: [] };
    }),
};
