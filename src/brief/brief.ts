import type { Counts, PairPage, StatePage } from "../dossier/index.js";
import { ENGLISH, networkPicture } from "../picture/index.js";
import { counted, dateWords, nameOf } from "../words/index.js";
import type { Brief, Section } from "./section.js";
import { said, sectionOf } from "./section.js";
import * as parts from "./sections/index.js";

interface Asked {
  /** Rows of a section, at most. */
  readonly most: number;
  /** EDTF day. */
  readonly today: string;
  /** EDTF: what was known by then. */
  readonly asOf?: string | null;
}

/** The dossier of two states or organisations. */
export function pairBrief(page: PairPage, { most, today }: Asked): Brief {
  const context = parts.contextOf(page, most);
  return {
    title: page.parties.map(nameOf).join(" – "),
    summary: summaryOf(page.counts, page.asOf),
    sections: there([
      parts.levelSection(page.levels, today, context),
      parts.timelineSection(page.timeline, context),
      parts.moneySection(page.money, context),
      parts.projectsSection(page.parties, page.projects, context),
      parts.visitsSection(page.visits, context),
      parts.positionsSection(page.positions, context),
      parts.fieldsSection(page.cooperation, context),
      parts.trendSection(page.trend),
      parts.membershipsSection(page.parties, page.memberships, context),
      ...parts.newestSections(page.newest, context),
      parts.discordSection(page.discord, context),
      parts.sourcesSection(page.sources, context),
    ]),
  };
}

/** The dossier of one state or organisation. */
export function stateBrief(page: StatePage, { most, asOf = null }: Asked): Brief {
  const context = parts.contextOf(page, most);
  const { network, state } = page;
  return {
    title: nameOf(state),
    summary: summaryOf(page.counts, asOf),
    sections: there([
      parts.partnersSection(state, page.partners, page.partnerTotal, context),
      network.edges.length < 2
        ? null
        : sectionOf(
            "Network",
            [
              said(
                `${counted(network.nodes.length - 1, "partner")}, ${counted(network.edges.length, "tie")} among all.`,
              ),
            ],
            () => networkPicture(network, { id: "network", words: ENGLISH.network, names: context.names }),
          ),
      parts.timelineSection(page.timeline, context),
      parts.plannedSection(page.planned, context),
      parts.moneyYearsSection(state, page.moneyYears, context),
      parts.moneySection(page.money, context),
      parts.projectsSection([state], page.projects, context),
      parts.visitsSection(page.visits, context),
      parts.positionsSection(page.positions, context),
      parts.trendSection(page.trend),
      ...parts.newestSections(page.newest, context),
      parts.discordSection(page.discord, context),
      parts.sourcesSection(page.sources, context),
    ]),
  };
}

const there = (sections: readonly (Section | null)[]) => sections.filter((section) => section !== null);

/** "126 facts from 212 claims; 34 are told by two independent origins or more." */
function summaryOf({ facts, claims, corroborated, conflicting }: Counts, asOf: string | null): string[] {
  const are = (n: number) => `${n.toLocaleString("en")} ${n === 1 ? "is" : "are"}`;
  return [
    `${counted(facts, "fact")} from ${counted(claims, "claim")}; ${are(corroborated)} told by two independent origins or more.`,
    ...(conflicting > 0 ? [`Of ${counted(conflicting, "fact")} the sources give values that do not agree.`] : []),
    ...(asOf === null ? [] : [`As of ${dateWords(asOf)}: what was known by then.`]),
    ...(facts === 0 ? ["Nothing is known; entente add takes documents into the ledger."] : []),
  ];
}
