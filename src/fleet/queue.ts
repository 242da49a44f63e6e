import { setTimeout as pause } from "node:timers/promises";
import {
  type Consumer,
  type ConsumerMessages,
  type JetStreamClient,
  type JetStreamManager,
  jetstream,
  jetstreamManager,
} from "@nats-io/jetstream";
import { headers, type MsgHdrs, type NatsConnection } from "@nats-io/transport-node";
import { type QueueAddress, shownAddress } from "./address.js";
import {
  type Channels,
  CLUSTERED,
  channelsOf,
  makeQueue,
  type QueueSettings,
  settingsOf,
  USUAL_MOST,
  USUAL_PATIENCE,
} from "./channels.js";
import { connectTo } from "./connection.js";
import type { Credentials } from "./credentials.js";
import { Delivery, ID, PARTS } from "./delivery.js";
import { messageId } from "./dispatch.js";
import { type FailureNote, NOTE, noteHeader, noteOf } from "./failure-note.js";
import { numberOf, QueueError, told } from "./queue-error.js";

/** Bytes of a message that its headers may take. */
const HEADERS = 65_536;
/** Milliseconds for an answer of the servers, and until one that does not come is given up. */
const ANSWER = 3000;
const GIVE_UP = 60_000;
/** Milliseconds after which parts that belong to nothing are nobody's any more: who sends parts sends what they belong to behind them. */
const UNCLAIMED = 3_600_000;
/** Milliseconds in which what was said last must have gone out. */
const GOODBYE = 5000;
/** Milliseconds between tries. */
const SHORTEST = 100;
const LONGEST = 2000;
/** maximum messages exceeded, insufficient resources, insufficient storage resources: there is room again when something was read. */
const FULL: ReadonlySet<number> = new Set([10077, 10023, 10047]);
/** JetStream system temporarily unavailable: servers are choosing who leads. */
const UNAVAILABLE = 10008;

/** A document that failed, as the queue keeps it. */
export interface Failure extends FailureNote {
  readonly id: string;
  /** Its place among those that failed. */
  readonly sequence: number;
}

/** How much there is of what. */
export interface Counts {
  /** Documents that nobody has taken, and those that a worker has or that wait to be tried again. */
  readonly waiting: number;
  readonly held: number;
  readonly failed: number;
}

/** Documents on their way from those who send them to those who read them, kept by NATS JetStream. Everything throws QueueError. */
export class Queue {
  #consumer: Consumer | null = null;
  #taking: ConsumerMessages | null = null;

  private constructor(
    readonly address: QueueAddress,
    readonly connection: NatsConnection,
    private readonly client: JetStreamClient,
    private readonly manager: JetStreamManager,
    readonly channels: Channels,
    readonly settings: QueueSettings,
  ) {}

  /**
   * Opens a queue. With `make` one that is missing is made, and one that is there is set to what `make` names; without, one that is missing is a QueueError.
   */
  static async open(
    address: QueueAddress,
    credentials: Credentials | null,
    make: Partial<QueueSettings> | null,
  ): Promise<Queue> {
    const connection = await connectTo(address, credentials);
    try {
      const managing = () => jetstreamManager(connection, { timeout: 2 * ANSWER });
      // A server that has JetStream answers as if it had none while nobody leads.
      const manager = await (connection.info?.jetstream === true ? persistent(managing) : managing());
      const channels = channelsOf(address.name);
      const there = await persistent(() => settingsOf(manager, channels));
      if (there === null && make === null)
        throw new QueueError(
          `There is no queue ${address.name} here yet; entente send and entente work create it.`,
          "missing",
        );
      const usual = there ?? {
        most: USUAL_MOST,
        patience: USUAL_PATIENCE,
        replicas: connection.info?.cluster === undefined ? 1 : CLUSTERED,
      };
      const settings = { ...usual, ...make };
      if (there === null || Object.keys(make ?? {}).length > 0)
        await persistent(() => makeQueue(manager, channels, settings));
      return new Queue(address, connection, jetstream(connection, { timeout: ANSWER }), manager, channels, settings);
    } catch (error) {
      await connection.close();
      throw told(error);
    }
  }

  /** Where it is, without a password. */
  get name(): string {
    return shownAddress(this.address);
  }

  /**
   * Puts a message into the queue; when this returns, the servers have it. One that came in shortly before is known. `full` is told while there is no room.
   */
  async send(message: Uint8Array, full: () => void = () => {}): Promise<"sent" | "known"> {
    const id = messageId(message);
    const most = (this.connection.info?.max_payload ?? 1_048_576) - HEADERS;
    const headed = headers();
    headed.set(ID, id);
    const parts = message.length > most ? Math.ceil(message.length / most) : 0;
    for (let i = 0; i < parts; i++)
      await persistent(
        () => this.client.publish(this.channels.subject("parts", id, i), message.subarray(i * most, (i + 1) * most)),
        full,
      );
    if (parts > 0) headed.set(PARTS, String(parts));
    const to = parts > 0 ? this.channels.subject("documents", id) : this.channels.subject("documents");
    const sent = await this.#publish(to, parts > 0 ? new Uint8Array(0) : message, id, headed, full);
    if (!sent.duplicate) return "sent";
    // What was read since then has taken its parts along, and these came after.
    if (parts > 0 && !(await this.#isThere(sent.seq))) await this.#forgetParts(id);
    return "known";
  }

  #publish(to: string, message: Uint8Array, id: string, headed: MsgHdrs, full: () => void) {
    return persistent(() => this.client.publish(to, message, { msgID: id, headers: headed }), full);
  }

  async #isThere(sequence: number): Promise<boolean> {
    return (
      (await persistent(() => this.manager.streams.getMessage(this.channels.documents, { seq: sequence }))) !== null
    );
  }

  /**
   * Takes up to so many documents, each handed to `give` as soon as it comes, for so many milliseconds at most. Returns how many came. What servers that are
   * gone do not answer is tried again by whoever calls this.
   */
  async take(most: number, wait: number, give: (delivery: Delivery) => void): Promise<number> {
    let count = 0;
    try {
      this.#consumer ??= await this.client.consumers.get(this.channels.documents, this.channels.readers);
      this.#taking = await this.#consumer.fetch({ max_messages: most, expires: wait });
      for await (const message of this.#taking) {
        count++;
        give(new Delivery(message));
      }
      return count;
    } catch (error) {
      this.#consumer = null;
      const why = told(error);
      if (why instanceof QueueError || !(error instanceof Error)) throw why;
      throw new QueueError(`The servers are not handing out documents at the moment (${error.message}).`);
    } finally {
      this.#taking = null;
    }
  }

  /** Ends a `take` that waits. */
  async stopTaking(): Promise<void> {
    await this.#taking?.close();
  }

  /** All bytes of a document that was handed out; null where its parts are gone. */
  async messageOf(delivery: Delivery): Promise<Uint8Array | null> {
    if (delivery.parts === 0) return delivery.bytes;
    const parts: Uint8Array[] = [];
    for (let i = 0; i < delivery.parts; i++) {
      const subject = this.channels.subject("parts", delivery.id, i);
      const part = await persistent(() =>
        this.manager.streams.getMessage(this.channels.parts, { last_by_subj: subject }),
      );
      if (part === null) return null;
      parts.push(part.data);
    }
    return Buffer.concat(parts);
  }

  /** A document is in the ledger: it leaves the queue. */
  async done(delivery: Delivery): Promise<void> {
    delivery.done();
    if (delivery.parts > 0) await this.#forgetParts(delivery.id);
  }

  async #forgetParts(id: string): Promise<void> {
    const filter = this.channels.subject("parts", id, "*");
    await persistent(() => this.manager.streams.purge(this.channels.parts, { filter }));
  }

  /**
   * Lets go of parts that belong neither to a document that is in the queue nor to one that failed: who was to take them along was killed before, or who sent them
   * was. Returns of how many documents.
   * @param age milliseconds that parts lie before they are looked at.
   */
  async sweep(age = UNCLAIMED): Promise<number> {
    const { documents, parts, failed } = this.channels;
    const info = await persistent(() =>
      this.manager.streams.info(parts, { subjects_filter: this.channels.subject("parts", "*", 0) }),
    );
    let swept = 0;
    for (const subject of Object.keys(info.state.subjects ?? {})) {
      const id = subject.split(".").at(-2)!;
      const last = (stream: string, by: string) =>
        persistent(() => this.manager.streams.getMessage(stream, { last_by_subj: by }));
      if ((await last(documents, this.channels.subject("documents", id))) !== null) continue;
      if ((await last(failed, this.channels.subject("failed", id))) !== null) continue;
      const part = await last(parts, subject);
      if (part === null || Date.now() - part.time.getTime() < age) continue;
      // Parts that are sent again meanwhile come later, and stay.
      const filter = this.channels.subject("parts", id, "*");
      await persistent(() => this.manager.streams.purge(parts, { filter, seq: info.state.last_seq + 1 }));
      swept++;
    }
    return swept;
  }

  /** A document is not to be tried again: it goes to those that failed, with its reasons, and leaves the queue. */
  async fail(delivery: Delivery, note: FailureNote): Promise<void> {
    // Its words go to the parts, so that to list what failed takes no more than the reasons.
    if (delivery.parts === 0)
      await persistent(() => this.client.publish(this.channels.subject("parts", delivery.id, 0), delivery.bytes));
    const headed = headers();
    headed.set(ID, delivery.id);
    headed.set(PARTS, String(Math.max(1, delivery.parts)));
    headed.set(NOTE, noteHeader(note));
    const subject = this.channels.subject("failed", delivery.id);
    await persistent(() => this.client.publish(subject, new Uint8Array(0), { headers: headed }));
    delivery.done();
  }

  /** Those that failed, in the order in which they did. */
  async *failures(): AsyncGenerator<Failure> {
    // One after another, since a consumer that lists them would have to be made, which takes a cluster that is whole.
    for (let after = 0; ; ) {
      const next = { seq: after + 1, next_by_subj: this.channels.subject("failed", "*") };
      const kept = await persistent(() => this.manager.streams.getMessage(this.channels.failed, next));
      if (kept === null) return;
      after = kept.seq;
      yield { id: kept.header.get(ID), sequence: kept.seq, ...noteOf(kept.header.get(NOTE)) };
    }
  }

  /** Sends one that failed again. Returns whether it was there. */
  async again({ id, sequence }: Pick<Failure, "id" | "sequence">, full: () => void = () => {}): Promise<boolean> {
    const { failed } = this.channels;
    const kept = await persistent(() => this.manager.streams.getMessage(failed, { seq: sequence }));
    if (kept === null) return false;
    const headed = headers();
    headed.set(ID, id);
    headed.set(PARTS, kept.header.get(PARTS));
    // Under another number than at first, or the servers would take it for the same told twice.
    const to = this.channels.subject("documents", id);
    await this.#publish(to, new Uint8Array(0), `${id}-${sequence}`, headed, full);
    return persistent(() => this.manager.streams.deleteMessage(failed, sequence));
  }

  /** Drops one that failed for good. */
  async forget({ id, sequence }: Pick<Failure, "id" | "sequence">): Promise<void> {
    await persistent(() => this.manager.streams.deleteMessage(this.channels.failed, sequence));
    await this.#forgetParts(id);
  }

  async counts(): Promise<Counts> {
    const { documents, failed, readers } = this.channels;
    const [all, lost, consumer] = await persistent(() =>
      Promise.all([
        this.manager.streams.info(documents),
        this.manager.streams.info(failed),
        this.manager.consumers.info(documents, readers),
      ]),
    );
    const waiting = Math.min(consumer.num_pending, all.state.messages);
    return { waiting, held: all.state.messages - waiting, failed: lost.state.messages };
  }

  /** Has all that was said go out, as far as servers are there, then ends the connection. */
  async close(): Promise<void> {
    const drained = this.connection.drain().catch(() => {});
    await Promise.race([drained, pause(GOODBYE, undefined, { ref: false })]);
    await this.connection.close();
  }
}

/** Asks the servers until they answer: while they choose who leads, and for as long as there is no room, which `full` is told. Throws QueueError. */
async function persistent<T>(ask: () => Promise<T>, full: () => void = () => {}): Promise<T> {
  let begun = performance.now();
  for (let wait = SHORTEST; ; wait = Math.min(2 * wait, LONGEST)) {
    try {
      return await ask();
    } catch (error) {
      if (FULL.has(numberOf(error) ?? 0)) {
        full();
        begun = performance.now();
      } else if (!isPassing(error) || performance.now() - begun > GIVE_UP) throw told(error);
      await pause(wait);
    }
  }
}

/** Whether it may be otherwise in a moment: no answer, nobody who leads, a connection that is being made anew. */
function isPassing(error: unknown): boolean {
  const number = numberOf(error);
  if (number !== null) return number === UNAVAILABLE;
  return (
    error instanceof Error &&
    [
      "TimeoutError",
      "NoRespondersError",
      "RequestError",
      "JetStreamStatusError",
      "JetStreamNotEnabled",
      "ConnectionError",
    ].includes(error.name)
  );
}
