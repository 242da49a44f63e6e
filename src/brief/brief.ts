import type { Counts, PairPage, StatePage } from "../dossier/index.js";
import { networkPicture } from "../picture/index.js";
import { type MapView, USUAL_VIEW } from "../vocabulary/map-views/index.js";
import { nameOf } from "../words/index.js";
import type { Brief, Section } from "./section.js";
import { said, sectionOf } from "./section.js";
import * as parts from "./sections/index.js";
import type { BriefWords } from "./words/index.js";
import { ENGLISH_BRIEF } from "./words/index.js";

interface Asked {
  /** Rows of a section, at most. */
  readonly most: number;
  /** EDTF day. */
  readonly today: string;
  /** EDTF: what was known by then. */
  readonly asOf?: string | null;
  /** English where none are handed in. */
  readonly words?: BriefWords;
  /** Whose borders maps draw; the United Nations' where nothing is said. */
  readonly mapView?: MapView;
  /** Whether it goes into a file that is taken along: where rows are left out it names no option of a command. */
  readonly file?: boolean;
}

const spoken = (words: BriefWords, file: boolean): BriefWords =>
  file ? { ...words, moreRows: words.moreRowsOfFile } : words;

/** The dossier of two states or organisations. */
export function pairBrief(
  page: PairPage,
  { most, today, words: given = ENGLISH_BRIEF, mapView = USUAL_VIEW, file = false }: Asked,
): Brief {
  const words = spoken(given, file);
  const context = parts.contextOf(page, most, words, mapView);
  return {
    title: page.parties.map((id) => nameOf(id, words.speech)).join(" – "),
    summary: summaryOf(page.counts, page.asOf, words),
    words,
    sections: there([
      parts.levelSection(page.levels, today, context),
      parts.timelineSection(page.timeline, context),
      parts.moneySection(page.money, context),
      parts.projectsSection(page.parties, page.projects, context),
      parts.visitsSection(page.visits, context),
      parts.positionsSection(page.positions, context),
      parts.phrasingsSection(page.phrasings, context),
      parts.fieldsSection(page.cooperation, context),
      parts.trendSection(page.trend, context),
      parts.membershipsSection(page.parties, page.memberships, context),
      ...parts.newestSections(page.newest, context),
      parts.discordSection(page.discord, context),
      parts.sourcesSection(page.sources, context),
    ]),
  };
}

/** The dossier of one state or organisation. */
export function stateBrief(
  page: StatePage,
  { most, asOf = null, words: given = ENGLISH_BRIEF, mapView = USUAL_VIEW, file = false }: Asked,
): Brief {
  const words = spoken(given, file);
  const context = parts.contextOf(page, most, words, mapView);
  const { network, state } = page;
  return {
    title: nameOf(state, words.speech),
    summary: summaryOf(page.counts, asOf, words),
    words,
    sections: there([
      parts.partnersSection(state, page.partners, page.partnerTotal, context),
      network.edges.length < 2
        ? null
        : sectionOf(
            words.network.title,
            [said(words.network.size({ partners: network.nodes.length - 1, ties: network.edges.length }))],
            parts.charted(
              network.edges.reduce((sum, { facts }) => sum + facts, 0),
              context,
              () =>
                networkPicture(network, { id: "network", words: context.words.pictures.network, names: context.names }),
            ),
          ),
      parts.timelineSection(page.timeline, context),
      parts.plannedSection(page.planned, context),
      parts.moneyYearsSection(state, page.moneyYears, page.money.sums.length, context),
      parts.moneySection(page.money, context),
      parts.projectsSection([state], page.projects, context),
      parts.visitsSection(page.visits, context),
      parts.positionsSection(page.positions, context),
      parts.trendSection(page.trend, context),
      ...parts.newestSections(page.newest, context),
      parts.discordSection(page.discord, context),
      parts.sourcesSection(page.sources, context),
    ]),
  };
}

const there = (sections: readonly (Section | null)[]) => sections.filter((section) => section !== null);

/** "126 facts from 212 claims; 34 are told by two independent origins or more." */
function summaryOf(counts: Counts, asOf: string | null, { summary, date }: BriefWords): string[] {
  const { facts, claims, corroborated, conflicting } = counts;
  return [
    summary.counts({ facts, claims, corroborated }),
    ...(conflicting > 0 ? [summary.conflicting({ n: conflicting })] : []),
    ...(asOf === null ? [] : [summary.asOf({ date: date(asOf) })]),
    ...(facts === 0 ? [summary.nothing] : []),
  ];
}
