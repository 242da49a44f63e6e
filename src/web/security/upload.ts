import { createWriteStream, openAsBlob, rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import { Busboy } from "@fastify/busboy";
import { LIMITS } from "../../text/index.js";
import type { GuardedContext } from "./connection.js";
import { FORM_FIELD, FORM_HEADER } from "./csrf.js";
import { Refusal } from "./refusal.js";

/** Files and other fields of one form. */
const MOST_FILES = LIMITS.server.formFiles.most;
const MOST_FIELDS = LIMITS.server.fields.most;
/** Characters of a field that is no file. */
const FIELD = LIMITS.server.form.most;

/** A form with files, which lie on the disk until they are dropped. */
export interface Upload {
  readonly sent: Readonly<Record<string, readonly (string | File)[]>>;
  /** Removes the files. */
  drop(): Promise<void>;
}

/** Folders of uploads that are not dropped yet; a program that ends leaves none. */
const folders = new Set<string>();
process.once("exit", () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Forms with files are taken one after the other: several at once would fill memory and disk. */
let turn: Promise<unknown> = Promise.resolve();

/**
 * Takes a form with files as it comes: the token first, then file by file to the disk, so that what is too large for memory or of nobody's right is
 * never held. Throws Refusal: the form's token is wrong, missing or stands behind a file.
 * @param isRight whether a form token holds for who sends it.
 */
export function uploaded(c: GuardedContext, isRight: (token: unknown) => boolean): Promise<Upload> {
  const next = turn.then(() => taken(c, isRight));
  turn = next.catch(() => {});
  return next;
}

/** A body that is one file, which lies on the disk until it is dropped. */
export interface UploadedFile {
  readonly file: File;
  /** Removes it. */
  drop(): Promise<void>;
}

/** Takes a body that is one file, as uploaded does: to the disk as it comes, after those that came before. */
export function uploadedFile(body: ReadableStream | null, name: string): Promise<UploadedFile> {
  const next = turn.then(async () => {
    const { folder, drop } = await room();
    try {
      const file = path.join(folder, "0");
      await pipeline(body === null ? Readable.from([]) : Readable.fromWeb(body), createWriteStream(file));
      return { file: new File([await openAsBlob(file)], name), drop };
    } catch (error) {
      await drop();
      throw error;
    }
  });
  turn = next.catch(() => {});
  return next;
}

/** A folder for an upload, and what removes it. */
async function room(): Promise<{ readonly folder: string; readonly drop: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), "entente-upload-"));
  folders.add(folder);
  const drop = async () => {
    folders.delete(folder);
    await rm(folder, { recursive: true, force: true });
  };
  return { folder, drop };
}

async function taken(c: GuardedContext, isRight: (token: unknown) => boolean): Promise<Upload> {
  const type = c.req.header("content-type") ?? "";
  let known = isRight(c.req.header(FORM_HEADER));
  if (!type.startsWith("multipart/form-data") || c.req.raw.body === null) throw new Refusal("form");
  const { folder, drop } = await room();
  const sent: Record<string, (string | File)[]> = {};
  const add = (name: string, value: string | File) => {
    const values = Object.hasOwn(sent, name) ? sent[name]! : [];
    values.push(value);
    Object.defineProperty(sent, name, { value: values, enumerable: true, configurable: true });
  };
  try {
    const source = Readable.fromWeb(c.req.raw.body as ReadableStream);
    const form = new Busboy({
      headers: { "content-type": type },
      preservePath: true,
      limits: { files: MOST_FILES, fields: MOST_FIELDS, fieldSize: FIELD },
    });
    const written: Promise<readonly [string, File]>[] = [];
    form.on("field", (name, value) => {
      if (name === FORM_FIELD) known ||= isRight(value);
      add(name, value);
    });
    form.on("file", (name, stream, filename) => {
      if (!known) {
        stream.resume();
        source.destroy(new Refusal("form"));
        return;
      }
      const file = path.join(folder, String(written.length));
      const done = pipeline(stream, createWriteStream(file)).then(
        async () => [name, new File([await openAsBlob(file)], spelt(filename ?? ""))] as const,
      );
      // What fails is told once all are awaited; until then nobody listens.
      done.catch(() => {});
      written.push(done);
    });
    await pipeline(source, form);
    // In the order in which they came, whichever was on the disk first.
    for (const [name, file] of await Promise.all(written)) add(name, file);
  } catch (error) {
    await drop();
    if (error instanceof Refusal || (error as NodeJS.ErrnoException).code !== undefined) throw error;
    // A form that is cut or no form at all has no token either.
    throw new Refusal("form");
  }
  if (known) return { sent, drop };
  await drop();
  throw new Refusal("form");
}

/** A file's name as browsers write it into a form, which spell three characters out. */
function spelt(name: string): string {
  return name.replaceAll("%22", '"').replaceAll(/%0D/giu, "\r").replaceAll(/%0A/giu, "\n");
}
