import { links, type Visit } from "../../page/index.js";
import { FORM_FIELD, may } from "../../security/index.js";

/** A form that keeps a query under a name, for who may; and where those that are kept stand. */
export function SaveForm({
  query,
  visit: { tongue, visitor },
}: {
  readonly query: string;
  readonly visit: Pick<Visit<unknown>, "tongue" | "visitor">;
}) {
  const { searches } = tongue.words;
  return (
    <div class="inline small">
      {query !== "" && may(visitor.role, "reviewer") ? (
        <form method="post" action={links.searches} class="inline">
          <input type="hidden" name={FORM_FIELD} value={visitor.formToken} />
          <input type="hidden" name="q" value={query} />
          <input
            type="text"
            name="name"
            required
            maxlength={100}
            aria-label={searches.name}
            placeholder={searches.name}
          />
          <button type="submit" name="do" value="save">
            {searches.save}
          </button>
        </form>
      ) : null}
      <a href={links.searches}>{searches.title}</a>
    </div>
  );
}
