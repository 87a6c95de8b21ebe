// Package annotated reads articles in which a careful reader has marked
// everything that the library is to find: NAME.txt, the text as it is, and
// beside it NAME.marks, what is marked in it. testdata/articles/README.md says
// how marks are written. The library does not link this package.
package annotated

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
	"github.com/hearsay-go/hearsay/stance"
)

// An Article is a text and what is marked in it. Where May is set in one of
// its parts, readers may differ: the part counts neither if it is found nor if
// it is not. Where a part has several of something, either is right.
type Article struct {
	Name       string // of the files, without folder and ending
	Text       string
	Sentences  []sentence.Span
	Entities   []Entity
	Mentions   []Mention // in the order of the text
	Quotations []Quotation
	Words      []Words
	Silences   []Silence
	Stances    []Stance
}

// An Entity is somebody or something that the text names.
type Entity struct {
	Kind  entity.Kind
	Name  string   // the fullest
	Roles []string // what it is called; either is right
}

// A Mention is words that refer to entities.
type Mention struct {
	sentence.Span
	Kind     entity.Kind // of a name
	Form     entity.Form
	Entities []string // their names; none if the annotation leaves them open
	Either   bool     // one or some of Entities, where else it is all
	May      bool
}

// A Quotation is an attribution that does not stand in the content of another.
type Quotation struct {
	Forms    []quote.Form
	Speakers [][]string      // names; an empty list is nobody the text names
	Source   []sentence.Span // none if the text has none
	Cue      []sentence.Span // likewise
	Content  []sentence.Span // all its pieces
	May      bool
}

// Words are words in quotation marks that nobody says.
type Words struct {
	sentence.Span
	May bool
}

// A Silence is something that somebody does not say.
type Silence struct {
	Kinds   []quote.SilenceKind
	Holders []string // names; none if the text does not name who it is
	Cue     sentence.Span
	May     bool
}

// A Stance is where somebody stands.
type Stance struct {
	Kinds    []stance.Kind
	Polarity *int // nil if it is that of the kind
	Holders  []Holder
	Cue      []sentence.Span
	Target   sentence.Span // zero if it is left open
	Sentence sentence.Span // that it stands in, the evidence
	May      bool
}

// A Holder is who holds a stance: an entity, the author, or somebody whom the
// text does not name. All are zero if nobody is told.
type Holder struct {
	Entity string
	Author bool
	Words  sentence.Span
}

// Read reads the articles of the folder dir, in the order of their names. An
// article without marks, and marks that do not fit the text, are an error.
func Read(dir string) ([]Article, error) {
	files, err := filepath.Glob(filepath.Join(dir, "*.txt"))
	if err != nil {
		return nil, err
	}
	var articles []Article
	var wrong []error
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		name := strings.TrimSuffix(file, ".txt")
		marks, err := os.ReadFile(name + ".marks")
		if os.IsNotExist(err) {
			continue
		}
		if err != nil {
			return nil, err
		}
		a, err := Parse(name+".marks", string(text), string(marks))
		if err != nil {
			wrong = append(wrong, err)
			continue
		}
		a.Name = filepath.Base(name)
		articles = append(articles, *a)
	}
	return articles, errors.Join(wrong...)
}

// Parse reads marks, the content of file, of text. The error tells all that is
// wrong, one a line, each behind the file and its line.
func Parse(file, text, marks string) (*Article, error) {
	p := &parser{article: &Article{Text: text}, names: map[string]int{}}
	var wrong []error
	number := 0
	note := func(err error) {
		if err != nil {
			wrong = append(wrong, fmt.Errorf("%s:%d: %w", file, number, err))
		}
	}
	for line := range strings.Lines(marks) {
		number++
		if err := p.line(number, strings.TrimRight(line, "\n")); err != nil {
			note(err)
			return nil, wrong[0] // nothing behind it would fit
		}
	}
	note(p.end())
	for _, m := range p.marks {
		number = m.number
		note(p.mark(m))
	}
	slices.SortStableFunc(p.article.Mentions, func(a, b Mention) int { return a.Start - b.Start })
	return p.article, errors.Join(wrong...)
}
