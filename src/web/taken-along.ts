import { EXPORTS, type Put } from "../exchange/index.js";
import { takeAlong } from "../taking.js";
import type { AnyPage, Visit } from "./page/index.js";

/** What a page is taken along as, by the end of its address, as it is written; null where it has no such file. */
export function takenAlong(
  page: AnyPage,
  visit: Visit,
  end: string,
): { readonly type: string; readonly body: ReadableStream<Uint8Array> } | null {
  const format = EXPORTS.find((one) => one.end === end);
  const taken = page.exports?.(visit) ?? null;
  const { ledger, visitor } = visit;
  if (format === undefined || taken === null) return null;
  const type = /^text|json|xml/u.test(format.mediaType) ? withCharset(format.mediaType) : format.mediaType;
  return {
    type,
    body: streamed((put) =>
      takeAlong(ledger, format.name, {
        ...taken,
        ...(visitor.collection === null ? {} : { called: visitor.collection }),
        put,
      }),
    ),
  };
}

/** JSON and XML say themselves that they are UTF-8; browsers that show them as text want to be told. */
const withCharset = (type: string) => (type.includes(";") ? type : `${type}; charset=utf-8`);

/** What is written, no faster than it is read. Where writing fails, the stream breaks off: a file that ends early is seen to be none. */
function streamed(work: (put: Put) => Promise<void>): ReadableStream<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  const encoder = new TextEncoder();
  const put: Put = (content) => writer.write(typeof content === "string" ? encoder.encode(content) : content);
  // A reader who went away has writing fail: nobody is left to be told.
  work(put)
    .then(() => writer.close())
    .catch((error: unknown) => writer.abort(error).catch(() => {}));
  return readable;
}
