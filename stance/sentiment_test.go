package stance

import (
	"math"
	"strings"
	"testing"

	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
)

// spanOf returns where the only word s stands in text.
func spanOf(t *testing.T, text, s string) sentence.Span {
	t.Helper()
	at := strings.Index(text, s)
	if at < 0 {
		t.Fatalf("%q is not in %q", s, text)
	}
	return sentence.Span{Start: at, End: at + len(s)}
}

func TestToward(t *testing.T) {
	for _, c := range []struct {
		text, mention string
		want          string
		known         bool // it is read otherwise so far
	}{
		{"Critics called Keller a corrupt and incompetent mayor.", "Keller", "negative", false},
		{"Voters praised Keller for her honest and brave work.", "Keller", "positive", false},
		{"Keller arrived in Oslo on Tuesday.", "Keller", "neutral", false},
		{"Roth was convicted of fraud and sentenced to four years.", "Roth", "negative", false},
		{"The award honours Roth, a brilliant and much loved teacher.", "Roth", "positive", false},
		{"The minister met Roth on Friday to talk about the budget.", "Roth", "neutral", false},
		{"Ruiz lied to parliament, the opposition says.", "Ruiz", "negative", false},
		{"Ruiz won a standing ovation for her speech.", "Ruiz", "positive", false},
		{"Ruiz condemned the brutal attack on the village.", "Ruiz", "neutral", true},
		{"Lind accused Brandt of stealing the fund’s money.", "Brandt", "negative", false},
		{"Lind thanked Brandt for saving the harbour.", "Brandt", "positive", false},
		{"Nobody doubts that Brandt is honest.", "Brandt", "positive", true},
		{"Brandt is not a crook.", "Brandt", "neutral", true},
	} {
		x := sentence.Parse(c.text)
		index := entity.Find(x)
		s := Detector{}.Toward(x, index, quote.Extract(x, index), spanOf(t, c.text, c.mention))
		got := "neutral"
		switch {
		case s.Positive > s.Neutral && s.Positive > s.Negative:
			got = "positive"
		case s.Negative > s.Neutral:
			got = "negative"
		}
		if sum := s.Positive + s.Neutral + s.Negative; math.Abs(sum-1) > 1e-9 {
			t.Errorf("%s: the probabilities sum to %v", c.text, sum)
		}
		switch {
		case c.known && got == c.want:
			t.Errorf("%s: %s is right now: take the mark off", c.text, got)
		case !c.known && got != c.want:
			t.Errorf("%s: %s, want %s (%+v)", c.text, got, c.want, s)
		}
	}
}

func TestBetween(t *testing.T) {
	for _, c := range []struct {
		text, first, second string
		want                string
		known               bool
	}{
		{"Keller accused Roth of lying to the court.", "Keller", "Roth", "negative", false},
		{"Keller accused Roth of lying to the court.", "Roth", "Keller", "negative back", false},
		{"Keller endorsed Roth on Tuesday.", "Keller", "Roth", "positive", false},
		{"Roth was praised by Keller.", "Keller", "Roth", "positive", false},
		{"Keller and Roth arrived in Oslo.", "Keller", "Roth", "neutral", false},
		{"Keller condemned Roth over the strike.", "Keller", "Roth", "negative", false},
		{"Keller told Roth that the train was late.", "Keller", "Roth", "neutral", false},
	} {
		x := sentence.Parse(c.text)
		index := entity.Find(x)
		r := Detector{}.Between(x, index, quote.Extract(x, index), spanOf(t, c.text, c.first), spanOf(t, c.text, c.second))
		got, most, sum := "neutral", r.Neutral, r.Neutral
		for _, o := range []struct {
			name string
			p    float64
		}{{"positive", r.Positive}, {"negative", r.Negative}, {"positive back", r.PositiveBack}, {"negative back", r.NegativeBack}} {
			sum += o.p
			if o.p > most {
				got, most = o.name, o.p
			}
		}
		if math.Abs(sum-1) > 1e-9 {
			t.Errorf("%s: the probabilities sum to %v", c.text, sum)
		}
		switch {
		case c.known && got == c.want:
			t.Errorf("%s: %s is right now: take the mark off", c.text, got)
		case !c.known && got != c.want:
			t.Errorf("%s, %s and %s: %s, want %s (%+v)", c.text, c.first, c.second, got, c.want, r)
		}
	}
}

// TestNoSentiment gives spans that mention nobody.
func TestNoSentiment(t *testing.T) {
	const text = "Keller accused Roth. Roth left."
	x := sentence.Parse(text)
	for _, s := range []sentence.Span{{}, {Start: -1, End: 3}, {Start: 4, End: 2}, {Start: 0, End: 99}, {Start: 99, End: 120}} {
		if got := (Detector{}).Toward(x, nil, nil, s); got != (Sentiment{Span: s, Neutral: 1}) {
			t.Errorf("%v: %+v", s, got)
		}
		if got := (Detector{}).Between(x, nil, nil, s, sentence.Span{Start: 0, End: 6}); got != (Relation{Neutral: 1}) {
			t.Errorf("%v: %+v", s, got)
		}
	}
	for _, c := range [][2]sentence.Span{{{Start: 0, End: 6}, {Start: 0, End: 6}}, {{Start: 0, End: 6}, {Start: 21, End: 25}}} {
		if got := (Detector{}).Between(x, nil, nil, c[0], c[1]); got != (Relation{Neutral: 1}) {
			t.Errorf("%v: %+v", c, got)
		}
	}
}

func FuzzToward(f *testing.F) {
	for _, s := range []string{"", "Keller accused Roth.", "\xff said no", "“No,” Roth said.", strings.Repeat("Roth lied ", 200)} {
		f.Add(s, 0, 3, 5, 9)
	}
	f.Fuzz(func(t *testing.T, s string, a, b, c, d int) {
		x := sentence.Parse(s)
		index := entity.Find(x)
		first, second := sentence.Span{Start: a, End: b}, sentence.Span{Start: c, End: d}
		one := Detector{}.Toward(x, index, nil, first)
		two := Detector{}.Between(x, index, nil, first, second)
		for _, sum := range []float64{one.Positive + one.Neutral + one.Negative, two.Neutral + two.Positive + two.Negative + two.PositiveBack + two.NegativeBack} {
			if math.Abs(sum-1) > 1e-9 {
				t.Fatalf("%q, %v, %v: the probabilities sum to %v", s, first, second, sum)
			}
		}
		if (Detector{}).Toward(sentence.Parse(s), index, nil, first) != one {
			t.Fatalf("%q: another answer the second time", s)
		}
	})
}

func BenchmarkToward(b *testing.B) {
	const text = "Critics in the capital called Keller, who took office in May, a corrupt and incompetent mayor."
	x := sentence.Parse(text)
	index := entity.Find(x)
	at := strings.Index(text, "Keller")
	b.ReportAllocs()
	for b.Loop() {
		Detector{}.Toward(x, index, nil, sentence.Span{Start: at, End: at + 6})
	}
}
