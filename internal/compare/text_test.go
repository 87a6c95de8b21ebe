package compare

import (
	"math/rand/v2"
	"os"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

// textSize is the length that the texts have at least, in bytes.
const textSize = 1 << 20

// article returns the article in seeds.
func article(tb testing.TB) string {
	b, err := os.ReadFile("../../seeds/alaska-summit.txt")
	if err != nil {
		tb.Fatal(err)
	}
	return string(b)
}

// seedText returns the article in seeds, again and again.
func seedText(tb testing.TB) string {
	s := article(tb) + "\n"
	return strings.Repeat(s, textSize/len(s)+1)
}

// newsText returns news that never happened, always the same. About as many
// marks, abbreviations and paragraphs stand in it as in real news.
func newsText() string {
	r := rand.New(rand.NewPCG(1, 2))
	var b strings.Builder
	for b.Len() < textSize {
		for range 1 + r.IntN(3) {
			s := fill(r, pick(r, patterns))
			first, size := utf8.DecodeRuneInString(s)
			b.WriteString(string(unicode.ToUpper(first)) + s[size:] + " ")
		}
		b.WriteString("\n")
	}
	return b.String()
}

// fill replaces every {list} in pattern by a phrase of that list.
func fill(r *rand.Rand, pattern string) string {
	var b strings.Builder
	for {
		before, rest, ok := strings.Cut(pattern, "{")
		b.WriteString(before)
		if !ok {
			return b.String()
		}
		name, after, _ := strings.Cut(rest, "}")
		b.WriteString(fill(r, pick(r, phrases[name])))
		pattern = after
	}
}

func pick(r *rand.Rand, list []string) string { return list[r.IntN(len(list))] }

var patterns = []string{
	"{who} told reporters on {day} that {claim} and that {claim}, {aside}.",
	"{who} has said again and again that {claim}, but {claim}, according to {body}.",
	"while {claim}, {who} met {who} in {place} on {day}, {aside}.",
	"“{opinion}, and I think that {claim},” {who} said. “{opinion}.”",
	"\"{opinion},\" said {who}, who has led {body} since {year}, {aside}.",
	"the budget of {body} rose {number} percent to ${number} million last year, {aside}, although {claim}.",
	"“Who will pay for it?” {who} asked on {day}, when {claim}.",
	"{place}, {day} (Wire) — {who} announced that {claim}, {aside}.",
	"in {year}, when {claim}, {who} called it “the worst year of all” and added that {claim}.",
	"it is not the first time that {claim}; in {year} people in {place} were told that {claim}.",
	"{body} did not say whether {claim}, and {who} declined to comment, {aside}.",
}

var phrases = map[string][]string{
	"who": {
		"the spokeswoman", "a senior official", "Brekke, the president of the union", "the mayor of {place}", "Prime Minister Ana Duarte",
		"Transport Minister Peter Lindqvist", "a man who lives near the harbour", "Amina Yusuf, a doctor", "the head of {body}", "Duarte",
		"Yusuf’s lawyer", "Mr. Hale", "Gov. J. R. Okafor",
	},
	"body": {
		"the ministry", "the company", "Parliament", "the seafarers’ union", "the Court of Appeals", "the local council", "Norrland Shipping Inc.",
		"the city’s police", "the U.S. agency",
	},
	"place":  {"Skarvik", "Port Ellis", "northern Veldland", "Zürich", "the island of Lunda", "Carthage", "the capital", "St. Brannoc", "Washington, D.C."},
	"day":    {"Monday", "Tuesday", "Friday night", "Sunday", "Thursday morning", "Jan. 14", "Wednesday at 5 p.m."},
	"year":   {"1998", "2007", "2016", "2021"},
	"number": {"27", "250", "1,400", "3.5", "three", "twelve"},
	"aside": {
		"as everybody in the room had expected", "a sign that the government is worried about the winter", "which nobody had thought possible a year ago",
		"after a long night of talks behind closed doors", "and left the building by another door", "in what would be the largest cut for decades",
		"days before the people of {place} go to the polls",
	},
	"claim": {
		"the ferries would sail again before the end of the week", "the talks between both sides had failed for good",
		"nobody had seen the figures that {body} published", "the old bridge near {place} must be rebuilt before the winter",
		"{number} people were hurt and {number} of them had to be flown to a hospital", "the voters in {place} deserve better than this",
		"the law that {who} wrote could cost the country ${number} billion a year", "prices for bread and fuel will go on rising through the spring",
		"the army had been asked to bring food and medicine to the villages in the north", "the judges were not shown all of the letters",
	},
	"opinion": {
		"We have gone as far as we can, and they know it", "It is far too early to tell what this means for our members", "Nobody asked us about any of this",
		"I’m against it, and so are most of the people who have to live with it", "That is what they wanted from the first day on",
	},
}
