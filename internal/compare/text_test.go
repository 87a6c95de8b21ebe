package compare

import (
	"math/rand/v2"
	"os"
	"strings"
	"testing"
)

// textSize is the length of the texts, in bytes.
const textSize = 1 << 20

// seedText returns the article in seeds, again and again.
func seedText(tb testing.TB) string {
	b, err := os.ReadFile("../../seeds/alaska-summit.txt")
	if err != nil {
		tb.Fatal(err)
	}
	return strings.Repeat(string(b)+"\n", textSize/len(b)+1)[:textSize]
}

// newsText returns news that never happened, always the same.
func newsText() string {
	r := rand.New(rand.NewPCG(1, 2))
	var b strings.Builder
	for b.Len() < textSize {
		for range 1 + r.IntN(4) {
			b.WriteString(fill(r, pick(r, patterns)))
			b.WriteByte(' ')
		}
		b.WriteString("\n\n")
	}
	return b.String()[:textSize]
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
	"{who} told reporters on {day} that {claim}.",
	"“{Claim},” {who} said. “{Claim}.”",
	"\"{Claim},\" said {who}, who has led {body} since {year}.",
	"{body} did not say whether {claim}, and {who} declined to comment.",
	"{who} met {who} in {place} at {time} on {day}.",
	"The budget rose {number} percent to ${number} million, according to {body}.",
	"“Who will pay for it?” {who} asked. “Not {place}!”",
	"{place}, {day} (Wire) — {Claim}, {body} announced.",
	"In {year}, {claim}; {who} called it “the worst year of all.”",
	"{who} added that {claim} … and that {claim}.",
}

var phrases = map[string][]string{
	"who": {
		"Mr. Hale", "Dr. Amina Yusuf", "Gov. Peter Lindqvist", "Sen. J. R. Okafor", "Prime Minister Ana Duarte", "Col. Vance", "Ms. O’Neill",
		"the spokeswoman", "a senior official", "Brekke, the union’s president", "she", "the mayor of {place}", "Judge T. Moreau Jr.",
	},
	"body": {
		"the ministry", "Norrland Shipping Inc.", "Harlan & Co.", "the U.S. agency", "Parliament", "the union", "the E.U.", "the Court of Appeals",
	},
	"place": {"Skarvik", "New Carthage, Ohio", "St. Brannoc", "Port Ellis", "the U.K.", "northern Veldland", "Washington, D.C.", "Zürich"},
	"day":   {"Monday", "Tuesday", "Jan. 14", "Friday night", "Sept. 3, 2019", "Sunday"},
	"time":  {"5 p.m.", "10:30 a.m.", "noon", "dawn"},
	"year":  {"1998", "2007", "2016", "2021"},
	"number": {
		"3.5", "1,400", "27", "0.8", "12.75", "250",
	},
	"claim": {
		"the ferries would sail by {day}", "No. {number} was closed", "the talks had failed", "nobody had seen the figures that {body} published",
		"the bridge near {place} must be rebuilt", "{number} people were hurt, {number} of them badly", "voters in {place} deserve better",
		"the law, which {who} wrote, could cost ${number} billion a year",
	},
	"Claim": {
		"We have gone as far as we can", "It is too early to tell", "The talks have failed", "Nobody asked us", "I’m against it, and so is {body}",
		"That is what {who} wanted", "Prices rose {number} percent",
	},
}
