import type { InferenceSession, Tensor } from "onnxruntime-common";
import { Embeddings } from "./embeddings.js";
import { ReaderError } from "./reader-error.js";
import type { Table, tablesIn } from "./tables.js";
import type { Window } from "./window.js";

/** What of onnxruntime is used: the same in the native and in the WebAssembly one. */
interface Runtime {
  readonly InferenceSession: {
    create(model: Uint8Array, options: InferenceSession.SessionOptions): Promise<InferenceSession>;
  };
  readonly Tensor: new (type: "float32", data: Float32Array, dims: readonly number[]) => Tensor;
}

/** What the encoder says of a window: for each piece the scores of the types (logits), and the parts that the heads choose by. */
export interface Encoded {
  readonly scores: Float32Array;
  readonly parts: Float32Array;
}

/** Whatever reads windows: the network here, or on another thread. */
export interface Encodes {
  encode(window: Pick<Window, "pieces" | "marks">): Promise<Encoded>;
}

/**
 * The network that reads windows. One window is one run, so that its scores depend on nothing beside it.
 */
export class Encoder implements Encodes {
  private constructor(
    private readonly runtime: Runtime,
    private readonly session: InferenceSession,
    private readonly embeddings: Embeddings,
    private readonly marks: Table,
  ) {}

  /**
   * @param graph the network in ONNX. @param tables four-bit word embeddings, and the embeddings of marks.
   * Throws ReaderError where no runtime loads, or a table is missing.
   */
  static async load(graph: Uint8Array, { tables, packed }: ReturnType<typeof tablesIn>): Promise<Encoder> {
    const runtime = await loadRuntime();
    const words = packed.get("words.q4");
    const scales = packed.get("words.scale");
    const marks = tables.get("marks");
    if (words === undefined || scales === undefined || marks === undefined)
      throw new ReaderError("The reader's weights are damaged: a table of embeddings is missing. Reinstall Entente.");
    const view = new DataView(scales.buffer, scales.byteOffset, scales.byteLength);
    const session = await runtime.InferenceSession.create(graph, {
      intraOpNumThreads: 1,
      interOpNumThreads: 1,
      executionProviders: ["cpu"],
      // The graph is made as it should run (training/graph.py): the runtime would join sums with norms, which takes it longer.
      graphOptimizationLevel: "basic",
      logSeverityLevel: 3,
    });
    return new Encoder(runtime, session, new Embeddings(words, view, (words.byteLength * 2) / marks.shape[1]!), marks);
  }

  async encode({ pieces, marks }: Pick<Window, "pieces" | "marks">): Promise<Encoded> {
    const width = this.embeddings.width;
    const size = pieces.length;
    const x = new Float32Array(size * width);
    for (let i = 0; i < size; i++) this.embed(pieces[i]!.id, marks[i]!, x, i * width);
    const out = await this.session.run({ x: new this.runtime.Tensor("float32", x, [1, size, width]) });
    return { scores: out.scores!.data as Float32Array, parts: out.parts!.data as Float32Array };
  }

  private embed(piece: number, mark: number, to: Float32Array, at: number): void {
    this.embeddings.add(piece, to, at);
    const { data } = this.marks;
    const width = this.embeddings.width;
    for (let i = 0; i < width; i++) to[at + i]! += data[mark * width + i]!;
  }
}

/** The native runtime where it loads, the WebAssembly one elsewhere. */
async function loadRuntime(): Promise<Runtime> {
  // The native one reports to its maker unless this is said; that of a thread hears only what the main thread said (cli/main.ts).
  process.env.ORT_DISABLE_TELEMETRY = "1";
  const tried: string[] = [];
  for (const name of ["onnxruntime-node", "onnxruntime-web"]) {
    try {
      const found = (await import(name)) as Runtime & { readonly default?: Runtime };
      return found.InferenceSession === undefined ? found.default! : found;
    } catch (error) {
      tried.push(`${name}: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`);
    }
  }
  throw new ReaderError(
    `No runtime for the reader's network could be loaded (${tried.join("; ")}). Reinstall Entente.`,
  );
}
