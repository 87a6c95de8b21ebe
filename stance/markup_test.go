package stance

import (
	"fmt"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
)

// A row is a text and the stances that it shows. The tables do not depend on
// the stages before this one: each line of a text is a sentence, who lists
// the people, and the quotations are marked in the text, [source] {cue}
// <content>, with a number behind the opening mark if there are several.
type row struct {
	name  string
	text  string
	who   string // "Maria Keller=Keller,she; Peru": names, and what else refers to them
	want  string // "the minister support +; Keller oppose -": in the order of the text
	known bool   // the code fails it so far
}

// read returns the stances of a row, and the text and people they refer to.
func (r row) read() (*sentence.Text, *entity.Index, []Stance) {
	text, quotations := quotationsOf(r.text)
	t := textOf(text)
	x := indexOf(text, r.who)
	for i := range quotations {
		q := &quotations[i]
		if !q.Source.IsZero() {
			for _, m := range x.Within(q.Source) {
				q.Speakers = m.Entities
			}
		}
		if len(q.Speakers) == 0 {
			q.Unresolved = "not in the table"
		}
	}
	return t, x, Detect(t, x, quotations)
}

// show writes a stance as the tables do.
func show(t *sentence.Text, x *entity.Index, s Stance) string {
	holder := "?"
	switch {
	case s.Voice == Author:
		holder = "author"
	case !s.HolderSpan.IsZero():
		holder = t.Slice(s.HolderSpan)
	case s.Holder != 0:
		holder = x.Entity(s.Holder).Name
	}
	return fmt.Sprintf("%s %s %c", holder, s.Kind, "-0+"[s.Polarity+1])
}

// checkRows runs a table. A row that is marked known must fail.
func checkRows(t *testing.T, rows []row) {
	t.Helper()
	seen := map[string]bool{}
	for _, r := range rows {
		if seen[r.name] {
			t.Errorf("two rows are named %q", r.name)
		}
		seen[r.name] = true
		t.Run(r.name, func(t *testing.T) {
			text, x, stances := r.read()
			var got []string
			for _, s := range stances {
				got = append(got, show(text, x, s))
			}
			diff := cmp.Diff(r.want, strings.Join(got, "; "))
			switch {
			case r.known && diff == "":
				t.Error("passes now: it is no longer a known failure")
			case !r.known && diff != "":
				t.Errorf("%s\n(-want +got):\n%s", text, diff)
			}
		})
	}
}

// textOf makes a Text whose sentences are the lines of s.
func textOf(s string) *sentence.Text {
	var spans []sentence.Span
	for at := 0; at < len(s); {
		end := at + strings.IndexByte(s[at:]+"\n", '\n')
		if end > at {
			spans = append(spans, sentence.Span{Start: at, End: end})
		}
		at = end + 1
	}
	t, err := sentence.NewText(s, spans)
	if err != nil {
		panic(err)
	}
	return t
}

// quotationsOf returns a marked text without its marks, and the quotations
// that they mark.
func quotationsOf(marked string) (string, []quote.Quotation) {
	var text strings.Builder
	var quotations []quote.Quotation
	type open struct{ number, start int }
	var stack []open
	for i := 0; i < len(marked); i++ {
		c := marked[i]
		switch c {
		case '[', '{', '<':
			number := 1
			if d := marked[i+1]; '1' <= d && d <= '9' {
				number = int(d - '0')
				i++
			}
			stack = append(stack, open{number, text.Len()})
			for len(quotations) < number {
				quotations = append(quotations, quote.Quotation{ID: len(quotations) + 1, Class: quote.Say, Speech: true})
			}
		case ']', '}', '>':
			o := stack[len(stack)-1]
			stack = stack[:len(stack)-1]
			q, span := &quotations[o.number-1], sentence.Span{Start: o.start, End: text.Len()}
			switch c {
			case ']':
				q.Source = span
			case '}':
				q.Cue.Span = span
			case '>':
				q.Content = append(q.Content, span)
				if strings.HasPrefix(text.String()[span.Start:], "“") {
					q.Form = quote.Direct
				} else {
					q.Form = quote.Indirect
				}
			}
			for _, outer := range stack {
				if outer.number != o.number {
					q.Parent = outer.number
				}
			}
		default:
			text.WriteByte(c)
		}
	}
	return text.String(), quotations
}

// indexOf returns the index of the people that who lists.
func indexOf(text, who string) *entity.Index {
	x := &entity.Index{}
	refers := map[string]int{}
	for _, person := range strings.Split(who, ";") {
		name, others, _ := strings.Cut(strings.TrimSpace(person), "=")
		if name == "" {
			continue
		}
		id := len(x.Entities) + 1
		x.Entities = append(x.Entities, entity.Entity{ID: id, Kind: entity.Person, Name: name})
		refers[name] = id
		for _, other := range strings.Split(others, ",") {
			refers[other] = id
		}
	}
	for at := 0; at < len(text); {
		length := 0
		for words := range refers {
			if strings.HasPrefix(text[at:], words) && !isLetterAt(text, at+len(words)) {
				length = max(length, len(words))
			}
		}
		if length > 0 {
			m := entity.Mention{ID: len(x.Mentions) + 1, Kind: entity.Person, Form: entity.Name, Entities: []int{refers[text[at:at+length]]}}
			m.Span = sentence.Span{Start: at, End: at + length}
			if len(text[at:at+length]) < 4 && strings.ToLower(text[at+1:at+length]) == text[at+1:at+length] {
				m.Form = entity.Pronoun
			}
			x.Mentions = append(x.Mentions, m)
			at += length
			continue
		}
		// On to the next word.
		for at < len(text) && isLetterAt(text, at) {
			_, size := utf8.DecodeRuneInString(text[at:])
			at += size
		}
		for at < len(text) && !isLetterAt(text, at) {
			_, size := utf8.DecodeRuneInString(text[at:])
			at += size
		}
	}
	return x
}

func isLetterAt(text string, at int) bool {
	r, _ := utf8.DecodeRuneInString(text[at:])
	return unicode.IsLetter(r)
}
