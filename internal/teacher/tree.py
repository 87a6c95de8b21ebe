"""The best tree of a sentence: Eisner's algorithm.

A tree here is projective, and exactly one word hangs on the root. A span i..j
of words is open, if it is an arc between its ends and what lies below, or
closed, if all below its head is inside; its head is its left or its right end.
The best closed span of either kind is made of an open and a closed one, and
the best open span of two closed ones; all are found in O(n³).
"""
import numpy as np
from numba import njit

CLOSED_RIGHT, CLOSED_LEFT, OPEN_RIGHT, OPEN_LEFT = range(4)  # the end that is the head


@njit(cache=True)
def best_split(left, right, i, j, first, last, shift):
    """The best of left[i, m] + right[m + shift, j] and its m, first <= m <= last."""
    best, at = -np.inf, first
    for m in range(first, last + 1):
        value = left[i, m] + right[m + shift, j]
        if value > best:
            best, at = value, m
    return best, at


@njit(cache=True)
def fill(scores):
    """The scores of the best spans [kind, i, j], and where they are split."""
    n = len(scores)
    best, split = np.zeros((4, n, n)), np.zeros((4, n, n), np.int64)
    for length in range(1, n - 1):
        for i in range(1, n - length):
            j = i + length
            value, at = best_split(best[CLOSED_LEFT], best[CLOSED_RIGHT], i, j, i, j - 1, 1)
            best[OPEN_RIGHT, i, j] = value + scores[i, j]
            best[OPEN_LEFT, i, j] = value + scores[j, i]
            split[OPEN_RIGHT, i, j] = split[OPEN_LEFT, i, j] = at
            best[CLOSED_RIGHT, i, j], split[CLOSED_RIGHT, i, j] = best_split(
                best[CLOSED_RIGHT], best[OPEN_RIGHT], i, j, i, j - 1, 0)
            best[CLOSED_LEFT, i, j], split[CLOSED_LEFT, i, j] = best_split(
                best[OPEN_LEFT], best[CLOSED_LEFT], i, j, i + 1, j, 0)
    return best, split


@njit(cache=True)
def best_root(scores, best):
    """The word that hangs on the root."""
    n = len(scores)
    root, most = 1, -np.inf
    for r in range(1, n):
        value = best[CLOSED_RIGHT, 1, r] + best[CLOSED_LEFT, r, n - 1] + scores[r, 0]
        if value > most:
            most, root = value, r
    return root


@njit(cache=True)
def best_heads(scores):
    """The heads of the best tree, where scores[dependent, head] is the score of
    an arc and position 0 the root, whose own head is 0 and means nothing."""
    n = len(scores)
    heads = np.zeros(n, np.int64)
    best, split = fill(scores)
    root = best_root(scores, best)
    todo = [(1, root, CLOSED_RIGHT), (root, n - 1, CLOSED_LEFT)]
    while len(todo) > 0:
        i, j, kind = todo.pop()
        if i == j:
            continue
        m = split[kind, i, j]
        if kind == CLOSED_RIGHT:
            todo.append((i, m, CLOSED_RIGHT))
            todo.append((m, j, OPEN_RIGHT))
        elif kind == CLOSED_LEFT:
            todo.append((i, m, OPEN_LEFT))
            todo.append((m, j, CLOSED_LEFT))
        else:
            if kind == OPEN_RIGHT:
                heads[i] = j
            else:
                heads[j] = i
            todo.append((i, m, CLOSED_LEFT))
            todo.append((m + 1, j, CLOSED_RIGHT))
    return heads
