"""python raw.py SHARED OUT.jsonl [DOCUMENTS] [SEED]: English texts in the form of gold with nothing annotated, for a teacher (teacher.py) to be heard on: so many documents a file, those that are left out of training not."""
import glob
import json
import os
import random
import sys

from gold import is_held, lines

LONGEST = 6000  # characters of a text


def main(shared, out, documents=400, seed=1):
    with open(out, "w", encoding="utf-8") as f:
        for path in sorted(glob.glob(f"{shared}/data/texts/*.jsonl.xz")):
            name = os.path.basename(path).removesuffix(".jsonl.xz")
            rows = [r for r in lines(path) if r["language"] == "en" and not is_held(r)]
            random.Random(int(seed)).shuffle(rows)
            for row in rows[: int(documents)]:
                document = {"document": f"raw-{name}-{row['id']}", **{k: row.get(k) for k in ("publisher", "title", "date", "url", "language")}}
                f.write(json.dumps({**document, "text": row["text"][:LONGEST], "claims": [], "known": []}, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
