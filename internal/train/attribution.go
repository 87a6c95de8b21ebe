package main

import (
	"fmt"
	"math"

	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/internal/attribution"
	"github.com/hearsay-go/hearsay/internal/dataset"
	"github.com/hearsay-go/hearsay/internal/model"
	"github.com/hearsay-go/hearsay/internal/score"
	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
)

const (
	attributionEpochs    = 4
	attributionDocuments = 3
	attributionScale     = 0.04
)

// trainAttribution learns to weigh attributions. What the model says of
// documents that it has not seen is reported beside: how often what it is sure
// of to some degree is right, and by which straight line from its odds to the
// true ones that is mended best.
func trainAttribution(data string) ([]byte, error) {
	docs, err := dataset.Read[dataset.Quotations](data, "quote", "polnear-train")
	if err != nil {
		return nil, err
	}
	lessons := make([][]attribution.Choice, len(docs))
	inParallel(len(docs), func(i int) { lessons[i] = choicesIn(docs[i]) })
	dev, err := dataset.Read[dataset.Quotations](data, "quote", "polnear-dev")
	if err != nil {
		report("no exam: %v", err)
	}
	packed := learnAttribution("attribution", lessons, func(packed []byte) string {
		all, _ := examineAttribution(packed, dev)
		return fmt.Sprintf(", dev Ch+S %.2f", 100*all.F1())
	})
	half := len(docs) / 2
	one, judged := examineAttribution(learnAttribution("first half", lessons[:half], nil), docs[half:])
	other, more := examineAttribution(learnAttribution("second half", lessons[half:], nil), docs[:half])
	one.Add(other)
	report("attribution: Ch+S %.2f of the half that was not learned", 100*one.F1())
	reportCalibration(append(judged, more...))
	return packed, nil
}

// choicesIn returns what is to be chosen in a document.
func choicesIn(d dataset.Quotations) (choices []attribution.Choice) {
	t := sentence.Parse(d.Text)
	w := new(attribution.Watch)
	attribution.See(t, w)
	quote.Extract(t, entity.Find(t))
	gold := make([]attribution.Gold, len(d.Attributions))
	for i, a := range d.Attributions {
		gold[i] = attribution.Gold{Cue: a.Cue, Source: a.Source, Content: a.Content}
	}
	attribution.Teach(t, w.Pairs, w.Proposals, gold, func(c attribution.Choice) { choices = append(choices, c) })
	return choices
}

func learnAttribution(name string, lessons [][]attribution.Choice, watch func(packed []byte) string) []byte {
	counts := census{minimum: attributionDocuments}
	for d, choices := range lessons {
		for _, c := range choices {
			for _, features := range c.Features {
				counts.see(d, features)
			}
		}
	}
	r := newRanker(counts.admitted())
	admitted := r.features
	var cases []rankerCase
	for _, choices := range lessons {
		for _, c := range choices {
			x := rankerCase{right: c.Right}
			for _, features := range c.Features {
				x.candidates = append(x.candidates, r.slots(nil, features))
			}
			cases = append(cases, x)
		}
	}
	r.learnAll(name, cases, attributionEpochs, func() string {
		if watch == nil {
			return ""
		}
		return watch(r.pack(attributionScale))
	})
	packed := r.pack(attributionScale)
	report("%s: %d features admitted, %d kept, %d bytes", name, admitted, model.Packed(packed).Len(), len(packed))
	return packed
}

// A judgement is how sure the library was of a quotation, and whether it is
// right.
type judgement struct {
	sure  float64
	right bool
}

// examineAttribution reads documents with the given weights.
func examineAttribution(packed []byte, docs []dataset.Quotations) (score.Score, []judgement) {
	reader := attribution.NewReader(model.Packed(packed))
	scores := make([]score.Score, len(docs))
	judged := make([][]judgement, len(docs))
	inParallel(len(docs), func(i int) {
		t := sentence.Parse(docs[i].Text)
		attribution.See(t, &attribution.Watch{Reader: reader})
		x := entity.Find(t)
		var outer []quote.Quotation
		for _, q := range quote.Extract(t, x) {
			if q.Parent == 0 {
				outer = append(outer, q)
			}
		}
		given := score.Attributions(outer, x.Entities)
		scores[i] = score.Quotations(docs[i].Text, docs[i].Attributions, given).HalfSource
		for k, right := range score.RightQuotations(docs[i].Text, docs[i].Attributions, given) {
			if outer[k].Speech && !outer[k].Cue.IsZero() {
				judged[i] = append(judged[i], judgement{outer[k].Confidence, right})
			}
		}
	})
	var all score.Score
	var flat []judgement
	for i := range docs {
		all.Add(scores[i])
		flat = append(flat, judged[i]...)
	}
	return all, flat
}

// reportCalibration reports how often what is sure to some degree is right.
func reportCalibration(judged []judgement) {
	const bins = 10
	var n, right [bins]int
	var sum [bins]float64
	for _, j := range judged {
		b := min(bins-1, int(j.sure*bins))
		n[b]++
		sum[b] += j.sure
		if j.right {
			right[b]++
		}
	}
	far := 0.0
	for b := range n {
		if n[b] > 0 {
			report("calibration: %4d quotations, sure %.2f, right %.2f", n[b], sum[b]/float64(n[b]), float64(right[b])/float64(n[b]))
			far += math.Abs(sum[b] - float64(right[b]))
		}
	}
	plus, times := 0.0, 1.0
	for range 3000 {
		var gradPlus, gradTimes float64
		for _, j := range judged {
			p := min(0.999, max(0.001, j.sure))
			odds := math.Log(p / (1 - p))
			g := 1 / (1 + math.Exp(-plus-times*odds))
			if j.right {
				g--
			}
			gradPlus, gradTimes = gradPlus+g, gradTimes+g*odds
		}
		plus -= gradPlus / float64(len(judged))
		times -= 0.3 * gradTimes / float64(len(judged))
	}
	report("calibration: error %.3f; mended by odds times %.2f plus %.2f", far/float64(len(judged)), times, plus)
}
