// The part of the package's interface that the tests use: it brings no types of its own.
declare module "edtf" {
  /** Parses an EDTF value. Throws where it is none. */
  export default function edtf(value: string): object;
}
