"""python gold.py SHARED OUT [ALSO.jsonl]: gathers all annotated documents into OUT/{train,held,readouts,articles}.jsonl, in the form of gold; those of ALSO are trained on too.

What publishers.json names is never trained on and decides everything; `readouts` and `articles` are not trained on either.
"""
import glob
import gzip
import json
import lzma
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
CORPUS = os.path.join(os.path.dirname(HERE), "corpus")
HELD = json.load(open(os.path.join(HERE, "publishers.json"), encoding="utf-8"))


def lines(path):
    opened = gzip.open(path, "rt", encoding="utf-8") if path.endswith(".gz") else lzma.open(path, "rt", encoding="utf-8") if path.endswith(".xz") else open(path, encoding="utf-8")
    with opened as f:
        return [json.loads(line) for line in f if line.strip()]


def is_held(document):
    """Whether a document is of a publisher, or a month of one, that is never trained on."""
    publisher, date = document.get("publisher") or "", document.get("date") or ""
    return any(publisher.startswith(row["publisher"]) and ("from" not in row or row["from"] <= date < row["until"]) for row in HELD.get(document.get("language", "en"), []))


def units(text, start, end):
    """A stretch of a text by offsets in UTF-16 units."""
    return text.encode("utf-16-le")[start * 2 : end * 2].decode("utf-16-le")


def worded(text, claim):
    """A claim of corpus/annotations with its words."""
    claim = dict(claim)
    start, end = claim.pop("start"), claim.pop("end")
    return dict(claim, evidence={"exact": units(text, start, end), "start": start, "end": end})


def full(text, claim):
    """A claim of corpus/reading in the form of gold."""
    (start, end), (a, b) = claim["words"], claim["trigger"]
    return {
        "type": claim["type"], "source": claim["source"], "target": claim.get("target", []), "mutual": claim.get("mutual", False), "details": claim.get("details", {}), "amount": claim.get("amount"), "when": claim.get("when"), "status": claim.get("status"), "attribution": claim["says"],
        "evidence": {"exact": units(text, start, end), "start": start, "end": end}, "trigger": {"text": units(text, a, b), "start": a, "end": b}, "optional": claim.get("optional", False),
    }


def shared_gold(shared):
    for language in ("en", "ru", "tr", "zh"):
        for document in lines(f"{shared}/gold/reading/{language}.jsonl"):
            yield "held" if is_held(document) else "train", document
    for document in json.load(open(f"{shared}/gold/readouts-dev.json", encoding="utf-8")):
        yield "readouts", {"language": "en", **document}
    readouts = {r.get("id") or r["document"]: r for r in lines(f"{shared}/gold/readouts-unlabeled.jsonl.gz")}
    records = {r["id"]: r for r in lines(f"{shared}/gold/finance-dev.jsonl.gz")}
    for name, texts, publisher in (("readouts", readouts, None), ("finance", records, "AidData record")):
        for row in lines(f"{CORPUS}/annotations/{name}.jsonl"):
            record = texts.get(row["id"])
            if record:
                text = record["text"][: row["upTo"]] if row.get("upTo") else record["text"]
                yield "train", {"document": row["id"], "language": "en", "publisher": publisher, "title": record.get("title"), "date": record.get("date"), "url": record.get("url"), "text": text, "claims": [worded(record["text"], c) for c in row["claims"]]}


def placed(text, claim):
    """A claim of corpus/passages with the place of its words: where they first stand, unless it says so itself."""
    exact = claim["evidence"]["exact"]
    at = claim["evidence"].get("start", len(text[: max(0, text.find(exact))].encode("utf-16-le")) // 2)
    return dict(claim, evidence={**claim["evidence"], "start": at, "end": at + len(exact.encode("utf-16-le")) // 2})


def own():
    """Passages that the project wrote itself."""
    for name, kind in (("a", "train"), ("b", "train"), ("c", "train"), ("d", "articles")):
        for row in lines(f"{CORPUS}/passages/{name}.jsonl"):
            yield kind, dict(row, document=row["id"], language="en", claims=[placed(row["text"], c) for c in row["claims"]])
    for path in sorted(glob.glob(f"{CORPUS}/reading/own.*.jsonl")):
        for row in lines(path):
            yield "train", dict(row, document=row["id"], url=None, claims=[full(row["text"], c) for c in row["claims"]])


def annotated(shared):
    """What the project annotated in texts of others: their ids, stretches and offsets stand in the corpus, the texts where they were."""
    texts = {}
    for path in sorted(glob.glob(f"{CORPUS}/reading/texts.*.jsonl")):
        for row in lines(path):
            if row["file"] not in texts:
                texts[row["file"]] = {r["id"]: r for r in lines(f"{shared}/data/texts/{row['file']}.jsonl.xz")}
            source = texts[row["file"]].get(row["id"])
            if source is None:
                continue
            text = "\n\n".join(units(source["text"], a, b) for a, b in row["parts"])
            document = {"document": row["passage"], **{k: source.get(k) for k in ("publisher", "title", "date", "url", "language")}, "text": text, "claims": [full(text, c) for c in row["claims"]]}
            yield "held" if is_held(document) else "train", document


def main(shared, out, also=None):
    os.makedirs(out, exist_ok=True)
    sets = {"train": [], "held": [], "readouts": [], "articles": []}
    for source in (shared_gold(shared), own(), annotated(shared), (("train", d) for d in lines(also)) if also else ()):
        for name, document in source:
            sets[name].append(document)
    for name, documents in sets.items():
        with open(f"{out}/{name}.jsonl", "w", encoding="utf-8") as f:
            f.writelines(json.dumps(d, ensure_ascii=False) + "\n" for d in documents)
        print(f"{name}: {len(documents)} documents, {sum(len(d['claims']) for d in documents)} claims")


if __name__ == "__main__":
    main(*sys.argv[1:4])
