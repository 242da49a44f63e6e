/** Milliseconds between two looks; they grow while nothing changes. */
const SOON = 700;
const LATE = 5_000;
/** Milliseconds between two words to those who listen. */
const SPEAK = 4_000;

/** Keeps what comes of files up to date while they are read: lines that changed, and the sentence above them, which is read out now and then. */
export function following(place: HTMLElement): void {
  if (place.dataset.underWay === undefined) return;
  // Looking again is what this does.
  place.querySelector("[data-again]")?.remove();
  let wait = SOON;
  let spoken = Date.now();
  const look = async () => {
    try {
      const answer = await fetch(location.href, { headers: { accept: "text/html" } });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.querySelector<HTMLElement>(`[data-island="${place.dataset.island}"]`);
      if (answer.ok && fresh !== null) {
        const ended = fresh.dataset.underWay === undefined;
        const changed = exchange(place.querySelector("ol"), fresh.querySelector("ol"));
        wait = changed ? SOON : Math.min(LATE, wait * 1.3);
        if (ended || Date.now() - spoken > SPEAK) {
          spoken = Date.now();
          speak(place, fresh);
        }
        if (ended) {
          leave(place);
          return;
        }
      }
    } catch {
      // A server that does not answer is asked again, later.
      wait = LATE;
    }
    setTimeout(look, wait);
  };
  setTimeout(look, wait);
}

/** Puts the lines that are others now in the place of those that were. */
function exchange(old: Element | null, fresh: Element | null): boolean {
  let changed = false;
  for (const [i, line] of [...(fresh?.children ?? [])].entries()) {
    const was = old?.children[i];
    if (was === undefined || was.outerHTML === line.outerHTML) continue;
    was.replaceWith(document.importNode(line, true));
    changed = true;
  }
  return changed;
}

function speak(place: HTMLElement, fresh: HTMLElement): void {
  const [said, words] = [place, fresh].map((one) => one.querySelector("[role=status]"));
  if (said && words && said.textContent !== words.textContent) said.textContent = words.textContent;
}

/** Takes away what can be done while files are read, without losing the place of who was there. */
function leave(place: HTMLElement): void {
  const controls = place.querySelector("[data-controls]");
  const held = controls?.contains(document.activeElement) ?? false;
  controls?.remove();
  if (!held) return;
  const heading = place.querySelector<HTMLElement>("h2");
  heading?.setAttribute("tabindex", "-1");
  heading?.focus();
}
