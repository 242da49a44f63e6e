import { LIMITS, MB } from "../../text/index.js";

/** Bytes that may be written out of one input, whatever archives stand in it. */
export const MOST_WRITTEN = LIMITS.container.unpacked.most;
/** Files that one input may hold, whatever archives stand in it. */
export const MOST_ENTRIES = LIMITS.container.files.most;
/** Deflate writes at most 1032 bytes for one it reads; words reach a tenth of that, and past this size only a bomb goes further. */
const MOST_RATIO = LIMITS.container.ratio.most;
const RATIO_COUNTS_FROM = LIMITS.container.ratioFrom.most;

/** Why an archive or a part of it is not read, as one sentence for a person. */
export class ArchiveFault extends Error {}

/** What may still be written out for one input; archives within archives share it. */
export class Allowance {
  private bytes = MOST_WRITTEN;
  private entries = MOST_ENTRIES;
  private packed = 0;

  /** Whether nothing more may be written out. */
  get spent(): boolean {
    return this.bytes < 0 || this.entries < 0;
  }

  /** Takes the files an archive holds. Throws an ArchiveFault when there are too many. */
  takeEntries(count: number): void {
    this.entries -= count;
    if (this.entries < 0)
      throw new ArchiveFault(`The archive contains more than ${MOST_ENTRIES} files, the limit; split it.`);
  }

  /** Takes bytes of an archive that are about to be unpacked. */
  takePacked(bytes: number): void {
    this.packed += bytes;
  }

  /**
   * Takes `written` further bytes of a file of which `total` are written now, out of `packed` in the archive. Throws an ArchiveFault
   * when that is too much.
   */
  takeBytes(written: number, total: number, packed: number): void {
    this.bytes -= written;
    if (this.bytes < 0) {
      const most = MOST_WRITTEN / MB;
      throw new ArchiveFault(`The archive unpacks to more than ${most} MB, the limit; split it.`);
    }
    // Many files that are each just short of a bomb are one together.
    const all = MOST_WRITTEN - this.bytes;
    if (all > RATIO_COUNTS_FROM && all > MOST_RATIO * this.packed) {
      this.bytes = -1;
      throw new ArchiveFault(
        `The archive unpacks to more than ${MOST_RATIO} times its size, like a decompression bomb; no more of it was read.`,
      );
    }
    if (total > RATIO_COUNTS_FROM && total > MOST_RATIO * packed)
      throw new ArchiveFault(
        `The archive unpacks to more than ${MOST_RATIO} times its size, like a decompression bomb; it was not read.`,
      );
  }
}
