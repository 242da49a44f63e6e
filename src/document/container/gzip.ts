import { createGunzip } from "node:zlib";
import { type Allowance, ArchiveFault } from "../archive/index.js";
import { type Container, fault, LARGEST_MEMBER, whole } from "./container.js";
import { sentence } from "./zip.js";

/** Files packed with gzip, one in each: "article.html.gz". */
export const gzip: Container = {
  name: "gzip archive",
  recognises: (head) => head[0] === 0x1f && head[1] === 0x8b && head[2] === 8,
  async *members(chunks, name, allowance) {
    const inner = name.replace(/\.(?:gz|gzip)$/iu, "");
    const place = inner === name ? `${name}/unpacked` : `${name}/${inner.slice(inner.lastIndexOf("/") + 1)}`;
    try {
      const bytes = await whole(gunzipped(chunks, allowance), LARGEST_MEMBER);
      if (bytes === null) yield fault(place, `The file unpacks to more than ${LARGEST_MEMBER >> 20} MB; split it.`);
      else yield { name: place, body: { bytes } };
    } catch (error) {
      yield fault(name, sentence(error));
    }
  },
};

/** What a gzip stream holds, counted while it is unpacked. Throws an ArchiveFault for what is damaged or too much. */
export async function* gunzipped(chunks: AsyncIterable<Uint8Array>, allowance: Allowance): AsyncGenerator<Uint8Array> {
  let packed = 0;
  let written = 0;
  const gunzip = createGunzip({ chunkSize: 1 << 17 });
  const feeding = feed(chunks, gunzip, (size) => {
    packed += size;
    allowance.takePacked(size);
  });
  // What the source fails on is told by the loop below, through the stream.
  feeding.catch((error: Error) => gunzip.destroy(error));
  try {
    for await (const chunk of gunzip as AsyncIterable<Uint8Array>) {
      written += chunk.length;
      allowance.takeBytes(chunk.length, written, packed);
      yield chunk;
    }
  } catch (error) {
    if (error instanceof ArchiveFault) throw error;
    throw new ArchiveFault("The archive is damaged or truncated; download it again.");
  } finally {
    gunzip.destroy();
  }
}

async function feed(
  chunks: AsyncIterable<Uint8Array>,
  gunzip: ReturnType<typeof createGunzip>,
  took: (size: number) => void,
): Promise<void> {
  for await (const chunk of chunks) {
    took(chunk.length);
    if (gunzip.destroyed) return;
    if (!gunzip.write(chunk)) await new Promise((resolve) => gunzip.once("drain", resolve).once("close", resolve));
  }
  gunzip.end();
}
