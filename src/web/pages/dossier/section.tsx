import type { Child } from "hono/jsx";

/** A part of a dossier with its heading; nothing where it has nothing. */
export function Section({
  id,
  title,
  note,
  terms = null,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  /** Links to what its terms mean. */
  readonly terms?: Child;
  readonly children: Child;
}) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {note === undefined && terms === null ? null : (
        <p class="quiet small prose">
          {note} {terms}
        </p>
      )}
      {children}
    </section>
  );
}

/** Links to the sections of a page that it has. */
export function Contents({
  sections,
  label,
}: {
  readonly sections: readonly (readonly [id: string, title: string])[];
  readonly label: string;
}) {
  return (
    <nav class="contents" aria-label={label}>
      <ul>
        {sections.map(([id, title]) => (
          <li>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
