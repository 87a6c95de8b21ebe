package hearsay

import (
	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
	"github.com/hearsay-go/hearsay/stance"
)

// What the Articles of this build are read with; see [Version].
const (
	libraryVersion = "0.1.0"
	modelsVersion  = "boundary-b14ecea2 syntax-1bd5f1b8 words-67d370c8 names-4a6f0543 attribution-3120e98b sentiment-23b2aea9 antecedents-2804d1e4"
)

// A Reader reads articles with stages of the caller's choice. Its zero value
// is what [Read] uses. It is safe for concurrent use.
type Reader struct {
	Splitter  sentence.Splitter // of the text into sentences
	Finder    entity.Finder     // of who and what is named
	Extractor quote.Extractor   // of quotations and silences
	Detector  stance.Detector   // of stances
}

// Read reads text with the zero [Reader]: see [Reader.Read].
func Read(text string) *Article { return Reader{}.Read(text) }

// Read reads text: its sentences, who and what it names, who said what, and
// where they stand. The text is kept as it is; every result is a range of its
// bytes.
func (r Reader) Read(text string) *Article {
	t := r.Splitter.Parse(text)
	x := r.Finder.Find(t)
	quotations := r.Extractor.Extract(t, x)
	x = quote.Resolve(t, x, quotations)
	return &Article{
		Text:       text,
		Version:    Version{libraryVersion, modelsVersion},
		Sentences:  t.Sentences(),
		Entities:   x.Entities,
		Mentions:   x.Mentions,
		Quotations: quotations,
		Silences:   r.Extractor.Silences(t, x),
		Stances:    r.Detector.Detect(t, x, quotations),
	}
}
