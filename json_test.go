package hearsay_test

import (
	"bytes"
	"encoding/json"
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hearsay-go/hearsay"
	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/internal/invariant"
	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
	"github.com/hearsay-go/hearsay/stance"
)

// articleFile is an Article written by hand in which every field is set.
const articleFile = "testdata/article.json"

func TestArticleFile(t *testing.T) {
	file := readFile(t, articleFile)
	var article hearsay.Article
	strict := json.NewDecoder(strings.NewReader(file))
	strict.DisallowUnknownFields()
	if err := strict.Decode(&article); err != nil {
		t.Fatal(err)
	}
	if err := invariant.Check(&article); err != nil {
		t.Error(err)
	}
	var want bytes.Buffer
	if err := json.Compact(&want, []byte(file)); err != nil {
		t.Fatal(err)
	}
	got := marshal(t, article)
	if diff := cmp.Diff(want.String(), got); diff != "" {
		t.Errorf("read and written again (-want +got):\n%s", diff)
	}
}

// TestArticleFileIsWhole checks that a field that is added to a result is
// added to the file, too.
func TestArticleFileIsWhole(t *testing.T) {
	var article hearsay.Article
	if err := json.Unmarshal([]byte(readFile(t, articleFile)), &article); err != nil {
		t.Fatal(err)
	}
	set := map[string]bool{}
	setFields(reflect.ValueOf(article), set)
	all := map[reflect.Type]bool{}
	resultTypes(reflect.TypeFor[hearsay.Article](), all)
	for typ := range all {
		for i := range typ.NumField() {
			if f := typ.Field(i); !set[typ.String()+"."+f.Name] {
				t.Errorf("%s: %s.%s is nowhere set", articleFile, typ, f.Name)
			}
		}
	}
}

// setFields notes the fields in v that do not have their zero value.
func setFields(v reflect.Value, set map[string]bool) {
	switch v.Kind() {
	case reflect.Slice:
		for i := range v.Len() {
			setFields(v.Index(i), set)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Field(i); !f.IsZero() {
				set[v.Type().String()+"."+v.Type().Field(i).Name] = true
				setFields(f, set)
			}
		}
	}
}

// resultTypes notes the struct types that values of t are made of.
func resultTypes(t reflect.Type, all map[reflect.Type]bool) {
	switch t.Kind() {
	case reflect.Slice:
		resultTypes(t.Elem(), all)
	case reflect.Struct:
		all[t] = true
		for i := range t.NumField() {
			resultTypes(t.Field(i).Type, all)
		}
	}
}

// TestNothing shows which fields are always there, and that lists are never
// null.
func TestNothing(t *testing.T) {
	tests := []struct {
		name    string
		article hearsay.Article
		want    string
	}{
		{"article", hearsay.Article{},
			`{"text":"","version":{"library":"","models":""},"sentences":[],"entities":[],"mentions":[],"quotations":[],"silences":[],"stances":[]}`},
		{"sentence", hearsay.Article{Sentences: make([]sentence.Span, 1)},
			`{"start":0,"end":0}`},
		{"entity", hearsay.Article{Entities: make([]entity.Entity, 1)},
			`{"id":0,"kind":"","name":"","aliases":[],"roles":[],"pronouns":[]}`},
		{"key", hearsay.Article{Entities: []entity.Entity{{Key: "member-12"}}},
			`"pronouns":[],"key":"member-12"}`},
		{"role", hearsay.Article{Entities: []entity.Entity{{Roles: make([]entity.Role, 1)}}},
			`{"text":"","start":0,"end":0}`},
		{"mention", hearsay.Article{Mentions: make([]entity.Mention, 1)},
			`{"id":0,"start":0,"end":0,"kind":"","form":"","entities":[],"confidence":0,"rule":""}`},
		{"quotation", hearsay.Article{Quotations: make([]quote.Quotation, 1)},
			`{"id":0,"start":0,"end":0,"form":"","class":"","content":[],"quoted":[],"speakers":[],"speech":false,"confidence":0,"speaker_confidence":0,"rule":""}`},
		{"cue", hearsay.Article{Quotations: []quote.Quotation{{Cue: quote.Cue{Span: sentence.Span{Start: 1, End: 2}}}}},
			`{"start":1,"end":2,"lemma":"","negated":false}`},
		{"silence", hearsay.Article{Silences: make([]quote.Silence, 1)},
			`{"start":0,"end":0,"cue":{"start":0,"end":0},"holders":[],"kind":""}`},
		{"stance", hearsay.Article{Stances: make([]stance.Stance, 1)},
			`{"id":0,"voice":"","holder":0,"target_entity":0,"cue":[],"evidence":{"start":0,"end":0},"kind":"","polarity":0,"strength":0,` +
				`"certainty":"","negated":false,"hedged":false,"quotation":0,"sources":[],"confidence":0,"rule":""}`},
	}
	for _, test := range tests {
		got := marshal(t, test.article)
		if !strings.Contains(got, test.want) {
			t.Errorf("%s: %s\ndoes not hold %s", test.name, got, test.want)
		}
	}
}

func TestMarshalKeepsItsValue(t *testing.T) {
	article := hearsay.Article{
		Entities:   []entity.Entity{{ID: 1}},
		Quotations: []quote.Quotation{{ID: 1}},
	}
	before := hearsay.Article{
		Entities:   []entity.Entity{{ID: 1}},
		Quotations: []quote.Quotation{{ID: 1}},
	}
	marshal(t, article)
	if diff := cmp.Diff(before, article); diff != "" {
		t.Errorf("changed (-before +after):\n%s", diff)
	}
}

// TestMarshalPointer has a list of pointers and one of values written alike.
func TestMarshalPointer(t *testing.T) {
	article := hearsay.Article{Text: "Rain fell."}
	value, pointer := marshal(t, []hearsay.Article{article}), marshal(t, []*hearsay.Article{&article})
	if value != pointer {
		t.Errorf("value %s, pointer %s", value, pointer)
	}
}

func TestInvalidUTF8(t *testing.T) {
	tests := []struct {
		name    string
		article hearsay.Article
		want    string
	}{
		{"text", hearsay.Article{Text: "caf\xe9"}, "hearsay: text: not valid UTF-8 at byte 3"},
		{"cut character", hearsay.Article{Text: "“a\xe2\x80"}, "hearsay: text: not valid UTF-8 at byte 4"},
		{"surrogate", hearsay.Article{Text: "a\xed\xa0\x80"}, "hearsay: text: not valid UTF-8 at byte 1"},
		{"id", hearsay.Article{ID: "\xff"}, "hearsay: id: not valid UTF-8 at byte 0"},
		{"name", hearsay.Article{Entities: []entity.Entity{{}, {Name: "Zo\xeb"}}}, "hearsay: entities[1].name: not valid UTF-8 at byte 2"},
		{"alias", hearsay.Article{Entities: []entity.Entity{{Aliases: []string{"", "\xeb"}}}}, "hearsay: entities[0].aliases[1]: not valid UTF-8 at byte 0"},
		{"key", hearsay.Article{Entities: []entity.Entity{{Key: "\xeb"}}}, "hearsay: entities[0].key: not valid UTF-8 at byte 0"},
		{"role", hearsay.Article{Entities: []entity.Entity{{Roles: []entity.Role{{Text: "\xeb"}}}}}, "hearsay: entities[0].roles[0].text: not valid UTF-8 at byte 0"},
		{"rule", hearsay.Article{Mentions: []entity.Mention{{Rule: "\xeb"}}}, "hearsay: mentions[0].rule: not valid UTF-8 at byte 0"},
		{"lemma", hearsay.Article{Quotations: []quote.Quotation{{Cue: quote.Cue{Span: sentence.Span{End: 1}, Lemma: "\xeb"}}}}, "hearsay: quotations[0].cue.lemma: not valid UTF-8 at byte 0"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			_, err := test.article.MarshalJSON()
			if err == nil || err.Error() != test.want {
				t.Errorf("got %v, want %s", err, test.want)
			}
			if _, err := json.Marshal(test.article); err == nil {
				t.Error("json.Marshal gives no error")
			}
		})
	}
	// A replacement character that the text itself has is nothing wrong.
	if got := marshal(t, hearsay.Article{Text: "a\ufffdb"}); !strings.Contains(got, `"a`+"\ufffd"+`b"`) {
		t.Errorf("got %s", got)
	}
}

func TestUnmarshalForeign(t *testing.T) {
	var got hearsay.Article
	err := json.Unmarshal([]byte(`{"text":"x","sentences":null,"from_the_future":[1],"language":null,
		"quotations":[{"id":1,"source":null,"cue":null,"content":null,"parent":null,"mood":{"a":1}}]}`), &got)
	if err != nil {
		t.Fatal(err)
	}
	want := hearsay.Article{Text: "x", Quotations: []quote.Quotation{{ID: 1}}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestEscapes(t *testing.T) {
	text := "a <b> & \"c\"\n\t\x00\u2028 \\ 😀"
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(hearsay.Article{Text: text}); err != nil {
		t.Fatal(err)
	}
	if want := `"text":"a <b> & \"c\"\n\t\u0000\u2028 \\ 😀"`; !strings.Contains(b.String(), want) {
		t.Errorf("%s\ndoes not hold %s", b.String(), want)
	}
	for _, encoded := range []string{b.String(), marshal(t, hearsay.Article{Text: text})} {
		var got hearsay.Article
		if err := json.Unmarshal([]byte(encoded), &got); err != nil || got.Text != text {
			t.Errorf("read again: %q, %v", got.Text, err)
		}
	}
}

func TestReadRoundTrip(t *testing.T) {
	article := hearsay.Read(readFile(t, "seeds/alaska-summit.txt"))
	article.ID = "alaska-summit"
	first := marshal(t, article)
	var again hearsay.Article
	if err := json.Unmarshal([]byte(first), &again); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(first, marshal(t, again)); diff != "" {
		t.Errorf("read and written again (-want +got):\n%s", diff)
	}
	if err := invariant.Check(&again); err != nil {
		t.Error(err)
	}
}

func marshal(t testing.TB, v any) string {
	t.Helper()
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func readFile(t testing.TB, name string) string {
	t.Helper()
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
