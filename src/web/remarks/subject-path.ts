import { links } from "../page/index.js";

/** The page of what a remark is about. */
export function subjectPath(subject: string): string {
  if (subject.startsWith("f_")) return links.fact(subject);
  if (subject.startsWith("d_")) return links.document(subject);
  const [a = "", b = ""] = subject.split(" ");
  return links.pair(a, b);
}
