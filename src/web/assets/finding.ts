/**
 * What is offered while somebody types in a search box: names and dossiers, and the pages of this site; "/" and Ctrl+K lead to the box. Boxes work as
 * plain forms without this file. A combobox as the ARIA Authoring Practices have it: the focus stays in the box.
 */
interface Offer {
  readonly label: string;
  readonly note: string;
  readonly href: string;
}

/** Milliseconds without a key until names are asked for. */
const PAUSE = 80;
/** Pages of the site that are offered at most. */
const PAGES = 3;
/** Where people have turned single keys off; judging.ts writes it. */
const OFF = "entente-keys-off";

let made = 0;

class Finding {
  readonly #list = document.createElement("ul");
  readonly #said = document.createElement("p");
  #offers: readonly Offer[] = [];
  #at = -1;
  #timer = 0;

  constructor(
    private readonly form: HTMLFormElement,
    private readonly box: HTMLInputElement,
  ) {
    this.#list.id = `offers-${++made}`;
    this.#list.className = "offers";
    this.#list.setAttribute("role", "listbox");
    this.#list.setAttribute("aria-label", box.getAttribute("aria-label") ?? "");
    this.#list.hidden = true;
    this.#said.className = "unseen";
    this.#said.setAttribute("role", "status");
    for (const [name, value] of [
      ["role", "combobox"],
      ["autocomplete", "off"],
      ["aria-autocomplete", "list"],
      ["aria-expanded", "false"],
      ["aria-controls", this.#list.id],
      ["aria-keyshortcuts", "/ Control+K"],
      ["title", form.dataset.key ?? ""],
    ] as const)
      box.setAttribute(name, value);
    form.append(this.#list, this.#said);
    box.addEventListener("input", () => this.#typed());
    box.addEventListener("keydown", (event) => this.#key(event));
    box.addEventListener("blur", () => this.#close());
    // A press would take the focus from the box before the click is there.
    this.#list.addEventListener("mousedown", (event) => event.preventDefault());
    this.#list.addEventListener("click", (event) => {
      const place = event.target instanceof Element ? event.target.closest<HTMLElement>("[role=option]") : null;
      if (place) this.#go([...this.#list.children].indexOf(place));
    });
  }

  #typed(): void {
    clearTimeout(this.#timer);
    const typed = this.box.value.trim();
    if (typed === "" || /[\p{L}]:/u.test(typed)) this.#close();
    else this.#timer = window.setTimeout(() => void this.#ask(typed), PAUSE);
  }

  async #ask(typed: string): Promise<void> {
    try {
      const asked = `${this.form.dataset.find}?${new URLSearchParams({ q: typed })}`;
      const answer = await fetch(asked, { headers: { accept: "application/json" } });
      if (!answer.ok) throw new Error(answer.statusText);
      // An answer that comes after the next key is to a question of before.
      const { names } = (await answer.json()) as { names: readonly Offer[] };
      if (this.box.value.trim() === typed && document.activeElement === this.box)
        this.#show([...names, ...pagesCalled(typed, this.form.dataset.page ?? "")]);
    } catch {
      // The next key asks again; the form works without.
    }
  }

  #show(offers: readonly Offer[]): void {
    this.#close();
    if (offers.length === 0) return;
    this.#offers = offers;
    this.#at = -1;
    this.#list.replaceChildren(...offers.map((offer, i) => optionOf(offer, `${this.#list.id}-${i}`)));
    this.#list.hidden = false;
    this.box.setAttribute("aria-expanded", "true");
    this.box.removeAttribute("aria-activedescendant");
    this.#said.textContent = (this.form.dataset.offered ?? "").replace("{n}", String(offers.length));
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#offers = [];
    this.#list.hidden = true;
    this.#list.replaceChildren();
    this.#said.textContent = "";
    this.box.setAttribute("aria-expanded", "false");
    this.box.removeAttribute("aria-activedescendant");
  }

  #key(event: KeyboardEvent): void {
    if (this.#offers.length === 0 || event.isComposing) return;
    if (event.key === "ArrowDown") this.#choose(this.#at + 1);
    else if (event.key === "ArrowUp") this.#choose(this.#at - 1);
    else if (event.key === "Enter" && this.#at >= 0) this.#go(this.#at);
    else if (event.key === "Escape") this.#close();
    else return;
    event.preventDefault();
  }

  /** From the last to the box itself, and on to the first; so in both directions. */
  #choose(at: number): void {
    const { length } = this.#offers;
    this.#at = at >= length ? -1 : at < -1 ? length - 1 : at;
    for (const [i, option] of [...this.#list.children].entries())
      option.setAttribute("aria-selected", String(i === this.#at));
    const chosen = this.#list.children[this.#at];
    this.box.setAttribute("aria-activedescendant", chosen?.id ?? "");
    chosen?.scrollIntoView({ block: "nearest" });
  }

  #go(at: number): void {
    const offer = this.#offers[at];
    if (offer) location.assign(offer.href);
  }
}

function optionOf({ label, note }: Offer, id: string): HTMLLIElement {
  const option = document.createElement("li");
  option.id = id;
  option.setAttribute("role", "option");
  option.setAttribute("aria-selected", "false");
  const about = document.createElement("span");
  about.className = "quiet small";
  about.textContent = note;
  option.append(label, " ", about);
  return option;
}

/** Pages that the menu and the foot of this page lead to and whose title begins so. */
function pagesCalled(typed: string, note: string): Offer[] {
  const links = [...document.querySelectorAll<HTMLAnchorElement>("header nav a, footer a")];
  return links
    .filter(({ textContent }) => textContent?.trim().toLowerCase().startsWith(typed.toLowerCase()))
    .slice(0, PAGES)
    .map(({ href, textContent }) => ({ label: textContent?.trim() ?? "", note, href }));
}

const boxes = [...document.querySelectorAll<HTMLFormElement>("form[data-find]")].flatMap((form) => {
  const box = form.querySelector<HTMLInputElement>('input[type="search"]');
  return box ? [{ box, finding: new Finding(form, box) }] : [];
});

document.addEventListener("keydown", (event) => {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  const writes = target instanceof Element && target.closest("input, select, textarea, [contenteditable]") !== null;
  const slash = key === "/" && !ctrlKey && !metaKey && !altKey && !writes && localStorage.getItem(OFF) === null;
  const palette = key.toLowerCase() === "k" && (ctrlKey || metaKey) && !altKey;
  const [first] = boxes;
  if (!first || event.isComposing || !(slash || palette)) return;
  event.preventDefault();
  first.box.focus();
  first.box.select();
});
