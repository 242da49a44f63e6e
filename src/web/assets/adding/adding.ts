import { filesDropped } from "./dropped.js";
import { type Sending, send } from "./sending.js";

type Words = Readonly<
  Record<
    | "chosen"
    | "leaveOut"
    | "tooMany"
    | "tooLarge"
    | "isEmpty"
    | "sending"
    | "cancel"
    | "cancelled"
    | "fault"
    | "kilobytes"
    | "megabytes",
    string
  >
>;

/**
 * Files for a form: dropped anywhere on its page or chosen, listed with what is wrong with them before they are sent, sent with their progress said.
 * The form's own field keeps what is chosen, so that it is sent as it would be without this.
 */
export function adding(place: HTMLElement): void {
  const field = place.querySelector<HTMLInputElement>("input[type=file]");
  const button = place.querySelector<HTMLButtonElement>("button[type=submit]");
  if (!(place instanceof HTMLFormElement) || field === null || button === null) return;
  const desk = new Desk(place, field, button);
  field.addEventListener("change", () => desk.take([...(field.files ?? [])], false));
  place.addEventListener("submit", (event) => desk.submit(event));
  const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  document.addEventListener("dragover", (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    place.classList.add("over");
  });
  document.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) place.classList.remove("over");
  });
  document.addEventListener("drop", (event) => {
    if (!carriesFiles(event) || event.dataTransfer === null) return;
    event.preventDefault();
    place.classList.remove("over");
    void filesDropped(event.dataTransfer, desk.most).then(
      (files) => desk.take(files, true),
      () => desk.say(desk.words.fault),
    );
  });
}

class Desk {
  readonly words: Words;
  readonly most: number;
  readonly #bytes: number;
  readonly #said = document.createElement("p");
  readonly #list = document.createElement("ul");
  readonly #bar = document.createElement("progress");
  readonly #cancel = document.createElement("button");
  #files: File[] = [];
  #sending: Sending | null = null;

  constructor(
    private readonly form: HTMLFormElement,
    private readonly field: HTMLInputElement,
    private readonly button: HTMLButtonElement,
  ) {
    this.words = JSON.parse(form.dataset.words ?? "{}") as Words;
    this.most = Number(form.dataset.files);
    this.#bytes = Number(form.dataset.bytes);
    this.#said.setAttribute("role", "status");
    this.#list.className = "plain entries chosen";
    this.#bar.max = 1;
    this.#bar.hidden = true;
    this.#bar.setAttribute("aria-label", filled(this.words.sending, ""));
    this.#cancel.type = "button";
    this.#cancel.hidden = true;
    this.#cancel.textContent = this.words.cancel;
    this.#cancel.addEventListener("click", () => this.#sending?.cancel());
    button.before(this.#said, this.#list, this.#bar);
    button.after(this.#cancel);
  }

  /** Takes files up: beside those that are there, or in their place, as a field does. */
  take(files: readonly File[], beside: boolean): void {
    if (this.#sending !== null) return;
    const there = beside ? this.#files : [];
    const isThere = (file: File) => there.some((one) => one.name === file.name && one.size === file.size);
    this.#set([...there, ...files.filter((file) => !isThere(file))]);
    if (beside) this.button.focus();
  }

  say(words: string): void {
    this.#said.textContent = words;
  }

  submit(event: SubmitEvent): void {
    event.preventDefault();
    if (this.#sending === null && !this.button.disabled) void this.#send();
  }

  async #send(): Promise<void> {
    const show = (share: number) => {
      this.#bar.value = share;
      this.say(filled(this.words.sending, percent(share)));
    };
    this.#busy(true);
    show(0);
    // What can't be heard while it changes often is said in tenths.
    let said = 0;
    this.#sending = send(this.form, (share) => {
      this.#bar.value = share;
      if (share - said < 0.1) return;
      said = share;
      show(share);
    });
    const sent = await this.#sending.done;
    this.#sending = null;
    if (sent !== null && "to" in sent) {
      location.assign(sent.to);
      return;
    }
    this.#busy(false);
    this.say(sent === null ? this.words.cancelled : sent.refused || this.words.fault);
    this.button.focus();
  }

  #busy(busy: boolean): void {
    this.#bar.hidden = !busy;
    this.#cancel.hidden = !busy;
    this.button.hidden = busy;
    this.field.inert = busy;
    this.#list.inert = busy;
    if (busy) this.#cancel.focus();
  }

  #set(files: readonly File[]): void {
    this.#files = [...files];
    const kept = new DataTransfer();
    for (const file of files) kept.items.add(file);
    this.field.files = kept.files;
    const bytes = files.reduce((sum, { size }) => sum + size, 0);
    const [count, most] = [files.length, this.most].map((n) => n.toLocaleString(document.documentElement.lang));
    const { words } = this;
    this.#said.textContent =
      files.length === 0
        ? ""
        : files.length > this.most
          ? filled(words.tooMany, count!, most!)
          : bytes > this.#bytes
            ? filled(words.tooLarge, this.#size(bytes), this.#size(this.#bytes))
            : filled(words.chosen, count!, this.#size(bytes));
    const over = files.length > this.most || bytes > this.#bytes;
    this.#said.classList.toggle("wrong", over);
    this.button.disabled = over;
    // What is beyond the limit is counted, not listed.
    this.#list.replaceChildren(...files.slice(0, this.most).map((file, i) => this.#line(file, i)));
  }

  /** Bytes as the server writes them: whole kilobytes, or megabytes with one place. */
  #size(bytes: number): string {
    const small = bytes < 1_048_576;
    const size = small ? Math.ceil(bytes / 1024) : Math.round(bytes / 104_857.6) / 10;
    const { kilobytes, megabytes } = this.words;
    return filled(small ? kilobytes : megabytes, size.toLocaleString(document.documentElement.lang));
  }

  #line(file: File, i: number): HTMLLIElement {
    const line = document.createElement("li");
    const name = document.createElement("span");
    name.className = "name";
    name.textContent = file.name;
    const size = document.createElement("span");
    size.className = file.size === 0 ? "small wrong" : "small quiet";
    size.textContent = file.size === 0 ? this.words.isEmpty : this.#size(file.size);
    const out = document.createElement("button");
    out.type = "button";
    out.className = "small";
    out.textContent = this.words.leaveOut;
    out.setAttribute("aria-label", `${this.words.leaveOut}: ${file.name}`);
    out.addEventListener("click", () => {
      this.#set(this.#files.filter((one) => one !== file));
      const next = this.#list.querySelectorAll("button");
      (next[Math.min(i, next.length - 1)] ?? this.field).focus();
    });
    line.append(name, " ", size, " ", out);
    return line;
  }
}

const filled = (words: string, ...given: readonly string[]) =>
  words.replaceAll(/\{(\d)\}/gu, (_, i: string) => given[Number(i)] ?? "");

const percent = (share: number) =>
  new Intl.NumberFormat(document.documentElement.lang, { style: "percent" }).format(share);
