import { LANGUAGES, type ReaderName, type ReadOptions } from "../entente.js";
import { languageCode } from "./usage.js";

/** What every command that reads is told of how to read. */
export interface ReadingArguments {
  readonly language?: string;
  readonly date?: string;
  readonly publisher?: string;
  readonly reader?: ReaderName;
  /** Hundredths. */
  readonly minCertainty?: number;
}

/** The options of reading as the command line gives them. Throws UsageError for a language that can't be read. */
export function readingOptions({ language, date, publisher, reader, minCertainty }: ReadingArguments): ReadOptions {
  return {
    ...(language === undefined ? {} : { language: languageCode(LANGUAGES, language) }),
    ...(date === undefined ? {} : { date }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(reader === undefined ? {} : { reader }),
    ...(minCertainty === undefined ? {} : { least: minCertainty / 100 }),
  };
}
