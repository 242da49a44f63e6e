/** What came of sending a form: the address that it led to, or why it led nowhere ("" where no server answered). */
export type Sent = { readonly to: string } | { readonly refused: string };

/** A form on its way. */
export interface Sending {
  readonly done: Promise<Sent | null>;
  /** Gives it up; `done` is null then. */
  cancel(): void;
}

/** Sends a form in the background and says what share of it is gone; fetch can't tell that. */
export function send(form: HTMLFormElement, gone: (share: number) => void): Sending {
  const request = new XMLHttpRequest();
  const done = new Promise<Sent | null>((resolve) => {
    request.upload.addEventListener("progress", ({ lengthComputable, loaded, total }) => {
      if (lengthComputable && total > 0) gone(loaded / total);
    });
    request.addEventListener("load", () => {
      if (request.status < 400) resolve({ to: request.responseURL });
      else {
        const page = new DOMParser().parseFromString(request.responseText, "text/html");
        resolve({ refused: page.querySelector("main .lead")?.textContent ?? request.statusText });
      }
    });
    request.addEventListener("error", () => resolve({ refused: "" }));
    request.addEventListener("abort", () => resolve(null));
  });
  request.open("POST", form.action);
  request.setRequestHeader("accept", "text/html");
  request.send(new FormData(form));
  return { done, cancel: () => request.abort() };
}
