package entity

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hearsay-go/hearsay/sentence"
)

// The tables of this package are texts with the expected answer marked in
// them: "[Ada Cole|PERSON] left." says that the five words hold one mention,
// labelled PERSON. What a label says depends on the table. Each line of a text
// is a sentence, so that the tables do not depend on a splitter.

// A row is one case of such a table.
type row struct {
	name   string
	marked string
	known  bool // the code fails it so far
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

// unmark returns the text without its marks.
func unmark(marked string) string {
	var out strings.Builder
	for {
		before, rest, ok := strings.Cut(marked, "[")
		out.WriteString(before)
		if !ok {
			return out.String()
		}
		inside, after, _ := strings.Cut(rest, "]")
		words, _, _ := strings.Cut(inside, "|")
		out.WriteString(words)
		marked = after
	}
}

// markUp writes the mentions into text, labelled by label. Mentions without a
// label, and those inside the one before, are left out.
func markUp(text string, mentions []Mention, label func(Mention) string) string {
	var out strings.Builder
	at := 0
	for _, m := range mentions {
		l := label(m)
		if l == "" || m.Start < at {
			continue
		}
		out.WriteString(text[at:m.Start])
		out.WriteString("[" + text[m.Start:m.End] + "|" + l + "]")
		at = m.End
	}
	out.WriteString(text[at:])
	return out.String()
}

// names lists the names of the entities with the given ids.
func names(x *Index, ids []int) string {
	var out []string
	for _, id := range ids {
		out = append(out, x.Entity(id).Name)
	}
	return strings.Join(out, " + ")
}

// checkRows runs a table. A row that is marked known must fail.
func checkRows(t *testing.T, rows []row, answer func(text string) string) {
	t.Helper()
	for _, r := range rows {
		t.Run(r.name, func(t *testing.T) {
			got := answer(unmark(r.marked))
			switch right := cmp.Equal(r.marked, got); {
			case r.known && right:
				t.Error("passes now: it is no longer a known failure")
			case !r.known && !right:
				t.Errorf("got\n%s\nwant\n%s", got, r.marked)
			}
		})
	}
}
