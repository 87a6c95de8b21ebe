package annotated

import (
	"errors"
	"fmt"
	"strings"
	"unicode"

	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/sentence"
)

// A parser reads the lines of marks.
type parser struct {
	article *Article
	names   map[string]int // of every name and alias, its entity
	used    []bool         // of every entity, whether it is mentioned
	at      int            // the end of the last sentence
	marks   []mark         // the lines below sentences
	below   int            // while a mark is read, the index of its sentence
}

// A mark is a line below a sentence.
type mark struct {
	number int // of the line
	below  int // the index of the sentence
	line   string
}

var kinds = []entity.Kind{entity.Person, entity.Location, entity.Organization, entity.NORP, entity.Misc}

// line reads a line. What is marked below a sentence may lie in those that
// follow it: such lines are kept until all sentences are known.
func (p *parser) line(number int, line string) error {
	switch {
	case strings.TrimSpace(line) == "", strings.HasPrefix(line, "#"):
		return nil
	case strings.HasPrefix(line, "  "):
		if len(p.article.Sentences) == 0 {
			return errors.New("a mark before the first sentence")
		}
		p.marks = append(p.marks, mark{number, len(p.article.Sentences) - 1, strings.TrimSpace(line)})
		return nil
	}
	if len(p.article.Sentences) == 0 {
		word, rest, _ := strings.Cut(line, " ")
		for _, k := range kinds {
			if word == string(k) {
				return p.entity(k, rest)
			}
		}
	}
	return p.sentence(line)
}

// end checks what only the end shows.
func (p *parser) end() error {
	if rest := strings.TrimSpace(p.article.Text[p.at:]); rest != "" {
		return fmt.Errorf("the text goes on: %.40q", rest)
	}
	for i, e := range p.article.Entities {
		if !p.used[i] {
			return fmt.Errorf("%s %q is mentioned nowhere", e.Kind, e.Name)
		}
	}
	return nil
}

// entity reads "Name / Alias | role / role".
func (p *parser) entity(k entity.Kind, rest string) error {
	names, roles, _ := strings.Cut(rest, " | ")
	e := Entity{Kind: k}
	for i, name := range strings.Split(names, " / ") {
		if name != strings.TrimSpace(name) || name == "" {
			return fmt.Errorf("not a name: %q", name)
		}
		if _, taken := p.names[name]; taken {
			return fmt.Errorf("two are named %q", name)
		}
		p.names[name] = len(p.article.Entities)
		if i == 0 {
			e.Name = name
		}
	}
	if roles != "" {
		e.Roles = strings.Split(roles, " / ")
	}
	p.article.Entities = append(p.article.Entities, e)
	p.used = append(p.used, false)
	return nil
}

// named returns the entity with a name, an alias, or a name that ends with the
// words: its last name.
func (p *parser) named(words string) (int, bool) {
	if i, ok := p.names[words]; ok {
		return i, true
	}
	found := -1
	for i, e := range p.article.Entities {
		if strings.HasSuffix(e.Name, " "+words) {
			if found >= 0 {
				return 0, false
			}
			found = i
		}
	}
	return found, found >= 0
}

// sentence reads a sentence with its mentions in braces: it must be the next of
// the text, but that white space may differ.
func (p *parser) sentence(line string) error {
	words, mentions, err := unbrace(line)
	if err != nil {
		return err
	}
	text := p.article.Text
	start := p.at + len(text[p.at:]) - len(strings.TrimLeftFunc(text[p.at:], unicode.IsSpace))
	ends := make([]int, len(words)+1) // of every byte of words, where it stands in the text
	at := start
	for i := 0; i < len(words); i++ {
		ends[i] = at
		if words[i] == ' ' {
			gap := len(text[at:]) - len(strings.TrimLeftFunc(text[at:], unicode.IsSpace))
			if gap > 0 {
				at += gap
				continue
			}
		}
		if at >= len(text) || text[at] != words[i] {
			return fmt.Errorf("the text goes on %.40q where the sentence has %.40q", text[min(at, len(text)):], words[i:])
		}
		at++
	}
	ends[len(words)] = at
	p.at = at
	p.article.Sentences = append(p.article.Sentences, sentence.Span{Start: start, End: at})
	for _, m := range mentions {
		if err := p.mention(words[m.start:m.end], m.note, sentence.Span{Start: ends[m.start], End: ends[m.end]}); err != nil {
			return err
		}
	}
	return nil
}

// A braced part of a line: a range of its words, and what is noted of it.
type braced struct {
	start, end int
	note       string
}

// unbrace takes braces out of a line: {words} or {words|note}.
func unbrace(line string) (words string, parts []braced, err error) {
	var b strings.Builder
	var open []int // where the braces that are open stand in b
	for i := 0; i < len(line); i++ {
		switch c := line[i]; {
		case c == '{':
			open = append(open, b.Len())
		case (c == '}' || c == '|') && len(open) > 0:
			length := strings.IndexByte(line[i:], '}')
			if length < 0 {
				return "", nil, errors.New("a brace is not closed")
			}
			start := open[len(open)-1]
			open = open[:len(open)-1]
			parts = append(parts, braced{start, b.Len(), strings.TrimPrefix(line[i:i+length], "|")})
			i += length
		case c == '}':
			return "", nil, errors.New("a brace is not opened")
		default:
			b.WriteByte(c)
		}
	}
	if len(open) > 0 {
		return "", nil, errors.New("a brace is not closed")
	}
	return b.String(), parts, nil
}
