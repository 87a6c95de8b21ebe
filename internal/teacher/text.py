"""From words to tensors: reading sentences, coding words, making batches.

Position 0 of every sentence is the root: it stands on the encoder's [CLS]
piece, the words follow from 1.
"""
import json
import zlib
from collections import Counter
from typing import NamedTuple

import numpy as np
import torch
from tokenizers import Tokenizer

MAX_WORDS = 200      # a longer sentence is left out of training, and cut when read
MAX_PIECES = 510     # what the encoder takes beside [CLS] and [SEP]
WORD_PIECES = 10     # a word has at most so many pieces
FEATURES = 8         # of a word, see word_features
BUCKETS = 1 << 14    # numbers of features
FIRST_BUCKET = 16    # those below are padding and classes of case
WINDOW = 20_000      # sentences that are read and sorted by length at a time


# ------------------------------------------------------------- reading

class Sentence(NamedTuple):
    """A sentence of a treebank. Heads count from 1, and 0 is the root."""
    words: list
    tags: list
    heads: list
    rels: list


def read_conllu(path):
    """The sentences of a CoNLL-U file, without ranges and empty nodes."""
    sentences, rows = [], []
    with open(path, encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            columns = line.rstrip("\n").split("\t")
            if columns[0].isdigit():
                if len(columns) != 10 or not columns[6].isdigit():
                    raise ValueError(f"{path}: line {number} is no word with a head")
                rows.append((columns[1], columns[4], int(columns[6]), columns[7]))
            elif not line.strip() and rows:
                sentences.append(Sentence(*map(list, zip(*rows))))
                rows = []
    if rows:
        sentences.append(Sentence(*map(list, zip(*rows))))
    return sentences


def read_windows(path):
    """Lists of documents {"id", "sents": [[word, ...], ...]}, in order, from a
    file of JSON lines. Each but the last has WINDOW sentences or a few more."""
    window, size = [], 0
    with open(path, encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            document = json.loads(line)
            if not all(document["sents"]):
                raise ValueError(f"{path}: line {number} has a sentence without words")
            window.append(document)
            size += len(document["sents"])
            if size >= WINDOW:
                yield window
                window, size = [], 0
    if window:
        yield window


def frequent_relations(sentences, least=20):
    """The relations to learn, sorted: a rare subtype is its main type."""
    count = Counter(r for s in sentences for r in s.rels)
    return sorted({r if n >= least else main_type(r) for r, n in count.items()})


def main_type(relation):
    """The relation without its subtype."""
    return relation.split(":")[0]


# -------------------------------------------------------------- coding

def case_class(word):
    """1 lower, 2 Title, 3 UPPER, 4 a single capital, 5 mixed; 5 more if it has
    a digit; 11 digits without letters, 12 neither letters nor digits."""
    digit = any(c.isdigit() for c in word)
    if not any(c.isalpha() for c in word):
        return 11 if digit else 12
    if word.islower():
        kind = 1
    elif word.isupper():
        kind = 3 if len(word) > 1 else 4
    elif word[0].isupper() and word[1:].islower():
        kind = 2
    else:
        kind = 5
    return kind + 5 * digit


def word_features(word):
    """The class of case, and hashed prefixes and suffixes: the encoder reads
    everything in lower case, and in pieces."""
    parts = ["p" + word[:k] for k in (1, 2, 3)] + ["s" + word[-k:] for k in (1, 2, 3, 4)]
    hashes = [zlib.crc32(part.encode()) % (BUCKETS - FIRST_BUCKET) for part in parts]
    return [case_class(word)] + [FIRST_BUCKET + h for h in hashes]


class Coded(NamedTuple):
    """A sentence in numbers."""
    ids: list       # of the pieces, [CLS] and [SEP] included
    owners: list    # position of the word of each piece but [SEP]
    features: list  # of each position


class Coder:
    """Codes words as WordPiece ids and features, and remembers them."""

    def __init__(self, tokenizer_json):
        self.tokenizer = Tokenizer.from_str(tokenizer_json)
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        self.cls, self.sep, self.unknown, self.mask = map(
            self.tokenizer.token_to_id, ("[CLS]", "[SEP]", "[UNK]", "[MASK]"))
        self.known = {}

    def word(self, word):
        """The ids of the pieces of a word, and its features."""
        if word not in self.known:
            ids = self.tokenizer.encode(word, add_special_tokens=False).ids[:WORD_PIECES]
            self.known[word] = ids or [self.unknown], word_features(word)
        return self.known[word]

    def sentence(self, words, noise=None):
        """Codes a sentence. `noise`, if any, changes the code of each word."""
        coded = [self.word(w) for w in words]
        most = WORD_PIECES
        while sum(min(most, len(ids)) for ids, _ in coded) > MAX_PIECES:
            most -= 1
        out = Coded([self.cls], [0], [[0] * FEATURES])
        for position, (ids, features) in enumerate(coded, 1):
            ids = ids[:most]
            if noise is not None:
                ids, features = noise(ids, features)
            out.ids.extend(ids)
            out.owners.extend([position] * len(ids))
            out.features.append(features)
        out.ids.append(self.sep)
        return out


# ------------------------------------------------------------- batches

class Batch(NamedTuple):
    """Sentences as padded tensors, one a row."""
    ids: torch.Tensor       # row, piece
    owners: torch.Tensor    # row, piece; the number of positions where there is none
    mask: torch.Tensor      # row, piece: is there one?
    features: torch.Tensor  # row, position, feature
    sizes: torch.Tensor     # positions of each row, the root included

    def positions(self):
        """Whether there is something at row, position: the root or a word."""
        return torch.arange(self.features.shape[1]) < self.sizes[:, None]

    def words(self):
        """Whether there is a word at row, position; and the rows of the words."""
        words = self.positions()
        words[:, 0] = False
        return words, words.nonzero()[:, 0]


def collate(coded):
    """The batch of coded sentences."""
    rows = len(coded)
    pieces = max(len(c.ids) for c in coded)
    positions = max(len(c.features) for c in coded)
    ids = torch.zeros(rows, pieces, dtype=torch.long)
    owners = torch.full((rows, pieces), positions, dtype=torch.long)
    features = torch.zeros(rows, positions, FEATURES, dtype=torch.long)
    for row, c in enumerate(coded):
        ids[row, :len(c.ids)] = torch.tensor(c.ids)
        owners[row, :len(c.owners)] = torch.tensor(c.owners)
        features[row, :len(c.features)] = torch.tensor(c.features)
    mask = torch.arange(pieces) < torch.tensor([len(c.ids) for c in coded])[:, None]
    return Batch(ids, owners, mask, features, torch.tensor([len(c.features) for c in coded]))


def split_by_length(lengths, budget):
    """Lists of the indices of `lengths`, shortest first, each of which takes at
    most `budget` when all are padded to the longest, or is a single one."""
    batches, batch = [], []
    for i in np.argsort(lengths, kind="stable").tolist():
        if batch and (len(batch) + 1) * lengths[i] > budget:
            batches.append(batch)
            batch = []
        batch.append(i)
    if batch:
        batches.append(batch)
    return batches
