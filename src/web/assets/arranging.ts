/**
 * Puts tables in order, looks through them and shows all of them without loading the page again: what headings, fields and links of a table lead to is fetched, and
 * the table of that name taken out of it. Without scripts the same addresses are pages.
 */

const TABLE = ".data[data-arranged]";

document.addEventListener("click", (event) => {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
    return;
  const link = (event.target as Element).closest<HTMLAnchorElement>(
    `${TABLE} thead a, ${TABLE} .files a:not([download])`,
  );
  const table = link?.closest<HTMLElement>(TABLE);
  if (!link || !table) return;
  event.preventDefault();
  void arrange(
    table,
    link.href,
    link.closest("th") === null ? null : [...link.closest("tr")!.children].indexOf(link.closest("th")!),
  );
});

document.addEventListener("submit", (event) => {
  const form = event.target as HTMLFormElement;
  const table = form.matches(".finder") ? form.closest<HTMLElement>(TABLE) : null;
  if (table === null) return;
  event.preventDefault();
  const address = new URL(form.action);
  for (const [name, value] of new FormData(form))
    if (typeof value === "string" && value !== "") address.searchParams.set(name, value);
  void arrange(table, address.href, null);
});

/** Takes a table from an address in the place of that of the page; goes there where that fails. `column` has the focus afterwards, else the field. */
async function arrange(table: HTMLElement, address: string, column: number | null): Promise<void> {
  table.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(address, { headers: { accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = answer.ok ? page.getElementById(table.id) : null;
    if (fresh === null) throw new Error("no table");
    table.replaceWith(fresh);
    history.replaceState(null, "", address);
    const focus =
      column === null
        ? fresh.querySelector<HTMLElement>(".finder input[name=find]")
        : fresh.querySelectorAll("thead th")[column]?.querySelector("a");
    focus?.focus({ preventScroll: true });
  } catch {
    location.assign(address);
  }
}
