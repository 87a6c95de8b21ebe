package sentence_test

import (
	"bufio"
	"fmt"
	"strings"

	"github.com/hearsay-go/hearsay/sentence"
)

func Example() {
	text := "Dr. Ito of Acme Inc. arrived at 9 a.m. on Jan. 6. “Is it over?” she asked. It was."
	for s := range sentence.All(text) {
		fmt.Printf("%2d–%2d %s\n", s.Start, s.End, s.In(text))
	}
	// Output:
	//  0–49 Dr. Ito of Acme Inc. arrived at 9 a.m. on Jan. 6.
	// 50–78 “Is it over?” she asked.
	// 79–86 It was.
}

// An iterator finds a sentence when it is asked for one.
func ExampleAll() {
	text := "Dr. Roe closed the bridge. It will reopen in May. Repairs cost $1.5 million."
	for s := range sentence.All(text) {
		fmt.Println(s.In(text))
	}
	// Output:
	// Dr. Roe closed the bridge.
	// It will reopen in May.
	// Repairs cost $1.5 million.
}

func ExampleSplit() {
	text := "The U.S. envoy left. Nobody saw him go."
	fmt.Println(sentence.Split(text))
	// Output: [{0 20} {21 39}]
}

func ExampleAppend() {
	var spans []sentence.Span
	for _, text := range []string{"One. Two.", "Three."} {
		spans = sentence.Append(spans[:0], text) // no allocation once spans has grown
		fmt.Println(len(spans))
	}
	// Output:
	// 2
	// 1
}

func ExampleSplitFunc() {
	scanner := bufio.NewScanner(strings.NewReader("The strike is over. The port\nreopens on Monday."))
	scanner.Split(sentence.SplitFunc())
	for scanner.Scan() {
		fmt.Printf("%q\n", scanner.Text())
	}
	// Output:
	// "The strike is over."
	// "The port\nreopens on Monday."
}

func ExampleSplitter_wholeQuotations() {
	text := "“We tried. We failed,” he said. She left."
	whole := sentence.Splitter{WholeQuotations: true}
	for s := range whole.All(text) {
		fmt.Println(s.In(text))
	}
	// Output:
	// “We tried. We failed,” he said.
	// She left.
}

func ExampleSplitter_abbreviations() {
	text := "Die Fa. Huber zahlt. The Hptm. Weiss agreed."
	german := sentence.Splitter{Abbreviations: []string{"Fa", "Hptm"}}
	t := german.Parse(text) // for entity, quote and stance to read
	for _, s := range t.Sentences() {
		fmt.Println(t.Slice(s))
	}
	// Output:
	// Die Fa. Huber zahlt.
	// The Hptm. Weiss agreed.
}

func ExampleSplitter_unicode() {
	text := "Mr. Roe left. It rained."
	standard := sentence.Splitter{Rules: sentence.Unicode}
	for s := range standard.All(text) {
		fmt.Println(s.In(text))
	}
	// Output:
	// Mr.
	// Roe left.
	// It rained.
}

func ExampleNewText() {
	_, err := sentence.NewText("One. Two.", []sentence.Span{{Start: 0, End: 4}, {Start: 3, End: 9}})
	fmt.Println(err)
	// Output: sentence: span 1 [3:9) starts before the end of the one before it, 4
}

// A Text knows which sentence a place in it is in.
func ExampleText() {
	t := sentence.Parse("The council met on Monday. The toll will rise. Nobody objected.")
	hit := strings.Index(t.String(), "toll")
	i := t.SentenceAt(hit)
	fmt.Println(i, t.Sentences()[i])
	fmt.Println(t.Slice(t.Sentences()[i]))
	// Output:
	// 1 {27 46}
	// The toll will rise.
}

// Packages that read one Text share what they have worked out about it.
func ExampleText_Memo() {
	type wordCount struct{} // a key of one's own
	count := func(t *sentence.Text) int {
		return t.Memo(wordCount{}, func() any {
			fmt.Println("counting")
			return len(strings.Fields(t.String()))
		}).(int)
	}
	t := sentence.Parse("It rained. We left.")
	fmt.Println(count(t))
	fmt.Println(count(t))
	// Output:
	// counting
	// 4
	// 4
}

func ExampleSpan() {
	text := "Ms. Roe left. It rained."
	first := sentence.Split(text)[0]
	name := sentence.Span{Start: 4, End: 7}
	fmt.Println(name.In(text), name.Len(), first.Contains(name), name.Overlaps(first))
	fmt.Println(sentence.Span{}.IsZero()) // none
	// Output:
	// Roe 3 true true
	// true
}

// What a reader marked in a browser, where offsets count UTF-16 code units, is
// found in the bytes of the text, and back.
func ExampleOffsets_ToSpan() {
	text := "👋 “Salut,” dit Zoë."
	offsets := sentence.NewOffsets(text, sentence.UTF16)
	marked := sentence.Span{Start: 16, End: 19}
	bytes := offsets.ToSpan(marked)
	fmt.Println(bytes, bytes.In(text))
	fmt.Println(offsets.To(16), offsets.From(22))
	// Output:
	// {22 26} Zoë
	// 22 16
}

// The same sentence in three units: bytes, characters, UTF-16 code units.
func ExampleOffsets() {
	text := "“Oui,” dit Zoë. 👋 Salut."
	last := sentence.Split(text)[1]
	for _, unit := range []sentence.Unit{sentence.Bytes, sentence.Runes, sentence.UTF16} {
		fmt.Println(sentence.NewOffsets(text, unit).FromSpan(last))
	}
	// Output:
	// {26 32}
	// {18 24}
	// {19 25}
}
