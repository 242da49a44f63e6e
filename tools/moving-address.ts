import { connect, createServer, type Server, type Socket } from "node:net";

/** An address that stays while servers change behind it, as that of a cluster does. */
export class MovingAddress {
  readonly #open = new Set<Socket>();
  readonly #server: Server;
  #port: number;

  private constructor(private readonly url: URL) {
    this.#port = Number(url.port);
    this.#server = createServer((from) => this.#join(from));
  }

  /** One that leads to a server of this machine. */
  static async of(address: string): Promise<MovingAddress> {
    const moving = new MovingAddress(new URL(address));
    await new Promise<void>((resolve) => moving.#server.listen(0, "127.0.0.1", resolve));
    return moving;
  }

  get address(): string {
    const url = new URL(this.url);
    const at = this.#server.address();
    url.port = String(typeof at === "object" && at ? at.port : 0);
    return url.href;
  }

  /** Has those who come from now on led to another server. */
  lead(to: string): void {
    this.#port = Number(new URL(to).port);
  }

  async close(): Promise<void> {
    for (const socket of this.#open) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #join(from: Socket): void {
    const to = connect(this.#port, "127.0.0.1");
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      this.#open.add(one);
      one.on("error", () => {});
      one.on("close", () => {
        this.#open.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  }
}
