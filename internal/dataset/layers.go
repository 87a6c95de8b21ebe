package dataset

// Sentences is a text of the layer "sentence".
type Sentences struct {
	ID        string `json:"id"`
	Text      string `json:"text"`
	Sentences Spans  `json:"sents"`
}

// Pronoun is a text of the layer "coref", as the set GAP has it: a pronoun and
// two names, A and B, either or neither of which it means.
type Pronoun struct {
	ID      string `json:"id"`
	Text    string `json:"text"`
	Pronoun Span   `json:"pronoun"`
	Gender  string `json:"gender"` // of the pronoun: M or F
	A       Span   `json:"a"`
	IsA     bool   `json:"a_coref"`
	B       Span   `json:"b"`
	IsB     bool   `json:"b_coref"`
}

// Quotations is a text of the layer "quote".
type Quotations struct {
	ID           string        `json:"id"`
	Text         string        `json:"text"`
	Attributions []Attribution `json:"attributions"`
}

// An Attribution is words and whose they are: an attribution relation of PARC
// and PolNeAR. Each of its parts may have several spans.
type Attribution struct {
	Source  Spans  `json:"source"`
	Cue     Spans  `json:"cue"`
	Content Spans  `json:"content"`
	Speaker string `json:"speaker"` // the name of who is meant, where that is known
	// Told is how Speaker is known: "hand" if a reader told whom a pronoun
	// means, "auto" if the source is a name.
	Told string `json:"speaker_how"`
}

// Stance is a text of the layer "stance", as the set PLOVER has it: who holds
// what against or for whom, and the words that show it.
type Stance struct {
	ID      string `json:"id"`
	Text    string `json:"text"`
	Holder  Spans  `json:"holders"` // the same one may be named several times
	Target  Spans  `json:"targets"`
	Cue     Spans  `json:"cues"`
	Event   string `json:"event"` // the PLOVER event type
	Label   string `json:"label"` // positive or negative: how the holder deals with the target
	Comment string `json:"comment"`
}

// Toward is a text of the layer "stance" with one mention of somebody, and how
// the text stands to that, as the set NewsMTSC has it.
type Toward struct {
	ID     string `json:"id"`
	Text   string `json:"text"`
	Target Span   `json:"target"`
	Label  string `json:"label"` // positive, neutral, negative
}

// Between is a sentence of the layer "stance" with two who are mentioned, P and
// Q, and how they stand to each other, as the set DSE has it.
type Between struct {
	ID    string `json:"id"`
	Text  string `json:"text"`
	P     Span   `json:"p"`
	Q     Span   `json:"q"`
	Label string `json:"label5"` // neutral, or pos_pq, neg_pq, pos_qp, neg_qp
}
