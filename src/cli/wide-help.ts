import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";

/** How help is laid out in a script whose lines may break between any two characters, which are two columns wide. */
export const wideHelp = {
  displayWidth: stringWidth,
  boxWrap: (text: string, width: number): string => wrapAnsi(text, width, { hard: true, wordWrap: false, trim: true }),
};
