// What commands say in English: one file an area. Another language is a folder of the same shape.
import { adding } from "./adding.js";
import { asking } from "./asking.js";
import { checking } from "./checking.js";
import { deriving } from "./deriving.js";
import { explaining } from "./explaining.js";
import { holdings } from "./holdings.js";
import { judging } from "./judging.js";
import { keeping } from "./keeping.js";
import { queueing } from "./queueing.js";
import { results } from "./results.js";
import { watching } from "./watching.js";

export const english = {
  adding,
  asking,
  checking,
  deriving,
  explaining,
  holdings,
  judging,
  keeping,
  queueing,
  results,
  watching,
};

export type Words = typeof english;
