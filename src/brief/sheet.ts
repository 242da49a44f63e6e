/** Of a page that stands alone: nothing is loaded, nothing runs. */
export const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** How pages that stand alone look: light and dark as the reader has it, and on paper with all that is shut opened. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1d2329; --ground: #fff; --quiet: #59636e; --line: #d5dae0; --faint: #eef1f4; --link: #14548a; }
@media (prefers-color-scheme: dark) { :root { --ink: #e3e7eb; --ground: #14181c; --quiet: #9aa5b1; --line: #3a434c; --faint: #252c33; --link: #7db8ea; } }
body { max-width: 62rem; margin: 2rem auto; padding: 0 1rem; font: 16px/1.5 Inter, system-ui, sans-serif; color: var(--ink); background: var(--ground); }
h1, h2 { font-family: "Source Serif 4", Georgia, serif; line-height: 1.2; }
h2 { margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: 1rem; }
a { color: var(--link); overflow-wrap: anywhere; }
svg { max-width: 100%; height: auto; background: #fff; }
figure { margin: 1rem 0; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-size: .875rem; margin: 1rem 0; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid var(--faint); }
th { color: var(--quiet); font-weight: 500; }
td.blocks { font-family: ui-monospace, monospace; white-space: pre; }
summary { color: var(--quiet); cursor: pointer; }
mark { background: #fdf0b3; color: #1d2329; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font-size: .8125rem; }
.lead { font-size: 1.15rem; }
.quiet, footer { color: var(--quiet); }
.notes { font-size: .875rem; padding-left: 2rem; }
.notes li { margin: .25rem 0; overflow-wrap: anywhere; }
footer { margin-top: 2.5rem; border-top: 1px solid var(--line); font-size: .875rem; overflow-wrap: anywhere; }
@media print {
  :root { --ink: #000; --ground: #fff; --quiet: #444; --line: #999; --faint: #ccc; --link: #000; }
  body { max-width: none; margin: 0; font-size: 10pt; }
  details:not([open]) > summary { display: none; }
  h2 { break-after: avoid; }
  tr, li, figure { break-inside: avoid; }
  .wide { overflow: visible; }
}
`;
