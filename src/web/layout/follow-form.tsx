import { links, type Visit } from "../page/index.js";
import { FORM_FIELD, may } from "../security/index.js";

/** A button that follows what a page is about, for who may. `subject`: as the ledger keeps it. */
export function FollowForm({
  subject,
  visit: { tongue, visitor },
}: {
  readonly subject: string;
  readonly visit: Pick<Visit<unknown>, "tongue" | "visitor">;
}) {
  if (!may(visitor.role, "reviewer")) return null;
  const { digest } = tongue.words;
  return (
    <form method="post" action={links.digest} class="inline small">
      <input type="hidden" name={FORM_FIELD} value={visitor.formToken} />
      <input type="hidden" name="subject" value={subject} />
      <button type="submit" name="do" value="follow">
        {digest.follow}
      </button>
      <a href={links.digest}>{digest.title}</a>
    </form>
  );
}
