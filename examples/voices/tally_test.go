package main

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/sentence"
)

// line writes a count as the tests compare it.
func line(name string, c count) string {
	return fmt.Sprintf("%s: %d quotations, %d words, %d direct", name, c.quotations, c.words, c.direct)
}

func TestTally(t *testing.T) {
	tests := []struct {
		name     string
		text     string
		thoughts bool
		want     []string
	}{
		{name: "direct", text: "“We will stay,” said Lea Moser.",
			want: []string{"Lea Moser: 1 quotations, 3 words, 3 direct", "all: 1 quotations, 3 words, 3 direct"}},
		{name: "mixed", text: "Lea Moser said that the plan was “a sad joke”.",
			want: []string{"Lea Moser: 1 quotations, 7 words, 3 direct", "all: 1 quotations, 7 words, 3 direct"}},
		{name: "indirect", text: "Lea Moser said that the plan was dead.",
			want: []string{"Lea Moser: 1 quotations, 5 words, 0 direct", "all: 1 quotations, 5 words, 0 direct"}},
		{name: "a thought", text: "Lea Moser believes that the plan is dead.",
			want: []string{"all: 0 quotations, 0 words, 0 direct"}},
		{name: "a thought, asked for", text: "Lea Moser believes that the plan is dead.", thoughts: true,
			want: []string{"Lea Moser: 1 quotations, 5 words, 0 direct", "all: 1 quotations, 5 words, 0 direct"}},
		{name: "what was not said", text: "Lea Moser did not say that the plan was dead.", thoughts: true,
			want: []string{"all: 0 quotations, 0 words, 0 direct"}},
		{name: "a silence", text: "Lea Moser declined to comment.", thoughts: true,
			want: []string{"all: 0 quotations, 0 words, 0 direct"}},
		{name: "another's words inside", text: "“Brandt told us, ‘The bridge is safe,’ and we went home,” said Lea Moser. Karl Brandt smiled.",
			want: []string{
				"Karl Brandt: 1 quotations, 4 words, 4 direct", "Lea Moser: 1 quotations, 7 words, 7 direct",
				"all: 2 quotations, 11 words, 11 direct",
			}},
		{name: "her own words inside", text: "“I say that the bridge is safe,” said Lea Moser.",
			want: []string{"Lea Moser: 1 quotations, 7 words, 7 direct", "all: 1 quotations, 7 words, 7 direct"}},
		{name: "two at once", text: "“We lost by a hair,” said Jonas Brandt and Emil Kranz.",
			want: []string{
				"Jonas Brandt: 1 quotations, 5 words, 5 direct", "Emil Kranz: 1 quotations, 5 words, 5 direct",
				"all: 1 quotations, 5 words, 5 direct",
			}},
		{name: "somebody without a name", text: "Farmers said that the rain came late.",
			want: []string{"nobody: 1 quotations, 5 words, 0 direct", "all: 1 quotations, 5 words, 0 direct"}},
		{name: "a title in marks", text: "Lea Moser sang “The Long Night” in the town hall.",
			want: []string{"all: 0 quotations, 0 words, 0 direct"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := counter{test.thoughts}.tally("a", "", test.text)
			var lines []string
			for _, v := range got.voices {
				lines = append(lines, line(v.name, v.count))
			}
			if got.nobody != (count{}) {
				lines = append(lines, line("nobody", got.nobody))
			}
			lines = append(lines, line("all", got.all))
			if diff := cmp.Diff(test.want, lines); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestVoice(t *testing.T) {
	e := entity.Entity{
		Kind: entity.Person, Name: "Lea\n Mo\u00adser",
		Roles:    []entity.Role{{Text: "harbour\r\nmaster"}, {Text: "mayor"}},
		Pronouns: []string{"i", "she", "we", "her", "who"},
	}
	want := voice{name: "Lea Moser", kind: entity.Person, role: "harbour master", pronouns: []string{"she", "her"}, articles: 1, article: "a", count: count{1, 2, 3}}
	if diff := cmp.Diff(want, voiceOf(e, "a", count{1, 2, 3}), cmp.AllowUnexported(voice{}, count{})); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestWords(t *testing.T) {
	tests := []struct {
		text string
		want int
	}{
		{"", 0}, {" \n", 0}, {"word", 1}, {"two words", 2}, {"“No,” he – she — said…", 4}, {"high—low", 2},
		{"well-known don’t U.S. 4.5", 4}, {"* & …", 0}, {"日本 e\u0301", 2},
	}
	for _, test := range tests {
		if got := words(test.text, []sentence.Span{{End: len(test.text)}}); got != test.want {
			t.Errorf("%q: %d words, want %d", test.text, got, test.want)
		}
	}
}

func TestSpans(t *testing.T) {
	type spans = []sentence.Span
	at := func(start, end int) sentence.Span { return sentence.Span{Start: start, End: end} }
	tests := []struct {
		name            string
		a, b            spans
		without, within spans
	}{
		{"nothing", nil, nil, nil, nil},
		{"apart", spans{at(0, 2)}, spans{at(3, 4)}, spans{at(0, 2)}, nil},
		{"touching", spans{at(0, 2)}, spans{at(2, 4)}, spans{at(0, 2)}, nil},
		{"inside", spans{at(0, 9)}, spans{at(3, 4), at(5, 6)}, spans{at(0, 3), at(4, 5), at(6, 9)}, spans{at(3, 4), at(5, 6)}},
		{"across", spans{at(0, 4), at(6, 9)}, spans{at(3, 7)}, spans{at(0, 3), at(7, 9)}, spans{at(3, 4), at(6, 7)}},
		{"all", spans{at(2, 4)}, spans{at(0, 9)}, nil, spans{at(2, 4)}},
	}
	for _, test := range tests {
		if diff := cmp.Diff(test.without, without(test.a, test.b)); diff != "" {
			t.Errorf("%s, without (-want +got):\n%s", test.name, diff)
		}
		if diff := cmp.Diff(test.within, within(test.a, test.b)); diff != "" {
			t.Errorf("%s, within (-want +got):\n%s", test.name, diff)
		}
	}
}
