package names

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hearsay-go/hearsay/internal/model"
	"github.com/hearsay-go/hearsay/internal/words"
	"github.com/hearsay-go/hearsay/sentence"
)

// TestModels checks that both models are whole, and no larger than the budget
// for them.
func TestModels(t *testing.T) {
	const budget = 4_000_000 // bytes
	for name, m := range map[string]struct {
		packed  model.Packed
		classes int
	}{
		"weights":   {weights, NumLabels},
		"gazetteer": {gazetteer, 2},
	} {
		if err := m.packed.Check(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if m.packed.Len() == 0 || m.packed.Classes() != m.classes {
			t.Errorf("%s: %d features, %d classes; want %d classes", name, m.packed.Len(), m.packed.Classes(), m.classes)
		}
		broken := []byte(m.packed)
		broken[len(broken)/2] ^= 1
		if model.Packed(broken).Check() == nil {
			t.Errorf("%s: a bit is wrong, and nobody sees it", name)
		}
	}
	if size := len(weights) + len(gazetteer); size > budget {
		t.Errorf("the models have %d bytes, more than %d", size, budget)
	}
}

// spelt writes labels as letters: BILU and a dot, the kind behind all but the
// dot.
func spelt(labels []Label) string {
	var out []string
	for _, l := range labels {
		if l == Outside {
			out = append(out, ".")
			continue
		}
		out = append(out, string("BILU"[l.place()])+string("?PLONM"[l.Kind()]))
	}
	return strings.Join(out, " ")
}

func TestSpell(t *testing.T) {
	for _, c := range []struct {
		n    int
		kind Kind
		want string
	}{
		{1, Person, "UP"},
		{2, Location, "BL LL"},
		{3, Organization, "BO IO LO"},
		{4, NORP, "BN IN IN LN"},
		{1, Misc, "UM"},
		{0, Misc, ""},
	} {
		labels := make([]Label, c.n)
		Spell(labels, c.kind)
		if got := spelt(labels); got != c.want {
			t.Errorf("a name of %d tokens is spelt %s, want %s", c.n, got, c.want)
		}
		before := Outside
		for i, l := range append(labels, Outside) {
			if !Follows[before][l] {
				t.Errorf("%s: what stands at %d may not follow", c.want, i)
			}
			before = l
		}
	}
}

func TestFollows(t *testing.T) {
	for _, c := range []struct {
		before, l Label
		want      bool
	}{
		{Outside, Outside, true},
		{Outside, label(Person, begin), true},
		{Outside, label(Person, unit), true},
		{Outside, label(Person, inside), false},
		{Outside, label(Person, last), false},
		{label(Person, begin), Outside, false},
		{label(Person, begin), label(Person, last), true},
		{label(Person, begin), label(Location, last), false},
		{label(Person, begin), label(Person, unit), false},
		{label(Person, inside), label(Person, inside), true},
		{label(Person, last), label(Location, begin), true},
		{label(Person, unit), Outside, true},
	} {
		if Follows[c.before][c.l] != c.want {
			t.Errorf("%s behind %s: %v", spelt([]Label{c.l}), spelt([]Label{c.before}), !c.want)
		}
	}
}

// TestBest gives tokens scores and looks which labels are best together.
func TestBest(t *testing.T) {
	type scores map[Label]int32
	for _, c := range []struct {
		name   string
		tokens []scores
		want   string
	}{
		{"nothing speaks for a name", []scores{{}, {}}, ". ."},
		{"one", []scores{{label(Person, unit): 1}}, "UP"},
		{"an end needs a beginning", []scores{{}, {label(Person, last): 3}}, "BP LP"},
		{"a beginning needs an end", []scores{{label(Location, begin): 3}, {}}, "BL LL"},
		{"two kinds, the stronger", []scores{{label(Person, begin): 3}, {label(Organization, last): 5}}, "BO LO"},
		{"not worth it", []scores{{Outside: 9}, {label(Person, last): 3}}, ". ."},
		{"neighbours", []scores{{label(Person, unit): 2}, {label(Location, unit): 2}}, "UP UL"},
		{"alone it may only be a unit", []scores{{label(Person, begin): 9}}, "."},
	} {
		rows := make([][NumLabels]int32, len(c.tokens))
		for i, s := range c.tokens {
			for l, x := range s {
				rows[i][l] = x
			}
		}
		labels := make([]Label, len(rows))
		best(rows, new([NumLabels][NumLabels]int32), labels, make([][NumLabels]Label, len(rows)))
		if got := spelt(labels); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

// lessonOf makes a lesson of a text of one line in which the names that are
// marked stand in brackets, [Tom Ferris|P], and those that rules propose in
// braces, {Tom Ferris|P}.
func lessonOf(marked string) *Lesson {
	var text strings.Builder
	var names, proposals []Name
	for rest := marked; rest != ""; {
		at := strings.IndexAny(rest, "[{")
		if at < 0 {
			text.WriteString(rest)
			break
		}
		text.WriteString(rest[:at])
		inside, after, _ := strings.Cut(rest[at+1:], string("]}"[strings.IndexByte("[{", rest[at])]))
		word, kind, _ := strings.Cut(inside, "|")
		n := Name{Span: sentence.Span{Start: text.Len(), End: text.Len() + len(word)}, Kind: Kind(strings.Index("?PLONM", kind))}
		if rest[at] == '[' {
			names = append(names, n)
		} else {
			proposals = append(proposals, n)
		}
		text.WriteString(word)
		rest = after
	}
	t := sentence.Parse(text.String())
	Propose(t, func() []Name { return proposals })
	return NewLesson(t, gazetteer.Narrow(), names)
}

func TestLesson(t *testing.T) {
	for _, c := range []struct{ name, marked, want string }{
		{"as marked", "then [Tom Ferris|P] met [Krogh|P]", "BP LP . UP"},
		{"several words", "the [Bank of Peru|O] fell", "BO IO LO"},
		{"no capital, no name", "then [somebody|P] left [Lima|L]", "UL"},
		{"peoples are kept", "many {Danish|N} ships", "UN"},
		{"but not inside a name", "the [Danish Bank|O] fell", "BO LO"},
		{"other things are in doubt where none is marked", "the {Treaty of Elgin|M} ended", ""},
		{"and are no names where some are", "the {Treaty of Elgin|M} ended [Orel|M]", ". . . . UM"},
		{"what is in doubt is left out", "then [Orel|?] ate and slept and met [Krogh|P]", "UP"},
		{"nothing", "it rained", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			lessonOf(c.marked).Sequences(func(s Sequence) { got = append(got, spelt(s.Gold())) })
			if diff := cmp.Diff(c.want, strings.Join(got, "; ")); diff != "" {
				t.Errorf("labels (-want +got):\n%s", diff)
			}
		})
	}
}

func FuzzReader(f *testing.F) {
	for _, s := range []string{
		"", "Tom Ferris met Ana Brito in Lima.", "THE MAYOR OF LIMA LEAVES", "A-B-C’s \xff\xfe Orel", "“Orel”—Krogh…",
		"Peru, Chile, Peru.\n\nPERU", strings.Repeat("Orel ", 300), "Ł́ódź A\x00B 日本 İ",
	} {
		f.Add(s, uint(0), uint(4))
	}
	f.Fuzz(func(t *testing.T, s string, start, length uint) {
		text := sentence.Parse(s)
		w := words.Of(text)
		var proposals []Name
		if n := uint(len(w.Tokens)); n > 0 {
			a, b := w.Tokens[start%n], w.Tokens[min(start%n+length%8, n-1)]
			proposals = []Name{{Span: sentence.Span{Start: int(a.Start), End: int(b.End)}, Kind: Person, Sure: 80}}
		}
		found := TheReader().Find(text, proposals)
		at, begins, ends := 0, map[int]bool{}, map[int]bool{}
		for _, tok := range w.Tokens {
			begins[int(tok.Start)], ends[int(tok.End)] = true, true
		}
		for _, n := range found {
			if n.Start < at || n.End <= n.Start || n.End > len(s) || !begins[n.Start] || !ends[n.End] {
				t.Fatalf("%q: the span %v behind %d", s, n.Span, at)
			}
			if n.Kind == NoKind || n.Kind >= numKinds {
				t.Fatalf("%q: kind %d", s, n.Kind)
			}
			at = n.End
		}
		if diff := cmp.Diff(found, TheReader().Find(sentence.Parse(s), proposals)); diff != "" {
			t.Fatalf("%q: read again (-first +second):\n%s", s, diff)
		}
	})
}
