"""The teacher of sentiment: how a sentence speaks of somebody, and who of two is for or against the other.

    sentiment.py train DATA MODEL                        learns
    sentiment.py score DATA MODEL                        tells how well
    sentiment.py texts DATA TEXTS                        writes the silver texts, for examples/annotate to read
    sentiment.py label DATA MODEL READ TOWARD BETWEEN    labels the mentions that it has found in them

DATA is the folder of data sets. It learns from the files of SETS, but for a
tenth of their documents, on which the settings were chosen. Its scores on the
files of DEV decide nothing, and their texts are left out wherever else they stand.

TOWARD and BETWEEN get JSON lines, an instance each. Offsets are bytes of the text
of the document. Of two who are mentioned p comes first. Probabilities are in
percent, in the order of TASKS:

    {"source", "id", "start", "end", "sent": [start, end], "p": [negative, neutral, positive]}
    {"source", "id", "sent": [start, end], "p": [start, end], "q": [start, end],
     "prob": [neutral, pos_pq, pos_qp, neg_pq, neg_qp]}
"""
import argparse
import json
import os
import random
import re
import sys
import time
import zlib
from itertools import combinations
from typing import NamedTuple

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
from tokenizers import Tokenizer
from transformers import BertModel

from network import half_precision, layer
from teacher import bert_config
from text import split_by_length
from train import CLIP, SEED, new_optimizer, published_encoder, set_rates

TASKS = {
    "toward": ("negative", "neutral", "positive"),
    "between": ("neutral", "pos_pq", "pos_qp", "neg_pq", "neg_qp"),
}
SAID = {"toward": "p", "between": "prob"}  # the field of the probabilities
BACK = (0, 2, 1, 4, 3)  # the labels of "between" when p is q and q is p
SETS = {"toward": "newsmtsc.train", "between": "dse.train.noleak"}
DEV = {"toward": ("newsmtsc-rw.dev", "newsmtsc-mt.dev"), "between": ("dse.valid",)}

TENTHS = 10       # parts of the documents to learn from
HELD = (0,)       # those of them that are kept back
EPOCHS = 4
FROZEN = 2        # the lowest layers of the encoder, which stay what they are, as do its embeddings
BUDGET = 1400     # pieces in a batch, padding included
READ_BUDGET = 6000  # when it only reads
PIECES = 160      # of a text, around what is marked
RATE = 0.8        # of the rates of the other teachers
TURNED = 0.5      # how many pairs have p for q
MASKED = 0.08     # how many pieces are hidden
NAMELESS = 0.15   # how many mentions are hidden
DROP = 0.2

# The silver texts, and the share of each that is taken.
TEXTS = {"quote/polnear-train.jsonl": 1, "entity/gmb.train.jsonl": 0.5,
         "stance/newsmtsc.train.jsonl": 1, "stance/dse.train.noleak.jsonl": 1}
# The share of mentions that are labelled; of pairs of names, it is the product.
TAKEN = {"PERSON": 0.75, "ORGANIZATION": 0.6, "NORP": 0.4, "LOCATION": 0.2, "pronoun PERSON": 0.5}
PAIRED = {"PERSON": 0.75, "ORGANIZATION": 0.65, "NORP": 0.45, "LOCATION": 0.35}
SHORTEST, LONGEST = 20, 600  # sentences, in bytes
WINDOW = 20_000   # instances that are sorted by length at a time


# ------------------------------------------------------------- reading

class Instance(NamedTuple):
    """A text with one or two who are mentioned. Offsets count characters."""
    text: str
    spans: list   # of q, or of p and q
    label: int    # -1 if it is not known
    key: str      # of its document
    row: dict     # where it comes from


def read_lines(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def characters(text, span):
    """The span in characters of a span in bytes, and in whole words."""
    data = text.encode()
    start, end = (len(data[:at].decode(errors="ignore")) for at in span)
    while start > 0 and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    while end - start > 1 and text[end - 1] in " ’'":
        end -= 1
    return start, end


def document_key(row):
    """What the id of a row tells of its document, or of the event that it is of."""
    match = re.match(r"allsides_\d+_(\d+)_|polusa_v1_(\d+)_", row["id"])
    return match[0] if match and match[2] else f"event {match[1]}" if match else row["id"]


def normal(text):
    """What is left of a text that is written otherwise."""
    return re.sub(r"\W+", " ", text.lower()).strip()


def dev_texts(folder):
    """The texts that nothing is learned from, though they may stand elsewhere."""
    return {normal(row["text"]) for sets in DEV.values() for name in sets
            for row in read_lines(os.path.join(folder, "stance", name + ".jsonl"))}


def read_set(folder, task, name, without=frozenset()):
    """The instances of a file."""
    out, keys = [], {}
    for row in read_lines(os.path.join(folder, "stance", name + ".jsonl")):
        text = normal(row["text"])
        if text in without:
            continue
        key = keys.setdefault(text, document_key(row))
        label = TASKS[task].index(row["label" if task == "toward" else "label5"])
        spans = [row["target"]] if task == "toward" else [row["p"], row["q"]]
        out.append(Instance(row["text"], [characters(row["text"], s) for s in spans], label, key, row))
    return out


def tenth(instance):
    return zlib.crc32(instance.key.encode()) % TENTHS


# -------------------------------------------------------------- coding

class Coded(NamedTuple):
    """A text in numbers."""
    ids: list     # of the pieces, [CLS] and [SEP] included
    roles: list   # of each piece: 1 of p, 2 of q, 0 of neither


class Batch(NamedTuple):
    """Texts as padded tensors, one a row."""
    ids: torch.Tensor
    roles: torch.Tensor
    mask: torch.Tensor


class Coder:
    """Codes texts, with marks around those who are mentioned."""

    def __init__(self, tokenizer_json):
        self.tokenizer = Tokenizer.from_str(tokenizer_json)
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        self.cls, self.sep, self.mask, *self.marks = map(self.tokenizer.token_to_id, (
            "[CLS]", "[SEP]", "[MASK]", "[unused1]", "[unused2]", "[unused3]", "[unused4]"))

    def code(self, instances):
        """The instances in numbers."""
        texts = list({i.text: None for i in instances})
        pieces = dict(zip(texts, self.tokenizer.encode_batch(texts, add_special_tokens=False)))
        return [self.mark(pieces[i.text], i.spans) for i in instances]

    def mark(self, pieces, spans):
        """A text in numbers, or what of it is near the spans."""
        offsets, roles = pieces.offsets, range(3 - len(spans), 3)
        inside = []
        for start, end in spans:
            at = [k for k, (s, e) in enumerate(offsets) if s < end and e > start] or [0]
            inside.append((at[0], at[-1]))
        low, high = min(a for a, _ in inside), max(b for _, b in inside) + 1
        room = max(0, PIECES - (high - low))
        low = max(0, min(low - room // 2, len(offsets) - PIECES))
        high = max(high, min(len(offsets), low + PIECES))
        ids, of = [self.cls], [0]
        for k in range(low, high):
            for role, (first, last) in zip(roles, inside):
                if k == first:
                    ids.append(self.marks[2 * role - 2])
                    of.append(role)
            ids.append(pieces.ids[k])
            of.append(max((r for r, (a, b) in zip(roles, inside) if a <= k <= b), default=0))
            for role, (first, last) in zip(roles, inside):
                if k == last:
                    ids.append(self.marks[2 * role - 1])
                    of.append(role)
        return Coded(ids + [self.sep], of + [0])

    def swapped(self, coded):
        """The text with p for q and q for p."""
        other = {m: self.marks[k - 2] for k, m in enumerate(self.marks)}
        return Coded([other.get(i, i) for i in coded.ids], [r and 3 - r for r in coded.roles])

    def noisy(self, coded, rng):
        """The text with some pieces and mentions hidden."""
        hidden = {role for role in (1, 2) if rng.random() < NAMELESS}
        ids = [i if i in self.marks or i in (self.cls, self.sep) or not (r in hidden or not r and rng.random() < MASKED)
               else self.mask for i, r in zip(*coded)]
        return Coded(ids, coded.roles)


def collate(coded):
    """The batch of coded texts."""
    size = max(len(c.ids) for c in coded)
    ids, roles = np.zeros((2, len(coded), size), np.int64)
    mask = np.zeros((len(coded), size), bool)
    for row, c in enumerate(coded):
        ids[row, :len(c.ids)], roles[row, :len(c.ids)], mask[row, :len(c.ids)] = c.ids, c.roles, True
    return Batch(*map(torch.from_numpy, (ids, roles, mask)))


# ------------------------------------------------------------- network

class SentimentNetwork(nn.Module):
    """Scores the labels of both tasks. They share the encoder."""

    def __init__(self, config):
        super().__init__()
        self.bert = BertModel(config, add_pooling_layer=False)
        size = config.hidden_size
        self.drop = nn.Dropout(DROP)
        self.heads = nn.ModuleDict({
            "toward": nn.Sequential(layer(2 * size, size, DROP), nn.Linear(size, len(TASKS["toward"]))),
            "between": nn.Sequential(layer(3 * size, size, DROP), nn.Linear(size, len(TASKS["between"]))),
        })

    def forward(self, batch, task):
        """The scores [row, label]."""
        with half_precision():
            pieces = self.bert(input_ids=batch.ids, attention_mask=batch.mask.long()).last_hidden_state.float()
            parts = [pieces[:, 0]]
            for role in (2,) if task == "toward" else (1, 2):
                of = (batch.roles == role).float()
                parts.append((of[:, None] @ pieces)[:, 0] / of.sum(1).clamp(min=1)[:, None])
            return self.heads[task](self.drop(torch.cat(parts, -1))).float()


class SentimentTeacher:
    """A network, its tokenizer, and how sure it is."""

    def __init__(self, config, tokenizer_json):
        self.config, self.tokenizer_json = config, tokenizer_json
        self.coder = Coder(tokenizer_json)
        self.net = SentimentNetwork(bert_config(config))
        self.heat = dict.fromkeys(TASKS, 1.0)  # what scores are divided by

    @classmethod
    def new(cls):
        """A teacher that has learned nothing yet."""
        bert, config, tokenizer_json = published_encoder()
        teacher = cls(config, tokenizer_json)
        teacher.net.bert.load_state_dict(bert.state_dict())
        return teacher

    def save(self, path):
        """Writes all of the teacher to one file, whole or not at all."""
        torch.save({"config": self.config, "tokenizer": self.tokenizer_json, "heat": self.heat,
                    "state": self.net.state_dict()}, path + ".tmp")
        os.replace(path + ".tmp", path)

    @classmethod
    def load(cls, path):
        """The teacher that `save` wrote."""
        saved = torch.load(path, weights_only=True)
        teacher = cls(saved["config"], saved["tokenizer"])
        teacher.heat = saved["heat"]
        teacher.net.load_state_dict(saved["state"])
        return teacher

    @torch.inference_mode()
    def scores(self, task, instances):
        """The scores [instance, label]."""
        self.net.eval()
        coded = self.coder.code(instances)
        out = np.zeros((len(coded), len(TASKS[task])), np.float32)
        for indices in split_by_length([len(c.ids) for c in coded], READ_BUDGET):
            out[indices] = self.net(collate([coded[i] for i in indices]), task).numpy()
        return out / self.heat[task]

    def probabilities(self, task, instances):
        """The probabilities [instance, label]."""
        return torch.from_numpy(self.scores(task, instances)).softmax(-1).numpy()


# ------------------------------------------------------------ training

def epoch_batches(coded, rng):
    """Pairs of a task and the indices of instances of about the same length, in any order."""
    batches = []
    for task, all_coded in coded.items():
        lengths = [len(c.ids) + rng.randrange(3) for c in all_coded]
        batches += [(task, indices) for indices in split_by_length(lengths, BUDGET)]
    rng.shuffle(batches)
    return batches


def batch_loss(teacher, task, coded, labels, rng):
    """The mean loss of a batch. Half of the pairs are turned round: few of those that
    people have marked are for or against the one that comes first."""
    coder, texts, right = teacher.coder, [], []
    for c, label in zip(coded, labels):
        if task == "between" and rng.random() < TURNED:
            c, label = coder.swapped(c), BACK[label]
        texts.append(coder.noisy(c, rng))
        right.append(label)
    return F.cross_entropy(teacher.net(collate(texts), task), torch.tensor(right))


def learn(train, after):
    """A teacher of the instances of each task."""
    rng = random.Random(SEED)
    torch.manual_seed(SEED)
    teacher = SentimentTeacher.new()
    for part in (teacher.net.bert.embeddings, *teacher.net.bert.encoder.layer[:FROZEN]):
        part.requires_grad_(False)
    optimizer = new_optimizer(teacher.net)
    for group in optimizer.param_groups:
        group["peak"] *= RATE
    coded = {task: teacher.coder.code(instances) for task, instances in train.items()}
    start = time.time()
    for epoch in range(EPOCHS):
        teacher.net.train()
        batches = epoch_batches(coded, rng)
        total = dict.fromkeys(train, 0.0)
        for k, (task, indices) in enumerate(batches):
            set_rates(optimizer, (epoch + k / len(batches)) / EPOCHS)
            loss = batch_loss(teacher, task, [coded[task][i] for i in indices],
                              [train[task][i].label for i in indices], rng)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(teacher.net.parameters(), CLIP)
            optimizer.step()
            total[task] += loss.item() * len(indices)
            if k % 100 == 0:
                print(f"batch {k} of {len(batches)}, {time.time() - start:.0f} s", file=sys.stderr, flush=True)
        losses = ", ".join(f"{task} {t / len(train[task]):.4f}" for task, t in total.items())
        print(f"epoch {epoch + 1}: loss {losses}, {time.time() - start:.0f} s", flush=True)
        after(teacher)
    return teacher


def warm(teacher, held):
    """Finds how sure the teacher may be, of what it has not learned from."""
    for task, instances in held.items():
        scores = torch.from_numpy(teacher.scores(task, instances)) * teacher.heat[task]
        right = torch.tensor([i.label for i in instances])
        teacher.heat[task] = min((h / 20 for h in range(10, 61)),
                                 key=lambda h: F.cross_entropy(scores / h, right).item())


def report(scores, instances, task, doubt=0.0):
    """What share of the labels is right, and the F1 of each, of all and of those that are not
    neutral, when the score of neutral is lowered by doubt."""
    right = torch.tensor([i.label for i in instances])
    loss = F.cross_entropy(scores, right)
    names = TASKS[task]
    polar = torch.tensor([n != "neutral" for n in names])
    said = (scores + doubt * polar).argmax(-1)
    hit, says, is_ = (torch.bincount(x, minlength=len(names)).double() for x in (right[said == right], said, right))
    f1 = 200 * hit / (says + is_).clamp(min=1)
    micro = 200 * hit[polar].sum() / (says[polar].sum() + is_[polar].sum()).clamp(min=1)
    text = "{} instances, accuracy {:.1f}, macro-F1 {:.1f} ({}), polar F1 {:.1f}, loss {:.3f}".format(
        len(right), 100 * (said == right).double().mean(), f1.mean(),
        ", ".join(f"{n} {f:.1f}" for n, f in zip(names, f1)), micro, loss)
    return f1.mean().item(), text


def read_train(folder, tasks):
    """The instances to learn from, and those that are kept back, by task."""
    without = dev_texts(folder)
    instances = {task: read_set(folder, task, SETS[task], without) for task in tasks}
    return tuple({task: [i for i in all_ if (tenth(i) in HELD) == back] for task, all_ in instances.items()}
                 for back in (False, True))


def train_teacher(folder, model, tasks):
    """Trains a teacher, and tells how it gets on."""
    train, held = read_train(folder, tasks)

    def tell(teacher):
        for task in tasks:
            scores = torch.from_numpy(teacher.scores(task, held[task]))
            print(f"{task}, kept back: {report(scores, held[task], task)[1]}", flush=True)

    teacher = learn(train, tell)
    warm(teacher, held)
    print("heat", teacher.heat)
    teacher.save(model)


def tell_scores(folder, model):
    """Tells the scores of a teacher of both tasks: as it is, and when it doubts that
    things are neutral as much as is best for what was kept back."""
    teacher = SentimentTeacher.load(model)
    for task, held in read_train(folder, TASKS)[1].items():
        scores = torch.from_numpy(teacher.scores(task, held))
        doubt = max((d / 10 for d in range(21)), key=lambda d: report(scores, held, task, d)[0])
        for name in ("kept back", *DEV[task]):
            if name != "kept back":
                held = read_set(folder, task, name)
                scores = torch.from_numpy(teacher.scores(task, held))
            for d in sorted({0.0, doubt}):
                print(f"{task}, {name}, doubt {d}: {report(scores, held, task, d)[1]}", flush=True)


# -------------------------------------------------------- silver texts

def write_texts(folder, path):
    """Writes the texts to label: {"id", "text"}, where the id begins with the file."""
    without = dev_texts(folder)
    with open(path, "w", encoding="utf-8") as out:
        for source, share in TEXTS.items():
            seen = set(without)
            for row in read_lines(os.path.join(folder, source)):
                text = normal(row["text"])
                if text not in seen and taken(share, row["id"]):
                    seen.add(text)
                    line = {"id": source + " " + row["id"], "text": row["text"]}
                    out.write(json.dumps(line, ensure_ascii=False) + "\n")


def taken(share, *key):
    """Whether to take what has a key, of which so large a share is taken."""
    return zlib.crc32(" ".join(map(str, key)).encode()) < share * 2 ** 32


def read_known(folder):
    """The spans in bytes, of q or of p and q, that the sets mark already, by task and text."""
    known = {task: {} for task in TASKS}
    for task, name in SETS.items():
        for i in read_set(folder, task, name):
            spans = [i.row["target"]] if task == "toward" else [i.row["p"], i.row["q"]]
            known[task].setdefault(normal(i.text), []).append(spans)
    return known


def marked(spans, known):
    """Whether a set marks the spans, or others that overlap them."""
    return any(all(s < f and e > t for (s, e), (t, f) in zip(spans, there)) for there in known)


def in_sentences(article):
    """Yields the sentences of an article that are no longer and no shorter than is
    usual, and the mentions of each that may be taken, in order."""
    mentions = [m for m in article["mentions"] if kind_of(m) in TAKEN]
    for sent in article["sentences"]:
        start, end = sent["start"], sent["end"]
        if SHORTEST <= end - start <= LONGEST:
            yield [start, end], [m for m in mentions if start <= m["start"] and m["end"] <= end]


def kind_of(mention):
    return mention["kind"] if mention["form"] == "name" else mention["form"] + " " + mention["kind"]


def are_two(p, q):
    """Whether two mentions are of different entities, both with a name."""
    return p["form"] == q["form"] == "name" and p["end"] <= q["start"] and not set(p["entities"]) & set(q["entities"])


def silver(article, known, without):
    """Yields pairs of a task and an instance of an article that was read."""
    source, name = article["id"].split(" ", 1)
    data, of_text = article["text"].encode(), normal(article["text"])
    for sent, mentions in in_sentences(article):
        text = data[slice(*sent)].decode()
        if normal(text) in without:
            continue
        groups = [("toward", [m], TAKEN[kind_of(m)]) for m in mentions]
        groups += [("between", [p, q], PAIRED[p["kind"]] * PAIRED[q["kind"]])
                   for p, q in combinations(mentions, 2) if are_two(p, q)]
        for task, group, share in groups:
            spans = [[m["start"], m["end"]] for m in group]
            if not taken(share, source, name, *spans) or marked(spans, known[task].get(of_text, ())):
                continue
            if task == "toward":
                row = {"start": spans[0][0], "end": spans[0][1], "sent": sent}
            else:
                row = {"sent": sent, "p": spans[0], "q": spans[1]}
            inside = [tuple(len(data[sent[0]:at].decode()) for at in span) for span in spans]
            yield task, Instance(text, inside, -1, name, {"source": source, "id": name, **row})


def label_file(folder, model, read_path, paths):
    """Labels what was read in the silver texts."""
    teacher, known, without = SentimentTeacher.load(model), read_known(folder), dev_texts(folder)
    instances = {task: [] for task in TASKS}
    with open(read_path, encoding="utf-8") as lines:
        for line in lines:
            for task, instance in silver(json.loads(line), known, without):
                instances[task].append(instance)
    for (task, all_), path in zip(instances.items(), paths):
        start = time.time()
        with open(path, "w", encoding="utf-8") as out:
            for at in range(0, len(all_), WINDOW):
                some = all_[at:at + WINDOW]
                for i, p in zip(some, teacher.probabilities(task, some)):
                    row = {**i.row, SAID[task]: [round(100 * x, 1) for x in p.tolist()]}
                    out.write(json.dumps(row, ensure_ascii=False) + "\n")
                print(f"{task}: {at + len(some)} of {len(all_)}, {time.time() - start:.0f} s",
                      file=sys.stderr, flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, arguments in (("train", ("data", "model")), ("score", ("data", "model")), ("texts", ("data", "texts")),
                            ("label", ("data", "model", "read", "toward", "between"))):
        command = commands.add_parser(name)
        for argument in arguments:
            command.add_argument(argument)
    commands.choices["train"].add_argument("--tasks", nargs="+", default=list(TASKS), choices=list(TASKS))
    args = parser.parse_args()
    if args.command == "train":
        train_teacher(args.data, args.model, args.tasks)
    elif args.command == "score":
        tell_scores(args.data, args.model)
    elif args.command == "texts":
        write_texts(args.data, args.texts)
    else:
        label_file(args.data, args.model, args.read, (args.toward, args.between))


if __name__ == "__main__":
    main()
