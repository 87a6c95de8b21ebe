package main

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"io"
	"math"
	"os"
	"path/filepath"

	"github.com/hearsay-go/hearsay/internal/sentiment"
	"github.com/hearsay-go/hearsay/sentence"
)

// Silver opinions are what the teacher of sentiment says of mentions, and of
// pairs of them, that it has found in texts in which no person has marked any;
// see silver.go. They are kept in sentiment.silver.bin, without the texts.

const silverSentimentFile = "internal/train/sentiment.silver.bin"

// silverSentimentSources are the files whose texts it has read, in the order in
// which their lines are counted.
var silverSentimentSources = []string{
	"quote/polnear-train.jsonl",
	"entity/gmb.train.jsonl",
	"stance/newsmtsc.train.jsonl",
	"stance/dse.train.noleak.jsonl",
}

// silverStep is what the teacher's probabilities are rounded to, in percent.
const silverStep = 4

// neutralShift is taken from what the teacher gives for there being nothing
// between two, of which it is too sure: best on what was kept back from it.
const neutralShift = 1.4

// silverSentimentTexts returns the texts of all lines of the sources, and the
// numbers of the lines by source and ID.
func silverSentimentTexts(data string) (texts []string, lines map[[2]string]int, err error) {
	lines = map[[2]string]int{}
	for _, source := range silverSentimentSources {
		err := eachLine(filepath.Join(data, source), func(l struct{ ID, Text string }) {
			if _, ok := lines[[2]string{source, l.ID}]; !ok {
				lines[[2]string{source, l.ID}] = len(texts)
			}
			texts = append(texts, l.Text)
		})
		if err != nil {
			return nil, nil, err
		}
	}
	return texts, lines, nil
}

// packSilverSentiment packs what the teacher wrote of mentions and of pairs.
func packSilverSentiment(data, toward, between, file string) error {
	_, lines, err := silverSentimentTexts(data)
	if err != nil {
		return err
	}
	type instance struct {
		Source, ID string
		Start, End int       // of a mention
		P          []float64 // percent of each class
	}
	type pair struct {
		Source, ID string
		P, Q       [2]int
		Prob       []float64
	}
	count := 0
	var places, steps [2][]byte
	var last [2]int
	add := func(kind int, source, id string, percents []float64, plain int, ends ...int) {
		line, ok := lines[[2]string{source, id}]
		if !ok {
			err = fmt.Errorf("%s has no line %s", source, id)
			return
		}
		places[kind] = binary.AppendVarint(places[kind], int64(line-last[kind]))
		last[kind] = line
		from := 0
		for _, end := range ends {
			places[kind] = binary.AppendUvarint(places[kind], uint64(end-from))
			from = end
		}
		for k, p := range percents {
			if k != plain {
				steps[kind] = append(steps[kind], byte(math.Round(p/silverStep)))
			}
		}
		count++
	}
	if e := eachLine(toward, func(l instance) { add(0, l.Source, l.ID, l.P, sentiment.Neutral, l.Start, l.End) }); e != nil {
		return e
	}
	if e := eachLine(between, func(l pair) {
		p := make([]float64, sentiment.NumBetween)
		for k, class := range teacherBetween {
			p[class] = l.Prob[k]
		}
		add(1, l.Source, l.ID, p, sentiment.Nothing, l.P[0], l.P[1], l.Q[0], l.Q[1])
	}); e != nil {
		return e
	}
	if err != nil {
		return err
	}
	out, err := deflate(count, places[0], steps[0], places[1], steps[1])
	if err != nil {
		return err
	}
	report("silver sentiment: %d mentions and pairs, %d bytes", count, len(out))
	return os.WriteFile(file, out, 0o644)
}

// teacherBetween are the classes in the order in which the teacher writes them.
var teacherBetween = [sentiment.NumBetween]int{sentiment.Nothing, sentiment.For, sentiment.ForBack, sentiment.Against, sentiment.AgainstBack}

// A silverMention is one mention that the teacher has read, or two.
type silverMention struct {
	spans []sentence.Span
	into  *opinion
}

// readSilverSentiment returns what the teacher said of mentions and of pairs.
func readSilverSentiment(data, file string) (toward, between []opinion, err error) {
	texts, _, err := silverSentimentTexts(data)
	if err != nil {
		return nil, nil, err
	}
	_, parts, err := inflate(file, 4)
	if err != nil {
		return nil, nil, err
	}
	mentions := make([][]silverMention, len(texts)) // by line
	read := func(places, steps *bytes.Reader, spans, classes, plain int, shift float64) ([]opinion, error) {
		out := make([]opinion, 0, steps.Len()/(classes-1))
		line, probabilities := 0, make([]byte, classes-1)
		for steps.Len() > 0 {
			delta, _ := binary.ReadVarint(places)
			line += int(delta)
			m, at := silverMention{spans: make([]sentence.Span, spans)}, 0
			for k := range m.spans {
				for _, end := range []*int{&m.spans[k].Start, &m.spans[k].End} {
					n, _ := binary.ReadUvarint(places)
					at += int(n)
					*end = at
				}
			}
			if _, err := io.ReadFull(steps, probabilities); err != nil || line < 0 || line >= len(texts) || at > len(texts[line]) {
				return nil, fmt.Errorf("%s does not fit the data", file)
			}
			out = append(out, opinion{right: silverRight(probabilities, plain, shift)})
			m.into = &out[len(out)-1]
			mentions[line] = append(mentions[line], m)
		}
		return out, nil
	}
	if toward, err = read(parts[0], parts[1], 1, sentiment.NumToward, sentiment.Neutral, 0); err != nil {
		return nil, nil, err
	}
	if between, err = read(parts[2], parts[3], 2, sentiment.NumBetween, sentiment.Nothing, neutralShift); err != nil {
		return nil, nil, err
	}
	inParallel(len(texts), func(i int) {
		if len(mentions[i]) == 0 {
			return
		}
		look := newLook(texts[i])
		for _, m := range mentions[i] {
			if len(m.spans) == 1 {
				m.into.features = look.toward(m.spans[0])
			} else {
				m.into.features = look.between(m.spans[0], m.spans[1])
			}
		}
	})
	return toward, between, nil
}

// silverRight returns the probabilities of all classes, that of plain with
// shift taken from its logarithm.
func silverRight(steps []byte, plain int, shift float64) []float32 {
	p := make([]float32, len(steps)+1)
	p[plain] = 1
	for k, s := range steps {
		at := k
		if k >= plain {
			at++
		}
		p[at] = float32(s) * silverStep / 100
		p[plain] -= p[at]
	}
	p[plain] = max(p[plain], 0) * float32(math.Exp(-shift))
	sum := float32(0)
	for _, x := range p {
		sum += x
	}
	for k := range p {
		p[k] /= sum
	}
	return p
}
