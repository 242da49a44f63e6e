import type { Tongue } from "../../words/index.js";

/** The language of queries. */
export function Language({ tongue }: { readonly tongue: Tongue }) {
  const { language } = tongue.words.search;
  return (
    <details class="language">
      <summary>{language.title}</summary>
      <p>{language.lead}</p>
      <dl>
        {language.rows.map(([written, finds]) => (
          <div>
            <dt>
              <code>{written}</code>
            </dt>
            <dd>{finds}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
