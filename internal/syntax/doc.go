// Package syntax finds the parts of speech of the words of a sentence, what
// each word depends on, and how.
//
// A [Sentence] takes the words in. [Tagger.Tag] gives them tags of the Penn
// Treebank, [Parser.Parse] heads and relations of Universal Dependencies. All
// models are linear, over hashed features of at most two words, and time is
// linear in the length of the sentence. The way of a sentence through the
// files:
//
//   - atom.go: what is to be seen of a word by itself: its form, endings, shape
//   - vocabulary.go: what is known of it: which tags it can have, its cluster
//   - tagger.go: its tag, from left to right, and a second look at close calls
//   - state.go, arcfeature.go, parser.go: its head, by transitions, once from
//     the end of the sentence and once from its start; hint.go: what the second
//     reading sees of the first
//   - punctuation.go, project.go: the heads of marks, by rule
//   - relationfeature.go: the relation of every word to its head
//
// models.go holds what internal/train has learned, teach.go what it needs to
// learn it; MODELS.md tells from what, and how good it is.
//
// What it does not do: it reads English, one sentence at a time, makes no arcs
// that cross, and gives every word one head, also where two readings are as
// good.
package syntax
