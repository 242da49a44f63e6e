/**
 * Judging with keys, and without losing one's place: forms are sent in the background, and what the server answers takes the place of what stood there.
 * All of it works without this file, one page after the other.
 */
const OFF = "entente-keys-off";

export function judging(place: HTMLElement): void {
  const said = document.createElement("p");
  said.className = "unseen";
  said.setAttribute("aria-live", "polite");
  document.body.append(said);
  const room = new Room(place, said);
  showKeys(place);
  document.addEventListener("keydown", (event) => room.key(event));
  place.addEventListener("submit", (event) => room.submit(event));
  place.addEventListener("click", (event) => room.click(event));
  place.addEventListener("change", (event) => {
    const box = event.target;
    if (!(box instanceof HTMLInputElement) || box.dataset.keysOn === undefined) return;
    if (box.checked) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, "1");
  });
  for (const how of ["mouseover", "focusin"]) place.addEventListener(how, (event) => room.point(event.target));
}

function showKeys(place: HTMLElement): void {
  for (const keys of place.querySelectorAll<HTMLElement>("[data-keys]")) keys.hidden = false;
  const box = place.querySelector<HTMLInputElement>("[data-keys-on]");
  if (box) box.checked = localStorage.getItem(OFF) === null;
}

class Room {
  #busy = false;

  constructor(
    private readonly place: HTMLElement,
    private readonly said: HTMLElement,
  ) {}

  get #cards(): HTMLElement[] {
    return [...this.place.querySelectorAll<HTMLElement>("[data-claim]")];
  }

  /** The card that has the focus, or was led to. */
  get #now(): HTMLElement | null {
    const focused = document.activeElement?.closest<HTMLElement>("[data-claim]");
    return focused ?? this.place.querySelector<HTMLElement>("[data-claim].now, [data-claim]:target");
  }

  key(event: KeyboardEvent): void {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (target instanceof Element && target.closest("input, select, textarea, [contenteditable]")) return;
    if (localStorage.getItem(OFF) !== null) return;
    const done = key === "Enter" ? this.#open(target) : this.#does[key]?.();
    if (done) event.preventDefault();
  }

  readonly #does: Readonly<Record<string, () => boolean>> = {
    j: () => this.#step(1),
    k: () => this.#step(-1),
    a: () => this.#press("a"),
    r: () => this.#press("r"),
    e: () => this.#press("e"),
    u: () => this.#press("u", this.place),
    "?": () => {
      const keys = this.place.querySelector<HTMLDetailsElement>("[data-keys]");
      if (keys) keys.open = !keys.open;
      return keys !== null;
    },
  };

  #step(by: number): boolean {
    const cards = this.#cards;
    const now = this.#now;
    const at = now === null ? -1 : cards.indexOf(now);
    const next = cards[at < 0 ? (by > 0 ? 0 : cards.length - 1) : at + by];
    if (next === undefined) return true;
    this.#choose(next);
    return true;
  }

  #choose(card: HTMLElement): void {
    for (const other of this.#cards) other.classList.toggle("now", other === card);
    card.focus({ preventScroll: true });
    card.scrollIntoView({ block: "nearest" });
    this.point(card);
    const words = document.getElementById(`e-${card.dataset.claim}`)?.nextElementSibling;
    if (words instanceof HTMLElement) words.scrollIntoView({ block: "center" });
  }

  #open(target: EventTarget | null): boolean {
    const card = this.#now;
    if (card === null || (target instanceof Element && target.closest("a, button, summary"))) return false;
    const fact = card.querySelector<HTMLAnchorElement>("a[data-fact]");
    fact?.click();
    return fact !== null;
  }

  #press(key: string, within: Element | null = this.#now): boolean {
    const control = within?.querySelector<HTMLElement>(`[data-key="${key}"]`);
    control?.click();
    return control != null;
  }

  /** Marks the words of the claim that is pointed at, and the cards of the words. */
  point(target: EventTarget | null): void {
    if (!(target instanceof Element)) return;
    const card = target.closest<HTMLElement>("[data-claim]");
    const words = target.closest<HTMLElement>("[data-claims]");
    const ids = new Set(card ? [card.dataset.claim ?? ""] : (words?.dataset.claims?.split(" ") ?? []));
    if (ids.size === 0) return;
    for (const one of this.place.querySelectorAll<HTMLElement>("[data-claims]"))
      one.classList.toggle(
        "now",
        (one.dataset.claims ?? "").split(" ").some((id) => ids.has(id)),
      );
  }

  submit(event: SubmitEvent): void {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.dataset.judge === undefined || event.defaultPrevented) return;
    event.preventDefault();
    const sent = new FormData(form, event.submitter);
    const id = String(sent.get("claim") ?? "") || (/c_[0-9a-f]+/u.exec(String(sent.get("judgement") ?? ""))?.[0] ?? "");
    const body = new URLSearchParams([...sent].map(([name, value]) => [name, String(value)]));
    void this.#exchange(form.action, { method: "POST", body }, id);
  }

  click(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-stay]") : null;
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    void this.#exchange(link.href, {}, link.hash.slice(1), true);
  }

  /** Asks for a page and puts its part in the place of this one. Where that fails, the card says so. */
  async #exchange(address: string, request: RequestInit, id: string, field = false): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    const cards = this.#cards.map((card) => card.dataset.claim);
    const next = cards[cards.indexOf(id) + 1] ?? cards[cards.indexOf(id) - 1];
    try {
      const answer = await fetch(address, { ...request, headers: { accept: "text/html" } });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.querySelector<HTMLElement>(`[data-island="${this.place.dataset.island}"]`);
      if (!answer.ok || fresh === null) {
        this.#refuse(page.querySelector("main .lead")?.textContent ?? answer.statusText, id);
        return;
      }
      const pane = this.place.querySelector(".pane")?.scrollTop ?? 0;
      this.place.replaceChildren(...document.importNode(fresh, true).childNodes);
      showKeys(this.place);
      const moved = this.place.querySelector(".pane");
      if (moved) moved.scrollTop = pane;
      history.replaceState(null, "", answer.url);
      const card = document.getElementById(id) ?? (next === undefined ? null : document.getElementById(next));
      if (card) {
        card.classList.add("now");
        const first = field
          ? card.querySelector<HTMLElement>(
              "[aria-invalid], .judge-panel select, .judge-panel input:not([type=hidden])",
            )
          : card.querySelector<HTMLElement>("[aria-invalid]");
        (first ?? card).focus({ preventScroll: true });
        (first ?? card).scrollIntoView({ block: "nearest" });
        this.point(card);
      }
      this.#tell(this.place.querySelector(".outcome")?.textContent ?? "");
    } catch {
      this.#refuse(this.place.dataset.fault ?? "", id);
    } finally {
      this.#busy = false;
    }
  }

  /** Says at the card why nothing was done. */
  #refuse(words: string, id: string): void {
    const said = document.createElement("p");
    said.setAttribute("role", "alert");
    said.textContent = words;
    (document.getElementById(id) ?? this.place).prepend(said);
  }

  #tell(words: string): void {
    this.said.textContent = words;
  }
}
