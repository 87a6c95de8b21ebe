package entity

import (
	"strings"

	"github.com/hearsay-go/hearsay/internal/lexicon"
	"github.com/hearsay-go/hearsay/internal/words"
	"github.com/hearsay-go/hearsay/sentence"
)

// lastNames adds to the names of a text, which are in order, the last names of
// people in it that are words as well and were read as such: Edith Banks …
// Banks. Where a sentence begins, a capital tells nothing.
func lastNames(t *sentence.Text, names []Mention) []Mention {
	text := t.String()
	var lasts map[string]bool
	for _, m := range names {
		if m.Kind != Person {
			continue
		}
		s := m.In(text)
		i := strings.LastIndexByte(s, ' ') + 1
		if i == 0 || len(s)-i < 4 || strings.ContainsAny(s[i:], "'’") {
			continue
		}
		if _, ok := common(lexicon.Fold(s[i:])); ok {
			if lasts == nil {
				lasts = map[string]bool{}
			}
			lasts[s[i:]] = true
		}
	}
	if lasts == nil {
		return names
	}
	var found []Mention
	tokens := words.Coarse(t).Tokens
	next := 0 // the first name that does not end before the token
	for i := 1; i+1 < len(tokens); i++ {
		span := tokens[i].Span()
		for next < len(names) && names[next].End <= span.Start {
			next++
		}
		if lasts[span.In(text)] && (next == len(names) || names[next].Start >= span.End) && standsAsName(text, tokens, i) {
			found = append(found, mention(span, person, lastName))
		}
	}
	return inOrder(names, found)
}

// standsAsName reports whether nothing but that it is a name explains the
// capital of token i: in a sentence, beside no other, behind no article.
func standsAsName(text string, tokens []words.Token, i int) bool {
	before, behind := tokens[i-1], tokens[i+1]
	if behind.Shape&words.Capital != 0 && behind.Shape&words.Word != 0 || text[before.End:tokens[i].Start] != " " {
		return false
	}
	s := text[before.Start:before.End]
	if before.Shape&words.Word == 0 {
		return s == "," || (s == "”" || s == "\"") && behind.Shape&words.Word != 0
	}
	if before.Shape&words.Capital != 0 {
		return false
	}
	switch class, _ := grammar(s); class {
	case "article":
		return s == "that" // said that Banks was
	}
	switch s {
	case "these", "those", "many", "some", "all", "most", "few", "several", "both", "our", "their", "his", "her", "my", "your":
		return false
	}
	return true
}
