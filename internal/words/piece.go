package words

import "strings"

// A sentence may be very long: a table, a list of names, a text without a
// stop. It is analysed in pieces of a bounded length, so that memory stays
// small and a word looks at a bounded number of others.
const (
	// maxPiece is the number of tokens of the longest piece. What is below a
	// token of a piece is counted in a byte.
	maxPiece = 256

	// cutWindow is how many tokens before its end a piece may be cut at a
	// better place.
	cutWindow = 64
)

// pieceEnd returns the end of the piece that begins with token at of a
// sentence that ends with token hi.
func (w *Words) pieceEnd(at, hi int) int {
	if hi-at <= maxPiece {
		return hi
	}
	end, best := at+maxPiece, badCut
	for i := at + maxPiece; i > at+maxPiece-cutWindow; i-- {
		if c := w.cutAt(i); c > best {
			end, best = i, c
		}
	}
	return end
}

// A cutQuality tells how good a place is to cut a sentence in two.
type cutQuality uint8

const (
	badCut   cutQuality = iota // inside what is written together
	anyCut                     // between two words
	markCut                    // behind a mark
	pauseCut                   // behind a comma, a semicolon and the like
	lineCut                    // at the end of a line
)

// cutAt returns how good a cut in front of token i is, which is not the first.
func (w *Words) cutAt(i int) cutQuality {
	t, before := w.Tokens[i], w.Tokens[i-1]
	switch {
	case strings.IndexByte(w.text[before.End:t.Start], '\n') >= 0:
		return lineCut
	case t.Shape&Glued != 0:
		return badCut
	case before.Shape&Word != 0:
		return anyCut
	case before.End-before.Start == 1 && strings.IndexByte(",;:.!?", w.text[before.Start]) >= 0:
		return pauseCut
	}
	return markCut
}
