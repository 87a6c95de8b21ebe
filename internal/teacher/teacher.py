"""The teacher: a network with all that it takes to read sentences with it.

train.py makes one, label.py asks it for tags and trees, clusters.py for the
vectors of words.
"""
import os
from typing import NamedTuple

import numpy as np
import torch
from transformers import BertConfig

from network import Network, half_precision
from text import MAX_WORDS, Coder, collate, split_by_length
from tree import best_heads

BUDGET = 4096  # pieces in a batch, padding included


class Parse(NamedTuple):
    """What the teacher says of a sentence. Heads count from 1, 0 is the root."""
    tags: list
    heads: list
    rels: list


def cut(sentences, most=MAX_WORDS):
    """The sentences in parts of at most so many words, and the index of the
    sentence of each part."""
    parts = [(words[at:at + most], i) for i, words in enumerate(sentences)
             for at in range(0, len(words), most)]
    return [words for words, _ in parts], [i for _, i in parts]


def join(parses):
    """One parse of those of the parts of a sentence: what is the root of a
    later part hangs on the root of the first, as parataxis."""
    tags, heads, rels = map(list, parses[0])
    root = heads.index(0) + 1
    for part in parses[1:]:
        shift = len(tags)
        tags += part.tags
        heads += [h + shift if h else root for h in part.heads]
        rels += [r if h else "parataxis" for h, r in zip(part.heads, part.rels)]
    return Parse(tags, heads, rels)


def bert_config(config):
    """The encoder's settings: without dropout of attention and without its
    fused kernel, both of which are slow on a CPU."""
    return BertConfig(**config, attention_probs_dropout_prob=0.0, attn_implementation="eager")


class Teacher:
    """A network, its tokenizer, and the names of its tags and relations."""

    def __init__(self, config, tokenizer_json, tags, rels):
        self.config, self.tokenizer_json, self.tags, self.rels = config, tokenizer_json, tags, rels
        self.coder = Coder(tokenizer_json)
        self.net = Network(bert_config(config), len(tags), len(rels))

    def save(self, path):
        """Writes all of the teacher to one file, whole or not at all."""
        torch.save({"config": self.config, "tokenizer": self.tokenizer_json, "tags": self.tags,
                    "rels": self.rels, "state": self.net.state_dict()}, path + ".tmp")
        os.replace(path + ".tmp", path)

    @classmethod
    def load(cls, path):
        """The teacher that `save` wrote, ready to read."""
        saved = torch.load(path, weights_only=True)
        teacher = cls(saved["config"], saved["tokenizer"], saved["tags"], saved["rels"])
        teacher.net.load_state_dict(saved["state"])
        teacher.net.eval()
        return teacher

    def batches(self, sentences):
        """Yields batches of sentences of 1 to MAX_WORDS words, and their indices."""
        coded = [self.coder.sentence(words) for words in sentences]
        for indices in split_by_length([len(c.ids) for c in coded], BUDGET):
            yield indices, collate([coded[i] for i in indices])

    @torch.inference_mode()
    def vectors(self, sentences):
        """Yields pairs of the index of a sentence, shortest first, and the
        vectors of its words. No sentence has more than MAX_WORDS words."""
        for indices, batch in self.batches(sentences):
            with half_precision():
                vectors = self.net.words(batch)[0].float().numpy()
            for i, row, size in zip(indices, vectors, batch.sizes.tolist()):
                yield i, row[1:size]

    def parse(self, sentences):
        """The parses of sentences of any length from 1, in their order."""
        parts, owners = cut(sentences)
        parsed = [None] * len(parts)
        for indices, batch in self.batches(parts):
            for i, parse in zip(indices, self.parse_batch(batch)):
                parsed[i] = parse
        of_sentence = [[] for _ in sentences]
        for owner, parse in zip(owners, parsed):
            of_sentence[owner].append(parse)
        return [join(parses) for parses in of_sentence]

    @torch.inference_mode()
    def parse_batch(self, batch):
        """The parses of the sentences of a batch."""
        tags, arcs, rel_dep, rel_head = self.net(batch)
        sizes = batch.sizes.tolist()
        arcs = arcs.log_softmax(-1).numpy()
        heads = [best_heads(a[:n, :n])[1:] for a, n in zip(arcs, sizes)]
        words, rows = batch.words()
        all_heads = torch.from_numpy(np.concatenate(heads))
        scores = self.net.relations(rel_dep[words], rel_head[rows, all_heads])
        rels = self.pick_relations(scores, all_heads).split([n - 1 for n in sizes])
        return [Parse([self.tags[t] for t in best[1:n]], h.tolist(), [self.rels[r] for r in rel])
                for best, n, h, rel in zip(tags.argmax(-1).tolist(), sizes, heads, rels)]

    def pick_relations(self, scores, heads):
        """The best relation of each word: "root" if its head is 0, and only then."""
        root = self.rels.index("root")
        scores = scores.clone()
        scores[:, root] = -torch.inf
        return torch.where(heads == 0, root, scores.argmax(-1))
