// Completion for shells, made of what the program declares.
export { completionCommands } from "./completion-command.js";
