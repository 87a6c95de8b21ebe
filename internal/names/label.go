package names

// A Kind is what sort of thing a name names.
type Kind uint8

// The kinds of names.
const (
	NoKind Kind = iota
	Person
	Location
	Organization
	NORP
	Misc
	numKinds
)

// A Label tells which place a token has in a name of which kind: BILOU
// (Ratinov and Roth 2009).
type Label uint8

// Outside is the label of a token that is in no name.
const Outside Label = 0

// The places of a token in a name.
const (
	begin  = 0
	inside = 1
	last   = 2
	unit   = 3
	places = 4
)

// NumLabels is the number of labels.
const NumLabels = 1 + places*int(numKinds-1)

func label(k Kind, place int) Label { return Label(1 + int(k-1)*places + place) }

// Kind returns the kind of the name that l belongs to, or NoKind.
func (l Label) Kind() Kind {
	if l == Outside {
		return NoKind
	}
	return Kind((l-1)/places) + 1
}

func (l Label) place() int { return int(l-1) % places }

// opens reports whether a name begins at a token with the label l.
func (l Label) opens() bool { return l != Outside && (l.place() == begin || l.place() == unit) }

// closes reports whether a name ends at a token with the label l, or none is
// there.
func (l Label) closes() bool { return l == Outside || l.place() == last || l.place() == unit }

// follows reports whether l may stand behind the label before.
func (l Label) follows(before Label) bool {
	if before.closes() {
		return l == Outside || l.opens()
	}
	return l != Outside && !l.opens() && l.Kind() == before.Kind()
}

// Spell labels the tokens [first, last) of labels as one name.
func Spell(labels []Label, k Kind) {
	n := len(labels)
	for i := range labels {
		switch {
		case n == 1:
			labels[i] = label(k, unit)
		case i == 0:
			labels[i] = label(k, begin)
		case i == n-1:
			labels[i] = label(k, last)
		default:
			labels[i] = label(k, inside)
		}
	}
}

// Follows tells which label may stand behind which. Outside stands in front of
// a sequence and behind it.
var Follows = func() (f [NumLabels][NumLabels]bool) {
	for before := range f {
		for l := range f[before] {
			f[before][l] = Label(l).follows(Label(before))
		}
	}
	return f
}()
