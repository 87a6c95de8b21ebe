package main

import (
	"reflect"
	"unicode/utf8"

	"github.com/hearsay-go/hearsay"
	"github.com/hearsay-go/hearsay/internal/plain"
	"github.com/hearsay-go/hearsay/sentence"
)

// units are the names of what offsets can count.
var units = []string{"bytes", "runes", "utf16"}

// convert returns a copy of article in which every offset counts unit.
func convert(article hearsay.Article, unit string) hearsay.Article {
	article = plain.Copy(article)
	table := offsets(article.Text, unit)
	eachSpan(&article, func(s *sentence.Span) {
		*s = sentence.Span{Start: int(table[s.Start]), End: int(table[s.End])}
	})
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

// offsets returns what each byte offset of text is in unit.
func offsets(text, unit string) []int32 {
	table := make([]int32, len(text)+1)
	n := int32(0)
	for i, r := range text {
		table[i] = n
		n++
		if unit == "utf16" && r > 0xFFFF {
			n++
		}
		for j := i + 1; j < len(text) && !utf8.RuneStart(text[j]); j++ {
			table[j] = n
		}
	}
	table[len(text)] = n
	return table
}
