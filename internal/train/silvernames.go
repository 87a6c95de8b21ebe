package main

import (
	"encoding/binary"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/hearsay-go/hearsay/internal/names"
	"github.com/hearsay-go/hearsay/internal/words"
	"github.com/hearsay-go/hearsay/sentence"
)

// Silver names are those that the teacher of names has found in texts whose
// names no person has marked; see silver.go.

const silverNamesFile = "internal/train/names.silver.bin"

// silverNameSources are the beginnings of the names of the texts whose silver
// names are kept: news, and nothing that is marked otherwise.
var silverNameSources = []string{"train/", "stance/"}

// doubtful is the label of a word of which the teacher is not sure.
const doubtful = 9

// silverSure is how sure the teacher must be of a label, in percent.
const silverSure = 70

// silverKinds are the kinds of the labels of the teacher: label 2k+1 begins a
// name of kind k, label 2k+2 goes on with it.
var silverKinds = [...]names.Kind{names.Person, names.Location, names.Organization, names.Misc}

func silverNameTexts(data string) ([]silverText, error) {
	texts, err := silverTexts(data)
	return slices.DeleteFunc(texts, func(t silverText) bool {
		return !slices.ContainsFunc(silverNameSources, func(prefix string) bool { return strings.HasPrefix(t.id, prefix) })
	}), err
}

// packSilverNames packs what the teacher of names wrote about the texts: of
// every sentence the number of words and a checksum of them, and of every word
// its label.
func packSilverNames(data, labels, file string) error {
	texts, err := silverNameTexts(data)
	if err != nil {
		return err
	}
	type sent struct{ Label, Margin []int }
	var sizes, sums, all []byte
	count := 0
	err = eachLabelled(texts, labels, func(c clause, s sent) {
		count++
		sizes = binary.AppendUvarint(sizes, uint64(len(s.Label)))
		sums = binary.LittleEndian.AppendUint16(sums, checksum(c.words))
		for i, label := range s.Label {
			switch {
			case s.Margin[i] < silverSure:
				label = doubtful
			case label == 1 && i+1 < len(s.Label) && s.Label[i+1] == 1:
				label = 0 // a title in front of a name
			}
			all = append(all, byte(label))
		}
	})
	if err != nil {
		return err
	}
	out, err := deflate(count, sizes, sums, all)
	if err != nil {
		return err
	}
	report("silver names: %d sentences, %d words, %d bytes", count, len(all), len(out))
	return os.WriteFile(file, out, 0o644)
}

// readSilverNames returns the texts as lessons. Sentences that the library has
// come to cut otherwise are in doubt.
func readSilverNames(data, file string, look func(t *sentence.Text, marked []names.Name) *names.Lesson) ([]*names.Lesson, error) {
	texts, err := silverNameTexts(data)
	if err != nil {
		return nil, err
	}
	count, parts, err := inflate(file, 3)
	if err != nil {
		return nil, err
	}
	known := map[[2]uint16][]byte{} // by size and checksum
	for range count {
		size, _ := binary.ReadUvarint(parts[0])
		var sum uint16
		binary.Read(parts[1], binary.LittleEndian, &sum)
		labels := make([]byte, size)
		if n, err := parts[2].Read(labels); n < int(size) {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		known[[2]uint16{uint16(size), sum}] = labels
	}
	lessons := make([]*names.Lesson, len(texts))
	inParallel(len(texts), func(i int) {
		t := sentence.Parse(texts[i].text)
		lessons[i] = look(t, silverNames(t, known))
	})
	return lessons, nil
}

// silverNames returns the names of t, and what is in doubt as names of no kind.
func silverNames(t *sentence.Text, known map[[2]uint16][]byte) []names.Name {
	var out []names.Name
	w := words.Of(t)
	for k := range t.Sentences() {
		lo, hi := w.Sentence(k)
		var forms []string
		for _, tok := range w.Tokens[lo:hi] {
			forms = append(forms, t.Slice(tok.Span()))
		}
		labels, ok := known[[2]uint16{uint16(len(forms)), checksum(forms)}]
		for i, tok := range w.Tokens[lo:hi] {
			label := byte(doubtful)
			if ok {
				label = labels[i]
			}
			switch {
			case label == 0:
			case label == doubtful:
				out = append(out, names.Name{Span: tok.Span()})
			case label%2 == 0 && len(out) > 0 && out[len(out)-1].Kind == silverKinds[label/2-1]:
				out[len(out)-1].End = int(tok.End)
			default:
				out = append(out, names.Name{Span: tok.Span(), Kind: silverKinds[(label-1)/2]})
			}
		}
	}
	return out
}
