/** What is watched: a feed or sitemap of the web (`web` until its first visit tells which), a folder, a Maildir, a mailbox. */
export type SourceKind = "web" | "feed" | "sitemap" | "folder" | "maildir" | "imap";

/** Where a source was left. */
export interface SourceState {
  /** When it is visited next, ISO 8601 to the second; null where never, since it said that it is gone for good. */
  readonly next: string | null;
  /** When it was visited last; null where it never was. */
  readonly visited: string | null;
  /** Visits that failed, one after the other. */
  readonly failures: number;
  /** Why the last visit failed, as a sentence. */
  readonly trouble: string | null;
  /** What the server said of its last answer (RFC 9110, 8.8): asked with again, so that nothing is sent twice. Of a folder, a digest of its list of files. */
  readonly etag: string | null;
  readonly modified: string | null;
  /** Of a mailbox: "UIDVALIDITY:UID" of the last message that was taken. */
  readonly mark: string | null;
}

/** A source that is watched. */
export interface WatchedSource extends SourceState {
  /** An address of the web or of a mailbox, never with a password; or the path of a folder. */
  readonly address: string;
  readonly kind: SourceKind;
  /** Seconds between two visits. */
  readonly every: number;
  /** Who published what it holds, whatever that says of itself; null where documents tell it. */
  readonly publisher: string | null;
}

/** How a source begins: it is visited at once. */
export const UNVISITED: Omit<SourceState, "next"> = {
  visited: null,
  failures: 0,
  trouble: null,
  etag: null,
  modified: null,
  mark: null,
};
