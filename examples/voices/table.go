package main

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/hearsay-go/hearsay/examples/internal/oneline"
)

// maxCell is the width of the widest cell of a table that is read by people.
const maxCell = 32

// A table prints for people.
type table struct {
	w    io.Writer
	each bool
	n    int // how many were printed
}

// article prints the table of an article.
func (p *table) article(t tally) {
	title := oneline.Of(t.id)
	if t.title != "" {
		title += ": " + oneline.Of(t.title)
	}
	voices := append([]voice(nil), t.voices...)
	sortVoices(voices)
	p.print(title, voices, t.nobody, t.all, false)
}

// all prints the table of all articles.
func (p *table) all(r *roll) {
	if !p.each {
		p.print(many(r.articles, "article"), r.sorted(), r.nobody, r.all, r.articles > 1)
	}
}

func (p *table) print(title string, voices []voice, nobody, all count, articles bool) {
	if p.n++; p.n > 1 {
		fmt.Fprintln(p.w)
	}
	fmt.Fprintf(p.w, "%s: %s, %s\n", title, many(all.quotations, "quotation"), many(all.words, "word"))
	if all.quotations == 0 {
		return
	}
	name := namer(voices)
	rows := [][]string{{"SPEAKER", "ROLE", "ARTICLES", "QUOTATIONS", "WORDS", "SHARE", "DIRECT"}}
	row := func(name, role string, articles int, c count) {
		rows = append(rows, []string{
			cut(name, maxCell), cut(role, maxCell),
			fmt.Sprint(articles), fmt.Sprint(c.quotations), fmt.Sprint(c.words),
			percent(c.words, all.words), percent(c.direct, c.words),
		})
	}
	for _, v := range voices {
		row(name(v), v.role, v.articles, v.count)
	}
	if nobody.quotations > 0 {
		row("(not named)", "", 0, nobody)
		rows[len(rows)-1][2] = ""
	}
	if !articles {
		for i, r := range rows {
			rows[i] = append(r[:2:2], r[3:]...)
		}
	}
	align(p.w, rows, 2)
}

// namer returns a function that names voices, with the article of those whose
// name another has.
func namer(voices []voice) func(voice) string {
	with := map[string]int{}
	for _, v := range voices {
		with[v.name]++
	}
	return func(v voice) string {
		if with[v.name] > 1 && v.articles == 1 {
			return v.name + " (" + tail(oneline.Of(v.article), maxCell/2) + ")"
		}
		return v.name
	}
}

// align writes rows with columns of equal width, the first few to the left,
// numbers to the right.
func align(w io.Writer, rows [][]string, left int) {
	widths := make([]int, len(rows[0]))
	for _, row := range rows {
		for i, cell := range row {
			widths[i] = max(widths[i], utf8.RuneCountInString(cell))
		}
	}
	for _, row := range rows {
		var line strings.Builder
		for i, cell := range row {
			if i > 0 {
				line.WriteString("  ")
			}
			room := strings.Repeat(" ", widths[i]-utf8.RuneCountInString(cell))
			if i < left {
				line.WriteString(cell + room)
			} else {
				line.WriteString(room + cell)
			}
		}
		fmt.Fprintln(w, strings.TrimRight(line.String(), " "))
	}
}

// cut returns text with no more than n characters, its beginning.
func cut(text string, n int) string {
	if utf8.RuneCountInString(text) <= n {
		return text
	}
	return strings.TrimRight(string([]rune(text)[:n-1]), " ") + "…"
}

// tail returns text with no more than n characters, its end.
func tail(text string, n int) string {
	all := []rune(text)
	if len(all) <= n {
		return text
	}
	return "…" + string(all[len(all)-n+1:])
}

func percent(part, whole int) string {
	if whole == 0 {
		return "–"
	}
	return fmt.Sprintf("%.0f%%", 100*float64(part)/float64(whole))
}

func many(n int, what string) string {
	if n != 1 {
		what += "s"
	}
	return fmt.Sprintf("%d %s", n, what)
}
