"""Clusters words that the teacher reads alike: clusters.py MODEL WORDS CLUSTERS

WORDS holds JSON lines {"id", "sents": [[word, ...], ...]}, a document a line.
The vectors that the teacher's encoder gives the words are averaged by the word
in lower case. Words seen often enough, and in enough documents, are clustered
by k-means: in TOP clusters, and each of them in at most PARTS. CLUSTERS gets
lines `word TAB cluster TAB part`. Parts are numbered through all clusters:
part // PARTS is the cluster. The frequent words of a part come first.
"""
import argparse
import sys
import time
from collections import Counter

import numpy as np

from teacher import Teacher, cut
from text import read_windows

TOP, PARTS = 32, 16
WORDS_PER_PART = 5   # at least, so a small cluster has fewer parts
LEAST_TIMES = 3      # that a word is seen
LEAST_DOCUMENTS = 3  # that it is seen in
ROUNDS = 30          # of k-means, at most
SEED = 1


def count_words(path):
    """How often the words to cluster are seen, in alphabetical order."""
    times, documents = Counter(), Counter()
    for window in read_windows(path):
        for d in window:
            words = [w.lower() for s in d["sents"] for w in s]
            times.update(words)
            documents.update(set(words))
    return {w: times[w] for w in sorted(times)
            if times[w] >= LEAST_TIMES and documents[w] >= LEAST_DOCUMENTS}


def mean_vectors(teacher, path, times):
    """The mean vector of each word of `times`, a row each in its order."""
    row = {w: i for i, w in enumerate(times)}
    sums = np.zeros((len(row), teacher.net.bert.config.hidden_size), np.float32)
    for window in read_windows(path):
        parts, _ = cut([s for d in window for s in d["sents"]])
        for i, vectors in teacher.vectors(parts):
            rows = [row.get(w.lower(), -1) for w in parts[i]]
            kept = [k for k, r in enumerate(rows) if r >= 0]
            np.add.at(sums, [rows[k] for k in kept], vectors[kept])
    return sums / np.array([[n] for n in times.values()], np.float32)


def normalise(x):
    """The rows of x around their mean, of length one."""
    x = x - x.mean(0)
    return x / np.maximum(np.linalg.norm(x, axis=1, keepdims=True), 1e-9)


def squared_distances(x, centres):
    """The squared distances [row of x, centre]."""
    products = x @ centres.T
    return np.maximum((x * x).sum(1)[:, None] - 2 * products + (centres * centres).sum(1), 0)


def spread_centres(x, k, rng):
    """At most k rows of x that lie apart, as k-means++ draws them."""
    centres = x[[rng.integers(len(x))]]
    nearest = squared_distances(x, centres)[:, 0].astype(np.float64)
    while len(centres) < k and nearest.sum() > 0:
        centres = np.vstack([centres, x[[rng.choice(len(x), p=nearest / nearest.sum())]]])
        nearest = np.minimum(nearest, squared_distances(x, centres[-1:])[:, 0])
    return centres


def k_means(x, k, rng):
    """The number of the cluster of each row of x, by Lloyd's algorithm."""
    centres = spread_centres(x, k, rng)
    member = np.full(len(x), -1)
    for _ in range(ROUNDS):
        before, member = member, squared_distances(x, centres).argmin(1)
        if (member == before).all():
            break
        for c in np.unique(member):  # a cluster without words keeps its centre
            centres[c] = x[member == c].mean(0)
    return member


def cluster(x):
    """The part of each row of x."""
    rng = np.random.default_rng(SEED)
    top = k_means(x, TOP, rng)
    part = top * PARTS
    for c in range(TOP):
        rows = np.flatnonzero(top == c)
        if len(rows) > 1:
            part[rows] += k_means(x[rows], min(PARTS, max(1, len(rows) // WORDS_PER_PART)), rng)
    return part.tolist()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("model")
    parser.add_argument("words")
    parser.add_argument("clusters")
    args = parser.parse_args()
    start = time.time()
    times = count_words(args.words)
    if not times:
        sys.exit(f"{args.words}: no word is seen in {LEAST_DOCUMENTS} documents")
    parts = cluster(normalise(mean_vectors(Teacher.load(args.model), args.words, times)))
    lines = sorted(zip(parts, times), key=lambda line: (line[0], -times[line[1]], line[1]))
    with open(args.clusters, "w", encoding="utf-8") as out:
        for part, word in lines:
            out.write(f"{word}\t{part // PARTS}\t{part}\n")
    print(f"{len(times)} words in {len(set(parts))} parts, {time.time() - start:.0f} s", file=sys.stderr)


if __name__ == "__main__":
    main()
