import type { GuardedTask } from "./guard.js";
import { type Pictured, type PictureTask, pictureOf } from "./page-pictures.js";
import { watched } from "./watched.js";

/** The work of a thread that draws pages. */
export default function draw(task: GuardedTask<PictureTask>): Promise<Pictured> {
  return watched(task, pictureOf);
}
