package main

import (
	"encoding/csv"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/hearsay-go/hearsay/examples/internal/oneline"
)

// rows writes CSV, a row for each voice, of each article or of all.
type rows struct {
	csv  *csv.Writer
	each bool
}

func newRows(w io.Writer, each bool) *rows {
	r := &rows{csv.NewWriter(w), each}
	if each {
		r.csv.Write([]string{"article", "title", "speaker", "kind", "role", "pronouns", "quotations", "words", "direct_words", "direct_share"})
	} else {
		r.csv.Write([]string{"speaker", "kind", "role", "pronouns", "articles", "article", "quotations", "words", "direct_words", "direct_share"})
	}
	return r
}

// article writes the rows of an article.
func (r *rows) article(t tally) {
	voices := append([]voice(nil), t.voices...)
	sortVoices(voices)
	if t.nobody.quotations > 0 {
		voices = append(voices, voice{count: t.nobody})
	}
	for _, v := range voices {
		r.write([]string{t.id, oneline.Of(t.title), v.name, string(v.kind), v.role, strings.Join(v.pronouns, " ")}, v.count)
	}
	r.csv.Flush()
}

// all writes the rows of all articles.
func (r *rows) all(all *roll) {
	if !r.each {
		voices := all.sorted()
		if all.nobody.quotations > 0 {
			voices = append(voices, voice{count: all.nobody})
		}
		for _, v := range voices {
			articles, only := strconv.Itoa(v.articles), ""
			if v.articles == 0 {
				articles = ""
			}
			if v.articles == 1 {
				only = v.article
			}
			r.write([]string{v.name, string(v.kind), v.role, strings.Join(v.pronouns, " "), articles, only}, v.count)
		}
	}
	r.csv.Flush()
}

// write writes a row. The writer behind it keeps an error until the end.
func (r *rows) write(row []string, c count) {
	share := ""
	if c.words > 0 {
		share = fmt.Sprintf("%.3f", float64(c.direct)/float64(c.words))
	}
	r.csv.Write(append(row, strconv.Itoa(c.quotations), strconv.Itoa(c.words), strconv.Itoa(c.direct), share))
}
