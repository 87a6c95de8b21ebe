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
	for s := range german.All(text) {
		fmt.Println(s.In(text))
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
