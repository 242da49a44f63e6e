// What is told by mail, through the server of whoever runs this.
export { mailDigest } from "./mail-digest.js";
