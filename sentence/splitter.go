package sentence

// A Splitter splits text into sentences.
type Splitter struct{}

// Split returns the sentences of text.
func (s Splitter) Split(text string) []Span {
	var out []Span
	start := -1
	for i := 0; i < len(text); i++ {
		c := text[i]
		if c != ' ' && c != '\n' && start < 0 {
			start = i
		}
		if start >= 0 && (c == '\n' || c == ' ' && i > 1 && (text[i-1] == '.' || i > 3 && text[i-4] == '.' && text[i-3] == 0xe2)) {
			out = append(out, Span{start, i})
			start = -1
		}
	}
	if start >= 0 {
		out = append(out, Span{start, len(text)})
	}
	return out
}
