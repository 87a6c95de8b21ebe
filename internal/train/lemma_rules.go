package main

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/hearsay-go/hearsay/internal/syntax"
	"github.com/hearsay-go/hearsay/internal/words"
)

// An ending is a class of words and their last letters.
type ending struct {
	class   uint8
	letters string
}

type lemmaRules map[ending]words.LemmaEdit

// find returns the edit of the longest ending of form.
func (r lemmaRules) find(form string, tag syntax.Tag) words.LemmaEdit {
	class := words.LemmaClass(form, tag)
	form = asciiLower(form)
	for i := max(0, len(form)-words.MaxEnding); i <= len(form); i++ {
		if e, ok := r[ending{class, form[i:]}]; ok {
			return e
		}
	}
	return words.LemmaEdit{}
}

func (r lemmaRules) sorted() []words.LemmaRule {
	keys := slices.SortedFunc(maps.Keys(r), func(a, b ending) int {
		return cmp.Or(cmp.Compare(a.class, b.class), cmp.Compare(a.letters, b.letters))
	})
	list := make([]words.LemmaRule, len(keys))
	for i, k := range keys {
		list[i] = words.LemmaRule{Class: k.class, Ending: k.letters, Edit: r[k]}
	}
	return list
}

// ruleCost is the number of words that a rule must set right to be worth its
// place.
const ruleCost = 1.25

// A suffixTree holds the words of a class by their letters, the last one
// first. The root of it is the empty ending.
type suffixTree struct {
	edits   map[words.LemmaEdit]float64 // how many words take each edit
	longer  map[byte]*suffixTree
	kept    map[words.LemmaEdit]float64 // what the tree costs if the rule of its root is this
	keptAny float64                     // and if it is another than any of these
	best    words.LemmaEdit
}

func newSuffixTree() *suffixTree {
	return &suffixTree{edits: map[words.LemmaEdit]float64{}, longer: map[byte]*suffixTree{}, kept: map[words.LemmaEdit]float64{}}
}

func (t *suffixTree) add(form string, e words.LemmaEdit, n float64) {
	for i := len(form); ; i-- {
		t.edits[e] += n
		if i == 0 || len(form)-i == words.MaxEnding {
			return
		}
		next := t.longer[form[i-1]]
		if next == nil {
			next = newSuffixTree()
			t.longer[form[i-1]] = next
		}
		t = next
	}
}

// weigh finds, from the longest endings to the shortest, what each edit would
// cost as the rule of an ending: the words it gets wrong, and the rules for
// longer endings that are worth their cost.
func (t *suffixTree) weigh() {
	here := maps.Clone(t.edits) // words that have no longer ending
	for _, longer := range t.longer {
		longer.weigh()
		for e, n := range longer.edits {
			here[e] -= n
		}
	}
	for _, n := range here {
		t.keptAny += n
	}
	for e, n := range here {
		t.kept[e] = t.keptAny - n
	}
	for _, longer := range t.longer {
		t.keptAny += longer.cost(words.LemmaEdit{Cut: 255})
		for e := range t.kept {
			t.kept[e] += longer.cost(e)
		}
	}
	least := -1.0
	for _, e := range sortedEdits(t.kept) {
		if least < 0 || t.kept[e] < least {
			least, t.best = t.kept[e], e
		}
	}
}

// cost returns what the tree costs below a shorter ending whose rule is e.
func (t *suffixTree) cost(e words.LemmaEdit) float64 {
	kept, ok := t.kept[e]
	if !ok {
		kept = t.keptAny
	}
	return min(kept, t.kept[t.best]+ruleCost)
}

// choose adds the rules of the tree, below a shorter ending whose rule is e.
func (t *suffixTree) choose(rules lemmaRules, at ending, e words.LemmaEdit) {
	kept, ok := t.kept[e]
	if !ok {
		kept = t.keptAny
	}
	if t.kept[t.best]+ruleCost < kept {
		e = t.best
		rules[at] = e
	}
	for letter, longer := range t.longer {
		longer.choose(rules, ending{at.class, string([]byte{letter}) + at.letters}, e)
	}
}

// learnRules finds, for each class, the endings that deserve a rule.
func learnRules(seen evidence) lemmaRules {
	trees := map[uint8]*suffixTree{}
	vote := func(form string, tag syntax.Tag, e words.LemmaEdit, n float64) {
		class := words.LemmaClass(form, tag)
		if trees[class] == nil {
			trees[class] = newSuffixTree()
		}
		trees[class].add(asciiLower(form), e, n)
	}
	for k, readings := range seen {
		for r, n := range readings {
			e := editsOf(r.form, k.tag, r.lemma)[0]
			vote(r.form, k.tag, e, min(n, 2)/2)
			if e.Fold != words.FoldLower || r.form != k.form {
				continue
			}
			// Words begin a sentence or stand in a headline, too, and names
			// are made of nouns.
			weight := 0.25
			if k.tag == syntax.NNS {
				weight = 1
				vote(title(r.form), syntax.NNPS, words.LemmaEdit{Suffix: e.Suffix, Cut: e.Cut, Fold: words.FoldKeep}, weight)
			}
			if words.LemmaClass("A", k.tag) != words.LemmaClass("a", k.tag) {
				vote(title(r.form), k.tag, e, weight)
				if loud := strings.ToUpper(r.form); k.tag == syntax.NNS || len(loud) > words.LongestAcronym {
					vote(loud, k.tag, e, weight/4)
				}
			}
		}
	}
	rules := lemmaRules{}
	for class, t := range trees {
		t.weigh()
		// A word without the ending of its tag is left as it is.
		plain, most := words.LemmaEdit{}, 0.0
		for _, e := range sortedEdits(t.edits) {
			if n := t.edits[e]; n > most && e.Cut == 0 && e.Suffix == "" {
				plain, most = e, n
			}
		}
		rules[ending{class, ""}] = plain
		for letter, longer := range t.longer {
			longer.choose(rules, ending{class, string([]byte{letter})}, plain)
		}
	}
	return rules
}

// exceptions lists the words whose lemma the rules get wrong.
func exceptions(seen evidence, rules lemmaRules) []words.LemmaWord {
	var list []words.LemmaWord
	keys := slices.SortedFunc(maps.Keys(seen), func(a, b wordTag) int {
		return cmp.Or(cmp.Compare(a.form, b.form), cmp.Compare(a.tag, b.tag))
	})
	for _, k := range keys {
		readings := seen[k]
		byRule, right := 0.0, map[words.LemmaEdit]float64{}
		for r, n := range readings {
			if rules.find(r.form, k.tag).Makes(r.lemma, r.form) {
				byRule += n
			}
			for _, e := range editsOf(r.form, k.tag, r.lemma) {
				right[e] = 0
			}
		}
		best, most := words.LemmaEdit{}, -1.0
		for _, e := range sortedEdits(right) {
			n := 0.0
			for r, seen := range readings {
				if e.Makes(r.lemma, r.form) {
					n += seen
				}
			}
			if n > most {
				best, most = e, n
			}
		}
		// A word written small that stands first, or in a headline.
		wrongElsewhere := best.Fold == words.FoldLower && most >= 2 &&
			(rules.find(title(k.form), k.tag) != best || rules.find(strings.ToUpper(k.form), k.tag) != best)
		if most > byRule || wrongElsewhere {
			list = append(list, words.LemmaWord{Form: k.form, Tag: k.tag, Edit: best})
		}
	}
	return list
}

// editsOf returns the edits that make lemma of form, one for each fold, the
// one that changes least first, and of equals the one that is usual for tag.
func editsOf(form string, tag syntax.Tag, lemma string) []words.LemmaEdit {
	folds := []words.LemmaFold{words.FoldLower, words.FoldKeep, words.FoldTitle, words.FoldUpper}
	switch tag {
	case syntax.NNP, syntax.NNPS, syntax.FW, syntax.ADD:
		folds = []words.LemmaFold{words.FoldKeep, words.FoldTitle, words.FoldLower, words.FoldUpper}
	case syntax.CD:
		folds = []words.LemmaFold{words.FoldNumber, words.FoldKeep}
	}
	var edits []words.LemmaEdit
	for _, f := range folds {
		folded := string(words.LemmaEdit{Fold: f}.Append(nil, form))
		same := 0
		for same < min(len(folded), len(lemma)) && folded[same] == lemma[same] {
			same++
		}
		for same > 0 && same < len(folded) && folded[same]&0xC0 == 0x80 {
			same-- // not inside a rune
		}
		edits = append(edits, words.LemmaEdit{Suffix: lemma[same:], Cut: uint8(len(folded) - same), Fold: f})
	}
	slices.SortStableFunc(edits, func(a, b words.LemmaEdit) int {
		return cmp.Compare(int(a.Cut)+len(a.Suffix), int(b.Cut)+len(b.Suffix))
	})
	return edits
}

func sortedEdits(edits map[words.LemmaEdit]float64) []words.LemmaEdit {
	return slices.SortedFunc(maps.Keys(edits), func(a, b words.LemmaEdit) int {
		return cmp.Or(cmp.Compare(a.Cut, b.Cut), cmp.Compare(a.Suffix, b.Suffix), -cmp.Compare(a.Fold, b.Fold))
	})
}

func title(form string) string {
	return string(words.LemmaEdit{Fold: words.FoldTitle}.Append(nil, form))
}

// asciiLower makes small letters of the capitals that rules fold.
func asciiLower(s string) string {
	b := []byte(s)
	for i, c := range b {
		if 'A' <= c && c <= 'Z' {
			b[i] = c + 'a' - 'A'
		}
	}
	return string(b)
}
