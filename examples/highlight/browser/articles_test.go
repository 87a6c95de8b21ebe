package browser

import (
	"fmt"
	"os"
	"strings"
)

// articles are the articles whose pages are tested: a file, or a text.
var articles = map[string]struct{ file, text string }{
	"alaska":  {file: "../../../seeds/alaska-summit.txt"},
	"ferry":   {file: "../../../testdata/ferry-strike.txt"},
	"crowd":   {text: crowd()},
	"hostile": {text: hostile},
	"nothing": {},
}

// text returns the text of an article.
func text(name string) string {
	a := articles[name]
	if a.file == "" {
		return a.text
	}
	b, err := os.ReadFile(a.file)
	if err != nil {
		panic(err)
	}
	return string(b)
}

// hostile tries to become more than text.
var hostile = "\ufeff\r\n  Council <b>divided</b> over &lt;harbour&amp; plan\r\n\r\n" +
	`“<script>document.title = window.ran = 'yes'</script> is what we want,” Mayor Lea Moser said. ` +
	"“Never </article></main><script>window.ran = 1</script>,” said Councillor Tom \"><img src=x onerror=window.ran=2> Brandt.\r\n\r\n" +
	"Moser, who fears “</script><style>*{display:none}</style>”, hopes that <a href=javascript:window.ran=3>the plan</a> will pass.\r" +
	"She said, “{{.Style}} <!-- and ${window.ran=4} \u202eback\u202c &#x3c;b&gt; 'it' \"is\" `so`.”\n\n" +
	"\tWww.example.com/" + longWord + " said it was ready. “" + longWord + ",” Moser said.\f\n"

// longWord cannot be broken between words.
var longWord = strings.Repeat("Ararangua", 30)

// crowd is an article in which more people speak than there are colours, one
// of them about another’s words.
func crowd() string {
	people := []string{"Anna Berg", "Bruno Costa", "Carla Dietz", "David Engel", "Elena Fuchs", "Frank Gruber", "Greta Huber",
		"Hans Imhof", "Ines Jung", "Jakob Keller", "Klara Lang", "Lukas Maier", "Maria Nagel", "Nils Ott", "Olga Peters",
		"Paul Quint", "Rosa Stein", "Simon Thoma", "Tina Ulrich"}
	var b strings.Builder
	for i, p := range people {
		first, last, _ := strings.Cut(p, " ")
		fmt.Fprintf(&b, "“The bridge will cost us %d million,” said %s. %s said the bridge was late. ", i+2, p, last)
		if i > 0 {
			before := strings.Fields(people[i-1])[1]
			fmt.Fprintf(&b, "“Yesterday %s told me, ‘I fear the worst,’ and I opposed the bridge,” %s %s added.", before, first, last)
		}
		b.WriteString("\n\n")
	}
	return b.String()
}
