"""Labels text with tags and trees: label.py MODEL WORDS LABELS

WORDS holds JSON lines {"id", "sents": [[word, ...], ...]}. LABELS gets as many
lines {"id", "sents": [{"tag": [...], "head": [...], "rel": [...]}, ...]} in the
same order; heads count from 1 in their sentence, and 0 is the root.
"""
import argparse
import json
import sys
import time

from teacher import Teacher
from text import read_windows


def label(teacher, documents):
    """Yields the labelled documents."""
    parses = iter(teacher.parse([s for d in documents for s in d["sents"]]))
    for d in documents:
        sents = [dict(zip(("tag", "head", "rel"), next(parses))) for _ in d["sents"]]
        yield {"id": d["id"], "sents": sents}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("model")
    parser.add_argument("words")
    parser.add_argument("labels")
    args = parser.parse_args()
    teacher = Teacher.load(args.model)
    start, words = time.time(), 0
    with open(args.labels, "w", encoding="utf-8") as out:
        for documents in read_windows(args.words):
            for d in label(teacher, documents):
                out.write(json.dumps(d, ensure_ascii=False) + "\n")
            words += sum(len(s) for d in documents for s in d["sents"])
            print(f"{words} words, {time.time() - start:.0f} s", file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
