package quote

import "github.com/hearsay-go/hearsay/sentence"

// Silences is [Extractor.Silences] of the zero Extractor.
func Silences(t *sentence.Text, who Speakers) []Silence { return Extractor{}.Silences(t, who) }

// Silences returns what t says that somebody did not say, in order.
func (e Extractor) Silences(t *sentence.Text, who Speakers) []Silence { return nil }
