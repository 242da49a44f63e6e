import type { Child } from "hono/jsx";

/** A part of a dossier with its heading; nothing where it has nothing. */
export function Section({
  id,
  title,
  note,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly children: Child;
}) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {note === undefined ? null : <p class="quiet small prose">{note}</p>}
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
