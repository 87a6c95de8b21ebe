package dataset

import (
	"encoding/json"
	"os"
	"path/filepath"

	"github.com/hearsay-go/hearsay/sentence"
)

// A Seed is an article in which one careful reader has marked everything that
// the library is to find.
type Seed struct {
	Text       string
	Sentences  []sentence.Span
	Mentions   []SeedMention
	Quotations []SeedQuotation
	Stances    []SeedStance
}

// A SeedMention is words that refer to somebody.
type SeedMention struct {
	sentence.Span
	Level    string `json:"level"`     // NAM, NOM, PRO, or ADJ for a nationality word
	Entities Texts  `json:"canonical"` // the names of those it refers to
}

// A SeedQuotation is words and the names of those who said them.
type SeedQuotation struct {
	Form     string        `json:"kind"` // direct, mixed or indirect
	Content  sentence.Span `json:"content"`
	Speakers Texts         `json:"speaker_canonical"`
}

// A SeedStance is a stance and the name of who holds it, or "(author)".
type SeedStance struct {
	Holder string `json:"holder_entity"`
	Kind   string `json:"kind"`
	Cue    Spans  `json:"cues"`
	Core   bool   `json:"core"` // whether every reader would mark it
}

// Texts is one string or a list of them.
type Texts []string

// UnmarshalJSON reads a string or a list of strings.
func (t *Texts) UnmarshalJSON(b []byte) error {
	if len(b) > 0 && b[0] == '"' {
		*t = Texts{""}
		return json.Unmarshal(b, &(*t)[0])
	}
	var list []string
	err := json.Unmarshal(b, &list)
	*t = list
	return err
}

// ReadSeed reads the article name, NAME.txt, and what is marked in it,
// NAME.gold.json and NAME.stance.jsonl, from the folder dir.
func ReadSeed(dir, name string) (*Seed, error) {
	base := filepath.Join(dir, name)
	text, err := os.ReadFile(base + ".txt")
	if err != nil {
		return nil, err
	}
	gold, err := os.ReadFile(base + ".gold.json")
	if err != nil {
		return nil, err
	}
	var s Seed
	if err := json.Unmarshal(gold, &s); err != nil {
		return nil, err
	}
	s.Text = string(text)
	s.Stances, err = ReadFile[SeedStance](base + ".stance.jsonl")
	return &s, err
}
