import { element, type Markup } from "./markup.js";

const WIDE = 60;

/** A bar beside a number from 0 to 1, which says the same to those who can't see it. Its colours and size are the page's. */
export function shareBar(share: number): Markup {
  const length = Math.round(Math.min(1, Math.max(0, share)) * WIDE);
  return element(
    "svg",
    { viewBox: `0 0 ${WIDE} 8`, "aria-hidden": "true" },
    element("path", { d: `M0 4h${WIDE}` }),
    length > 0 && element("path", { d: `M0 4h${length}` }),
  );
}
