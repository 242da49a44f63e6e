/** What is said of the command line itself, before a command runs. Places are named in braces; see words/filled.ts. */
export const usage = {
  /** By the words of commander. */
  titles: {
    "Usage:": "Usage:",
    "Arguments:": "Arguments:",
    "Options:": "Options:",
    "Global Options:": "Options of every command:",
    "Commands:": "Commands:",
    examples: "Examples:",
  },
  /** What ends a sentence. */
  end: ".",
  /** Between what lines may break: "words" or "characters". */
  breaks: "words",
  /** What is put behind something else begins with the space that the language has there. */
  usual: " (default: {value})",
  see: " See: {command} --help",
  /** What commander complains of, by its codes. */
  wrong: {
    unknownOption: "unknown option '{name}'",
    unknownCommand: "unknown command '{name}'",
    near: " (Did you mean {near}?)",
    nearOneOf: " (Did you mean one of {near}?)",
    missingArgument: "missing required argument '{name}'",
    missingOption: "missing required option '{name}'",
    optionMissingArgument: "option '{name}' argument missing",
    excessArguments: "too many arguments for '{name}': expected {most}, but got {given}",
    invalidOption: "option '{name}' argument '{value}' is invalid. {why}",
    invalidArgument: "argument '{name}' can't be '{value}'. {why}",
  },
  fault: "A fault in Entente ({message}); please report it with the command that you ran.",
  output: "The output can't be written ({code}); check the disk.",
  setting: "{key} can't be {value}: {why}",
  checks: {
    oneOf: "Choose from {known}",
    date: "Give a valid year, month or day, such as 2024, 2024-07 or 2024-07-01",
    name: "Give a name of up to {most} characters",
    jobs: "Give a number of threads from 1 to {most}",
    wholeNumber: "Give a whole number from {least} to {most}",
    language: "The language {given} is not supported; choose from {known}",
    instant: "Give a valid UTC time, such as 2026-03-01T09:30:00Z",
    model:
      "Write a model and the address of its endpoint, as in llm:qwen3:4b@http://localhost:11434; without spaces, a key or query parameters",
    reader: "Choose from {known}, or llm:MODEL@URL",
    seconds: "Write a length of time from 1s to 366d, such as 10m, 1h or 1d",
    ledgerInMemory: "A ledger in memory would be lost at once; name a file for it",
    site: "Write the address of the site, such as https://desk.example",
  },
};
