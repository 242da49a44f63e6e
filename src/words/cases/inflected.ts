/** Words in the forms that a language's sentences ask for, by the names of these ("gen", "into"). */
export interface Inflected {
  /** The form of a dictionary. */
  readonly text: string;
  readonly forms?: Readonly<Record<string, string>>;
  /** Of what agrees with them: 0 masculine, 1 feminine, 2 neuter, 3 plural. */
  readonly agreement?: 0 | 1 | 2 | 3;
}
