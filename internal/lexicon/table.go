// Package lexicon holds word lists as packed tables that are read in place.
//
// A list is a text file with one entry a line, a word or phrase and, after a
// tab, what is said of it; lines that begin with "#" and blank lines are
// comments. The command in the folder pack, run by go generate, makes of it a
// hash table in one piece of bytes, which is embedded as a string. So a table
// costs nothing until it is read: no start-up, no heap, one hash a look-up.
package lexicon

import (
	"encoding/binary"
	"errors"
	"hash/crc32"
	"unicode"
	"unicode/utf8"
)

// A Table is a packed word list. The empty Table has no entries. A variable
// of this type may carry a go:embed directive. It is safe for concurrent use.
type Table string

// The layout of a table, all numbers little-endian:
//
//	0   magic
//	4   checksum (CRC-32, IEEE) of all that follows
//	8   number of slots, a power of two
//	12  slots: the offset of an entry in the table, or 0 if the slot is free
//	    entries: length of the key, length of the value (a byte each), key, value
const (
	magic      = "HSL1"
	checksumAt = 4
	slotsAt    = 8
	headerSize = 12
	slotSize   = 4

	// MaxLen is the length in bytes of the longest key or value.
	MaxLen = 255
)

// Lookup returns what the table says of word and whether it has it. Case,
// the kind of apostrophe, and the kind and number of white space between
// words make no difference.
func (t Table) Lookup(word string) (value string, ok bool) {
	if len(t) < headerSize+slotSize || word == "" {
		return "", false
	}
	mask := t.uint32(slotsAt) - 1
	for slot := hash(word) & mask; ; slot = (slot + 1) & mask {
		at := int(t.uint32(headerSize + slotSize*int(slot)))
		if at == 0 {
			return "", false
		}
		key, value := t.entry(at)
		if equal(key, word) {
			return value, true
		}
	}
}

// Has reports whether the table has word.
func (t Table) Has(word string) bool {
	_, ok := t.Lookup(word)
	return ok
}

// Len returns the number of entries.
func (t Table) Len() int {
	n := 0
	for range t.All() {
		n++
	}
	return n
}

// All calls yield for every entry, in the order in which they were packed.
func (t Table) All() func(yield func(key, value string) bool) {
	return func(yield func(key, value string) bool) {
		if len(t) < headerSize {
			return
		}
		for at := headerSize + slotSize*int(t.uint32(slotsAt)); at < len(t); {
			key, value := t.entry(at)
			if !yield(key, value) {
				return
			}
			at += 2 + len(key) + len(value)
		}
	}
}

// Check returns an error if the table is not one that [Pack] made.
func (t Table) Check() error {
	switch {
	case t == "":
		return nil
	case len(t) < headerSize+slotSize || t[:4] != magic:
		return errors.New("lexicon: not a packed table")
	case crc32.ChecksumIEEE([]byte(t[slotsAt:])) != t.uint32(checksumAt):
		return errors.New("lexicon: checksum does not match")
	}
	return nil
}

func (t Table) uint32(at int) uint32 {
	b := t[at : at+4]
	return uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24
}

func (t Table) entry(at int) (key, value string) {
	k, v := int(t[at]), int(t[at+1])
	at += 2
	return string(t[at : at+k]), string(t[at+k : at+k+v])
}

// An Entry is one line of a word list.
type Entry struct{ Key, Value string }

// Pack makes a table of entries. Keys that fold to the same word are an
// error, as is one that is empty or too long.
func Pack(entries []Entry) ([]byte, error) {
	slots := uint32(4)
	for int(slots)*2 < len(entries)*3 {
		slots *= 2
	}
	out := make([]byte, headerSize+slotSize*int(slots))
	copy(out, magic)
	binary.LittleEndian.PutUint32(out[slotsAt:], slots)
	for _, e := range entries {
		key := Fold(e.Key)
		if key == "" || len(key) > MaxLen || len(e.Value) > MaxLen {
			return nil, errors.New("lexicon: entry empty or too long: " + e.Key)
		}
		slot := hash(key) & (slots - 1)
		for ; ; slot = (slot + 1) & (slots - 1) {
			at := binary.LittleEndian.Uint32(out[headerSize+slotSize*slot:])
			if at == 0 {
				break
			}
			if have, _ := Table(out).entry(int(at)); have == key {
				return nil, errors.New("lexicon: entry given twice: " + e.Key)
			}
		}
		binary.LittleEndian.PutUint32(out[headerSize+slotSize*slot:], uint32(len(out)))
		out = append(out, byte(len(key)), byte(len(e.Value)))
		out = append(append(out, key...), e.Value...)
	}
	binary.LittleEndian.PutUint32(out[checksumAt:], crc32.ChecksumIEEE(out[slotsAt:]))
	return out, nil
}

// Fold returns word as tables keep it: lower-cased, with plain apostrophes,
// single spaces between words, and no invisible characters.
func Fold(word string) string {
	out := make([]byte, 0, len(word))
	for f := (folder{rest: word}); ; {
		r := f.next()
		if r < 0 {
			return string(out)
		}
		out = utf8.AppendRune(out, r)
	}
}

// A folder walks over the folded runes of a word.
type folder struct {
	rest    string
	started bool
}

// next returns the next folded rune, or -1 at the end.
func (f *folder) next() rune {
	space := false
	for len(f.rest) > 0 {
		r, size := rune(f.rest[0]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(f.rest)
		}
		switch {
		case r == ' ' || r == '\n' || r == '\t' || r == '\r' || r == '\u00A0' || r == '\u2009' || r == '\u202F':
			space = true
			f.rest = f.rest[size:]
			continue
		case r == '\u00AD' || r == '\u200B' || r == '\uFEFF':
			f.rest = f.rest[size:]
			continue
		}
		if space && f.started {
			return ' '
		}
		f.started = true
		f.rest = f.rest[size:]
		switch {
		case 'A' <= r && r <= 'Z':
			return r + 'a' - 'A'
		case r < utf8.RuneSelf:
			return r
		case r == '’' || r == 'ʼ' || r == '‘':
			return '\''
		}
		return unicode.ToLower(r)
	}
	return -1
}

// hash is FNV-1a over the folded runes of word.
func hash(word string) uint32 {
	const offset, prime = 2166136261, 16777619
	h := uint32(offset)
	for i := 0; ; i++ { // most words are plain ASCII, which needs no folder
		if i == len(word) {
			return h ^ h>>15
		}
		c := word[i]
		if c|0x20-'a' < 26 {
			c |= 0x20
		} else if c <= ' ' || c >= utf8.RuneSelf {
			break
		}
		h = (h ^ uint32(c)) * prime
	}
	h = offset
	for f := (folder{rest: word}); ; {
		r := f.next()
		if r < 0 {
			return h ^ h>>15
		}
		h = (h ^ uint32(r)) * prime
	}
}

// Equal reports whether a and b are the same word to a table.
func Equal(a, b string) bool {
	x, y := folder{rest: a}, folder{rest: b}
	for {
		r := x.next()
		if r != y.next() {
			return false
		}
		if r < 0 {
			return true
		}
	}
}

// equal reports whether word folds to key.
func equal(key, word string) bool {
	if len(key) == len(word) && equalASCII(key, word) {
		return true
	}
	f := folder{rest: word}
	for _, k := range key {
		if f.next() != k {
			return false
		}
	}
	return f.next() < 0
}

// equalASCII reports whether word, lower-cased as far as it is ASCII, is key,
// which is as long.
func equalASCII(key, word string) bool {
	for i := 0; i < len(word); i++ {
		c := word[i]
		if c-'A' < 26 {
			c |= 0x20
		}
		if c != key[i] {
			return false
		}
	}
	return true
}
