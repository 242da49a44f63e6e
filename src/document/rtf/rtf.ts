import { LIMITS } from "../../text/index.js";
import type { Problem } from "../problem.js";
import { contentWithProperties } from "../properties.js";
import { type Reader, refusal } from "../reader.js";
import { latin1 } from "../signature.js";
import { Interpreter, TooDeep } from "./interpreter.js";
import { tokensOf } from "./tokens.js";

/** Bytes of a file; most of them are pictures. */
const LARGEST_FILE = LIMITS.document.file.most;

/** Rich Text Format. Pictures, objects, fields' instructions, deleted and hidden text are no part of the text. */
export const rtf: Reader = {
  name: "RTF",
  largest: LARGEST_FILE,
  recognises: (bytes) => /^(?:\xEF\xBB\xBF)?\s{0,20}\{\\rtf/u.test(latin1(bytes.subarray(0, 40))),
  async read(bytes, name) {
    const interpreter = new Interpreter();
    try {
      for (const token of tokensOf(latin1(bytes))) interpreter.take(token);
    } catch (error) {
      if (error instanceof TooDeep) return refusal(name, error.message);
      throw error;
    }
    const { written, title, properties, complete } = interpreter.finish();
    if (written.text === "") return refusal(name, "The RTF document contains no text.");
    const cut = "The RTF document is truncated and was read as far as it goes; download it again.";
    const problems: Problem[] = complete ? [] : [{ severity: "warning", message: cut, place: name }];
    return { content: contentWithProperties(written, properties, title, problems), problems };
  },
};
