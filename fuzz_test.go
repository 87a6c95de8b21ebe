package hearsay_test

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/hearsay-go/hearsay"
	"github.com/hearsay-go/hearsay/internal/hostile"
	"github.com/hearsay-go/hearsay/internal/invariant"
)

// awkward are texts that are hard to read for one reason or another.
var awkward = []string{
	"",
	" \t\r\n\u00a0\u2028",
	"\x00",
	"\xff\xfe\xfd “\xe2\x80 he said. \xe2",
	"caf\xe9 – “I’m \xed\xa0\x80 here,” Ms. Ruiz said.",
	"\ufeffBERN — “Yes,” she said.",
	"“““““““““““““““",
	"””””” ’’’’’’ ‘‘‘‘‘",
	`"""""""" '''''''' `,
	"“a ‘b “c ‘d “e ‘f “g ‘h",
	"((((([[[[[{{{{{",
	"a.a.a.a.a.a.a.a. A. B. C. D.",
	"said said said said “said” said said",
	"He said she said they said I said we said.",
	"according to according to according to",
	"Mr. Mr. Mr. Dr. Gen. President Prime Minister of of the the",
	"“I,” I said, “and we,” we said, “are I.”",
	"“Nobody closes this.\n\n“Nor this.\n\nHe left.",
	"She didn’t say whether he declined to comment on no reaction from",
	"Ｔhe ＭＡＹＯＲ said “ｙｅｓ”. 市长说：“是。” قال: «نعم». 😀 “😀” said 😀.",
	"e\u0301e\u0301 “\u200b” said \u00ad\u00adMr\u00ad. X\u200d.",
}

func FuzzRead(f *testing.F) {
	for _, text := range awkward {
		f.Add(text)
	}
	for _, family := range hostile.Families {
		f.Add(family.Text(300))
	}
	for _, file := range articles {
		f.Add(readFile(f, file))
	}
	f.Fuzz(func(t *testing.T, text string) {
		a := hearsay.Read(text)
		if a.Text != text {
			t.Fatalf("text %q became %q", text, a.Text)
		}
		if err := invariant.Check(a); err != nil {
			t.Fatalf("%q:\n%v", text, err)
		}
		if again := hearsay.Read(text); !reflect.DeepEqual(a, again) {
			t.Fatalf("%q: read twice, not the same", text)
		}
		if _, err := json.Marshal(a); (err == nil) != utf8.ValidString(text) {
			t.Fatalf("%q: MarshalJSON: %v", text, err)
		}
	})
}

// TestHostileLong repeats what is hard to read until it is long.
func TestHostileLong(t *testing.T) {
	const length = 100_000
	for _, text := range awkward[1:] {
		a := hearsay.Read(strings.Repeat(text, length/len(text)))
		if err := invariant.Check(a); err != nil {
			message := err.Error()
			t.Errorf("%q repeated: %.500s", text, message)
		}
	}
}
