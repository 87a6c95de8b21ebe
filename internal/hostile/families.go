package hostile

import (
	"math/rand/v2"
	"strings"
)

// vocabulary are words and marks of news.
var vocabulary = strings.Split("Ann |Weiss |mayor |President |Council |Bern |US |U.S. |Mr. |Russian |party |deal |war |vote |spokesman |lawyer |he |she |it |they |I |we |"+
	"who |which |that |this |the |a |of |in |at |on |to |by |for |with |from |as |’s |and |but |or |if |whether |before |after |said |told |asked |will |would |was |is |has |not |no |never |"+
	"oppose |supports |hope |fear |denied |declined |demanded |called |wants |released |comment |report |rally |according |Friday |last |week |very |added, |one |two |2019 |$1 |"+
	"“|” |‘|’ |\"|( |) |, |. |; |: |– |? |\n\n", "|")

// Families are all there are.
var Families = []Family{
	// Nothing to read.
	repeat("spaces", " "),
	repeat("newlines", "\n"),
	repeat("carriage returns", "\r"),
	repeat("no-break spaces", "\u00a0"),
	repeat("zeros", "\x00"),

	// Marks.
	repeat("opening marks", "“"),
	repeat("closing marks", "”"),
	repeat("straight marks", `"`),
	repeat("apostrophes", "'"),
	repeat("single marks", " ‘a’"),
	repeat("guillemets", "«a» "),
	repeat("corners", "「"),
	repeat("never closed", "“A b.\n\n"),
	repeat("nested marks", "“a ‘b "),
	oneOf("marks by chance", "“", "”", "‘", "’", `"`, "'", " ", "a", ".", "\n\n", "said "),

	// Brackets, stops and other signs.
	repeat("brackets", "("),
	repeat("bracket pairs", "[a] "),
	repeat("braces", "{<"),
	repeat("stops", "."),
	repeat("a.", "a."),
	repeat("A.", "A. "),
	repeat("Mr.", "Mr. "),
	repeat("commas", "a, "),
	repeat("semicolons", "“a”; b; "),
	repeat("dashes", "a — "),
	repeat("hyphens", "a-"),
	repeat("digits", "1"),
	repeat("decimals", "1,1."),
	repeat("addresses", "http://a.b/("),
	repeat("at signs", "a@"),

	// Characters.
	repeat("no spaces", "a"),
	repeat("capital letters", "A"),
	repeat("all capitals", "MAYOR ROTH SAID NO. "),
	repeat("right to left", "قال الوزير: «نعم». "),
	repeat("Chinese", "市长说：“是。”"),
	between("combining marks on one letter", "e", "\u0301"),
	repeat("combining marks", "e\u0301\u0302 said "),
	repeat("joiners", "😀\u200d"),
	repeat("bytes that are no UTF-8", "\xff \xfe“\xe2\x80"),
	random("bytes by chance", func(r *rand.Rand, b *strings.Builder) { b.WriteByte(byte(r.Uint32())) }),
	random("letters by chance", func(r *rand.Rand, b *strings.Builder) { b.WriteByte(" etaoinshrdluTAI.,"[r.IntN(18)]) }),
	random("characters by chance", func(r *rand.Rand, b *strings.Builder) { b.WriteRune(rune(r.IntN(0x3000))) }),

	// Words.
	repeat("said that", "he said that "),
	repeat("said", "said "),
	repeat("said she said", "He said she said they said "),
	repeat("who said", "who said "),
	repeat("according to", "according to "),
	repeat("declined to comment", "declined to comment "),
	repeat("not", "not "),
	repeat("not never no", "does not never have no "),
	repeat("the head of", "the head of "),
	repeat("and", "and "),
	repeat("to want to", "to want to support "),
	repeat("condemned by", "it was condemned by "),
	repeat("critics of", "critics of critics oppose "),
	repeat("President Prime Minister", "President Prime Minister of of the "),
	repeat("pronouns", "He told him that she saw them. "),
	repeat("I and we", "“I,” I said, “and we,” we said. "),
	repeat("one line", "A b c d e f g. "),
	oneOf("words by chance", vocabulary...),
	repeat("places", "in Lima "),
	repeat("rallies", "at a rally in a report released in Lima "),
	between("subjects far above", "; Weiss , is Weiss us Ann ", "he "),
	repeat("clauses in clauses", "asked rally U.S. his oppose is "),
	again("phrases again and again", vocabulary),

	// Names.
	repeat("one name", "Ann "),
	repeat("one full name", "Ann Weiss "),
	repeat("a list of names", "Tom, Ann and Tom "),
	repeat("initials", "U.S. U.N. A.B. Ann "),
	count("other names", "%s "),
	count("other names in sentences", "%s left Bern. He slept. "),
	count("one given name", "Ann %s left. "),
	count("one surname", "%s Roth left. Roth slept. "),
	count("one longer name", "Ann%s "),
	count("other bodies", "The %s Council said so. The council slept. "),
	count("other roles", "Mayor %s of Bern, head of the council, said no. The mayor slept. "),

	// Dialogue.
	repeat("dialogue", "“A b,” said c. "),
	repeat("remarks", "“A?”\n\n"),
	repeat("two speakers", "“A b,” said Tom.\n\n“C d,” said Ann.\n\n“E f, g.”\n\n"),
	repeat("labels", "ANN: b\n\nc d.\n\n"),
	count("other speakers", "“I fear a war,” said %s. "),
	count("other labels", "%s: We oppose it.\n\n"),
	count("other content", "Ann said that %s would support the deal. "),
	count("nested in nested", "%s said that Ann opposed it, that "),

	// News, as it should be.
	repeat("news", "Mayor Olga Roth said on Friday that the old bridge across the river would be closed for the winter.\n"+
		"“It is not safe any more,” she said. “We have looked at every bolt, and we cannot wait another year.”\n"+
		"A lawyer for the builders, who asked not to be named, called the decision “a mistake” and said his clients would appeal.\n"+
		"According to the police, nobody was hurt. Roth opposes the plan, but her party wants it, and declined to comment.\n\n"),
}
