// Package record turns an article on a line of JSON into a line of JSON with
// what the library reads in it. It is what examples/annotate and examples/beam
// share, and promises nothing to others; the former tells what the lines hold.
package record

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/hearsay-go/hearsay"
	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
	"github.com/hearsay-go/hearsay/stance"
)

// stages are the names of the stages in the order in which they run.
var stages = []string{"sentence", "entity", "quote", "stance"}

// An Annotator turns a line of input into a line of output. Its zero value
// runs all stages and counts offsets in bytes.
type Annotator struct {
	skipped int // of the stages, counted from the last
	unit    sentence.Unit
}

// New returns an Annotator that runs the stages up to the last of a list of
// their names, separated by commas, and counts offsets in a unit of this name.
func New(list, unit string) (Annotator, error) {
	last := 0
	for name := range strings.SplitSeq(list, ",") {
		n := slices.Index(stages, name)
		if n < 0 {
			return Annotator{}, fmt.Errorf("no stage is called %q: stages are %s", name, strings.Join(stages, ", "))
		}
		last = max(last, n)
	}
	u, ok := units[unit]
	if !ok {
		return Annotator{}, fmt.Errorf("no unit is called %q: units are bytes, runes, utf16", unit)
	}
	return Annotator{skipped: len(stages) - 1 - last, unit: u}, nil
}

// runs tells whether a runs the stage.
func (a Annotator) runs(stage string) bool {
	return slices.Index(stages, stage) < len(stages)-a.skipped
}

// Annotate returns the line of output, with its line break, for a line of
// input.
func (a Annotator) Annotate(line []byte) ([]byte, error) {
	in, err := parseLine(line)
	if err != nil {
		return nil, err
	}
	article := a.read(in.text)
	located, err := a.locate(article, in.claims)
	if err != nil {
		return nil, err
	}
	toward, between, err := a.judge(article, in.targets, in.pairs)
	if err != nil {
		return nil, err
	}
	if a.unit != sentence.Bytes {
		article = convert(article, a.unit)
	}
	return encode(in.id, article, asked{located, toward, between})
}

// read is [hearsay.Read] up to the last stage asked for.
func (a Annotator) read(text string) hearsay.Article {
	if a.runs("stance") {
		return *hearsay.Read(text)
	}
	t := sentence.Parse(text)
	article := hearsay.Article{Text: text, Version: hearsay.Read("").Version, Sentences: t.Sentences()}
	if !a.runs("entity") {
		return article
	}
	x := entity.Find(t)
	if a.runs("quote") {
		article.Quotations = quote.Extract(t, x)
		x = quote.Resolve(t, x, article.Quotations)
		article.Silences = quote.Silences(t, x)
	}
	article.Entities, article.Mentions = x.Entities, x.Mentions
	return article
}

// An input is a line of input.
type input struct {
	id      json.RawMessage // as it stands there
	text    string
	claims  []quote.Claim
	targets []place
	pairs   [][2]place
}

// asked is what stands in a line of output only where the line of input asks
// for it.
type asked struct {
	Located []quote.Location   `json:"located,omitempty"`
	Toward  []stance.Sentiment `json:"toward,omitempty"`
	Between []stance.Relation  `json:"between,omitempty"`
}

// parseLine reads a line of input.
func parseLine(line []byte) (input, error) {
	if !utf8.Valid(line) {
		return input{}, errors.New("not valid UTF-8")
	}
	var in struct{ ID, Text, Claims, Targets, Pairs json.RawMessage }
	if err := json.Unmarshal(line, &in); err != nil {
		return input{}, fmt.Errorf("not a JSON object: %w", err)
	}
	switch {
	case in.Text == nil:
		return input{}, errors.New(`no "text"`)
	case in.Text[0] != '"':
		return input{}, errors.New(`"text" is not a string`)
	case string(in.ID) == "null":
		in.ID = nil
	case in.ID != nil && bytes.IndexByte([]byte(`"-0123456789`), in.ID[0]) < 0:
		return input{}, errors.New(`"id" is neither a string nor a number`)
	}
	claims, err := parseClaims(in.Claims)
	if err != nil {
		return input{}, err
	}
	targets, pairs, err := parsePlaces(in.Targets, in.Pairs)
	if err != nil {
		return input{}, err
	}
	out := input{id: in.ID, claims: claims, targets: targets, pairs: pairs}
	err = json.Unmarshal(in.Text, &out.text)
	return out, err
}

// encode returns the line of output for an article without an ID of its own.
func encode(id json.RawMessage, article hearsay.Article, more asked) ([]byte, error) {
	var out bytes.Buffer
	if id != nil {
		// The id is written as it was given, number or string, in place of
		// the Article's, which is a string.
		out.WriteString(`{"id":`)
		out.Write(id)
		out.WriteByte(',')
	}
	rest := out.Len()
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false) // "<" for "\u003c"
	if err := encoder.Encode(article); err != nil {
		return nil, err
	}
	if at := out.Len() - len("}\n"); more.Located != nil || more.Toward != nil || more.Between != nil {
		out.Truncate(at)
		if err := encoder.Encode(more); err != nil {
			return nil, err
		}
		out.Bytes()[at] = ',' // for the brace
	}
	if rest == 0 {
		return out.Bytes(), nil
	}
	b := out.Bytes()
	return append(b[:rest], b[rest+len("{"):]...), nil
}
