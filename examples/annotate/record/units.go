package record

import (
	"reflect"

	"github.com/hearsay-go/hearsay"
	"github.com/hearsay-go/hearsay/internal/plain"
	"github.com/hearsay-go/hearsay/sentence"
)

// units are the names of what offsets can count.
var units = map[string]sentence.Unit{
	"bytes": sentence.Bytes,
	"runes": sentence.Runes,
	"utf16": sentence.UTF16,
}

// convert returns a copy of article in which every offset counts unit.
func convert(article hearsay.Article, unit sentence.Unit) hearsay.Article {
	article = plain.Copy(article)
	offsets := sentence.NewOffsets(article.Text, unit)
	eachSpan(&article, func(s *sentence.Span) { *s = offsets.FromSpan(*s) })
	return article
}

// eachSpan calls visit for every span in article.
func eachSpan(article *hearsay.Article, visit func(s *sentence.Span)) {
	plain.Walk(article, func(v reflect.Value) error {
		if s, ok := v.Addr().Interface().(*sentence.Span); ok {
			visit(s)
		}
		return nil
	})
}
