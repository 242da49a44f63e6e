// Pages of more than a megabyte, each large for another reason.

/** A page of a kind whose paragraphs are the lines given, once over or as often as `letters` need. */
export type PageMaker = (lines: readonly string[], letters: number) => string;

/** The kinds by name. */
export const LARGE_PAGES: Readonly<Record<string, PageMaker>> = {
  "long article": (lines, letters) => page(filled(lines, letters, paragraph)),
  // A page that carries the state of its program, and little that is shown.
  "inline data": (lines, letters) => {
    const state = JSON.stringify(filled(lines, letters * 0.85, (line) => line));
    return page(filled(lines, letters * 0.1, paragraph), `<script>window.__STATE__ = ${state}</script>`);
  },
  "pictures in the page": (lines, letters) =>
    page(
      filled(
        lines,
        letters,
        (line) => `${paragraph(line)}<img alt="" src="data:image/png;base64,${"iVBORw0KGgo".repeat(300)}">`,
      ),
    ),
  comments: (lines, letters) =>
    `${page(filled(lines, letters * 0.02, paragraph))}<section id="comments">${filled(
      lines,
      letters,
      (line) =>
        `<div class="comment"><div class="meta"><a href="/u/1">User</a> <time>3 May</time></div><div class="body">${paragraph(line)}</div></div>`,
    )}</section>`,
  // Six elements around every paragraph, five times over.
  deep: (lines, letters) =>
    page(
      filled(
        lines,
        letters,
        (line) =>
          `${'<div class="w"><div class="col"><div class="inner"><section><div class="x">'.repeat(5)}${paragraph(line)}${"</div></section></div></div></div>".repeat(5)}`,
      ),
    ),
  // Rows with the attributes that editors and encyclopaedias write.
  table: (lines, letters) =>
    page(
      filled(
        lines,
        letters,
        (line, i) =>
          `<tr class="data-row"><td class="name"><a href="/projects/${i}" title="Road ${i}">Road ${i}</a></td><td class="lender">China Development Bank</td><td class="amount" style="text-align:right">$${i} million</td><td class="note">${line.slice(0, 60)}</td></tr>`,
      )
        .replace(/^/u, "<table><tr><th>Project</th><th>Lender</th><th>Amount</th><th>Note</th></tr>")
        .concat("</table>"),
    ),
};

function page(body: string, head = ""): string {
  return `<!doctype html><html lang="en"><head><title>Loans and roads | Post</title>${head}</head><body><nav><ul>${"<li><a href='/x'>Section</a></li>".repeat(20)}</ul></nav><main><article><h1>Loans and roads</h1><p class="byline">By Ann Roe</p>${body}</article></main><footer><p>© Post</p></footer></body></html>`;
}

function paragraph(line: string): string {
  return `<p class="article-body__text" data-component="text-block">${line}</p>`;
}

function filled(lines: readonly string[], letters: number, make: (line: string, i: number) => string): string {
  const parts: string[] = [];
  for (let i = 0, length = 0; length < letters; i++) {
    const part = make(lines[i % lines.length]!, i);
    parts.push(part);
    length += part.length;
  }
  return parts.join("\n");
}
