import { addWebhook, SubjectError, tryWebhook } from "../../../inquiry/news/index.js";
import { LIMITS } from "../../../text/index.js";
import { SentShape } from "../../api/index.js";
import { type Action, links, Missing, Unclear, wordsOf } from "../../page/index.js";

/** Adds a webhook, pauses one, has it told again, sends it a test or removes it; then leads to the list. */
export const webhooksAction: Action = {
  path: links.webhooks,
  role: "admin",
  most: LIMITS.server.form.most,
  summary: "Adds a webhook, pauses or resumes one, sends it a test, or removes it.",
  async act({ ledger, reviewer, now, tongue }, sent) {
    const { webhooks: say } = tongue.words;
    const what = wordsOf(sent, "do");
    if (what === "add") {
      const written = (wordsOf(sent, "for") ?? "").split(",").flatMap((one) => one.trim() || []);
      const given = SentShape.safeParse({ url: wordsOf(sent, "url"), for: written });
      if (!given.success) throw new Unclear(say.wrong);
      const { url } = given.data;
      await addWebhook(ledger, { at: now, by: reviewer, url, subjects: written, private: false }).catch(unclear);
      return links.webhooks;
    }
    const id = wordsOf(sent, "webhook");
    if (id === null || !(await ledger.webhooks.all()).some((one) => one.id === id)) throw new Missing(say.gone);
    if (what === "pause") await ledger.webhooks.pause(id, now);
    else if (what === "resume") await ledger.webhooks.pause(id, null);
    else if (what === "test") await tryWebhook(ledger, id, now);
    else if (what === "remove") await ledger.webhooks.remove(id);
    else throw new Unclear(say.wrong);
    return links.webhooks;
  },
};

function unclear(error: unknown): never {
  throw error instanceof SubjectError ? new Unclear(`${error.message}.`) : error;
}
