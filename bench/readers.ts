/** Reads a text as one program does, as much of it as that program can. Gives back something that depends on all of the work. */
export type ReadText = (text: string) => Promise<number> | number;

/** The programs that are compared, each loaded when asked for: what it does, and how to get it. */
export const READERS: Readonly<Record<string, { readonly does: string; load(): Promise<ReadText> }>> = {
  entente: { does: "sentences, tags, lemmas, trees, names, dates, sums, claims", load: entente },
  "wink-nlp": { does: "sentences, tags, entities", load: wink },
  compromise: { does: "sentences, tags, people, places, organisations", load: compromise },
};

async function entente(): Promise<ReadText> {
  const { read } = await import("../src/entente.js");
  return async (text) => (await read({ name: "bench", record: { text, language: "en" } })).claims.length;
}

async function wink(): Promise<ReadText> {
  const { default: winkNLP } = await import("wink-nlp");
  const { default: model } = await import("wink-eng-lite-web-model");
  const nlp = winkNLP(model);
  return (text) => {
    const document = nlp.readDoc(text);
    const tags = document.tokens().out(nlp.its.pos) as string[];
    return document.sentences().out().length + tags.length + document.entities().out().length;
  };
}

async function compromise(): Promise<ReadText> {
  const { default: nlp } = await import("compromise");
  return (text) => {
    const document = nlp(text);
    const json = document.json() as unknown[];
    return (
      json.length +
      [document.people(), document.places(), document.organizations()].flatMap((view) => view.out("array")).length
    );
  };
}
