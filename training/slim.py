"""python slim.py --weights DIR --base NAME --out models/fast: a calibrated reader as it lies beside another one, whose pieces and word embeddings it shares."""
import argparse
import hashlib
import json
import os
import shutil

from safetensors.numpy import load_file, save_file


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--weights", required=True)
    ap.add_argument("--base", required=True, help="the name of the folder beside it that has embeddings.safetensors and pieces.tsv")
    ap.add_argument("--out", required=True)
    A = ap.parse_args()
    os.makedirs(A.out, exist_ok=True)
    for name in ("encoder.onnx", "heads.safetensors"):
        shutil.copy(f"{A.weights}/{name}", f"{A.out}/{name}")
    save_file({"marks": load_file(f"{A.weights}/embeddings.safetensors")["marks"]}, f"{A.out}/marks.safetensors")
    about = json.load(open(f"{A.weights}/reader.json"))
    files = ("encoder.onnx", "heads.safetensors", "marks.safetensors")
    about["digests"] = {name: hashlib.sha256(open(f"{A.out}/{name}", "rb").read()).hexdigest() for name in files}
    json.dump({"base": A.base, **about}, open(f"{A.out}/reader.json", "w"), ensure_ascii=False)


if __name__ == "__main__":
    main()
