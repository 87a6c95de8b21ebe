package boundary

// isListMarker reports whether the sentence so far is no more than the number
// or letter of a list: "1.", "a)", "II.".
func (c *candidate) isListMarker() bool {
	const longest = 4
	if c.end-c.start > longest+2 || c.gap == textEnd {
		return false
	}
	at := c.start
	if c.text[at] == '(' {
		at++
	}
	from := at
	for at < c.end && isWordByte(c.text[at]) && at-from < longest {
		at++
	}
	if at == from || at == c.end || at+1 != c.end || c.text[at] != '.' && c.text[at] != ')' {
		return false
	}
	switch shapeOf(c.text[from:at]) {
	case number, initial, letter, roman:
		return true
	}
	return false
}

// isListItem reports whether the mark of a list stands behind the gap.
func (c *candidate) isListItem() bool {
	at := c.next
	switch c.afterMark {
	case '•', '▪', '‣', '●', '◦', '■', '–', '-', '*', '·':
		for at < len(c.text) && !isSpaceAt(c.text, at) {
			if at-c.next > 3 {
				return false
			}
			at++
		}
		return at < len(c.text) && (c.gap == lineBroken || c.afterMark != '-' && c.afterMark != '–' && c.afterMark != '*')
	}
	if c.gap != lineBroken {
		return false
	}
	item := candidate{text: c.text, start: at, end: at}
	for item.end < len(c.text) && !isSpaceAt(c.text, item.end) && item.end-at < 8 {
		item.end++
	}
	return item.end > at && item.isListMarker()
}
