/**
 * What scripts add to pages that are whole without them. Each island begins where its mark is found: <div data-island="NAME">.
 * Runs in browsers: nothing here is imported by the server.
 */
import { adding, following } from "./adding/index.js";
import { judging } from "./judging.js";

type Island = (place: HTMLElement) => void;

const ISLANDS: Readonly<Record<string, Island>> = { adding, following, judging };

for (const place of document.querySelectorAll<HTMLElement>("[data-island]"))
  ISLANDS[place.dataset.island ?? ""]?.(place);
