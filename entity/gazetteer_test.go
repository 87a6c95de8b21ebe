package entity

import (
	"fmt"
	"io/fs"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/hearsay-go/hearsay/internal/growth"
	"github.com/hearsay-go/hearsay/sentence"
)

// listing makes a Gazetteer of the lines of list.
func listing(t testing.TB, list string) *Gazetteer {
	t.Helper()
	g, err := ReadGazetteer(fstest.MapFS{"list": {Data: []byte(list)}}, "list")
	if err != nil {
		t.Fatal(err)
	}
	return g
}

func byKind(m Mention) string { return string(m.Kind) }

// TestGazetteerMatches tests what a Gazetteer finds by itself.
func TestGazetteerMatches(t *testing.T) {
	for _, c := range []struct {
		name, list string
		marked     string
	}{
		{"nothing listed", "", "Oda Brekke left."},
		{"one word", "[PERSON]\nBrekke", "[Brekke|PERSON] left [Brekke|PERSON]."},
		{"several words", "[PERSON]\nOda Brekke", "Then [Oda Brekke|PERSON] left Oda."},
		{"the longest", "[ORGANIZATION]\nBank\nBank of Orel\nBank of Orel Tower North", "The [Bank of Orel|ORGANIZATION] Tower and the [Bank|ORGANIZATION] of Lund."},
		{"the first of two that overlap", "[MISC]\na b\nb c d", "[a b|MISC] c d"},
		{"the whole text", "[MISC]\nOrel", "[Orel|MISC]"},
		{"repeated", "[MISC]\nOrel Orel", "[Orel Orel|MISC] [Orel Orel|MISC] Orel"},

		{"case counts", "[ORGANIZATION]\nWHO\nApple", "who ate an apple for the [WHO|ORGANIZATION], APPLE and [Apple|ORGANIZATION]"},
		{"small letters match all", "[ORGANIZATION]\ndatavine inc.", "[Datavine Inc.|ORGANIZATION], [DATAVINE INC.|ORGANIZATION], [dataVine inc.|ORGANIZATION]"},
		{"small letters with accents", "[PERSON]\nzoé ångström", "[Zoé Ångström|PERSON] and [ZOÉ ÅNGSTRÖM|PERSON]"},
		{"as listed before small letters", "orel\tMISC\nOrel\tPERSON", "[Orel|PERSON] [orel|MISC] [OREL|MISC]"},
		{"small letters, longer", "orel sea\tLOCATION\nOrel\tPERSON", "[Orel Sea|LOCATION] [Orel|PERSON] see"},
		{"no letters", "[MISC]\n1984", "In [1984|MISC], 19845 and A1984."},
		{"a script without case", "[LOCATION]\n北京", "to [北京|LOCATION] and 北京市"},

		{"inside a word", "[LOCATION]\nRome\nnia", "Romeo, Jerome, Estonia, Chrome Rome1 _Rome [Rome|LOCATION]"},
		{"behind an accent", "[LOCATION]\nmes", "lime\u0301mes mes\u0301 [mes|LOCATION]"},
		{"possessive", "[PERSON]\nBrekke\nHughes", "[Brekke|PERSON]’s [Brekke|PERSON]'s [Hughes|PERSON]’ [Brekke|PERSON]’ll BREKKE [Hughes|PERSON]'d"},
		{"listed with the possessive", "[ORGANIZATION]\nMoser’s", "[Moser's|ORGANIZATION] and [Moser’s|ORGANIZATION]; Moser"},
		{"inside an apostrophe", "[PERSON]\nBrien\nO\nd\nIvoire", "O’Brien, O'Brien, Côte d’Ivoire"},
		{"in single marks", "[PERSON]\nBrekke", "‘[Brekke|PERSON]’ and '[Brekke|PERSON]'."},
		{"apostrophes are alike", "[PERSON]\nO'Brien", "[O’Brien|PERSON] [O'Brien|PERSON] [O‘Brien|PERSON] OʼBrien"},
		{"hyphen", "[LOCATION]\nOslo", "[Oslo|LOCATION]-based, pro-[Oslo|LOCATION], [Oslo|LOCATION]/Bergen, [Oslo|LOCATION]–Bergen"},
		{"hyphens are alike", "[PERSON]\nAl-Zaman", "[Al-Zaman|PERSON] [Al‑Zaman|PERSON] Al Zaman"},
		{"points", "[LOCATION]\nU.S.\nU", "the [U.S.|LOCATION]-led, [U.S.|LOCATION]’s, U.S.A."},
		{"no address", "[ORGANIZATION]\namazon\noslo", "Amazon.com Amazon@oslo.no https://amazon.no/oslo/x?oslo=oslo www.x.no/oslo @oslo #Oslo oslo://x"},
		{"listed hashtag", "[MISC]\n@orel", "[@Orel|MISC] x@orel"},
		{"marks at the ends", "[ORGANIZATION]\nYahoo!\n.net", "[Yahoo!|ORGANIZATION] [.NET|ORGANIZATION] ASP.NET Yahoo!x"},

		{"white space", "[PERSON]\nOda  Brekke", "[Oda\n Brekke|PERSON] [Oda\u00a0Brekke|PERSON] [Oda\tBrekke|PERSON] OdaBrekke"},
		{"a blank line", "[PERSON]\nOda Brekke", "Oda\n\nBrekke"},
		{"white space counts", "[ORGANIZATION]\nA&B", "[A&B|ORGANIZATION] A & B"},
		{"invalid UTF-8", "[PERSON]\nBrekke", "\xff[Brekke|PERSON]\xe2\x80 Brekke\u0301\xcc"},
	} {
		t.Run(c.name, func(t *testing.T) {
			text := unmark(c.marked)
			got := markUp(text, listing(t, c.list).Recognize(sentence.Parse(text)), byKind)
			if diff := cmp.Diff(c.marked, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// TestGazetteerEntities tests who the listed names are.
func TestGazetteerEntities(t *testing.T) {
	for _, c := range []struct {
		name, list, text string
		want             []string // kind, name, key
	}{
		{"key", "Fjordlaks\tORGANIZATION\tf1", "Oda Brekke runs Fjordlaks.", []string{"PERSON Oda Brekke", "ORGANIZATION Fjordlaks f1"}},
		{"no key", "Fjordlaks\tLOCATION", "Oda Brekke runs Fjordlaks.", []string{"PERSON Oda Brekke", "LOCATION Fjordlaks"}},
		{"not in the text", "Fjordlaks\tLOCATION\tf1", "Oda Brekke left.", []string{"PERSON Oda Brekke"}},
		{"several names", "Marshall Odum\tPERSON\tp1\nRazzle\tPERSON\tp1", "Razzle sang. Marshall Odum left.", []string{"PERSON Marshall Odum p1"}},
		{"several names of a body", "Orel Aid\tORGANIZATION\tb\nHelping Hands\tORGANIZATION\tb", "Orel Aid met. Helping Hands left.", []string{"ORGANIZATION Orel Aid b"}},
		{"several names of a place", "Kalgeri\tLOCATION\tc\nOld Town\tLOCATION\tc", "She left Kalgeri for Old Town.", []string{"LOCATION Kalgeri c"}},
		{"last name alone", "Oda Brekke\tPERSON\tp1", "Oda Brekke left. Brekke said she slept.", []string{"PERSON Oda Brekke p1"}},
		{"fuller name in the text", "Oda Brekke\tPERSON\tp1", "Oda Marie Brekke left. Oda Brekke slept.", []string{"PERSON Oda Marie Brekke p1"}},
		{"single name of a full one", "Brekke\tPERSON\tp1", "Oda Brekke left. Brekke slept.", []string{"PERSON Oda Brekke p1"}},
		{"single name by itself", "Brekke\tPERSON\tp1", "Then Brekke slept.", []string{"PERSON Brekke p1"}},
		{"one name, two keys", "Jan Berg\tPERSON\tp1\nJ. Berg\tPERSON\tp2", "Jan Berg met J. Berg.", []string{"PERSON Jan Berg p1", "PERSON J. Berg p2"}},
		{"two keys for one single name", "Oda Brekke\tPERSON\tp1\nBrekke\tPERSON\tp2", "Oda Brekke met Brekke.", []string{"PERSON Oda Brekke p1", "PERSON Brekke p2"}},
		{"acronym", "World Grain Council\tORGANIZATION\tw", "The World Grain Council (WGC) met. WGC said no.", []string{"ORGANIZATION World Grain Council w"}},
		{"firm with and without Inc.", "Datavine\tORGANIZATION\td", "Datavine Inc. grew. Datavine said so.", []string{"ORGANIZATION Datavine Inc. d"}},
		{"people of a country of the lists", "Norway\tLOCATION\tn", "The Norwegian fleet left Norway.", []string{"LOCATION Norway n"}},
		{"people with the key of its country", "Veldland\tLOCATION\tv\nVeldic\tNORP\tv", "The Veldic fleet left Veldland.", []string{"LOCATION Veldland v"}},
		{"people whose country is absent", "Veldland\tLOCATION\tv\nVeldic\tNORP\tv", "The Veldic fleet left.", []string{"LOCATION Veldic v"}},
		{"people with the key of a party", "Greens\tNORP\tg\nGreen Alliance\tORGANIZATION\tg", "Many Greens left the Green Alliance.", []string{"ORGANIZATION Green Alliance g"}},
		{"two keys for one country", "USA\tLOCATION\ta\nUnited States\tLOCATION\tb", "USA and the United States.", []string{"LOCATION United States a", "LOCATION United States b"}},
		{"a place that speaks", "Lima\tLOCATION\tl", "Lima said no.", []string{"LOCATION Peru", "LOCATION Lima l"}},
		{"a body that speaks", "the Kremlin\tORGANIZATION\tk", "On Monday the Kremlin said no.", []string{"ORGANIZATION the Kremlin k"}},
		{"longer name of another", "Paris\tLOCATION\tp", "Then Paris Hilton left Paris.", []string{"PERSON Paris Hilton", "LOCATION Paris p"}},
		{"against the recogniser", "Oda Brekke\tMISC\tship", "Oda Brekke sank.", []string{"MISC Oda Brekke ship"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			text := sentence.Parse(c.text)
			f := Finder{Gazetteer: listing(t, c.list)}
			x := f.Find(text)
			checkIndex(t, c.text, x)
			var got []string
			for _, e := range x.Entities {
				got = append(got, strings.TrimSpace(fmt.Sprint(e.Kind, " ", e.Name, " ", e.Key)))
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			linked, err := f.Link(text, Names{}.Recognize(text))
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(x, linked); diff != "" {
				t.Errorf("(-Find +Link):\n%s", diff)
			}
		})
	}
}

// givenNames is a Recognizer that proposes what it holds.
type givenNames []Mention

func (g givenNames) Recognize(*sentence.Text) []Mention { return g }

// TestGazetteerAgainst tests which names are kept.
func TestGazetteerAgainst(t *testing.T) {
	const text = "aa bb cc dd ee"
	span := func(s string) sentence.Span {
		at := strings.Index(text, s)
		return sentence.Span{Start: at, End: at + len(s)}
	}
	for _, c := range []struct {
		name   string
		listed []string
		given  []string
		want   []string // with * behind those of the Gazetteer
	}{
		{"apart", []string{"aa"}, []string{"cc"}, []string{"aa*", "cc"}},
		{"equal", []string{"aa bb"}, []string{"aa bb"}, []string{"aa bb*"}},
		{"given inside", []string{"aa bb cc"}, []string{"bb"}, []string{"aa bb cc*"}},
		{"several inside", []string{"aa bb cc"}, []string{"aa", "bb", "cc", "dd"}, []string{"aa bb cc*", "dd"}},
		{"listed inside", []string{"bb"}, []string{"aa bb cc"}, []string{"aa bb cc"}},
		{"listed at the beginning", []string{"aa"}, []string{"aa bb"}, []string{"aa bb"}},
		{"listed at the end", []string{"bb"}, []string{"aa bb"}, []string{"aa bb"}},
		{"crossing before", []string{"aa bb"}, []string{"bb cc"}, []string{"aa bb*"}},
		{"crossing behind", []string{"bb cc"}, []string{"aa bb"}, []string{"bb cc*"}},
		{"crossing on both sides", []string{"bb cc dd"}, []string{"aa bb", "dd ee"}, []string{"bb cc dd*"}},
		{"one inside, one crossing", []string{"bb", "cc dd"}, []string{"aa bb cc"}, []string{"cc dd*"}},
		{"nested, the inner listed", []string{"bb"}, []string{"aa bb cc", "bb"}, []string{"aa bb cc", "bb*"}},
		{"nested, the outer listed", []string{"aa bb cc"}, []string{"aa bb cc", "bb"}, []string{"aa bb cc*", "bb"}},
		{"nothing given", []string{"aa", "ee"}, nil, []string{"aa*", "ee*"}},
		{"nothing listed", nil, []string{"bb", "aa bb"}, []string{"aa bb", "bb"}},
		{"out of order", []string{"cc"}, []string{"ee", "cc dd", "aa"}, []string{"aa", "cc dd", "ee"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var given []Mention
			for _, s := range c.given {
				given = append(given, Mention{Span: span(s), Kind: Misc, Rule: "given"})
			}
			list := map[string]Entry{}
			for _, s := range c.listed {
				list[s] = Entry{Kind: Location}
			}
			g, err := NewGazetteer(list)
			if err != nil {
				t.Fatal(err)
			}
			x := Finder{Recognizer: givenNames(given), Gazetteer: g}.Find(textOf(text))
			checkIndex(t, text, x)
			var got []string
			for _, m := range x.Mentions {
				s := m.In(text)
				if m.Rule == ruleGazetteer {
					s += "*"
				}
				if (m.Rule == ruleGazetteer) != (m.Kind == Location) {
					t.Errorf("%s is a %s by %s", s, m.Kind, m.Rule)
				}
				got = append(got, s)
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestGazetteerKeepsTheTitle(t *testing.T) {
	const text = "old captain Oda Brekke left."
	m := at(text, "Oda Brekke", Misc)
	m.Title = sentence.Span{Start: 0, End: 11}
	x, err := Finder{Gazetteer: listing(t, "Oda Brekke\tPERSON")}.Link(textOf(text), []Mention{m})
	if err != nil {
		t.Fatal(err)
	}
	if got := x.Mentions[0]; got.Title != m.Title || got.Kind != Person {
		t.Errorf("got %+v", got)
	}
}

func TestReadGazetteer(t *testing.T) {
	type file = fstest.MapFile
	fsys := fstest.MapFS{
		"people.txt": &file{Data: []byte("\ufeff# people\r\n\r\n  # more\n[PERSON]\nOda Brekke\n  Tom Ferris \t\t p2 \nOrel\tLOCATION\n")},
		"more.txt":   &file{Data: []byte("Oda Brekke\tPERSON\nKalgeri\tMISC\tk\nKalgeri\tMISC\tk\n")},
		"no-kind":    &file{Data: []byte("[PERSON]\nOda\n")},
		"sub/a.txt":  &file{Data: []byte("[ORGANIZATION]\nDatavine")},
	}
	for _, c := range []struct {
		name     string
		patterns []string
		want     []entry
	}{
		{"none", nil, nil},
		{"one", []string{"people.txt"}, []entry{{"Oda Brekke", Entry{Kind: Person}}, {"Tom Ferris", Entry{Person, "p2"}}, {"Orel", Entry{Kind: Location}}}},
		{"a pattern", []string{"*.txt"}, []entry{
			{"Oda Brekke", Entry{Kind: Person}}, {"Kalgeri", Entry{Misc, "k"}}, {"Tom Ferris", Entry{Person, "p2"}}, {"Orel", Entry{Kind: Location}},
		}},
		{"a file twice", []string{"sub/*", "sub/a.txt"}, []entry{{"Datavine", Entry{Kind: Organization}}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			g, err := ReadGazetteer(fsys, c.patterns...)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(c.want, g.entries, cmp.AllowUnexported(entry{})); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestGazetteerErrors(t *testing.T) {
	long := strings.Repeat("a ", maxListed)
	for _, c := range []struct{ name, list, want string }{
		{"no kind", "# list\nOrel", `entity: gazetteer: a/list:2: "Orel": no kind`},
		{"unknown kind", "Orel\tCITY", `entity: gazetteer: a/list:1: "Orel": unknown kind "CITY"`},
		{"unknown kind in brackets", "\n\n[city]", `entity: gazetteer: a/list:3: unknown kind "city"`},
		{"nothing in brackets", "[]", `entity: gazetteer: a/list:1: no kind`},
		{"no name", "\tPERSON\tp1", `entity: gazetteer: a/list:1: a name is empty`},
		{"too many fields", "Orel\tPERSON\tp1\t", `entity: gazetteer: a/list:1: 4 fields, not name, kind and key`},
		{"name not UTF-8", "Or\xe9l\tPERSON", `entity: gazetteer: a/list:1: "Or\xe9l" "" is not valid UTF-8`},
		{"key not UTF-8", "Orel\tPERSON\t\xff", `entity: gazetteer: a/list:1: "Orel" "\xff" is not valid UTF-8`},
		{"two kinds", "Orel\tPERSON\nOrel\tMISC", `entity: gazetteer: a/list:2: "Orel" is listed twice: PERSON with key "", MISC with key ""`},
		{"two keys", "O’Neil\tPERSON\ta\nO'Neil\tPERSON\tb", `entity: gazetteer: a/list:2: "O'Neil" is listed twice: PERSON with key "a", PERSON with key "b"`},
		{"one key, two kinds", "Orel\tPERSON\ta\nKalgeri\tMISC\ta", `entity: gazetteer: a/list:2: "Kalgeri": key "a" is that of PERSON and of MISC`},
		{"one key, a people and two kinds", "Orels\tNORP\ta\nOrel\tPERSON\ta\nKalgeri\tMISC\ta", `entity: gazetteer: a/list:3: "Kalgeri": key "a" is that of PERSON and of MISC`},
		{"long name", long + "\tPERSON", fmt.Sprintf(`entity: gazetteer: a/list:1: %q: more than 64 words, marks and spaces`, strings.TrimSpace(long))},
		{"long word", strings.Repeat("a", 129) + "\tPERSON", fmt.Sprintf(`entity: gazetteer: a/list:1: %q: a word of more than 128 bytes`, strings.Repeat("a", 129))},
		{"long line", "Orel\tPERSON\n" + strings.Repeat("a", 1<<16), `entity: gazetteer: a/list:2: bufio.Scanner: token too long`},
	} {
		t.Run(c.name, func(t *testing.T) {
			g, err := ReadGazetteer(fstest.MapFS{"a/list": {Data: []byte(c.list)}}, "a/*")
			if err == nil || g != nil {
				t.Fatalf("got %v, %v", g, err)
			}
			if diff := cmp.Diff(c.want, err.Error()); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// broken is a file system whose files cannot be opened.
type broken struct{ fstest.MapFS }

func (b broken) Open(name string) (fs.File, error) {
	if name == "list" {
		return nil, fs.ErrPermission
	}
	return b.MapFS.Open(name)
}

func TestGazetteerFileErrors(t *testing.T) {
	files := fstest.MapFS{"list": {}, "sub/list": {}}
	for _, c := range []struct {
		name    string
		fsys    fs.FS
		pattern string
		want    string
	}{
		{"no such file", files, "lists", `entity: gazetteer: "lists": no file matches`},
		{"no match", files, "*.txt", `entity: gazetteer: "*.txt": no file matches`},
		{"malformed", files, "[", `entity: gazetteer: "[": syntax error in pattern`},
		{"cannot be opened", broken{files}, "list", `entity: gazetteer: permission denied`},
		{"a folder", files, "s*", `entity: gazetteer: sub:1: read sub: invalid argument`},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := ReadGazetteer(c.fsys, c.pattern)
			if err == nil {
				t.Fatal("no error")
			}
			if diff := cmp.Diff(c.want, err.Error()); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestNewGazetteerErrors(t *testing.T) {
	for _, c := range []struct {
		name  string
		names map[string]Entry
		want  string
	}{
		{"the first of several", map[string]Entry{"b": {}, "a": {}, "c": {}}, `entity: gazetteer: "a": no kind`},
		{"empty", map[string]Entry{" ": {Kind: Person}}, `entity: gazetteer: a name is empty`},
		{"one key, two kinds", map[string]Entry{"b": {Person, "k"}, "a": {Misc, "k"}}, `entity: gazetteer: "b": key "k" is that of MISC and of PERSON`},
	} {
		t.Run(c.name, func(t *testing.T) {
			g, err := NewGazetteer(c.names)
			if err == nil || g != nil || err.Error() != c.want {
				t.Errorf("got %v, %v, want the error %s", g, err, c.want)
			}
		})
	}
}

func TestGazetteerZero(t *testing.T) {
	text := textOf("Oda Brekke left Oslo.")
	want := Find(text)
	empty, err := NewGazetteer(nil)
	if err != nil {
		t.Fatal(err)
	}
	for name, g := range map[string]*Gazetteer{"nil": nil, "zero": {}, "empty": empty} {
		if got := g.Recognize(text); len(got) > 0 {
			t.Errorf("%s: recognizes %v", name, got)
		}
		if diff := cmp.Diff(want, Finder{Gazetteer: g}.Find(text)); diff != "" {
			t.Errorf("%s: (-without +with):\n%s", name, diff)
		}
	}
}

// TestGazetteerAlone finds the listed names and no others.
func TestGazetteerAlone(t *testing.T) {
	g := listing(t, "Fjordlaks\tORGANIZATION\tf1")
	x := Finder{Recognizer: g, Gazetteer: g}.Find(textOf("Oda Brekke runs Fjordlaks in Oslo."))
	want := []Entity{{ID: 1, Kind: Organization, Name: "Fjordlaks", Key: "f1"}}
	if diff := cmp.Diff(want, x.Entities, cmpopts.EquateEmpty()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestGazetteerConcurrently(t *testing.T) {
	f := Finder{Gazetteer: listing(t, "fjordlaks\tORGANIZATION\tf1\nOda Brekke\tPERSON\tp1"), Kinds: []Kind{Person, Organization}}
	const text = "Oda Brekke runs Fjordlaks. Brekke said she was tired."
	want := f.Find(sentence.Parse(text))
	var wait sync.WaitGroup
	for range 8 {
		wait.Go(func() {
			if diff := cmp.Diff(want, f.Find(sentence.Parse(text))); diff != "" {
				t.Errorf("(-first +other):\n%s", diff)
			}
		})
	}
	wait.Wait()
}

// TestGazetteerAllocates checks that to look for names makes no garbage.
func TestGazetteerAllocates(t *testing.T) {
	g := listing(t, "[PERSON]\nfjord laks\nOda Brekke Weiss\nthe old man")
	text := strings.Repeat("The Old Fjord of Oda Brekke, Ångström’s. ", 20)
	if n := testing.AllocsPerRun(10, func() { g.matches(text) }); n > 0 {
		t.Errorf("%v allocations", n)
	}
}

func TestGazetteerLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("measures time")
	}
	g := listing(t, "[MISC]\n"+strings.Repeat("a ", 31)+"a\n"+strings.Repeat(".", 64)+"\nb"+strings.Repeat("'", 63)+"\na\nOda Brekke")
	for _, c := range []struct {
		name string
		text func(n int) string
	}{
		{"words", func(n int) string { return strings.Repeat("a ", n) }},
		{"words, then another", func(n int) string { return strings.Repeat(strings.Repeat("a ", 30)+"b ", n/30) }},
		{"one word", func(n int) string { return strings.Repeat("a", n) }},
		{"points", func(n int) string { return strings.Repeat(".", n) }},
		{"apostrophes", func(n int) string { return strings.Repeat("b'", n) }},
		{"spaces", func(n int) string { return strings.Repeat(" ", n) }},
		{"spaces behind a name", func(n int) string { return strings.Repeat("a a a a", n/1000) + strings.Repeat(" ", n) }},
		{"addresses", func(n int) string { return "https://" + strings.Repeat("a/", n) }},
		{"names", func(n int) string { return strings.Repeat("Oda Brekke a ", n) }},
	} {
		small, large := c.text(10_000), c.text(10_000*growth.Factor)
		growth.Linear(t, c.name, func() { g.matches(small) }, func() { g.matches(large) })
	}
	// Those that overrule names, and those that link.
	f := Finder{Gazetteer: listing(t, "Oda Brekke\tPERSON\tp\nBrekke\tPERSON\tp\nPeru\tLOCATION\tl\nPeruvian\tNORP\tl\nOrel\tORGANIZATION\to")}
	text := func(n int) *sentence.Text {
		return sentence.Parse(strings.Repeat("Oda Brekke left the Peruvian Orel. Brekke said Peru was Orel’s. ", n))
	}
	small, large := text(300), text(300*growth.Factor)
	growth.Linear(t, "keys", func() { f.Find(small) }, func() { f.Find(large) })
}

func FuzzGazetteer(f *testing.F) {
	f.Add("Oda Brekke", "datavine inc.", "Oda Brekke’s DATAVINE Inc. grew. O’Brekke left.", 3, 12)
	f.Add("Peru", "lima said", "In Peru, Lima said no to Peru’s Peruvian-born.", 0, 2)
	f.Add(".", "a b", "a  b.a b\n\nb", 0, 1)
	f.Add("Zo\u0301", "\u1e9e", "Zo\u0301e \u1e9e\xff ß ẞ", 0, 2)
	f.Fuzz(func(t *testing.T, one, two, text string, start, end int) {
		g, err := NewGazetteer(map[string]Entry{one: {Kind: Person, Key: "1"}, two: {Kind: Location, Key: "2"}, one + " " + two: {Kind: NORP, Key: "2"}})
		if err != nil {
			g, err = NewGazetteer(map[string]Entry{"a": {Kind: Person, Key: "1"}})
			if err != nil {
				t.Fatal(err)
			}
		}
		last := 0
		for _, m := range g.Recognize(sentence.Parse(text)) {
			if reason := misfit(text, m); reason != "" {
				t.Fatalf("%+v %s", m, reason)
			}
			if m.Start < last {
				t.Fatalf("names overlap at %d", m.Start)
			}
			last = m.End
			if r, _ := utf8.DecodeRuneInString(m.In(text)); isSpaceOrNone(r) {
				t.Fatalf("a name begins with %q", r)
			}
		}
		finder := Finder{Gazetteer: g}
		x := finder.Find(sentence.Parse(text))
		checkIndex(t, text, x)
		if len(g.matches(text)) > 0 != hasRule(x, ruleGazetteer) && len(Find(sentence.Parse(text)).Mentions) == 0 {
			t.Fatal("a listed name is lost")
		}
		keys := map[string]int{}
		for _, e := range x.Entities {
			if other := keys[e.Key]; e.Key != "" && other > 0 {
				t.Fatalf("entities %d and %d have the key %s", other, e.ID, e.Key)
			}
			keys[e.Key] = e.ID
		}
		given := Mention{Span: sentence.Span{Start: start, End: end}, Kind: Organization, Rule: "given"}
		if x, err = finder.Link(sentence.Parse(text), []Mention{given}); err == nil {
			checkIndex(t, text, x)
		}
		finder.Kinds = []Kind{Location, NORP}
		checkIndex(t, text, finder.Find(sentence.Parse(text)))
	})
}

func isSpaceOrNone(r rune) bool { return r == ' ' || r == '\n' || r == '\t' }

// hasRule reports whether a mention of x was decided by rule, or by one for
// metonyms.
func hasRule(x *Index, rule string) bool {
	for _, m := range x.Mentions {
		if m.Rule == rule || m.Place != 0 {
			return true
		}
	}
	return false
}

func BenchmarkGazetteer(b *testing.B) {
	list := map[string]Entry{}
	for i := range 200_000 {
		list[fmt.Sprintf("K%s O%s", name(i%5000), name(i))] = Entry{Kind: Person, Key: fmt.Sprint(i)}
	}
	list["fjordlaks"] = Entry{Kind: Organization}
	list["Maria Keller"] = Entry{Kind: Person}
	b.Run("new", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, err := NewGazetteer(list); err != nil {
				b.Fatal(err)
			}
		}
	})
	g, err := NewGazetteer(list)
	if err != nil {
		b.Fatal(err)
	}
	text := strings.Repeat(story, 200)
	b.Run("match", func(b *testing.B) {
		b.ReportAllocs()
		b.SetBytes(int64(len(text)))
		for b.Loop() {
			g.matches(text)
		}
	})
}
