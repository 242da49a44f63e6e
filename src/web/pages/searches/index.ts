// Searches that people keep by name.

export { SaveForm } from "./save-form.js";
export { searchesPage } from "./searches.js";
export { searchesAction } from "./searches-action.js";
