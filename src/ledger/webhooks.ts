import { sql } from "kysely";
import { forgetArrivals, lastArrival } from "./arrivals.js";
import { digest, json } from "./digest.js";
import { refusePartial } from "./partial.js";
import type { Access } from "./provenance.js";
import type { Row } from "./schema.js";
import type { Delivery, Webhook } from "./webhook.js";

/** A webhook as it stands. */
export interface ToldWebhook extends Webhook {
  /** How far it was told: the number of an arrival. */
  readonly arrival: number;
  /** Since when nothing is sent to it, ISO 8601; null where it is sent to. */
  readonly paused: string | null;
}

/** Deliveries of a webhook that are remembered once they have ended. */
const REMEMBERED = 200;

/** Addresses that are told what is new, and what was sent to them. Nothing here changes what the ledger tells, nor is it part of exports. Throws LedgerError. */
export class Webhooks {
  constructor(private readonly access: Access) {}

  /** All of them, by id. */
  all(): Promise<ToldWebhook[]> {
    return this.access.ask(async (tx) => {
      const { rows } = await sql<Row<"webhooks">>`select * from webhooks order by id`.execute(tx);
      return rows.map(({ body, arrival, paused }) => ({ ...(JSON.parse(body) as Webhook), arrival, paused }));
    });
  }

  /** Adds one: what is in the ledger already it is not told. One that is there is left as it is. */
  add(webhook: Webhook): Promise<void> {
    return this.access.write(async (tx, engine) => {
      await refusePartial(tx);
      const arrival = await lastArrival(tx);
      await engine.insert(tx, "webhooks", [{ id: webhook.id, body: json(webhook), arrival, paused: null }]);
    });
  }

  /** Has nothing sent to it from an instant on, or has it told again, of what came meanwhile too, with null. */
  pause(id: string, since: string | null): Promise<void> {
    return this.access.write(async (tx) => {
      await sql`update webhooks set paused = ${since} where id = ${id}`.execute(tx);
    });
  }

  /** Has a body sent that tells nothing of the ledger, to see whether it is received. */
  try(id: string, body: string, at: string): Promise<void> {
    return this.access.write(async (tx, engine) => {
      await refusePartial(tx);
      await engine.insert(tx, "deliveries", [deliveryRow(id, body, at, `v_${digest(id, "try", at)}`)]);
    });
  }

  /** Takes one away, with what was sent to it. */
  remove(id: string): Promise<void> {
    return this.access.write(async (tx) => {
      await sql`delete from deliveries where webhook = ${id}`.execute(tx);
      await sql`delete from webhooks where id = ${id}`.execute(tx);
    });
  }

  /**
   * Has bodies sent to a webhook, and writes down that it was told up to an arrival. Nothing where another process has done so since it was told up to
   * `webhook.arrival`: each change is told once, whoever looks.
   */
  announce(webhook: ToldWebhook, upTo: number, bodies: readonly string[], at: string): Promise<void> {
    return this.access.write(async (tx, engine) => {
      const { id, arrival } = webhook;
      const { rows } = await sql<{ arrival: number }>`select arrival from webhooks where id = ${id}`.execute(tx);
      if (rows[0]?.arrival !== arrival) return;
      await sql`update webhooks set arrival = ${upTo} where id = ${id}`.execute(tx);
      await engine.insert(
        tx,
        "deliveries",
        bodies.map((body, i) => deliveryRow(id, body, at, `v_${digest(id, upTo, at, i)}`)),
      );
      await sql`delete from deliveries where webhook = ${id} and status <> 'waiting' and id not in
        (select id from deliveries where webhook = ${id} order by at desc, id desc limit ${REMEMBERED})`.execute(tx);
      await forgetArrivals(tx);
    });
  }

  /** Takes what is due at an instant, at most so many, each as one attempt more; until `until` no other process takes it too. */
  async take(now: string, until: string, most: number): Promise<Delivery[]> {
    const isDueAt = sql`status = 'waiting' and due <= ${now}
      and webhook not in (select id from webhooks where paused is not null)`;
    // Who has nothing to send keeps nobody from writing.
    const isDue = await this.access.ask(async (tx) => {
      const { rows } = await sql<{ id: string }>`select id from deliveries where ${isDueAt} limit 1`.execute(tx);
      return rows.length > 0;
    });
    if (!isDue) return [];
    let taken: Delivery[] = [];
    await this.access.write(async (tx, engine) => {
      const { rows } = await sql<Row<"deliveries">>`select * from deliveries where ${isDueAt}
        order by due, id limit ${most}`.execute(tx);
      taken = rows.map(deliveryOf);
      if (taken.length === 0) return;
      await sql`update deliveries set due = ${until}, attempts = attempts + 1 where id in ${engine.list(taken.map(({ id }) => id))}`.execute(
        tx,
      );
    });
    return taken.map((one) => ({ ...one, attempts: one.attempts + 1 }));
  }

  /** Writes down what came of an attempt. */
  note({ id, status, due, told }: Pick<Delivery, "id" | "status" | "due" | "told">): Promise<void> {
    return this.access.write(async (tx) => {
      await sql`update deliveries set status = ${status}, due = ${due}, told = ${told} where id = ${id}`.execute(tx);
    });
  }

  /** What was sent, and waits to be, the newest first: of one webhook, or of all. */
  deliveries(most: number, webhook: string | null = null): Promise<Delivery[]> {
    return this.access.ask(async (tx) => {
      const of = webhook === null ? sql`` : sql`where webhook = ${webhook}`;
      const { rows } = await sql<Row<"deliveries">>`select * from deliveries ${of}
        order by at desc, id desc limit ${most}`.execute(tx);
      return rows.map(deliveryOf);
    });
  }
}

const deliveryRow = (webhook: string, body: string, at: string, id: string): Row<"deliveries"> => ({
  id,
  webhook,
  at,
  status: "waiting",
  attempts: 0,
  due: at,
  told: "",
  body,
});

const deliveryOf = (row: Row<"deliveries">): Delivery => ({ ...row, status: row.status as Delivery["status"] });
