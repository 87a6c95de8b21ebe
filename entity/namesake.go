package entity

// maxNamesakes is how many records that share a name are told apart; of more,
// the ones last mentioned count. It keeps a text in which thousands share a
// name from taking quadratic time.
const maxNamesakes = 8

// A register remembers who can be called by a name.
type register map[string]*namesakes

// namesakes share a name.
type namesakes struct {
	all    []int32 // in the order of the text, the first few
	recent []int32 // as mentioned so far, the latest last
}

// enter notes that r may be called by name.
func (g register) enter(name string, r int32) {
	if name == "" {
		return
	}
	n := g[name]
	if n == nil {
		n = &namesakes{}
		g[name] = n
	}
	for _, have := range n.all {
		if have == r {
			return
		}
	}
	if len(n.all) < maxNamesakes {
		n.all = append(n.all, r)
	}
}

// touch notes that r, which may be called by name, is mentioned.
func (g register) touch(name string, r int32) {
	n := g[name]
	if n == nil {
		return
	}
	for i, have := range n.recent {
		if have == r {
			copy(n.recent[i:], n.recent[i+1:])
			n.recent[len(n.recent)-1] = r
			return
		}
	}
	if len(n.recent) == maxNamesakes {
		copy(n.recent, n.recent[1:])
		n.recent = n.recent[:maxNamesakes-1]
	}
	n.recent = append(n.recent, r)
}

// latest returns the one that name was last used for and that fits, or else
// the first that the text will use it for, or none.
func (g register) latest(name string, fits func(r int32) bool) int32 {
	return g.likeliest(name, func(r int32) int {
		if fits(r) {
			return 1
		}
		return 0
	})
}

// margin is how many points more than the one mentioned after him or her
// somebody needs to be the likelier.
const margin = 1

// likeliest returns the one of those mentioned so far under name for whom most
// points speak, of those about equal the last mentioned. If there is none, it is the
// likeliest whom the text will mention, of equals the first. Without a point
// nobody is it.
func (g register) likeliest(name string, points func(r int32) int) int32 {
	n := g[name]
	if n == nil {
		return none
	}
	best, most := none, 0
	for i := len(n.recent) - 1; i >= 0; i-- {
		if p := points(n.recent[i]); p > most+margin || best == none && p > 0 {
			best, most = n.recent[i], p
		}
	}
	if best != none {
		return best
	}
	for _, r := range n.all {
		if p := points(r); p > most {
			best, most = r, p
		}
	}
	return best
}

// only returns the one record that has the name, or none if there are
// several.
func (g register) only(name string) int32 {
	if n := g[name]; n != nil && len(n.all) == 1 {
		return n.all[0]
	}
	return none
}
