// Package anaphora holds what the choice of whom "he" or "she" means is made
// of: what may speak for a candidate, how much each of it weighs, and a watch
// by which internal/train sees the choices that package entity has before it.
package anaphora

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/hearsay-go/hearsay/internal/once"
)

// A Feature is something that may speak for a candidate or against it: a
// template and one of its values.
type Feature uint16

// A Template is what a feature tells.
type Template uint8

// The templates, each with the values that [templates] lists.
const (
	Form     Template = iota // what the candidate is
	Distance                 // how many sentences are between
	Roles                    // those of candidate and pronoun, in one sentence
	RolesFar                 // and in two
	Tree                     // the way from the pronoun up to the candidate, and the role of the pronoun
	Main                     // whether the candidate is the subject of a main clause
	Mentions                 // how often it was mentioned lately
	Between                  // how many others are between
	Others                   // how many other people that may be meant are between
	Gender                   // how its gender is known
	Speech                   // whether it and the pronoun are subjects of verbs of speech
	Chain                    // whether the last pronoun of this gender means it
	Marks                    // which of the two stand inside quotation marks
	Rival                    // whether another one's gender is known better
	Beside                   // what stands between the two
	numTemplates
)

// maxValues is how many values a template may have.
const maxValues = 128

// Roles of candidates and pronouns.
const (
	NoRole = iota
	Subject
	Object
	Owner
	Governed
	Inner
	Modifier
	numRoles
)

var roleNames = [numRoles]string{"none", "subject", "object", "owner", "governed", "inner", "modifier"}

// What a pronoun is in its clause, for [Way].
const (
	AsSubject = iota
	AsObject
	AsOwner
	AsGoverned
	AsSelf
	numUses
)

// The values of the templates that have names of their own.
const (
	NameForm = iota
	PronounForm
	Unnamed
	Nobody
	Ahead
	SecondOfTwo
)

// The values of [Gender].
const (
	Told = iota
	ByName
	Unknown
	UnnamedTold
	UnnamedUnknown
)

// The values of [Tree].
const (
	Apart    = iota
	Subject0 // subject of the clause of the pronoun
	Subject1 // subject of the clause above
	Subject2 // of one further above
	Object0  // in the clause of the pronoun, but no subject
	Object1
	Object2
	Around        // the pronoun stands in a clause that says more of the candidate
	Predicate     // the pronoun stands in what is said that the candidate is
	SubjectBeside // subject of a clause that is joined to one above
	ObjectBeside
	Below // the candidate stands in what is said of the pronoun
	numTree
)

// A template has a name, and its values have.
type template struct {
	name   string
	values []string
}

// templates returns all templates. Their names are written and read, and of no
// use where weights are only summed.
func templates() *[numTemplates]template { return named.Get(nameTemplates) }

var named once.Value[*[numTemplates]template]

func nameTemplates() *[numTemplates]template {
	return &[numTemplates]template{
		Form:     {"form", []string{"name", "pronoun", "unnamed", "nobody", "ahead", "second of two"}},
		Distance: {"distance", counts(5, "", " speaks")},
		Roles:    {"roles", pairs(roleNames[:], roleNames[:])},
		RolesFar: {"roles far", pairs(roleNames[:], roleNames[:])},
		Tree: {"tree", pairs([]string{"apart", "subject", "subject above", "subject far above", "object", "object above", "object far above", "around",
			"predicate", "subject beside", "object beside", "below"}, []string{"subject", "object", "owner", "governed", "self"})},
		Main:     {"main", []string{"no", "main subject", "main subject before", "main subject far", "lower subject", "lower subject before", "lower subject far"}},
		Mentions: {"mentions", counts(6, "")},
		Between:  {"between", counts(5, "")},
		Others:   {"others", counts(4, "", " far")},
		Gender:   {"gender", []string{"told", "by name", "unknown", "unnamed told", "unnamed unknown"}},
		Speech:   {"speech", []string{"neither", "candidate", "pronoun", "both"}},
		Chain:    {"chain", []string{"none", "other", "other near", "same", "same near"}},
		Marks:    {"marks", []string{"outside", "inside", "pronoun inside"}},
		Rival:    {"rival", []string{"none", "better known"}},
		Beside:   {"beside", []string{"other", "nothing", "and", "comma"}},
	}
}

// counts returns the names of counts up to n-1, the last of which stands for
// more as well, with each of the endings behind.
func counts(n int, endings ...string) []string {
	var out []string
	for _, e := range endings {
		for i := range n {
			out = append(out, strconv.Itoa(i)+e)
		}
	}
	return out
}

// pairs returns the names of all pairs.
func pairs(a, b []string) []string {
	var out []string
	for _, x := range a {
		for _, y := range b {
			out = append(out, x+" "+y)
		}
	}
	return out
}

// Of returns the feature of template t with the given value.
func (t Template) Of(value int) Feature { return Feature(int(t)*maxValues + value) }

// Count is like Of for a value that counts: what is more than the most that
// the template tells apart, of n, is that.
func (t Template) Count(value, n int) Feature { return t.Of(min(value, n-1)) }

// Roles returns the feature of template t for a pair of roles.
func (t Template) Roles(a, b int) Feature { return t.Of(a*numRoles + b) }

// Way returns the feature of [Tree] for a way from a pronoun of the given use.
func Way(way, use int) Feature { return Tree.Of(way*numUses + use) }

// String returns the name of f.
func (f Feature) String() string {
	t := templates()[f/maxValues]
	return t.name + ": " + t.values[f%maxValues]
}

// Weights are the weights of the features.
type Weights [int(numTemplates) * maxValues]int32

// Sum returns the sum of the weights of features.
func (w *Weights) Sum(features []Feature) int32 {
	sum := int32(0)
	for _, f := range features {
		sum += w[f]
	}
	return sum
}

// Features yields all features in order.
func Features(yield func(Feature) bool) {
	for t := range numTemplates {
		for v := range templates()[t].values {
			if !yield(t.Of(v)) {
				return
			}
		}
	}
}

// Parse reads weights: a feature a line, with its weight behind a tab. Lines
// that begin with # are comments.
func Parse(text string) (*Weights, error) {
	ids := map[string]Feature{}
	for f := range Features {
		ids[f.String()] = f
	}
	w := new(Weights)
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\r\n")
		if line == "" || line[0] == '#' {
			continue
		}
		name, number, _ := strings.Cut(line, "\t")
		f, ok := ids[name]
		n, err := strconv.ParseInt(number, 10, 16)
		if !ok || err != nil {
			return nil, fmt.Errorf("anaphora: no weight of a feature: %q", line)
		}
		w[f] = int32(n)
	}
	return w, nil
}

// Format writes w such that [Parse] reads it. Weights of 0 are left out.
func (w *Weights) Format() string {
	var s strings.Builder
	for f := range Features {
		if w[f] != 0 {
			fmt.Fprintf(&s, "%s\t%d\n", f, w[f])
		}
	}
	return s.String()
}
