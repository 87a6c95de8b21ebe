package names

import "github.com/hearsay-go/hearsay/internal/model"

var nowhere atom

// at returns the atom of token i, or one that is empty if i is outside the
// sentence [lo, hi).
func (d *document) at(i, lo, hi int) *atom {
	if i < lo || i >= hi {
		return &nowhere
	}
	return &d.atoms[i]
}

// features appends the features of token i of the sentence [lo, hi).
func (d *document) features(out []model.Feature, i, lo, hi int) []model.Feature {
	a := &d.atoms[i]
	p1, p2, p3 := d.at(i-1, lo, hi), d.at(i-2, lo, hi), d.at(i-3, lo, hi)
	n1, n2, n3 := d.at(i+1, lo, hi), d.at(i+2, lo, hi), d.at(i+3, lo, hi)
	f := func(template uint8, a, b, c uint32) { out = append(out, model.Join(template, a, b, c)) }
	flag := uint32(0)
	if a.first {
		flag |= 1
	}
	if a.quiet {
		flag |= 2
	}
	f(1, 0, 0, 0)
	f(2, a.form, 0, 0)
	f(3, a.form, a.shape, flag)
	f(4, p1.form, 0, 0)
	f(5, n1.form, 0, 0)
	f(6, p2.form, 0, 0)
	f(7, n2.form, 0, 0)
	f(8, p1.form, a.form, 0)
	f(9, a.form, n1.form, 0)
	f(10, a.shape, flag, 0)
	f(11, p1.shape, a.shape, n1.shape)
	f(12, p2.shape, p1.shape, a.shape)
	f(13, a.shape, n1.shape, n2.shape)
	f(14, a.suffix2, a.shape, 0)
	f(15, a.suffix3, 0, 0)
	f(16, a.suffix4, 0, 0)
	f(17, a.prefix3, 0, 0)
	f(18, uint32(a.tag), flag, 0)
	f(19, uint32(p1.tag), uint32(a.tag), uint32(n1.tag))
	f(20, uint32(p1.tag), p1.form, a.shape)
	f(21, uint32(n1.tag), n1.form, a.shape)
	f(22, p2.form, p1.form, 0)
	f(23, n1.form, n2.form, 0)
	// Clusters.
	f(24, uint32(a.cluster), a.shape, 0)
	f(25, uint32(p1.cluster), 0, 0)
	f(26, uint32(n1.cluster), 0, 0)
	f(27, uint32(p1.cluster), uint32(n1.cluster), a.shape)
	f(28, uint32(p2.cluster>>8), uint32(p1.cluster), a.shape)
	f(29, uint32(n2.cluster>>8), uint32(n1.cluster), a.shape)
	// Lists.
	f(30, uint32(a.lists), a.shape, 0)
	f(31, uint32(a.phrase), uint32(a.place), 0)
	f(32, uint32(p1.lists), uint32(a.lists), 0)
	f(33, uint32(a.lists), uint32(n1.lists), n1.shape)
	f(34, uint32(a.lists), p1.form, 0)
	f(35, uint32(a.lists), n1.form, 0)
	f(36, uint32(a.lists), uint32(a.tag), flag)
	// Rules.
	r, before, behind := uint32(a.rules), uint32(p1.rules), uint32(n1.rules)
	f(40, r, 0, 0)
	f(41, before, r, behind)
	f(42, r, uint32(a.sure), 0)
	f(43, r, uint32(a.lists), uint32(a.phrase))
	f(44, r, a.form, 0)
	f(45, r, p1.form, 0)
	f(46, r, n1.form, 0)
	f(47, r, uint32(a.tag), a.shape)
	f(48, r, uint32(a.cluster), flag)
	f(49, r, uint32(p1.cluster), uint32(n1.cluster))
	f(50, uint32(p2.rules), before, r)
	f(51, r, behind, uint32(n2.rules))
	f(52, uint32(p3.form), uint32(a.shape), 0)
	f(53, uint32(n3.form), uint32(a.shape), 0)
	// The rest of the text.
	if k := d.seen[i]; k >= 0 {
		u := &d.uses[k]
		writing := uint32(0)
		if u.small > 0 {
			writing |= 1
		}
		if u.inner > 0 {
			writing |= 2
		}
		if u.small > u.inner {
			writing |= 4
		}
		f(60, writing, flag, a.shape)
		f(61, writing, r, flag)
		for _, at := range u.at[:u.n] {
			if int(at) == i {
				continue
			}
			j := int(at)
			var pf, nf *atom = &nowhere, &nowhere
			if j > 0 {
				pf = &d.atoms[j-1]
			}
			if j+1 < len(d.atoms) {
				nf = &d.atoms[j+1]
			}
			f(62, pf.form, 0, 0)
			f(63, nf.form, 0, 0)
			f(64, uint32(d.atoms[j].rules), uint32(d.atoms[j].sure), 0)
			f(65, uint32(pf.lists), pf.shape, nf.shape)
			f(66, uint32(pf.cluster), 0, 0)
			f(67, uint32(nf.cluster), 0, 0)
		}
	}
	return out
}
