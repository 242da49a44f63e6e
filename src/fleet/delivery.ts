import type { JsMsg } from "@nats-io/jetstream";
import { messageId } from "./dispatch.js";

/** The address of a message by its content. */
export const ID = "Entente-Id";
/** In how many parts the message of a document lies that is larger than a message may be. */
export const PARTS = "Entente-Parts";

/** A document that the queue has handed out: nobody else has it until it is given back, or nothing is heard of it for too long. */
export class Delivery {
  readonly id: string;

  constructor(private readonly message: JsMsg) {
    this.id = message.headers?.get(ID) || messageId(message.data);
  }

  /** How often it has been handed out, now for the first time: 1. */
  get times(): number {
    return this.message.info.deliveryCount;
  }

  get bytes(): Uint8Array {
    return this.message.data;
  }

  /** 0 where the message holds all of it. */
  get parts(): number {
    return Number(this.message.headers?.get(PARTS) || 0);
  }

  /** Says that it is still being read. */
  working(): void {
    this.message.working();
  }

  /** It is worked off, and leaves the queue. */
  done(): void {
    this.message.ack();
  }

  /** Somebody else may have it, after so many milliseconds. */
  back(delay = 0): void {
    if (delay > 0) this.message.nak(delay);
    else this.message.nak();
  }
}
