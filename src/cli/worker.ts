import { type GuardedTask, watched } from "../intake/index.js";
import { type Printed, type PrintTask, resultOf } from "./result.js";

/** The work of a thread that prints. */
export default function read(task: GuardedTask<PrintTask>): Promise<Printed> {
  return watched(task, resultOf);
}
