package boundary

// isAttribution reports whether what follows a closed quotation tells who
// spoke it: "said Dana", "Dana asked", "Senator Marsh asked".
func (c *candidate) isAttribution() bool {
	const names = 5 // words of a name and its title
	if c.opened {
		return false
	}
	quoted := c.closed&quotation != 0
	if c.afterShape == lower && (quoted || attributions.Has(c.after) || c.starter && attributions.Has(c.second())) {
		return true
	}
	at := c.next
	for i := range names {
		end := wordAfter(c.text, at)
		word := c.text[at:end]
		if word == "" {
			return false
		}
		if i > 0 && attributions.Has(word) {
			return quoted && !c.clauseFollows(end) || isPointAt(c.text, end)
		}
		if s := shapeOf(word); s == lower && i > 0 && !(i == 1 && c.starter) {
			return false // “Who won?” The answer came late.
		}
		at = end
		if at < len(c.text) && c.text[at] == '.' {
			at++
		}
		if at >= len(c.text) || c.text[at] != ' ' {
			return false
		}
		at++
	}
	return false
}

// clauseFollows reports whether what was said follows the verb at text[:at],
// so that it reports something else than the quotation in front of it: "Dana
// said she did not know."
func (c *candidate) clauseFollows(at int) bool {
	if at >= len(c.text) || c.text[at] != ' ' {
		return false
	}
	switch word := c.text[at+1 : wordAfter(c.text, at+1)]; word {
	case "that", "he", "she", "they", "it", "we", "I", "there", "whether", "if":
		return true
	}
	return false
}

// isPointAt reports whether a clause ends at text[at:].
func isPointAt(text string, at int) bool {
	return at < len(text) && (text[at] == '.' || text[at] == ',' || text[at] == ':')
}
