"""The network: an encoder, a softmax for tags, biaffine scorers for trees.

The scorers are those of Dozat and Manning, Deep Biaffine Attention for Neural
Dependency Parsing, ICLR 2017. The names of the parts are the names of the
weights in a saved model.
"""
import torch
import torch.nn as nn
import torch.nn.functional as F
from transformers import BertModel

from text import BUCKETS

IMPOSSIBLE = -1e4  # the score of an arc that cannot be


def half_precision():
    """The arithmetic of all that is large: twice as fast on many processors."""
    return torch.autocast("cpu", dtype=torch.bfloat16)


def layer(size_in, size_out, drop):
    return nn.Sequential(nn.Linear(size_in, size_out), nn.GELU(), nn.Dropout(drop))


class Network(nn.Module):
    """Scores the tags, heads and relations of the words of a batch."""

    def __init__(self, config, tags, rels, d_feat=64, d_tag=256, d_arc=500, d_rel=100, drop=0.33):
        super().__init__()
        self.bert = BertModel(config, add_pooling_layer=False)
        self.feat = nn.Embedding(BUCKETS, d_feat, padding_idx=0)
        self.feat_in = nn.Linear(d_feat, config.hidden_size, bias=False)
        self.mix = nn.Parameter(torch.zeros(config.num_hidden_layers))
        self.drop = nn.Dropout(drop)
        d_word = config.hidden_size + d_feat
        self.tag = nn.Sequential(layer(d_word, d_tag, drop), nn.Linear(d_tag, tags))
        self.arc_dep, self.arc_head = layer(d_word, d_arc, drop), layer(d_word, d_arc, drop)
        self.rel_dep, self.rel_head = layer(d_word, d_rel, drop), layer(d_word, d_rel, drop)
        self.arc_w = nn.Linear(d_arc, d_arc)  # its bias scores heads by themselves
        self.rel_w = nn.Parameter(torch.empty(d_rel + 1, rels, d_rel + 1))
        nn.init.normal_(self.feat.weight, std=0.05)
        nn.init.zeros_(self.feat_in.weight)
        nn.init.normal_(self.arc_w.weight, std=0.02)
        nn.init.normal_(self.rel_w, std=0.02)

    def pieces(self, batch, feat):
        """Vectors [row, piece]: a weighted mean of the encoder's layers."""
        of_word = F.pad(self.feat_in(feat), (0, 0, 0, 1))  # the last: of no word
        owners = batch.owners[:, :, None].expand(-1, -1, self.feat_in.out_features)
        inputs = self.bert.embeddings.word_embeddings(batch.ids) + of_word.gather(1, owners)
        layers = self.bert(inputs_embeds=inputs, attention_mask=batch.mask.long(),
                           output_hidden_states=True).hidden_states[1:]
        return sum(w * s.float() for w, s in zip(self.mix.softmax(0), layers))

    def words(self, batch):
        """Vectors [row, position], each the mean of its pieces, and features."""
        feat = self.feat(batch.features).sum(2)
        pieces = self.pieces(batch, feat)
        rows, positions = batch.features.shape[:2]
        size = rows * (positions + 1)  # the last of a row is for what is no word
        flat = (batch.owners + torch.arange(rows)[:, None] * (positions + 1)).view(-1)
        total = pieces.new_zeros(size, pieces.shape[-1]).index_add(0, flat, pieces.flatten(0, 1))
        count = pieces.new_zeros(size).index_add(0, flat, torch.ones(len(flat)))
        mean = total / count.clamp(min=1)[:, None]
        return mean.view(rows, positions + 1, -1)[:, :-1], feat

    def forward(self, batch):
        """Scores of tags [row, position, tag] and of arcs [row, dependent, head],
        and the vectors that `relations` takes, of dependents and of heads."""
        with half_precision():
            x = self.drop(torch.cat(self.words(batch), -1))
            tags = self.tag(x).float()
            arc_dep, arc_head = self.arc_dep(x).float(), self.arc_head(x).float()
            rel_dep, rel_head = self.rel_dep(x).float(), self.rel_head(x).float()
        arcs = self.arc_w(arc_dep) @ arc_head.transpose(1, 2)
        outside = ~batch.positions()[:, None, :]
        itself = torch.eye(arcs.shape[1], dtype=torch.bool)
        return tags, arcs.masked_fill(outside | itself, IMPOSSIBLE), rel_dep, rel_head

    def relations(self, dependents, heads):
        """Scores [pair, relation] of pairs of a dependent and its head."""
        dependents, heads = (F.pad(v, (0, 1), value=1.0) for v in (dependents, heads))
        pairs, rels = len(dependents), self.rel_w.shape[1]
        with half_precision():
            left = (dependents @ self.rel_w.flatten(1)).view(pairs, rels, -1)
            return (left @ heads[:, :, None]).squeeze(-1).float()
