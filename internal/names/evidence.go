package names

import "github.com/hearsay-go/hearsay/internal/words"

// A use is how a text uses a word that it writes with a capital letter.
type use struct {
	small int32 // how often it is written small
	inner int32 // how often with a capital that its place does not explain
	at    [maxUses]int32
	n     int // how many of at are filled
}

// maxUses is how many places of a word are looked at for what stands around
// it.
const maxUses = 6

// collect notes where the text uses each word that it writes with a capital.
func (d *document) collect() {
	d.seen = make([]int32, len(d.atoms))
	index := map[uint32]int32{}
	for i := range d.atoms {
		d.seen[i] = -1
		a := &d.atoms[i]
		if !a.capital {
			continue
		}
		k, ok := index[a.form]
		if !ok {
			k = int32(len(d.uses))
			index[a.form] = k
			d.uses = append(d.uses, use{})
		}
		d.seen[i] = k
		u := &d.uses[k]
		if !a.first && !a.quiet {
			u.inner++
		}
		if u.n < maxUses && !a.quiet {
			u.at[u.n] = int32(i)
			u.n++
		}
	}
	for i := range d.atoms {
		if a := &d.atoms[i]; !a.capital && d.words.Tokens[i].Shape&words.Word != 0 {
			if k, ok := index[a.form]; ok {
				d.uses[k].small++
			}
		}
	}
}
