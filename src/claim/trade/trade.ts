import type { ClaimKind, Draft } from "../draft.js";
import { readFlow } from "./flow.js";
import { readList } from "./lists.js";
import { readRanks } from "./ranks.js";
import { readAgain, readChange, readThose } from "./retold.js";
import { readPartners, readVolume } from "./volume.js";

/** The rules for claims of the type trade; what such a claim is, and its details: kinds/trade.ts. */
export const trade: ClaimKind = {
  type: "trade",
  find(context) {
    const { scene } = context;
    const drafts: Draft[] = [];
    for (let token = 0; token < scene.tokens.length; token++) {
      const found = [
        ...readFlow(context, token, drafts),
        ...readList(context, token),
        ...readVolume(context, token),
        ...readPartners(context, token),
        ...readAgain(context, token, drafts.at(-1) ?? null),
        ...readChange(context, token, drafts.at(-1) ?? null),
        ...readThose(context, token, drafts.at(-1) ?? null),
        ...readRanks(context, token, drafts.at(-1) ?? null),
      ];
      for (const draft of found) {
        const twin = drafts.findIndex((other) => restates(scene.sentence(draft.anchor).index, draft, other, context));
        if (twin < 0) drafts.push(draft);
        else if (tells(draft) > tells(drafts[twin]!)) drafts[twin] = draft;
      }
    }
    return drafts;
  },
};

/** Whether two drafts of a sentence tell of the same goods, trend and time between the same parties: a verb and its noun. */
function restates(
  sentence: number,
  draft: Draft,
  other: Draft,
  { scene }: { scene: { sentence(t: number): { index: number } } },
): boolean {
  if (scene.sentence(other.anchor).index !== sentence) return false;
  const ids = (d: Draft) => [...d.source.map((p) => p.actor.id), ">", ...d.target.map((p) => p.actor.id)].join();
  if (ids(draft) !== ids(other)) return false;
  const goods = (d: Draft) => (d.details.goods as string[] | undefined) ?? [];
  const foreign =
    goods(draft).length > 0 && goods(other).length > 0 && !goods(draft).some((g) => goods(other).includes(g));
  const time = draft.when && other.when && draft.when.span.start !== other.when.span.start;
  return !foreign && !time;
}

function tells(draft: Draft): number {
  const { details } = draft;
  const goods = (details.goods as string[] | undefined)?.length ?? 0;
  return goods + (details.trend ? 0.5 : 0) + (draft.amount ? 0.5 : 0) + (draft.when ? 0.5 : 0) - draft.doubt / 10;
}
