import { userInfo } from "node:os";

/** The name of who runs this; "somebody" where the system has none. */
export function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return "somebody";
  }
}
