package annotated

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
	"github.com/hearsay-go/hearsay/stance"
)

const (
	text = `Mill closes

Owner Ada Brun said
it "had to go." She said no more.
`
	head = `# A test.
PERSON Ada Brun / Brun | Owner
`
	body = `
Mill closes
Owner {Ada Brun} said it "had to go."
{She|Brun} said no more.
`
)

// Everything is found where it stands, across a line end too.
func TestParse(t *testing.T) {
	marks := head + `
Mill closes
Owner {Ada Brun} said it "had to go."
  quotation? mixed/direct | Brun / - | Owner Ada Brun | said | it "had ~ go."
  stance demand/oppose 0 | Brun / Owner / author / - | had to go | it
  words "had to go."
{She|Brun} said no more.
  silence withheld | Brun | said no more
`
	got, err := Parse("mill.marks", text, marks)
	if err != nil {
		t.Fatal(err)
	}
	span := func(words string) sentence.Span {
		i := strings.Index(text, words)
		return sentence.Span{Start: i, End: i + len(words)}
	}
	second := span("Owner Ada Brun said\nit \"had to go.\"")
	zero := 0
	want := &Article{
		Text:      text,
		Sentences: []sentence.Span{span("Mill closes"), second, span("She said no more.")},
		Entities:  []Entity{{Kind: entity.Person, Name: "Ada Brun", Roles: []string{"Owner"}}},
		Mentions: []Mention{
			{Span: span("Ada Brun"), Kind: entity.Person, Form: entity.Name, Entities: []string{"Ada Brun"}},
			{Span: span("She"), Kind: entity.Person, Form: entity.Pronoun, Entities: []string{"Ada Brun"}},
		},
		Quotations: []Quotation{{
			Forms:    []quote.Form{quote.Mixed, quote.Direct},
			Speakers: [][]string{{"Ada Brun"}, nil},
			Source:   []sentence.Span{span("Owner Ada Brun")},
			Cue:      []sentence.Span{span("said")},
			Content:  []sentence.Span{span(`it "had to go."`)},
			May:      true,
		}},
		Words:    []Words{{Span: span(`"had to go."`)}},
		Silences: []Silence{{Kinds: []quote.SilenceKind{quote.Withheld}, Holders: []string{"Ada Brun"}, Cue: span("said no more")}},
		Stances: []Stance{{
			Kinds:    []stance.Kind{stance.Demand, stance.Oppose},
			Polarity: &zero,
			Holders:  []Holder{{Entity: "Ada Brun"}, {Words: span("Owner")}, {Author: true}, {}},
			Cue:      []sentence.Span{span("had to go")},
			Target:   span("it"),
			Sentence: second,
		}},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestParseMentions(t *testing.T) {
	const text = `Danish papers, the Holm-owned ones too, said they and Holm met him.`
	marks := `PERSON Lars Holm
PERSON Per Ry
ORGANIZATION Holm Media / Holm
{Danish|-|NORP} papers, {the {Holm}-owned ones|Holm Media} too, said {they|Ry+Holm Media} and {Holm|Lars Holm} met {him|Ry/Lars Holm} {it|?}.
`
	got, err := Parse("", strings.Replace(text, "him.", "him it.", 1), marks)
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for _, m := range got.Mentions {
		line := string(m.Form) + " " + m.In(got.Text) + ": " + string(m.Kind) + " " + strings.Join(m.Entities, "+")
		if m.Either {
			line += " either"
		}
		if m.May {
			line += " may"
		}
		lines = append(lines, line)
	}
	want := []string{
		"name Danish: NORP ",
		"nominal the Holm-owned ones: ORGANIZATION Holm Media",
		"name Holm: ORGANIZATION Holm Media",
		"pronoun they: PERSON Per Ry+Holm Media",
		"name Holm: PERSON Lars Holm",
		"pronoun him: PERSON Per Ry+Lars Holm either",
		"name it:   may",
	}
	if diff := cmp.Diff(want, lines); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// What does not fit is told with file and line.
func TestParseErrors(t *testing.T) {
	below := func(mark string) string { return head + strings.TrimSuffix(body, "\n") + "\n  " + mark + "\n" }
	for _, test := range []struct{ marks, want string }{
		{head + "Mill opens\n", `x:3: the text goes on "closes\n\nOwner Ada Brun said\nit \"had to g" where the sentence has "opens"`},
		{head + "Mill closes\n", `x:3: the text goes on: "Owner Ada Brun said\nit \"had to go.\" She "`},
		{head + "{Mill closes\n", "x:3: a brace is not closed"},
		{head + "{Mill|Brun closes\n", "x:3: a brace is not closed"},
		{head + "Mill} closes\n", "x:3: a brace is not opened"},
		{head + "{Mill} closes\n", `x:3: nobody is named "Mill"`},
		{head + "{Mill|Ada} closes\n", `x:3: nobody is named "Ada"`},
		{head + "{Mill|Brun} closes\n", `x:3: "Mill" is no name of Ada Brun`},
		{head + "{Mill|-|PLACE} closes\n", `x:3: no kind: "PLACE"`},
		{head + "  words Mill\n", "x:3: a mark before the first sentence"},
		{head + "LOCATION Brun\n", `x:3: two are named "Brun"`},
		{"PERSON  Brun\n", `x:1: not a name: " Brun"`},
		{head + "LOCATION Sea\n" + body, `x:7: LOCATION "Sea" is mentioned nowhere`},
		{below("quote Brun"), `x:7: neither quotation, words, silence nor stance: "quote"`},
		{below("words more | said"), `x:7: 2 fields, want 1: "more | said"`},
		{below("words said"), ""},
		{below("words mor"), `x:7: not found: "mor"`},
		{below("words said #2"), `x:7: not found: "said"`},
		{below("words said #0"), `x:7: no number: "0"`},
		{below("words said ~ less"), `x:7: no end found: "said ~ less"`},
		{below("silence quiet | Brun | said"), `x:7: "quiet" is none of ["withheld" "declined" "no reaction"]`},
		{below("silence withheld | Roe | said"), `x:7: nobody is named "Roe"`},
		{below("silence withheld | Brun | -"), "x:7: a silence without a cue"},
		{below("stance like | Brun | said | -"), `x:7: "like" is none of ["support" "oppose" "agree" "reject" "hope" "fear" "believe" "doubt" "assert" "deny" "demand" "warn" "commit" "refuse"]`},
		{below("stance refuse | Roe | said | -"), `x:7: not found: "Roe"`},
		{below("stance refuse | Brun | - | -"), "x:7: a stance without a cue"},
		{below("stance refuse | Brun | said | much"), `x:7: not found: "much"`},
		{below("quotation say | Brun | - | said | no more"), `x:7: "say" is none of ["direct" "mixed" "indirect"]`},
		{below("quotation direct | Brun | He | said | no more"), `x:7: not found: "He"`},
		{below("quotation direct | Brun | She | told | no more"), `x:7: not found: "told"`},
		{below("quotation direct | Brun | She | said | no more + no"), `x:7: not found: "no"`},
		{below("words nor\n  words yes"), "x:7: not found: \"nor\"\nx:8: not found: \"yes\""},
		{head + "Mill closes\n  stance oppose | Brun | said #1 | -\nOwner {Brun} said\n", `x:5: the text goes on "Ada Brun said\nit \"had to go.\" She said n" where the sentence has "Brun said"`},
		{strings.Replace(head+body, "closes\n", "closes\n  stance oppose | Brun | go | -\n", 1), `x:5: the cue of a stance is not in its sentence: "go"`},
		{strings.Replace(head+body, "closes\n", "closes\n  words said\n", 1), ""},
		{strings.Replace(head+body, "closes\n", "closes\n  words o\n", 1), `x:5: not found: "o"`},
	} {
		got := ""
		if _, err := Parse("x", text, test.marks); err != nil {
			got = err.Error()
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s(-want +got):\n%s", test.marks, diff)
		}
	}
}

// Words that stand twice in a sentence are not guessed at.
func TestParseTwice(t *testing.T) {
	const text = `A dog bit a dog. Dogs bite.`
	const line = "A dog bit a dog.\n  words dog\nDogs bite.\n"
	_, err := Parse("x", text, line)
	if diff := cmp.Diff(`x:2: found twice, give a number: "dog"`, err.Error()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	a, err := Parse("x", text, strings.Replace(line, "dog\nDogs", "dog #2\nDogs", 1))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]Words{{Span: sentence.Span{Start: 12, End: 15}}}, a.Words); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// An article without marks is passed over, and what is wrong is told of all.
func TestRead(t *testing.T) {
	dir := t.TempDir()
	write := func(name, s string) {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(s), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write("a.txt", text)
	write("b.txt", "Rain.")
	write("b.marks", "Rain.\n")
	got, err := Read(dir)
	if err != nil {
		t.Fatal(err)
	}
	want := []Article{{Name: "b", Text: "Rain.", Sentences: []sentence.Span{{Start: 0, End: 5}}}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	write("a.marks", "Mill\n")
	write("b.marks", "Snow.\n")
	_, err = Read(dir)
	wrong := strings.ReplaceAll(err.Error(), dir, "DIR")
	if diff := cmp.Diff("DIR/a.marks:1: the text goes on: \"closes\\n\\nOwner Ada Brun said\\nit \\\"had to g\"\n"+
		`DIR/b.marks:1: the text goes on "Rain." where the sentence has "Snow."`, wrong); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if _, err := Read("[]"); err == nil {
		t.Error("no error for a folder that cannot be")
	}
}

// The marks of the project's own articles fit their texts, which are long
// enough to be articles.
func TestOwnArticles(t *testing.T) {
	articles, err := Read("../../testdata/articles")
	if err != nil {
		t.Fatal(err)
	}
	if len(articles) < 12 {
		t.Errorf("%d articles, want 12", len(articles))
	}
	for _, a := range articles {
		if n := len(strings.Fields(a.Text)); n < 300 {
			t.Errorf("%s has %d words, want 300", a.Name, n)
		}
		if len(a.Sentences) == 0 || len(a.Mentions) == 0 || len(a.Quotations) == 0 || len(a.Stances) == 0 {
			t.Errorf("%s lacks marks of a kind", a.Name)
		}
	}
}
