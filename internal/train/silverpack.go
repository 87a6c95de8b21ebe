package main

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"fmt"
	"hash/fnv"
	"io"
	"os"

	"github.com/hearsay-go/hearsay/internal/syntax"
)

// packSilver packs what the teacher wrote about the texts.
//
// Of every sentence stand there: the number of words, a checksum of them, and
// of every word its tag, relation, and the distance of its head. All of one
// kind stand together, deflated.
func packSilver(data, labels, file string) error {
	texts, err := silverTexts(data)
	if err != nil {
		return err
	}
	type sent struct {
		Tag  []string
		Head []int
		Rel  []string
	}
	var sizes, sums, tags, relations, heads []byte
	count := 0
	err = eachLabelled(texts, labels, func(c clause, s sent) {
		count++
		sizes = binary.AppendUvarint(sizes, uint64(len(s.Tag)))
		sums = binary.LittleEndian.AppendUint16(sums, checksum(c.words))
		for i, tag := range s.Tag {
			tags = append(tags, byte(syntax.TagOf(tag)))
			relations = append(relations, byte(syntax.RelationOf(s.Rel[i])))
			distance := 0
			if s.Head[i] > 0 {
				distance = s.Head[i] - 1 - i
			}
			heads = binary.AppendVarint(heads, int64(distance))
		}
	})
	if err != nil {
		return err
	}
	out, err := deflate(count, sizes, sums, tags, relations, heads)
	if err != nil {
		return err
	}
	report("silver: %d sentences, %d words, %d bytes", count, len(tags), len(out))
	return os.WriteFile(file, out, 0o644)
}

// eachLabelled calls do with each sentence of the texts and what the file labels
// says of it.
func eachLabelled[T any](texts []silverText, labels string, do func(c clause, s T)) error {
	read := map[string][]T{}
	err := eachLine(labels, func(l struct {
		ID    string
		Sents []T
	}) {
		read[l.ID] = l.Sents
	})
	if err != nil {
		return err
	}
	for _, t := range texts {
		clauses := t.clauses()
		if len(clauses) != len(read[t.id]) {
			return fmt.Errorf("%s: %s has %d sentences, not %d", labels, t.id, len(read[t.id]), len(clauses))
		}
		for k, s := range read[t.id] {
			do(clauses[k], s)
		}
	}
	return nil
}

// deflate returns the number of sentences and the parts, each deflated.
func deflate(count int, parts ...[]byte) ([]byte, error) {
	out := binary.AppendUvarint(nil, uint64(count))
	for _, part := range parts {
		var b bytes.Buffer
		w, err := flate.NewWriter(&b, flate.BestCompression)
		if err != nil {
			return nil, err
		}
		w.Write(part)
		if err := w.Close(); err != nil {
			return nil, err
		}
		out = binary.AppendUvarint(out, uint64(b.Len()))
		out = append(out, b.Bytes()...)
	}
	return out, nil
}

// inflate reads what deflate returned, of n parts, from a file.
func inflate(file string, n int) (count uint64, parts []*bytes.Reader, err error) {
	packed, err := os.ReadFile(file)
	if err != nil {
		return 0, nil, err
	}
	r := bytes.NewReader(packed)
	if count, err = binary.ReadUvarint(r); err != nil {
		return 0, nil, fmt.Errorf("%s: %w", file, err)
	}
	for range n {
		size, err := binary.ReadUvarint(r)
		if err != nil {
			return 0, nil, fmt.Errorf("%s: %w", file, err)
		}
		part, err := io.ReadAll(flate.NewReader(io.LimitReader(r, int64(size))))
		if err != nil {
			return 0, nil, fmt.Errorf("%s: %w", file, err)
		}
		parts = append(parts, bytes.NewReader(part))
	}
	return count, parts, nil
}

// checksum tells sentences apart that are cut into other words.
func checksum(words []string) uint16 {
	h := fnv.New32a()
	for _, w := range words {
		io.WriteString(h, w)
		h.Write([]byte{0})
	}
	return uint16(h.Sum32())
}

// readSilver returns the texts with what the teacher said of them. Sentences
// that the library has come to cut otherwise are left out.
func readSilver(data, file string) (corpus, error) {
	texts, err := silverTexts(data)
	if err != nil {
		return nil, err
	}
	count, parts, err := inflate(file, 5)
	if err != nil {
		return nil, err
	}
	sizes, sums, tags, relations, heads := parts[0], parts[1], parts[2], parts[3], parts[4]
	known := map[[2]uint16][]clause{} // by size and checksum, in order
	for range count {
		size, _ := binary.ReadUvarint(sizes)
		var sum uint16
		binary.Read(sums, binary.LittleEndian, &sum)
		var c clause
		for i := range int(size) {
			tag, _ := tags.ReadByte()
			relation, _ := relations.ReadByte()
			distance, err := binary.ReadVarint(heads)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", file, err)
			}
			head := int32(-1)
			if distance != 0 {
				head = int32(i + int(distance))
			}
			c.tags = append(c.tags, syntax.Tag(tag))
			c.relations = append(c.relations, syntax.Relation(relation))
			c.heads = append(c.heads, head)
		}
		key := [2]uint16{uint16(size), sum}
		known[key] = append(known[key], c)
	}
	var all corpus
	lost, kept := 0, 0
	for _, t := range texts {
		var a article
		for _, c := range t.clauses() {
			key := [2]uint16{uint16(len(c.words)), checksum(c.words)}
			have := known[key]
			if len(have) == 0 {
				lost++
				continue
			}
			kept++
			// The same sentence may come again.
			c.tags, c.relations, c.heads = have[0].tags, have[0].relations, have[0].heads
			if len(have) > 1 {
				known[key] = have[1:]
			}
			a = append(a, c)
		}
		if len(a) > 0 {
			all = append(all, a)
		}
	}
	report("silver: %d sentences, %d words; %d sentences are cut otherwise now", kept, all.size(), lost)
	return all, nil
}
