// What commands say in Chinese.
import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";
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

export const patterns: Patterns<Words> = {
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
