package quote

// passiveComplement returns what follows the group of c, which is in the
// passive, and is reported, if it begins at i: it was announced on Monday that;
// Roth was told that, whether; is said to. Who is told is the addressee, and
// the source is who it is by.
func (r *reader) passiveComplement(units []unit, c complement, i, hi int) (complement, bool) {
	f, subject := c.group.cue.frames, at(units, c.group.lo-1)
	isIt := r.isWord(subject, "it")
	isTold := f&addressee != 0 && !isIt
	if r.isWord(at(units[:hi], c.group.hi), "by") {
		c.agent = r.nounPhraseAfter(units, c.group.hi+1, hi, false)
	}
	c.rule = rulePassive
	end := wholeClause
	switch n := at(units[:hi], i); {
	case n.tag == tagThat && (f&passive != 0 || f&that != 0 && (isIt || isTold)):
	case (n.tag == tagWh || r.isWord(n, "if")) && f&wh != 0 && (f&passive != 0 || isTold):
	case n.tag == tagPron && f&clause != 0 && isTold && r.isBareClause(units, i, hi):
	case n.tag == tagTo && f&passive != 0 && r.isInfinitive(units, i),
		f&(passive|as) == passive|as && r.isWord(n, "as"):
		end = partClause
		isTold = false
	default:
		return c, false
	}
	c.isTold = isTold && c.around.addressee.IsZero()
	c.content = phrase{i, r.clauseEnd(units, c.group, i, hi, end)}
	return c, c.content.hi-c.content.lo > 2 // not: was told that day
}
