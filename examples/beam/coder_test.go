package main

import (
	"bytes"
	"context"
	"path/filepath"
	"reflect"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/x/beamx"
	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/hearsay-go/hearsay"
	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
	"github.com/hearsay-go/hearsay/stance"
)

func init() {
	beam.RegisterFunction(marshal)
}

const story = "ROME 😀 — Mayor Zoë Marín said on Monday, “I’m against the plan – we’re all against it.” " +
	"The city’s council rejected the plan. “It is a folly 💸,” she added. Marín declined to comment further."

// TestArticleCoder sends what the library returns through the coders that Beam
// infers for it: as rows of a schema, which is the default, and as JSON.
func TestArticleCoder(t *testing.T) {
	read := hearsay.Read(story)
	if len(read.Entities) == 0 || len(read.Quotations) == 0 || len(read.Silences) == 0 || len(read.Stances) == 0 {
		t.Fatalf("nothing is found in part: %+v", read)
	}
	tests := []struct {
		name  string
		value any
	}{
		{"article", *read},
		{"pointer to an article", read},
		{"article of nothing", *hearsay.Read("")},
		{"every field of an article", filled[hearsay.Article]()},
		{"sentences", filled[[]sentence.Span]()},
		{"entity", filled[entity.Entity]()},
		{"mention", filled[entity.Mention]()},
		{"quotation", filled[quote.Quotation]()},
		{"silence", filled[quote.Silence]()},
		{"location of a claim", filled[quote.Location]()},
		{"stance", filled[stance.Stance]()},
		{"sentiment", filled[stance.Sentiment]()},
		{"relation", filled[stance.Relation]()},
	}
	defer func(was bool) { beam.EnableSchemas = was }(beam.EnableSchemas)
	for _, beam.EnableSchemas = range []bool{true, false} {
		for _, test := range tests {
			kind := map[bool]string{true: "row", false: "JSON"}[beam.EnableSchemas]
			t.Run(kind+"/"+test.name, func(t *testing.T) {
				typ := reflect.TypeOf(test.value)
				var b bytes.Buffer
				if err := beam.NewElementEncoder(typ).Encode(test.value, &b); err != nil {
					t.Fatal(err)
				}
				got, err := beam.NewElementDecoder(typ).Decode(&b)
				if err != nil {
					t.Fatal(err)
				}
				var options cmp.Options
				if kind == "JSON" {
					options = append(options, cmpopts.EquateEmpty()) // the lists in ours are never null
				}
				if diff := cmp.Diff(test.value, got, options); diff != "" {
					t.Errorf("(-sent +received):\n%s", diff)
				}
			})
		}
	}
}

// TestArticlePipeline sends an Article from one stage of a pipeline to the
// next.
func TestArticlePipeline(t *testing.T) {
	t.Setenv("TMPDIR", t.TempDir())
	file := filepath.Join(t.TempDir(), "article.json")
	article := hearsay.Read(story)
	want, err := marshal(*article)
	if err != nil {
		t.Fatal(err)
	}
	p, s := beam.NewPipelineWithRoot()
	write(s, file, 1, beam.ParDo(s, marshal, beam.Reshuffle(s, beam.Create(s, *article))))
	if err := beamx.Run(context.Background(), p); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{string(want)}, readLines(t, file)); diff != "" {
		t.Errorf("(-sent +received):\n%s", diff)
	}
}

func marshal(a hearsay.Article) ([]byte, error) {
	b, err := a.MarshalJSON()
	return append(b, '\n'), err
}

// filled returns a T in which every exported field has a value of its own.
func filled[T any]() T {
	var value T
	n := 0
	fill(reflect.ValueOf(&value).Elem(), &n)
	return value
}

func fill(v reflect.Value, n *int) {
	*n++
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			fill(v.Field(i), n)
		}
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		for i := range v.Len() {
			fill(v.Index(i), n)
		}
	case reflect.String:
		v.SetString(string(rune('a'+*n%26)) + "ß😀<&>")
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		v.SetInt(int64(*n % 100))
	case reflect.Float32, reflect.Float64:
		v.SetFloat(1 / float64(*n))
	default:
		panic("no value for a " + v.Type().String())
	}
}
