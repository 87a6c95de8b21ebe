package annotated

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/sentence"
)

// pronouns are the words that are read as pronouns.
var pronouns = strings.Fields(`i me my mine myself we us our ours ourselves
	he him his himself she her hers herself it its itself
	they them their theirs themselves who whom whose`)

// determiners begin descriptions.
var determiners = []string{"the", "a", "an", "this", "that", "its", "his", "her", "their", "our", "my"}

// mention reads a mention: its words and what is noted of it, "who|KIND".
func (p *parser) mention(words, note string, span sentence.Span) error {
	who, kind, _ := strings.Cut(note, "|")
	m := Mention{Span: span, Kind: entity.Kind(kind)}
	if kind != "" && !slices.Contains(kinds, m.Kind) {
		return fmt.Errorf("no kind: %q", kind)
	}
	switch {
	case who == "?":
		m.May = true
	case who == "-":
	case who == "":
		who = words
		fallthrough
	default:
		sign := "+"
		if strings.Contains(who, "/") {
			sign, m.Either = "/", true
		}
		for name := range strings.SplitSeq(who, sign) {
			i, ok := p.named(name)
			if !ok {
				return fmt.Errorf("nobody is named %q", name)
			}
			p.used[i] = true
			m.Entities = append(m.Entities, p.article.Entities[i].Name)
			if m.Kind == "" {
				m.Kind = p.article.Entities[i].Kind
			}
		}
	}
	form, err := p.form(words, m)
	if err != nil {
		return err
	}
	m.Form = form
	p.article.Mentions = append(p.article.Mentions, m)
	return nil
}

// form tells whether words are a name, a pronoun or a description.
func (p *parser) form(words string, m Mention) (entity.Form, error) {
	if _, ok := p.names[words]; ok || m.May || len(m.Entities) == 0 {
		return entity.Name, nil
	}
	small := strings.ToLower(words)
	if slices.Contains(pronouns, small) {
		return entity.Pronoun, nil
	}
	first, _, _ := strings.Cut(small, " ")
	if slices.Contains(determiners, first) {
		return entity.Nominal, nil
	}
	if r, _ := utf8.DecodeRuneInString(words); unicode.IsUpper(r) {
		return "", fmt.Errorf("%q is no name of %s", words, m.Entities[0])
	}
	return entity.Nominal, nil
}
