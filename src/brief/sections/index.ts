// The parts of a dossier, each from its fold.
export { type Context, charted, contextOf, when } from "./context.js";
export { fieldsSection, moneyYearsSection, partnersSection, trendSection } from "./course.js";
export { levelSection } from "./level.js";
export { newestSections, plannedSection, projectsSection, visitsSection } from "./lists.js";
export { moneySection } from "./money.js";
export { discordSection, sourcesSection } from "./sources.js";
export { membershipsSection, phrasingsSection, positionsSection } from "./stances.js";
export { timelineSection } from "./timeline.js";
