package quote

import (
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/sentence"
)

// FuzzLocate looks for articles and claims whose Location breaks a promise.
func FuzzLocate(f *testing.F) {
	for _, c := range locateCases {
		article := c.article
		if article == "" {
			article = bridge
		}
		f.Add(article, c.claim, c.speaker)
	}
	f.Fuzz(func(t *testing.T, article, claim, speaker string) {
		if len(article)+len(claim)+len(speaker) > 1<<16 {
			t.Skip("long")
		}
		text := sentence.Parse(article)
		x := entity.Find(text)
		qs := Extract(text, x)
		c := Claim{claim, speaker}
		found := Locate(text, x, qs, c)
		if err := checkLocation(article, c, found); err != nil {
			t.Fatalf("%v\n%+v", err, found)
		}
		if again := Locate(sentence.Parse(article), x, qs, c); !reflect.DeepEqual(found, again) {
			t.Fatalf("two calls differ: %+v and %+v", found, again)
		}
		// Whatever words of the article are claimed, they are there, if the
		// claim does not cut a compound. An ellipsis in one that does may stand
		// for the rest of it.
		if part := middle(article); part != "" {
			l := Locate(text, x, qs, Claim{Text: part})
			cut := l.Match == Altered || l.Match == Elided && !strings.Contains(" "+article+" ", " "+part+" ")
			for _, e := range l.Edits {
				cut = cut && (e.Kind == Dropped || l.Match == Elided)
			}
			if l.Match != Exact && !cut {
				t.Fatalf("%q, of the article, is %+v", part, l)
			}
		}
		Locate(text, nil, nil, c)
	})
}

// middle returns the middle third of the words of text, or nothing if that is
// one word or less.
func middle(text string) string {
	var words []sentence.Span
	eachWord(text, func(start, end int) { words = append(words, sentence.Span{Start: start, End: end}) })
	n := len(words)
	if words = words[n/3 : n-n/3]; len(words) < 2 || !utf8.ValidString(text) {
		return ""
	}
	return text[words[0].Start:words[len(words)-1].End]
}

// checkLocation reports what breaks the promises that Locate makes for any
// article and claim.
func checkLocation(article string, c Claim, l Location) error {
	inside := func(name, text string, s sentence.Span) error {
		switch {
		case s.Start < 0 || s.End <= s.Start || s.End > len(text):
			return fmt.Errorf("%s [%d:%d) is empty or outside the text", name, s.Start, s.End)
		case utf8.ValidString(text) && !(utf8.RuneStart(text[s.Start]) && (s.End == len(text) || utf8.RuneStart(text[s.End]))):
			return fmt.Errorf("%s [%d:%d) cuts a character", name, s.Start, s.End)
		}
		return nil
	}
	var errs []error
	for _, s := range l.Spans {
		errs = append(errs, inside("span", article, s))
	}
	end := 0
	for _, s := range l.ClaimSpans {
		errs = append(errs, inside("claim span", c.Text, s))
		if s.Start < end {
			errs = append(errs, errors.New("claim spans out of order"))
		}
		end = s.End
	}
	at := 0
	for _, e := range l.Edits {
		if !e.Claim.IsZero() {
			errs = append(errs, inside("edit of the claim", c.Text, e.Claim))
			if e.Claim.Start < at {
				errs = append(errs, errors.New("edits out of order"))
			}
			at = e.Claim.Start
		}
		if !e.Article.IsZero() {
			errs = append(errs, inside("edit of the article", article, e.Article))
		}
		if e.Claim.IsZero() && e.Article.IsZero() {
			errs = append(errs, errors.New("an edit of nothing"))
		}
	}
	if len(l.Spans) != len(l.ClaimSpans) || (len(l.Spans) == 0) != (l.Match == Absent) {
		errs = append(errs, fmt.Errorf("%s: %d spans, %d of the claim", l.Match, len(l.Spans), len(l.ClaimSpans)))
	}
	if l.Spans == nil || l.ClaimSpans == nil || l.Edits == nil || l.Speakers == nil || l.Claimed == nil {
		errs = append(errs, errors.New("a list is nil"))
	}
	if isBlankText(c.Speaker) != (l.Attribution == Unasked) {
		errs = append(errs, fmt.Errorf("speaker %q: %s", c.Speaker, l.Attribution))
	}
	if err := errors.Join(errs...); err != nil {
		return err
	}
	joined := func(text string, spans []sentence.Span) string {
		var words []string
		for _, s := range spans {
			eachWord(s.In(text), func(start, end int) {
				words = append(words, strings.ToLower(foldWord(s.In(text)[start:end])))
			})
		}
		return strings.Join(words, " ")
	}
	switch l.Match {
	case Exact:
		if len(l.Spans) != 1 || l.Spans[0].In(article) != coreOf(c.Text).In(c.Text) || l.ClaimSpans[0] != coreOf(c.Text) || len(l.Edits) > 0 {
			return fmt.Errorf("exact, but spans %v, edits %v", l.Spans, l.Edits)
		}
	case Typographic:
		if a, b := joined(article, l.Spans), joined(c.Text, l.ClaimSpans); a != b || len(l.Edits) > 0 || b != joined(c.Text, []sentence.Span{{End: len(c.Text)}}) {
			return fmt.Errorf("typographic, but %q and %q, edits %v", a, b, l.Edits)
		}
	case Elided:
		for _, e := range l.Edits {
			if e.Kind != Omitted && e.Kind != Bracketed {
				return fmt.Errorf("elided, but %v", e)
			}
		}
	case Altered:
		if len(l.Edits) == 0 {
			return errors.New("altered, but no edits")
		}
	}
	return nil
}

// checkEdits reports whether what no edit touches is the same in both. Pieces
// that are spliced may overlap, and what is broken at the ends of a claim, as
// fuzzing has it, may belong to neither.
func checkEdits(article string, c Claim, l Location) error {
	if a, b := unedited(article, l, false), unedited(c.Text, l, true); a != b && l.Match != Absent && l.Match != Spliced {
		return fmt.Errorf("outside of the edits stands %q in the article, %q in the claim", a, b)
	}
	return nil
}

// unedited returns the words of the claim, or of what stands at the spans of
// the article, that no edit of l touches. What is left of both is the same.
func unedited(text string, l Location, claim bool) string {
	spans := l.Spans
	if claim {
		spans = []sentence.Span{{End: len(text)}}
	}
	var words []string
	for _, s := range spans {
		eachWord(s.In(text), func(start, end int) {
			word := sentence.Span{Start: s.Start + start, End: s.Start + end}
			for _, e := range l.Edits {
				edited := e.Article
				if claim {
					edited = e.Claim
				}
				if edited.Overlaps(word) {
					return
				}
			}
			words = append(words, strings.ToLower(foldWord(word.In(text))))
		})
	}
	return strings.Join(words, " ")
}
