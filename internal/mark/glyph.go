package mark

import (
	"unicode"
	"unicode/utf8"
)

// A glyph is a mark as it stands in the text, or the end of a line.
type glyph struct {
	at, end int32
	sign    sign
	look    look
}

// sign tells what is printed.
type sign uint8

const (
	lineEnd       sign = iota // end of a line; at is the end of its last visible character
	paragraphEnd              // end of a line before a blank one, or of the text
	leftDouble                // “ ‟
	rightDouble               // ”
	straight                  // "
	lowDouble                 // „
	leftGuille                // «
	rightGuille               // »
	leftAngle                 // ‹
	rightAngle                // ›
	doubleTick                // ``
	doubleApostro             // ''
	leftCorner                // 「 ｢ 〝
	rightCorner               // 」 ｣ 〟
	leftWhite                 // 『
	rightWhite                // 』
	leftSingle                // ‘
	rightSingle               // ’
	apostrophe                // '
	tick                      // `
	lowSingle                 // ‚
)

// kind returns the family that sign opens.
func (s sign) kind() Kind {
	switch s {
	case leftDouble, rightDouble:
		return Curly
	case straight:
		return Straight
	case lowDouble:
		return Low
	case leftGuille, rightGuille, leftAngle, rightAngle:
		return Guillemet
	case doubleTick, doubleApostro:
		return Tick
	case leftCorner, rightCorner, leftWhite, rightWhite:
		return Corner
	case leftSingle, rightSingle, apostrophe, tick, lowSingle:
		return Single
	}
	return 0
}

// closes reports whether s may end what open began. A text that mixes its
// double marks, as after a careless conversion, is read as if it did not.
func (s sign) closes(open sign) bool {
	switch open {
	case leftDouble, straight, doubleTick, doubleApostro:
		return s == rightDouble || s == straight || s == doubleApostro
	case rightDouble:
		return s == rightDouble || s == leftDouble
	case lowDouble:
		return s == leftDouble || s == rightDouble || s == straight
	case leftGuille:
		return s == rightGuille
	case rightGuille:
		return s == leftGuille || s == rightGuille
	case leftAngle:
		return s == rightAngle
	case rightAngle:
		return s == leftAngle || s == rightAngle
	case leftCorner:
		return s == rightCorner
	case leftWhite:
		return s == rightWhite
	case leftSingle, apostrophe, tick:
		return s == rightSingle || s == apostrophe
	case lowSingle:
		return s == leftSingle || s == rightSingle
	}
	return false
}

// look is what can be seen of a mark from the characters beside it.
type look uint8

const (
	mayOpen   look = 1 << iota // white space or the like before it, none behind
	mayClose                   // white space, punctuation or the like behind it, no white space before
	firstHere                  // nothing stands before it on its line
	afterStop                  // punctuation stands before it; of a line end: it ends a sentence
	beforeEnd                  // no letter follows before white space: what closes has punctuation or an end behind it
)

// scan returns the marks and line ends of text.
func scan(text string) []glyph {
	var out []glyph
	visible := 0 // end of the last character that is no white space
	first := true
	newline := func(at, size int) int {
		s := lineEnd
		next := at + size
		for next < len(text) && isBlank(text[next]) {
			if text[next] == '\n' {
				s = paragraphEnd
			}
			next++
		}
		if next == len(text) {
			s = paragraphEnd
		}
		var l look
		if endsSentence(text[:visible]) {
			l = afterStop
		}
		out = append(out, glyph{int32(visible), int32(next), s, l})
		first = true
		return next
	}
	for at := 0; at < len(text); {
		c := text[at]
		if c < utf8.RuneSelf && c != '"' && c != '\'' && c != '`' {
			if c == '\n' {
				at = newline(at, 1)
				continue
			}
			at++
			if !isBlank(c) {
				visible, first = at, false
			}
			continue
		}
		r, size := utf8.DecodeRuneInString(text[at:])
		if r == '\u2028' || r == '\u2029' {
			at = newline(at, size)
			continue
		}
		s := signOf(r)
		if (r == '`' || r == '\'') && isDoubled(text, at) {
			size = 2
			s = doubleTick
			if r == '\'' {
				s = doubleApostro
			}
		}
		if s != 0 {
			g := glyph{int32(at), int32(at + size), s, lookAt(text, at, at+size)}
			if first {
				g.look |= firstHere
			}
			out = append(out, g)
		}
		at += size
		if !isSpace(r) {
			visible, first = at, false
		}
	}
	return append(out, glyph{int32(visible), int32(len(text)), paragraphEnd, 0})
}

// isDoubled reports whether the single mark at text[at] and the next are one
// double mark. Of three, the double one is the outer.
func isDoubled(text string, at int) bool {
	run := 1
	for run < 4 && at+run < len(text) && text[at+run] == text[at] {
		run++
	}
	if run == 3 && at > 0 && !isBlank(text[at-1]) {
		return false
	}
	return run > 1
}

// signOf returns the sign that r is, or 0.
func signOf(r rune) sign {
	switch r {
	case '"', '＂':
		return straight
	case '\'':
		return apostrophe
	case '`':
		return tick
	case '“', '‟':
		return leftDouble
	case '”':
		return rightDouble
	case '„':
		return lowDouble
	case '‘', '‛':
		return leftSingle
	case '’':
		return rightSingle
	case '‚':
		return lowSingle
	case '«':
		return leftGuille
	case '»':
		return rightGuille
	case '‹':
		return leftAngle
	case '›':
		return rightAngle
	case '「', '｢', '〝':
		return leftCorner
	case '」', '｣', '〞', '〟':
		return rightCorner
	case '『':
		return leftWhite
	case '』':
		return rightWhite
	}
	return 0
}

// lookAt tells what can be seen of the mark text[start:end].
func lookAt(text string, start, end int) look {
	before, _ := utf8.DecodeLastRuneInString(text[:start])
	after, _ := utf8.DecodeRuneInString(text[end:])
	noneBefore, noneAfter := start == 0 || isSpace(before), end == len(text) || isSpace(after)
	var l look
	if !noneAfter && (noneBefore || isOpening(before)) {
		l |= mayOpen
	}
	if !noneBefore && (noneAfter || isClosing(after)) {
		l |= mayClose
	}
	if !noneBefore && isClosing(before) && signOf(before) == 0 {
		l |= afterStop
	}
	if noneAfter && end == len(text) || isClosing(after) {
		l |= beforeEnd
	}
	return l
}

// isOpening reports whether a mark behind r is likely to open: r begins
// something or stands between two things.
func isOpening(r rune) bool {
	switch r {
	case '(', '[', '{', '<', '/', ':', '=', '-', '–', '—', '\u200B', '\uFEFF', '¡', '¿':
		return true
	case '"', '“', '‘', '„', '«', '‹', '「', '『', '`', '\'':
		return true
	}
	return false
}

// isClosing reports whether a mark before r is likely to close: r is
// punctuation or another mark that closes.
func isClosing(r rune) bool {
	switch r {
	case '.', ',', ';', ':', '!', '?', ')', ']', '}', '>', '/', '-', '–', '—', '…', '\u200B', '\uFEFF':
		return true
	case '"', '”', '’', '»', '›', '」', '』', '\'', '。', '、', '，', '！', '？':
		return true
	}
	return false
}

// endsSentence reports whether text ends as a sentence does, be it with
// brackets and marks behind the stop.
func endsSentence(text string) bool {
	for range maxTail {
		r, size := utf8.DecodeLastRuneInString(text)
		switch r {
		case '.', '?', '!', '…', ':', '。', '！', '？':
			return true
		case ')', ']', '"', '”', '’', '\'', '»':
			text = text[:len(text)-size]
			continue
		}
		break
	}
	return false
}

// maxTail is how many characters endsSentence looks at.
const maxTail = 4

func isBlank(c byte) bool { return c == ' ' || '\t' <= c && c <= '\r' }

func isSpace(r rune) bool { return unicode.IsSpace(r) }

func isWord(r rune) bool {
	return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r))
}
