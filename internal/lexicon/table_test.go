package lexicon

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestTable(t *testing.T) {
	entries, err := Parse(strings.NewReader("# a comment\n\nSay\tsay say\nout of\t\no'clock\nÉlan\tx\n"))
	if err != nil {
		t.Fatal(err)
	}
	data, err := Pack(entries)
	if err != nil {
		t.Fatal(err)
	}
	table := Table(data)
	if err := table.Check(); err != nil {
		t.Fatal(err)
	}
	if got, want := table.Len(), 4; got != want {
		t.Errorf("Len() = %d, want %d", got, want)
	}
	for _, c := range []struct {
		word, value string
		ok          bool
	}{
		{"say", "say say", true},
		{"SAY", "say say", true},
		{"says", "", false},
		{"sa", "", false},
		{"out of", "", true},
		{" Out\u00a0 \n of ", "", true},
		{"outof", "", false},
		{"O’Clock", "", true},
		{"o\u00adʼclock", "", true},
		{"élan", "x", true},
		{"ÉLAN", "x", true},
		{"elan", "", false},
		{"", "", false},
		{"\xff", "", false},
	} {
		value, ok := table.Lookup(c.word)
		if value != c.value || ok != c.ok {
			t.Errorf("Lookup(%q) = %q, %v, want %q, %v", c.word, value, ok, c.value, c.ok)
		}
	}
	if n := testing.AllocsPerRun(100, func() { table.Lookup("O’Clock") }); n != 0 {
		t.Errorf("Lookup allocates %v times", n)
	}
	var back []Entry
	for k, v := range table.All() {
		back = append(back, Entry{k, v})
	}
	want := []Entry{{"say", "say say"}, {"out of", ""}, {"o'clock", ""}, {"élan", "x"}}
	if diff := cmp.Diff(want, back); diff != "" {
		t.Errorf("All (-want +got):\n%s", diff)
	}
}

func TestEqual(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"O’Clock", "o'clock", true},
		{"a  b", "A b", true},
		{"a", "ab", false},
		{"ab", "a", false},
		{"", "", true},
	} {
		if got := Equal(c.a, c.b); got != c.want {
			t.Errorf("Equal(%q, %q) = %v", c.a, c.b, got)
		}
	}
}

func TestEmptyTable(t *testing.T) {
	var table Table
	if table.Has("x") || table.Len() != 0 || table.Check() != nil {
		t.Error("the empty table has something in it")
	}
}

func TestCheckFindsDamage(t *testing.T) {
	data, err := Pack([]Entry{{"a", "1"}, {"b", "2"}})
	if err != nil {
		t.Fatal(err)
	}
	for i := range data {
		bad := []byte(string(data))
		bad[i] ^= 0x40
		if Table(bad).Check() == nil {
			t.Errorf("Check finds nothing wrong with byte %d changed", i)
		}
	}
}

func TestPackRefuses(t *testing.T) {
	for name, entries := range map[string][]Entry{
		"twice":    {{"a b", ""}, {"A  B", ""}},
		"empty":    {{" ", ""}},
		"too long": {{strings.Repeat("a", MaxLen+1), ""}},
	} {
		if _, err := Pack(entries); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}
