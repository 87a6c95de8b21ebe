package score

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// In each text what stands in marks is what stands between < and >, which are
// taken out before the text is read.
func TestQuotedRegions(t *testing.T) {
	for _, marked := range []string{
		``,
		`He said <“no”> and <“never.”>`,
		`<"No,"> he said, <"never.">`,
		`<“No,”> he said, <“never>`,
		"<``No''> and <«nein»>",
		`<“He said ">no" to me” twice`, // the scorer's way
		`<"He said “no” to me"> twice`,
		"<“It goes on>\n<“and ends.”> So.",
		`A board 5" wide" is no board`,
		`<‘No’> and <‘it isn’t mine’> and the dogs’ home`,
		`<'No'> and <'it isn't mine'> and the dogs' home`,
		`a ‘b’ c`,
		`a 'b' c`,
		`Rock 'n' roll`,
		`the '80s, the <'quiet years'>`,
		`<“she said ‘no’ again”>`,
		`‘ not ’ and 'not '`,
		`<'$5 more'>, don't '<“ever”>'`,
		`dogs' and cats' and 'tis so`,
	} {
		text := strings.NewReplacer("<", "", ">", "").Replace(marked)
		got := text
		regions := quotedRegions(text)
		for i := len(regions) - 1; i >= 0; i-- {
			r := regions[i]
			got = got[:r.Start] + "<" + got[r.Start:r.End] + ">" + got[r.End:]
		}
		if diff := cmp.Diff(marked, got); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
	}
}

func TestFormOf(t *testing.T) {
	const text = `“No, never,” she said, but “for now” it stays.`
	for words, want := range map[string]string{
		"No, never":        "direct",
		"“No, never,”":     "direct",
		"but “for now” it": "mixed",
		"never,” she":      "mixed",
		"it stays":         "indirect",
		"“":                "indirect",
	} {
		a := attribution(t, text, "", "", words)
		if got := formOf(text, a.Content, quotedRegions(text)); string(got) != want {
			t.Errorf("%s is %s, want %s", words, got, want)
		}
	}
	if got := formOf(text, nil, nil); got != "" {
		t.Errorf("no content is %s", got)
	}
}
