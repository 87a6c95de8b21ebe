"""The teacher of names: names.py train DATA MODEL, names.py label MODEL WORDS LABELS

It is the network of the other teacher with the labels of names for tags, and
without the trees. DATA is the folder of data sets: it learns from the files of
TRAIN, and its scores on those of DEV are printed. They decide nothing.

WORDS holds JSON lines {"id", "sents": [[word, ...], ...]}, a document a line.
LABELS gets as many lines {"id", "sents": [{"label": [...], "margin": [...]}]}
in the same order: for each word the index of its label in LABEL_NAMES, and the
probability of that label in percent.
"""
import argparse
import json
import os
import random
import re
import sys
import time
from collections import Counter
from itertools import groupby
from typing import NamedTuple

import numpy as np
import torch
from numba import njit

from network import half_precision
from teacher import Teacher, cut
from text import collate, read_windows, split_by_length
from train import CLIP, SEED, new_optimizer, new_teacher, set_rates, word_noise

TYPES = ("PER", "LOC", "ORG", "MISC")
LABEL_NAMES = ["O"] + [f"{bi}-{t}" for t in TYPES for bi in "BI"]
# Sets of labels, a bit each.
OUTSIDE, ANY = 1, (1 << len(LABEL_NAMES)) - 1
NO_NAME_OR_MISC = OUTSIDE | 1 << LABEL_NAMES.index("B-MISC") | 1 << LABEL_NAMES.index("I-MISC")

# The files to learn from, and the share of their documents that an epoch takes.
TRAIN = {
    "gmb.train": 0.33,  # silver
    "wikigold.all": 1, "uner_ewt.dev": 1, "wnut17.train": 1, "re3d.open": 1, "gum_ner.train": 1,
    "crossner_politics.train": 1, "crossner_politics.dev": 1, "crossner_politics.test": 1,
    "btc.all": 0.2,     # tweets
}
DEV = ("gmb.dev", "wnut17.dev", "gum_ner.dev")
OPEN_MISC = ("uner_ewt.dev", "wnut17.train", "btc.all", "gum_ner.train")  # not all MISC is marked
NOISY_MISC = ("gum_ner.train",)                         # and what is marked is often none
LONG_NAMES = ("re3d.open", "gum_ner.train", "btc.all")  # with articles, titles and what follows

EPOCHS = 3
PIECES = 254   # of the sentences that are read together, at most; and words of a sentence, which is cut
BUDGET = 1536  # pieces in a batch, padding included
CURLY = 0.5    # how many documents get the quotation marks of news

WORD = re.compile(
    r"https?://\S+|[@#]\w+|(?:[^\W\d_]\.){2,}|\d+(?:[.,:]\d+)+"
    r"|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Rev|Prof|St|Jr|Sr|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\."
    r"|\b[A-Z]\.(?=\s)|['’](?:s|S|re|ve|ll|d|m)\b|n['’]t\b"
    r"|(?:anti|pro|non|ex|pre|post|re|co|mid)-\w+|\w+?(?=n['’]t\b)"
    r"|\w+(?:['’](?!(?:s|S|re|ve|ll|d|m|t)\b)\w+)*|\.{2,}|--+|\S")
TITLES = frozenset(  # and articles and pronouns
    "president sir mr mrs ms miss dr sen senator rep representative gov governor prime minister lord lady king queen "
    "prince princess gen general lt lieutenant col colonel sgt capt captain maj major commander commodore pope "
    "saint st secretary foreign judge justice mayor prof professor rev pm mp vice deputy brig brigadier "
    "the a an we i he she they it".split())
PARTICLES = frozenset("of the and for de la al el bin von van der du in on to & 's ’s - . , ' ’".split())


# ------------------------------------------------------------- reading

class Document(NamedTuple):
    """A document with, for each word, the set of labels that may be right."""
    sents: list  # of words
    sets: list   # of sets for each sentence


def read_rows(path):
    """Lists of the rows of each document of a file."""
    with open(path, encoding="utf-8") as lines:
        return [list(rows) for _, rows in groupby(map(json.loads, lines), lambda row: row["doc"])]


def cut_words(text):
    """The words of a text, and their byte offsets."""
    words, spans, at, byte = [], [], 0, 0
    for match in WORD.finditer(text):
        byte += len(text[at:match.start()].encode())
        at, size = match.end(), len(match.group().encode())
        words.append(match.group())
        spans.append((byte, byte + size))
        byte += size
    return words, spans


def names_of(row, spans):
    """The names of a row: first word, word after the last, type."""
    names = []
    for start, end, kind, _ in row["entities"]:
        inside = [i for i, (s, e) in enumerate(spans) if s < end and e > start]
        if kind in TYPES and inside:
            names.append((inside[0], inside[-1] + 1, kind))
    return names


def trim(words, first, last):
    """The first word of a name without TITLES at its start. There may be none left."""
    while first < last and words[first].lower().rstrip(".") in TITLES:
        first += 1
    return first


def row_sets(words, names, source):
    """The sets of labels of the words of a row."""
    sets = [NO_NAME_OR_MISC if source in OPEN_MISC else OUTSIDE] * len(words)
    for first, last, kind in names:
        if source in LONG_NAMES:
            first = trim(words, first, last)
        inside = words[first:last]
        if source in LONG_NAMES and not any(w[0].isupper() for w in inside):
            continue
        if kind == "MISC" and source in NOISY_MISC or source in LONG_NAMES and (
                len(inside) > 6 or any(w[0].islower() and w not in PARTICLES for w in inside)):
            sets[first:last] = [ANY] * len(inside)
            continue
        begin = LABEL_NAMES.index("B-" + kind)
        sets[first:last] = [1 << begin] + [1 << begin + 1] * (len(inside) - 1)
    return sets


def split_row(words, sets):
    """Yields the words and sets of the sentences of a row, about: a row may be a document."""
    start = 0
    for i, word in enumerate(words):
        if i + 1 == len(words) or word in (".", "!", "?") or i - start > 100:
            yield words[start:i + 1], sets[start:i + 1]
            start = i + 1


def read_documents(folder, source):
    """The documents of a file to learn from."""
    documents = []
    for rows in read_rows(os.path.join(folder, source + ".jsonl")):
        sents = []
        for row in rows:
            words, spans = cut_words(row["text"])
            sents += split_row(words, row_sets(words, names_of(row, spans), source))
        if sents:
            documents.append(Document(*map(list, zip(*sents))))
    return documents


def curly(sents):
    """The sentences with the quotation marks of news."""
    out, opened = [], False
    for words in sents:
        out.append([])
        for word in words:
            if word == '"':
                opened = not opened
                word = "“" if opened else "”"
            out[-1].append(word.replace("'", "’"))
    return out


def pack(coder, sents):
    """Yields ranges of sentences to read together, of PIECES or a single sentence."""
    start, size = 0, 0
    for i, words in enumerate(sents):
        more = sum(len(coder.word(w)[0]) for w in words)
        if i > start and size + more > PIECES:
            yield start, i
            start, size = i, 0
        size += more
    if start < len(sents):
        yield start, len(sents)


# ------------------------------------------------------------ training

def scores(net, batch):
    """The scores [row, position, label]."""
    with half_precision():
        return net.tag(net.drop(torch.cat(net.words(batch), -1))).float()


def epoch_windows(teacher, sources, rng):
    """The words and sets of what is read together in an epoch."""
    windows = []
    for source, documents in sources.items():
        for d in rng.sample(documents, round(TRAIN[source] * len(documents))):
            sents = curly(d.sents) if rng.random() < CURLY else d.sents
            windows += [(sum(sents[i:j], []), sum(d.sets[i:j], [])) for i, j in pack(teacher.coder, sents)]
    return windows


def train_epoch(teacher, optimizer, sources, epoch, rng):
    """Learns from a share of the documents once, and returns the mean loss of a batch."""
    teacher.net.train()
    noise = word_noise(teacher.coder.mask, rng)
    windows = epoch_windows(teacher, sources, rng)
    batches = split_by_length([sum(len(teacher.coder.word(w)[0]) for w in words) + rng.randrange(3)
                               for words, _ in windows], BUDGET)
    rng.shuffle(batches)
    bits = 1 << torch.arange(len(LABEL_NAMES))
    total, start = 0.0, time.time()
    for k, indices in enumerate(batches):
        set_rates(optimizer, (epoch + k / len(batches)) / EPOCHS)
        batch = collate([teacher.coder.sentence(windows[i][0], noise) for i in indices])
        said = scores(teacher.net, batch)[batch.words()[0]]
        right = torch.tensor([s for i in indices for s in windows[i][1]])[:, None] & bits != 0
        loss = (said.logsumexp(-1) - said.masked_fill(~right, -torch.inf).logsumexp(-1)).mean()
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(teacher.net.parameters(), CLIP)
        optimizer.step()
        total += loss.item()
        if k % 100 == 0:
            print(f"batch {k} of {len(batches)}, {time.time() - start:.0f} s", file=sys.stderr, flush=True)
    return total / len(batches)


def train(folder, model):
    """Trains a teacher, and tells how it gets on."""
    rng = random.Random(SEED)
    torch.manual_seed(SEED)
    sources = {source: read_documents(folder, source) for source in TRAIN}
    teacher = new_teacher(LABEL_NAMES, ["root"])
    optimizer = new_optimizer(teacher.net)
    start = time.time()
    for epoch in range(EPOCHS):
        loss = train_epoch(teacher, optimizer, sources, epoch, rng)
        print(f"epoch {epoch + 1}: loss {loss:.4f}, {time.time() - start:.0f} s", flush=True)
    teacher.save(model)
    for source in DEV:
        print(source, score(teacher, os.path.join(folder, source + ".jsonl")), flush=True)


# ------------------------------------------------------------ labelling

@njit(cache=True)
def best_labels(said):
    """The best labels where I follows B or I of its type; said is [word, label]."""
    words, labels = said.shape
    best, back = said[0].copy(), np.zeros((words, labels), np.int64)
    best[2::2] = -np.inf
    for i in range(1, words):
        free, after = best.argmax(), np.empty(labels)
        for k in range(labels):
            at = free
            if k > 0 and k % 2 == 0:  # I, after B and I
                at = k - 1 if best[k - 1] >= best[k] else k
            back[i, k], after[k] = at, best[at] + said[i, k]
        best = after
    out = np.zeros(words, np.int64)
    out[-1] = best.argmax()
    for i in range(words - 1, 0, -1):
        out[i - 1] = back[i, out[i]]
    return out


@torch.inference_mode()
def label(teacher, documents):
    """For each document, a list of sentences: the labels of each of them, and their probabilities."""
    teacher.net.eval()
    windows = [(d, i, j) for d, sents in enumerate(documents) for i, j in pack(teacher.coder, sents)]
    parts, owners = cut([sum(documents[d][i:j], []) for d, i, j in windows], PIECES)
    said = [None] * len(parts)
    for indices, batch in teacher.batches(parts):
        for i, row, size in zip(indices, scores(teacher.net, batch).log_softmax(-1).numpy(), batch.sizes.tolist()):
            said[i] = row[1:size].astype(np.float64)
    of_window = [[] for _ in windows]
    for owner, rows in zip(owners, said):
        of_window[owner].append(rows)
    out = [[] for _ in documents]
    for (d, i, j), rows in zip(windows, of_window):
        rows, at = np.concatenate(rows), 0
        for words in documents[d][i:j]:
            here = rows[at:at + len(words)]
            at += len(words)
            labels = best_labels(here)
            out[d].append((labels, np.exp(here[np.arange(len(words)), labels])))
    return out


def spans_of(labels):
    """The names that labels tell: first word, word after the last, type."""
    spans, start = [], 0
    for i, k in enumerate([*labels, 0]):
        if start and not (k and k % 2 == 0):
            spans.append((first, i, TYPES[(start - 1) // 2]))
            start = 0
        if k % 2:
            first, start = i, k
    return spans


def score(teacher, path):
    """Precision, recall and F1 of names, by type, where span and type have to be right."""
    documents, true = [], []
    for rows in read_rows(path):
        read = [(words, names_of(row, spans)) for row in rows for words, spans in [cut_words(row["text"])] if words]
        documents.append([words for words, _ in read])
        true.append([names for _, names in read])
    right, said, gold = Counter(), Counter(), Counter()
    for sents, names in zip(label(teacher, documents), true):
        for (labels, _), here in zip(sents, names):
            found = spans_of(labels.tolist())
            said.update(t for *_, t in found)
            gold.update(t for *_, t in here)
            right.update(t for *_, t in set(found) & set(here))
    out = []
    for name, types in [*((t, [t]) for t in TYPES), ("PER+LOC+ORG", TYPES[:3]), ("all", TYPES)]:
        r, s, g = (sum(c[t] for t in types) for c in (right, said, gold))
        out.append(f"{name} P {100 * r / max(s, 1):.1f} R {100 * r / max(g, 1):.1f} F1 {200 * r / max(s + g, 1):.1f}")
    return "; ".join(out)


def label_file(teacher, words_path, labels_path):
    """Labels a file of documents."""
    start, words = time.time(), 0
    with open(labels_path, "w", encoding="utf-8") as out:
        for documents in read_windows(words_path):
            for d, sents in zip(documents, label(teacher, [d["sents"] for d in documents])):
                said = [{"label": labels.tolist(), "margin": np.rint(100 * p).astype(int).tolist()}
                        for labels, p in sents]
                out.write(json.dumps({"id": d["id"], "sents": said}, ensure_ascii=False) + "\n")
                words += sum(len(labels) for labels, _ in sents)
            print(f"{words} words, {time.time() - start:.0f} s", file=sys.stderr, flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, arguments in (("train", ("data", "model")), ("label", ("model", "words", "labels"))):
        command = commands.add_parser(name)
        for argument in arguments:
            command.add_argument(argument)
    args = parser.parse_args()
    if args.command == "train":
        train(os.path.join(args.data, "entity"), args.model)
    else:
        label_file(Teacher.load(args.model), args.words, args.labels)


if __name__ == "__main__":
    main()
