package boundary

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hearsay-go/hearsay/internal/datadir"
)

// breaksOf returns all boundaries of text by the default rules.
func breaksOf(text string) []int {
	out := []int{0}
	for at := 0; at < len(text); {
		end, _ := NextUnicode(text[at:])
		at += end
		out = append(out, at)
	}
	return out
}

// The conformance test of Unicode 17.0.0, as JSON lines: text and breaks.
func TestUnicodeConformance(t *testing.T) {
	f, err := os.Open(filepath.Join(datadir.Get(t), "sentence", "unicode17_sentencebreaktest.jsonl"))
	if err != nil {
		t.Skip(err)
	}
	defer f.Close()
	lines, right := 0, 0
	for scan := bufio.NewScanner(f); scan.Scan(); lines++ {
		var line struct {
			ID, Text, Comment string
			Breaks            []int
		}
		if err := json.Unmarshal(scan.Bytes(), &line); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(line.Breaks, breaksOf(line.Text)); diff != "" {
			t.Errorf("%s %q (%s) (-want +got):\n%s", line.ID, line.Text, line.Comment, diff)
		} else {
			right++
		}
	}
	t.Logf("%d of %d lines right", right, lines)
	if lines != 512 {
		t.Errorf("%d lines, want 512", lines)
	}
}

// Every rule of the annex on a case of our own.
func TestUnicodeRules(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		want       []int
	}{
		{"SB3", "a\r\nb", []int{0, 3, 4}},
		{"SB4", "a\nb\u2029c", []int{0, 2, 6, 7}},
		{"SB5", "a.\u0308 \u0308B", []int{0, 7, 8}},
		{"SB6", "3.4", []int{0, 3}},
		{"SB7", "U.S", []int{0, 3}},
		{"SB7 only Upper or Lower", "1.S", []int{0, 2, 3}},
		{"SB8", "a. (1) b", []int{0, 8}},
		{"SB8 stops at a stop", "a. (1). b", []int{0, 3, 9}},
		{"SB8a", "a. , b", []int{0, 6}},
		{"SB9", "a.) B", []int{0, 4, 5}},
		{"SB10", "a. \u00a0B", []int{0, 5, 6}},
		{"SB11", "a? \nb", []int{0, 4, 5}},
		{"SB11 question", "a? b", []int{0, 3, 4}},
		{"SB998", "a b", []int{0, 3}},
		{"invalid bytes", "a.\xff \xffB", []int{0, 2, 6}},
	} {
		if diff := cmp.Diff(c.want, breaksOf(c.text)); diff != "" {
			t.Errorf("%s: %q (-want +got):\n%s", c.rule, c.text, diff)
		}
	}
}
