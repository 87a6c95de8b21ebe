package main

import (
	"math/rand/v2"
	"runtime"
	"slices"
	"sync"

	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/internal/dataset"
	"github.com/hearsay-go/hearsay/internal/model"
	"github.com/hearsay-go/hearsay/internal/names"
	"github.com/hearsay-go/hearsay/sentence"
)

// nameSources are the sets that the recogniser learns names from, and how often
// each of their documents is read in an epoch.
var nameSources = []struct {
	file   string
	copies int
}{
	{"gmb.train", 1},
	{"wikigold.all", 2},
	{"crossner_politics.train", 2},
	{"crossner_politics.dev", 2},
	{"crossner_politics.test", 2},
	{"uner_ewt.dev", 3},
	{"wnut17.train", 1},
	{"re3d.open", 1},
	{"gum_ner.train", 2},
}

// gmbEvery says of how many documents of the GMB one is read. It is larger
// than all others together, and a machine has marked it.
const gmbEvery = 2

// nameSettings are what the weights are learned with.
var nameSettings = settings{epochs: 3, documents: 2, keep: 190_000, scale: names.Scale, least: 1}

// A lesson is a document as the recogniser is taught it.
type lesson struct {
	seen   *names.Lesson
	copies int
}

// trainNames packs the gazetteer and learns the weights of the recogniser.
func trainNames(data string) ([]product, error) {
	gazetteer, err := packGazetteer(data)
	if err != nil {
		return nil, err
	}
	lessons, err := readLessons(data, model.Packed(gazetteer).Narrow())
	if err != nil {
		return nil, err
	}
	exam := nameExam(data, model.Packed(gazetteer).Narrow())
	weights := learnNames(lessons, exam)
	return []product{
		{"internal/names/gazetteer.bin", gazetteer},
		{"internal/names/weights.bin", weights},
	}, nil
}

// readLessons reads the sources and looks at their texts.
func readLessons(data string, gazetteer *model.Narrow) ([]lesson, error) {
	var docs []dataset.Document
	var lessons []lesson
	for _, source := range nameSources {
		rows, err := dataset.Read[dataset.Names](data, "entity", source.file)
		if err != nil {
			return nil, err
		}
		for i, d := range dataset.Join(rows) {
			if source.file == "gmb.train" && i%gmbEvery != 0 {
				continue
			}
			docs = append(docs, d)
			lessons = append(lessons, lesson{copies: source.copies})
		}
	}
	look := func(t *sentence.Text, marked []names.Name) *names.Lesson {
		entity.Names{}.Recognize(t)
		return names.NewLesson(t, gazetteer, marked)
	}
	inParallel(len(docs), func(i int) { lessons[i].seen = look(sentence.Parse(docs[i].Text), marked(docs[i])) })
	silver, err := readSilverNames(data, silverNamesFile, look)
	for _, l := range silver {
		lessons = append(lessons, lesson{l, 1})
	}
	return lessons, err
}

// marked returns the names that are marked in a document, in order.
func marked(d dataset.Document) []names.Name {
	kinds := map[string]names.Kind{"PER": names.Person, "LOC": names.Location, "ORG": names.Organization, "MISC": names.Misc}
	var out []names.Name
	for _, n := range d.Names {
		if kind, ok := kinds[n.Type]; ok {
			out = append(out, names.Name{Span: n.Span, Kind: kind})
		}
	}
	slices.SortStableFunc(out, func(a, b names.Name) int { return a.Start - b.Start })
	return out
}

// inParallel calls do for 0 to n-1, several at the same time.
func inParallel(n int, do func(i int)) {
	var all sync.WaitGroup
	workers := runtime.GOMAXPROCS(0)
	for w := range workers {
		all.Go(func() {
			for i := w; i < n; i += workers {
				do(i)
			}
		})
	}
	all.Wait()
}

// learnNames learns the weights.
func learnNames(lessons []lesson, watch func([]byte) string) []byte {
	set := nameSettings
	counts := census{minimum: set.documents}
	var features []model.Feature
	for d, l := range lessons {
		l.seen.Sequences(func(s names.Sequence) {
			for i := range s.Len() {
				features = s.Features(features[:0], i)
				counts.see(d, features)
			}
		})
	}
	f := newField(counts.admitted())
	admitted := f.features
	var order []*names.Lesson
	for _, l := range lessons {
		for range l.copies {
			order = append(order, l.seen)
		}
	}
	random := rand.New(rand.NewPCG(3, 4))
	told := newProgress("names", set.epochs)
	var slots [][]int32
	var packed []byte
	for epoch := range set.epochs {
		if epoch == set.epochs-1 {
			f.prune(set.keep)
		}
		random.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		wrong, all := 0, 0
		for _, l := range order {
			l.Sequences(func(s names.Sequence) {
				for len(slots) < s.Len() {
					slots = append(slots, nil)
				}
				for i := range s.Len() {
					features = s.Features(features[:0], i)
					slots[i] = f.slots(slots[i][:0], features)
				}
				all += s.Len()
				wrong += f.learn(s.Gold(), slots)
			})
		}
		packed = f.pack(set.scale, set.least)
		told.epoch(epoch, wrong, all, watch(packed))
	}
	report("names: %d features admitted, %d kept, %d bytes", admitted, model.Packed(packed).Len(), len(packed))
	return packed
}
