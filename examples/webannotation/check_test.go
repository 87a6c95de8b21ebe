package main

import (
	"encoding/json"
	"fmt"
	"math"
	"net/url"
	"slices"
	"strings"
)

// A checker checks JSON against what the Web Annotation Data Model says that a
// collection, its annotations, bodies, targets and selectors must be, and
// selectors against the text that they select from. It reads the JSON as
// anybody would and knows nothing of the types of this program.
type checker struct {
	text   []rune
	source string // the IRI of the text
	ids    map[string]bool
	links  []string // IRIs that must be among ids
	errs   []string
	parts  int // how many selectors were resolved
}

// check returns what is wrong with the JSON of a collection of annotations to
// a text.
func check(b []byte, text, source string) (*checker, []string) {
	c := &checker{text: []rune(text), source: source, ids: map[string]bool{}}
	var root map[string]any
	if err := json.Unmarshal(b, &root); err != nil {
		return c, []string{err.Error()}
	}
	c.collection(root)
	for _, to := range c.links {
		if !c.ids[to] {
			c.fail("%s is linked to and is not there", to)
		}
	}
	return c, c.errs
}

func (c *checker) fail(format string, args ...any) {
	c.errs = append(c.errs, fmt.Sprintf(format, args...))
}

// The terms that the context of the model defines and this program may use,
// and where.
var (
	collectionTerms = []string{"@context", "id", "type", "label", "generator", "total", "first", "last"}
	pageTerms       = []string{"id", "type", "startIndex", "items"}
	annotationTerms = []string{"id", "type", "motivation", "body", "target", "confidence", "rule"}
	textualTerms    = []string{"type", "role", "purpose", "value", "format", "language"}
	specificTerms   = []string{"type", "role", "purpose", "source", "selector"}
	agentTerms      = []string{"id", "type", "name", "label"}
	ownTerms        = []string{"role", "confidence", "rule"}
	motivations     = []string{
		"assessing", "bookmarking", "classifying", "commenting", "describing", "editing", "highlighting",
		"identifying", "linking", "moderating", "questioning", "replying", "tagging",
	}
)

// terms checks that an object has only properties that have a meaning in it:
// others are lost to whoever reads it as JSON-LD.
func (c *checker) terms(where string, o map[string]any, terms []string) {
	for key := range o {
		if !slices.Contains(terms, key) {
			c.fail("%s: %q means nothing", where, key)
		}
	}
}

// id checks that an object has exactly one IRI.
func (c *checker) id(where string, o map[string]any) string {
	id, _ := o["id"].(string)
	if !c.iri(id) {
		c.fail("%s: id %v is no IRI", where, o["id"])
	}
	return id
}

// newID checks that an object has an IRI that no other has.
func (c *checker) newID(where string, o map[string]any) {
	id := c.id(where, o)
	if c.ids[id] {
		c.fail("%s: id %s is another's, too", where, id)
	}
	c.ids[id] = true
}

func (c *checker) iri(s string) bool {
	u, err := url.Parse(s)
	return err == nil && u.IsAbs() && !strings.ContainsAny(s, " <>\"{}|\\^`")
}

// typed checks that an object is of a class.
func (c *checker) typed(where string, o map[string]any, class string) {
	for _, t := range list(o["type"]) {
		if t == class {
			return
		}
	}
	c.fail("%s: type %v is not %s", where, o["type"], class)
}

// list returns v if it is a list, else a list of it.
func list(v any) []any {
	switch v := v.(type) {
	case nil:
		return nil
	case []any:
		return v
	}
	return []any{v}
}

// count returns v if it is a non-negative integer, else -1.
func count(v any) int {
	f, ok := v.(float64)
	if !ok || f < 0 || f != math.Trunc(f) {
		return -1
	}
	return int(f)
}

func (c *checker) collection(o map[string]any) {
	const where = "collection"
	c.context(o["@context"])
	c.newID(where, o)
	c.typed(where, o, "AnnotationCollection")
	c.terms(where, o, collectionTerms)
	if label, ok := o["label"].(string); !ok || label == "" {
		c.fail("%s: label %v is no string", where, o["label"])
	}
	if g, ok := o["generator"].(map[string]any); ok {
		c.agent("generator", g)
	} else {
		c.fail("%s: generator %v is nobody", where, o["generator"])
	}
	total := count(o["total"])
	if total < 0 {
		c.fail("%s: total %v is no number", where, o["total"])
	}
	first, ok := o["first"].(map[string]any)
	switch {
	case total > 0 && !ok:
		c.fail("%s: no first page for %d annotations", where, total)
	case total == 0 && (o["first"] != nil || o["last"] != nil):
		c.fail("%s: a page for no annotations", where)
	case ok:
		if n := c.page(first); n != total {
			c.fail("%s: total %d for %d annotations", where, total, n)
		}
		if o["last"] != first["id"] {
			c.fail("%s: last %v is not the only page", where, o["last"])
		}
	}
}

func (c *checker) context(v any) {
	contexts := list(v)
	if !slices.Contains(contexts, any("http://www.w3.org/ns/anno.jsonld")) {
		c.fail("@context %v is not that of the model", v)
	}
	if _, isList := v.([]any); isList && len(contexts) == 1 {
		c.fail("@context: a single value must not be in a list")
	}
	own := map[string]any{}
	for _, x := range contexts {
		if terms, ok := x.(map[string]any); ok {
			own = terms
		}
	}
	for _, term := range ownTerms {
		if iri, _ := own[term].(string); !c.iri(iri) {
			c.fail("@context: %s has no meaning", term)
		}
	}
	if len(own) != len(ownTerms) {
		c.fail("@context: %d terms for %d", len(own), len(ownTerms))
	}
}

// page returns how many annotations an embedded page has.
func (c *checker) page(o map[string]any) int {
	c.newID("page", o)
	c.typed("page", o, "AnnotationPage")
	c.terms("page", o, pageTerms) // which has no @context
	if count(o["startIndex"]) != 0 {
		c.fail("page: startIndex %v", o["startIndex"])
	}
	items, ok := o["items"].([]any)
	if !ok || len(items) == 0 {
		c.fail("page: items %v is no list of annotations", o["items"])
	}
	for i, item := range items {
		where := fmt.Sprintf("annotation %d", i)
		if a, ok := item.(map[string]any); ok {
			c.annotation(where, a)
		} else {
			c.fail("%s is none", where)
		}
	}
	return len(items)
}

func (c *checker) annotation(where string, o map[string]any) {
	c.newID(where, o)
	c.typed(where, o, "Annotation")
	c.terms(where, o, annotationTerms)
	c.motivation(where, o["motivation"])
	if f, ok := o["confidence"].(float64); !ok || f < 0 || f > 1 {
		c.fail("%s: confidence %v", where, o["confidence"])
	}
	if rule, ok := o["rule"].(string); !ok || rule == "" {
		c.fail("%s: rule %v", where, o["rule"])
	}
	if len(list(o["target"])) == 0 {
		c.fail("%s: no target", where)
	}
	for _, t := range list(o["target"]) {
		r, ok := t.(map[string]any)
		if !ok || r["selector"] == nil {
			c.fail("%s: target %v is no part of a text", where, t)
			continue
		}
		c.resource(where+", target", r)
	}
	if len(list(o["body"])) == 0 {
		c.fail("%s: no body", where)
	}
	for _, b := range list(o["body"]) {
		if r, ok := b.(map[string]any); ok {
			c.resource(where+", body", r)
			c.motivation(where+", body", r["purpose"])
		} else {
			c.fail("%s: body %v", where, b)
		}
	}
}

func (c *checker) motivation(where string, v any) {
	if m, _ := v.(string); !slices.Contains(motivations, m) {
		c.fail("%s: %v is no motivation", where, v)
	}
}

// resource checks a body or a target.
func (c *checker) resource(where string, o map[string]any) {
	_, hasValue := o["value"]
	_, hasSource := o["source"]
	switch {
	case hasValue && hasSource:
		c.fail("%s: value and source", where)
	case hasValue:
		c.typed(where, o, "TextualBody")
		c.terms(where, o, textualTerms)
		if value, ok := o["value"].(string); !ok || value == "" {
			c.fail("%s: value %v is no text", where, o["value"])
		}
		if o["format"] != "text/plain" {
			c.fail("%s: format %v", where, o["format"])
		}
	case hasSource:
		c.typed(where, o, "SpecificResource")
		c.terms(where, o, specificTerms)
		c.sourceOf(where, o)
		for _, s := range list(o["selector"]) {
			if selector, ok := s.(map[string]any); ok {
				c.selector(where, selector, list(o["selector"]))
			} else {
				c.fail("%s: selector %v", where, s)
			}
		}
	default:
		c.fail("%s: neither value nor source", where)
	}
}

// sourceOf checks the one source of a part or of a link.
func (c *checker) sourceOf(where string, o map[string]any) {
	switch source := o["source"].(type) {
	case string:
		switch {
		case !c.iri(source):
			c.fail("%s: source %s is no IRI", where, source)
		case o["selector"] == nil:
			c.links = append(c.links, source)
		case source != c.source:
			c.fail("%s: a part of %s, not of %s", where, source, c.source)
		}
	case map[string]any:
		c.agent(where+", source", source)
	default:
		c.fail("%s: source %v", where, source)
	}
}

func (c *checker) agent(where string, o map[string]any) {
	c.id(where, o)
	c.terms(where, o, agentTerms)
	switch o["type"] {
	case "Person", "Organization", "Software":
		if name, ok := o["name"].(string); !ok || name == "" {
			c.fail("%s: name %v", where, o["name"])
		}
	case nil:
		if label, ok := o["label"].(string); !ok || label == "" {
			c.fail("%s: label %v", where, o["label"])
		}
	default:
		c.fail("%s: type %v", where, o["type"])
	}
}

// selector checks a selector and that it selects the same as all.
func (c *checker) selector(where string, o map[string]any, all []any) {
	start, end := positions(all)
	if start < 0 || end < start || end > len(c.text) {
		c.fail("%s: positions %d to %d of %d", where, start, end, len(c.text))
		return
	}
	c.parts++
	switch o["type"] {
	case "TextPositionSelector":
		c.terms(where, o, []string{"type", "start", "end"})
		if count(o["start"]) < 0 || count(o["end"]) <= count(o["start"]) {
			c.fail("%s: positions %v to %v", where, o["start"], o["end"])
		}
	case "TextQuoteSelector":
		c.terms(where, o, []string{"type", "exact", "prefix", "suffix"})
		exact, ok := o["exact"].(string)
		prefix, ok1 := o["prefix"].(string)
		suffix, ok2 := o["suffix"].(string)
		if !ok || !ok1 || !ok2 || exact == "" {
			c.fail("%s: exact %v, prefix %v, suffix %v", where, o["exact"], o["prefix"], o["suffix"])
		}
		if got := string(c.text[start:end]); got != exact {
			c.fail("%s: positions select %q, not %q", where, got, exact)
		}
		if !strings.HasSuffix(string(c.text[:start]), prefix) {
			c.fail("%s: %q is not before %q", where, prefix, exact)
		}
		if !strings.HasPrefix(string(c.text[end:]), suffix) {
			c.fail("%s: %q is not behind %q", where, suffix, exact)
		}
		if start > 0 && prefix == "" && end < len(c.text) && suffix == "" {
			c.fail("%s: nothing around %q", where, exact)
		}
		if strings.Count(string(c.text), prefix+exact+suffix) != 1 {
			c.fail("%s: %q is not selected alone", where, exact)
		}
	default:
		c.fail("%s: selector of type %v", where, o["type"])
	}
}

// positions returns those of the TextPositionSelector among selectors.
func positions(selectors []any) (start, end int) {
	for _, s := range selectors {
		if o, ok := s.(map[string]any); ok && o["type"] == "TextPositionSelector" {
			return count(o["start"]), count(o["end"])
		}
	}
	return -1, -1
}
