package words

import (
	"errors"
	"maps"
	"slices"
	"strconv"

	"github.com/hearsay-go/hearsay/internal/lexicon"
	"github.com/hearsay-go/hearsay/internal/syntax"
)

// The table of lemmas is a packed word list. Keys that begin with a control
// character are no words: they hold, page after page, all edits and all rules.
//
//	edit: fold, cut, length of the suffix, suffix
//	rule: class, edit (two bytes, the lower first), length of the ending, ending
const (
	rulePages = '\x01'
	editPages = '\x02'
)

// A LemmaRule gives the words of a class that have an ending, whose letters
// are small, their edit.
type LemmaRule struct {
	Class  uint8
	Ending string
	Edit   LemmaEdit
}

// A LemmaWord gives one word, whose letters are small, its edit under a tag.
type LemmaWord struct {
	Form string
	Tag  syntax.Tag
	Edit LemmaEdit
}

// PackLemmas makes the table of lemmas. The order of its arguments tells the
// order of its bytes.
func PackLemmas(rules []LemmaRule, list []LemmaWord) ([]byte, error) {
	numbers := map[LemmaEdit]uint16{{}: 0}
	edits := []LemmaEdit{{}}
	number := func(e LemmaEdit) (low, high byte) {
		n, ok := numbers[e]
		if !ok {
			n = uint16(len(edits))
			numbers[e] = n
			edits = append(edits, e)
		}
		return byte(n), byte(n >> 8)
	}
	var rows, pages [][]byte
	for _, r := range rules {
		if len(r.Ending) > MaxEnding {
			return nil, errors.New("words: ending too long: " + r.Ending)
		}
		low, high := number(r.Edit)
		rows = append(rows, append([]byte{r.Class, low, high, byte(len(r.Ending))}, r.Ending...))
	}
	values := map[string][]byte{}
	for _, w := range list {
		low, high := number(w.Edit)
		values[w.Form] = append(values[w.Form], byte(w.Tag), low, high)
	}
	for _, e := range edits {
		pages = append(pages, append([]byte{byte(e.Fold), e.Cut, byte(len(e.Suffix))}, e.Suffix...))
	}
	if len(edits) > noEdit {
		return nil, errors.New("words: too many edits")
	}
	entries := appendPages(nil, editPages, pages)
	entries = appendPages(entries, rulePages, rows)
	for _, form := range slices.Sorted(maps.Keys(values)) {
		entries = append(entries, lexicon.Entry{Key: form, Value: string(values[form])})
	}
	return lexicon.Pack(entries)
}

// appendPages appends the rows as values of numbered keys.
func appendPages(entries []lexicon.Entry, kind byte, rows [][]byte) []lexicon.Entry {
	var page []byte
	flush := func() {
		if len(page) > 0 {
			key := string(kind) + strconv.Itoa(len(entries))
			entries = append(entries, lexicon.Entry{Key: key, Value: string(page)})
		}
		page = page[:0]
	}
	for _, row := range rows {
		if len(page)+len(row) > lexicon.MaxLen {
			flush()
		}
		page = append(page, row...)
	}
	flush()
	return entries
}

// openLemmas reads the edits and rules of a table that PackLemmas made. The
// words stay in it and are looked up there.
func openLemmas(table lexicon.Table) *lemmas {
	l := &lemmas{words: table, rules: make([]endingRule, 4)}
	used := 0
	add := func(key uint64, edit uint16) {
		r := &l.rules[l.slot(key)]
		if r.key == 0 {
			*r = endingRule{key, noEdit}
			used++
		}
		if edit != noEdit {
			r.edit = edit
		}
		if 2*used > len(l.rules) {
			l.grow()
		}
	}
	for kind, page := range table.All() {
		if kind[0] != editPages && kind[0] != rulePages {
			break // the pages come first
		}
		for page != "" {
			if kind[0] == editPages {
				end := 3 + int(page[2])
				l.edits = append(l.edits, LemmaEdit{page[3:end], page[1], LemmaFold(page[0])})
				page = page[end:]
				continue
			}
			end := 4 + int(page[3])
			key, ending := uint64(page[0])<<56, page[4:end]
			for n := 1; n <= len(ending); n++ {
				add(key, noEdit)
				key |= endingLetter(ending, n)
			}
			add(key, uint16(page[1])|uint16(page[2])<<8)
			page = page[end:]
		}
	}
	return l
}

// grow doubles the table of rules.
func (l *lemmas) grow() {
	old := l.rules
	l.rules = make([]endingRule, 2*len(old))
	for _, r := range old {
		if r.key != 0 {
			l.rules[l.slot(r.key)] = r
		}
	}
}
