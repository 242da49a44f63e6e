"""Annotated passages told again in another language, so that the reader sees how news is told there.

python retold.py sheets GOLD.jsonl DIR [LANGUAGE,…]: writes passages of these languages (English unless told) with numbered quotes to DIR/sheet-NN.txt, 22 a sheet, for people (or models) who write both languages.
python retold.py gold GOLD.jsonl DIR OUT.jsonl: makes gold of what came back in DIR/LANGUAGE*-*.txt (ru1-01.txt: told in Russian), to be named in `npm run train -- --also`; quotes that do not stand in their text are told and left out.

A sheet has for each passage `# id`, a line of title, the text, and a line `n | quote with its *trigger*` for each claim; what comes back has the same form, `n | -` for a claim that got lost.
"""
import glob
import json
import os
import random
import re
import sys

SHEET = 22
LONGEST = 1500  # characters of a passage


def lines(path):
    with open(path, encoding="utf-8") as f:
        return [json.loads(line) for line in f]


def units(text):
    """Length in UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


def starred(claim):
    exact, at = claim["evidence"]["exact"], claim["trigger"]["start"] - claim["evidence"]["start"]
    end = at + len(claim["trigger"]["text"])
    return f"{exact[:at]}*{exact[at:end]}*{exact[end:]}"


def sheets(gold, folder, languages="en"):
    some = [d for d in lines(gold) if d.get("language", "en") in languages.split(",") and len(d["text"]) <= LONGEST and len(d["claims"]) > 1 and all(c.get("trigger") for c in d["claims"])]
    random.Random(7).shuffle(some)
    os.makedirs(folder, exist_ok=True)
    for n in range(0, len(some), SHEET):
        with open(f"{folder}/sheet-{n // SHEET + 1:03d}.txt", "w", encoding="utf-8") as f:
            for d in some[n : n + SHEET]:
                told = "\n".join(f"{i} | {starred(c)}" for i, c in enumerate(d["claims"], 1))
                f.write(f"# {d['document']}\n{d.get('title') or ''}\n{d['text'].strip()}\n{told}\n\n")


def passages(path):
    """(id, title, text, quotes by number) of each passage of a sheet."""
    for part in re.split(r"^# (?=\S+$)", open(path, encoding="utf-8").read(), flags=re.M)[1:]:
        id_, title, *rest = part.split("\n")
        quotes = {int(m[1]): m[2].strip() for line in rest if (m := re.match(r"(\d+) \| (.*)$", line))}
        text = "\n".join(line for line in rest if not re.match(r"\d+ \| ", line)).strip()
        yield id_.strip(), title.strip(), text, quotes


def gold(path, folder, out):
    known, lost = {d["document"]: d for d in lines(path)}, 0
    with open(out, "w", encoding="utf-8") as f:
        for sheet in sorted(path for language in ("en", "ru", "tr", "zh") for path in glob.glob(f"{folder}/{language}*-*.txt")):
            language = os.path.basename(sheet)[:2]
            for id_, title, text, quotes in passages(sheet):
                source = known.get(id_)
                if source is None or not text:
                    continue
                claims = []
                for i, claim in enumerate(source["claims"], 1):
                    before, *rest = quotes.get(i, "-").split("*")
                    exact = before + "".join(rest)
                    at = text.find(exact)
                    if len(rest) != 2 or at < 0 or not rest[0].strip():
                        lost += 1
                        continue
                    start = units(text[:at])
                    act = start + units(before)
                    claims.append({**claim, "evidence": {"exact": exact, "start": start, "end": start + units(exact)}, "trigger": {"text": rest[0], "start": act, "end": act + units(rest[0])}})
                f.write(json.dumps({**source, "document": f"{language}-{id_}", "language": language, "title": title or None, "url": None, "text": text, "claims": claims}, ensure_ascii=False) + "\n")
    print(f"{lost} claims have no words in what came back")


if __name__ == "__main__":
    {"sheets": sheets, "gold": gold}[sys.argv[1]](*sys.argv[2:])
