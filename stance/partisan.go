package stance

import "github.com/hearsay-go/hearsay/sentence"

// partisanStance adds what word i shows as a noun for somebody who takes a
// side: "a critic of the tunnel", "the bill’s supporters".
func (r *reader) partisanStance(i int) {
	w := &r.words[i]
	if w.used || !has(w.entries, partisanList) {
		return
	}
	k := r.chunkFrom(i+1) - 1
	if k < 0 || r.chunks[k].kind != nounPhrase || r.chunks[k].class == noWord || r.head(k) != i {
		return
	}
	for e := range entriesOf(w.entries, partisanList) {
		f := finding{rule: partisanNoun, confidence: partisanNounConfidence, attitude: e.attitude()}
		lo, end, ok := r.partisanTarget(&f, i, k)
		if !ok {
			continue
		}
		holders := r.partisanHolders(&f, i, k)
		if len(holders) == 0 {
			return
		}
		w.used = true
		f.cue = []sentence.Span{r.span(lo, end)}
		r.add(f, holders)
		return
	}
}

// partisanTarget finds whose side the partisan at word i of the noun phrase k
// takes, and returns the words of the cue: what stands behind it, whom it
// belongs to, or the name in front of it.
func (r *reader) partisanTarget(f *finding, i, k int) (lo, end int, ok bool) {
	if m, found := r.complement(nil, i+1, f.attitude.what); found {
		f.target = r.targetSpan(m)
		return i, max(m.cueEnd, i+1), true
	}
	first := int(r.chunks[k].lo)
	if r.text[r.words[i].end-1] != 's' {
		return 0, 0, false // "his opponent" is another candidate
	}
	if owner := r.owner(i, k); owner > first {
		if r.words[first].class == possessiveWord && (r.isFirstPerson(first) || r.is(i, "opponents")) {
			return 0, 0, false // "our supporters" are thanked, "her opponents" are rivals
		}
		f.target = r.span(first, owner)
		return i, i + 1, true
	}
	if name := r.nameBefore(i, k); name < i && r.words[name].name {
		f.target = r.span(name, i)
		return i, i + 1, true
	}
	return 0, 0, false
}

// partisanHolders returns whom the noun phrase k, whose partisan is word i,
// calls so: the subject of a predicate, the name beside it, or itself.
func (r *reader) partisanHolders(f *finding, i, k int) []holder {
	if g := r.predicateOf(k); g != nil {
		if r.isUnreal(g) {
			return nil
		}
		f.turn = r.turnOf(g)
		return r.groupHolders(g)
	}
	if k > 0 && r.chunks[k-1].class == asWord {
		return nil // "painted her as a critic of": who painted her holds that
	}
	if k > 1 && r.chunks[k-1].class == commaMark && r.chunks[k-2].kind == nounPhrase {
		// "The guild, a supporter of the tax, left"
		aside := r.is(int(r.chunks[k].lo), "a") || r.is(int(r.chunks[k].lo), "an")
		if r.words[r.head(k-2)].name || aside && r.words[r.chunks[k-2].lo].class == articleWord && !r.isObject(k-2) {
			return r.oneHolder(r.phraseHolder(k - 2))
		}
	}
	return r.oneHolder(r.wordsHolder(int(r.chunks[k].lo), i+1))
}
