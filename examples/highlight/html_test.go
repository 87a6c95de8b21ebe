package main

import (
	"fmt"
	"html"
	"regexp"
	"strings"
	"testing"
)

// A document is what a strict reader of HTML gets from a page.
type document struct {
	Text    string // of the article
	IDs     []string
	Links   []string // to places in the page
	Classes map[string]int
}

var (
	tag       = regexp.MustCompile(`^<(/?)([a-z][a-z0-9]*)((?: [a-z-]+(?:="[^"<>]*")?)*)>`)
	attribute = regexp.MustCompile(` ([a-z-]+)(?:="([^"]*)")?`)
)

// parse reads HTML in which all attributes have quotes, all elements but the
// void ones end where they must, and < and > only begin and end tags. It fails
// the test if a page is anything else.
func parse(t *testing.T, page string) document {
	t.Helper()
	doc := document{Classes: make(map[string]int)}
	var open []string
	var text strings.Builder
	rest := strings.TrimPrefix(page, "<!doctype html>")
	for rest != "" {
		n := strings.IndexByte(rest, '<')
		if n < 0 {
			n = len(rest)
		}
		if strings.Contains(rest[:n], ">") {
			t.Fatalf("a > that ends no tag: %.200q", rest)
		}
		if strings.Contains(" "+strings.Join(open, " ")+" ", " article ") {
			text.WriteString(html.UnescapeString(strings.ReplaceAll(rest[:n], "\r", "\n"))) // as browsers do
		}
		rest = rest[n:]
		if rest == "" {
			break
		}
		m := tag.FindStringSubmatch(rest)
		if m == nil {
			t.Fatalf("no tag: %.200q", rest)
		}
		rest = rest[len(m[0]):]
		name := m[2]
		if m[1] == "/" {
			if len(open) == 0 || open[len(open)-1] != name {
				t.Fatalf("</%s> inside %v: %.200q", name, open, rest)
			}
			open = open[:len(open)-1]
			continue
		}
		seen := make(map[string]bool)
		for _, a := range attribute.FindAllStringSubmatch(m[3], -1) {
			key, value := a[1], html.UnescapeString(a[2])
			if seen[key] {
				t.Fatalf("%s has two attributes %s", m[0], key)
			}
			seen[key] = true
			switch {
			case strings.HasPrefix(key, "on") || key == "style":
				t.Fatalf("%s has an attribute %s", m[0], key)
			case key == "id":
				doc.IDs = append(doc.IDs, value)
			case key == "href" && value != "data:,":
				doc.Links = append(doc.Links, value)
			case key == "class":
				for c := range strings.FieldsSeq(value) {
					doc.Classes[c]++
				}
			}
		}
		switch name {
		case "meta", "link":
		case "style", "script":
			end := strings.Index(rest, "</"+name)
			if end < 0 {
				t.Fatalf("no </%s>", name)
			}
			rest = rest[end+len("</"+name+">"):]
		default:
			open = append(open, name)
		}
	}
	if len(open) > 0 {
		t.Fatalf("no end of %v", open)
	}
	doc.Text = text.String()
	return doc
}

// check reports ids that are not unique and links that lead nowhere.
func (d document) check(t *testing.T) {
	t.Helper()
	ids := make(map[string]int)
	for _, id := range d.IDs {
		ids[id]++
		if ids[id] > 1 {
			t.Errorf("two elements have the id %q", id)
		}
	}
	for _, link := range d.Links {
		if id, ok := strings.CutPrefix(link, "#"); !ok || ids[id] == 0 {
			t.Errorf("a link leads to %q", link)
		}
	}
}

// sketch writes tokens so that one can read them: (class text) for an element,
// ^3 for the mark of a stance.
func sketch(tokens []token) string {
	var b strings.Builder
	for _, tok := range tokens {
		switch {
		case tok.Open != nil:
			fmt.Fprintf(&b, "(%s", tok.Open.Class)
			if tok.Open.Number != "" {
				fmt.Fprintf(&b, " #%s %s", tok.Open.Number, tok.Open.Who)
			}
			b.WriteString(" ")
		case tok.Close:
			b.WriteString(")")
		case tok.Return:
			b.WriteString("␍")
		case tok.Mark != nil:
			fmt.Fprintf(&b, "^%d", tok.Mark.ID)
		default:
			b.WriteString(tok.Text)
		}
	}
	return b.String()
}
