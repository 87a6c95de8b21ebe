package words

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hearsay-go/hearsay/internal/lexicon"
	"github.com/hearsay-go/hearsay/sentence"
)

// tokenCases holds texts of one sentence and their tokens, with a space
// between them.
var tokenCases = []struct{ name, text, want string }{
	{"plain", "The minister left early.", "The minister left early ."},
	{"comma", "Rain, hail, and snow fell.", "Rain , hail , and snow fell ."},
	{"question", "Who paid for it?", "Who paid for it ?"},
	{"empty", "", ""},
	{"one letter", "a", "a"},
	{"one mark", ".", "."},
	{"not", "They don't know, and we didn't ask.", "They do n't know , and we did n't ask ."},
	{"not, curly", "They don’t know, and we didn’t ask.", "They do n’t know , and we did n’t ask ."},
	{"not, capitals", "WE DON'T KNOW AND CAN'T SAY", "WE DO N'T KNOW AND CA N'T SAY"},
	{"can and will", "She can't, won't and shan't sign.", "She ca n't , wo n't and sha n't sign ."},
	{"cannot", "They cannot wait.", "They can not wait ."},
	{"cannot, capital", "CANNOT BE SERVED", "CAN NOT BE SERVED"},
	{"gonna", "I'm gonna win, you wanna bet, he's gotta go", "I 'm gon na win , you wan na bet , he 's got ta go"},
	{"gimme", "Gimme a break and lemme think", "Gim me a break and lem me think"},
	{"dunno", "I dunno.", "I du n no ."},
	{"without apostrophe", "I dont care, it doesnt matter and we cant stay", "I do nt care , it does nt matter and we ca nt stay"},
	{"im", "im sure theyre late", "i m sure they re late"},
	{"its is kept", "Its roof leaks and lets rain in.", "Its roof leaks and lets rain in ."},
	{"all clitics", "I'd say we've won, they're out, she'll stay, I'm tired, it's late", "I 'd say we 've won , they 're out , she 'll stay , I 'm tired , it 's late"},
	{"all clitics, curly", "I’d say we’ve won, they’re out, she’ll stay, I’m tired, it’s late", "I ’d say we ’ve won , they ’re out , she ’ll stay , I ’m tired , it ’s late"},
	{"clitics, capitals", "WE'VE WON AND IT'S LATE", "WE 'VE WON AND IT 'S LATE"},
	{"double clitic", "You shouldn't've and he'd've known", "You should n't 've and he 'd 've known"},
	{"left mark as apostrophe", "They don‘t, it‘s over", "They do n‘t , it ‘s over"},
	{"backtick as apostrophe", "Mama`s boy", "Mama `s boy"},
	{"possessive", "Peru’s envoy and the mayor's aide", "Peru ’s envoy and the mayor 's aide"},
	{"possessive plural", "the students’ union and the Joneses' house", "the students ’ union and the Joneses ' house"},
	{"possessive after acronym", "the U.S.'s debt and NATO's budget", "the U.S. 's debt and NATO 's budget"},
	{"possessive after a quotation", "the “Titanic”’s captain", "the “ Titanic ” ’s captain"},
	{"possessive apart", "Iran 's envoy did n't come", "Iran 's envoy did n't come"},
	{"possessive of a domain", "Lindtherm.com's shares", "Lindtherm.com 's shares"},
	{"possessive of a topic", "#SaveTheMill's founder", "#SaveTheMill 's founder"},
	{"let us", "Let's go", "Let 's go"},
	{"ain't", "It ain't over", "It ai n't over"},
	{"y'all", "Y'all come back", "Y'all come back"},
	{"ma'am", "Yes, ma'am.", "Yes , ma'am ."},
	{"o’clock", "at five o’clock", "at five o’clock"},
	{"Irish name", "Ms. O’Brien and Mr. O'Dowd", "Ms. O’Brien and Mr. O'Dowd"},
	{"French name", "Côte d’Ivoire and the d'Arcy estate", "Côte d’Ivoire and the d'Arcy estate"},
	{"Arabic name", "the Shi'ite leader Al-Sha'lan", "the Shi'ite leader Al - Sha'lan"},
	{"tis", "'Tis late and ’twas cold", "'T is late and ’t was cold"},
	{"em", "Tell ’em and get 'em", "Tell ’em and get 'em"},
	{"til", "open ’til nine", "open ’til nine"},
	{"n", "rock ’n’ roll and rock 'n' roll", "rock ’n’ roll and rock 'n' roll"},
	{"n, short", "salt ’n pepper", "salt ’n pepper"},
	{"dropped g", "We're goin' nowhere, nothin’ doin’.", "We 're goin' nowhere , nothin’ doin’ ."},
	{"ol", "Ol’ Man River", "Ol’ Man River"},
	{"decade", "the ’90s and the '60s", "the ’90s and the '60s"},
	{"year, short", "the class of ’08 came", "the class of ’08 came"},
	{"decade with an apostrophe", "the 1930's and the 60's", "the 1930's and the 60's"},
	{"year with a possessive", "by 2008's end", "by 2008 's end"},
	{"single quotation", "He called it 'a mess' and left.", "He called it ' a mess ' and left ."},
	{"single quotation, curly", "He called it ‘a mess’ and left.", "He called it ‘ a mess ’ and left ."},
	{"quotation of a plural", "the ‘old boys’ said so", "the ‘ old boys ’ said so"},
	{"quotation marks", "“No,” she said.", "“ No , ” she said ."},
	{"quotation marks, straight", `"No," she said.`, `" No , " she said .`},
	{"nested", "“He said ‘no’ twice.”", "“ He said ‘ no ’ twice . ”"},
	{"nested, closing together", "“He said ‘no.’”", "“ He said ‘ no . ’ ”"},
	{"two apostrophes", "''No,'' she said.", "'' No , '' she said ."},
	{"backticks", "``No,'' she said.", "`` No , '' she said ."},
	{"three apostrophes", "'''No' is no answer,'' she said.", "'' ' No ' is no answer , '' she said ."},
	{"guillemets", "« Non », dit-elle.", "« Non » , dit - elle ."},
	{"low marks", "„Nein“, said he.", "„ Nein “ , said he ."},
	{"corner marks", "「はい」", "「 はい 」"},
	{"hyphen", "a well-known vice-president", "a well - known vice - president"},
	{"hyphens", "state-of-the-art and 26-year-old", "state - of - the - art and 26 - year - old"},
	{"hyphen, unusual", "a well‐known and a well‑paid man", "a well ‐ known and a well ‑ paid man"},
	{"Arabic hyphen", "Al-Zaman and al-Nahda", "Al - Zaman and al - Nahda"},
	{"U.S.-backed", "the U.S.-backed rebels", "the U.S. - backed rebels"},
	{"anti-U.S.", "anti-U.S. anger", "anti-U.S. anger"},
	{"country-based", "a London-based firm", "a London - based firm"},
	{"hyphen, number first", "a 50-page report and 12-hour days", "a 50 - page report and 12 - hour days"},
	{"hyphen, letters and digits", "COVID-19, an AK-47 and an F-16", "COVID - 19 , an AK - 47 and an F - 16"},
	{"double name", "Ms. Lind-Okafor", "Ms. Lind - Okafor"},
	{"prefix anti", "anti-war and pro-Kyiv voices", "anti-war and pro-Kyiv voices"},
	{"prefix re", "his re-election and the co-owner", "his re-election and the co-owner"},
	{"prefix mid", "in mid-1990s cars, mid-May", "in mid-1990s cars , mid-May"},
	{"prefix non", "non-profit e-mail", "non-profit e-mail"},
	{"prefix, capital", "Non-Aligned and Anti-Corruption", "Non-Aligned and Anti-Corruption"},
	{"prefix, shouted", "ANTI-WAR MARCH", "ANTI-WAR MARCH"},
	{"prefix of a compound", "a pro-free-trade party", "a pro-free - trade party"},
	{"no prefix, an acronym", "UN-backed talks", "UN - backed talks"},
	{"prefix alone", "pre- and post-war", "pre - and post-war"},
	{"self", "self-made and so-called", "self - made and so - called"},
	{"suffix", "a Kafka-esque case, career-wise", "a Kafka-esque case , career-wise"},
	{"hyphen at the end", "two- or three-year terms", "two - or three - year terms"},
	{"hyphen before", "a suffix such as -ing", "a suffix such as - ing"},
	{"dash of two", "rain -- or snow -- fell", "rain -- or snow -- fell"},
	{"dash of two, glued", "rain--or snow", "rain -- or snow"},
	{"em dash", "rain — or snow—fell", "rain — or snow — fell"},
	{"en dash", "pages 1–10, the Paris–Rome train", "pages 1 – 10 , the Paris – Rome train"},
	{"em dash of two", "He was——gone", "He was —— gone"},
	{"minus", "at -5 degrees", "at - 5 degrees"},
	{"dateline", "OSLO (AP) -- Rain", "OSLO ( AP ) -- Rain"},
	{"abbreviations", "Mr. Roe, Mrs. Oduya and Dr. Ines Park", "Mr. Roe , Mrs. Oduya and Dr. Ines Park"},
	{"abbreviation, military", "Lt. Col. Ray Dunn", "Lt. Col. Ray Dunn"},
	{"months", "on Sept. 5 and Feb. 11", "on Sept. 5 and Feb. 11"},
	{"company", "Acme Inc. said Lindtherm Corp. would buy", "Acme Inc. said Lindtherm Corp. would buy"},
	{"at the end", "He works for Acme Inc.", "He works for Acme Inc ."},
	{"at the end, quoted", "“We trust the U.S.”", "“ We trust the U.S . ”"},
	{"etc", "hats, coats, etc., and more", "hats , coats , etc. , and more"},
	{"etc, end", "hats, coats, etc.", "hats , coats , etc ."},
	{"initials", "J. R. Roe and J.R.R. Holt", "J. R. Roe and J.R.R. Holt"},
	{"initial, glued", "J.Roe said", "J. Roe said"},
	{"dotted", "U.S. and U.K. officials", "U.S. and U.K. officials"},
	{"dotted, end", "He left the U.S.", "He left the U.S ."},
	{"dotted, asked", "Has he left the U.S.?", "Has he left the U.S. ?"},
	{"dotted, small", "at 9 a.m. and 5 p.m. sharp, i.e. late", "at 9 a.m. and 5 p.m. sharp , i.e. late"},
	{"dotted, no last point", "the U.S and the E.U agreed", "the U.S and the E.U agreed"},
	{"degree", "Mary Holm, Ph.D., and Ian Roe, M.D., spoke", "Mary Holm , Ph.D. , and Ian Roe , M.D. , spoke"},
	{"state", "Gov. Ann Roe of Calif. won", "Gov. Ann Roe of Calif. won"},
	{"state in brackets", "Sen. Roe (R-Fla.) said", "Sen. Roe ( R - Fla. ) said"},
	{"number", "No. 5 and no. 7", "No. 5 and no. 7"},
	{"no", "He said no. Then he left.", "He said no . Then he left ."},
	{"abbreviation or word", "The gov was sat. there", "The gov was sat . there"},
	{"abbreviation, comma", "Smith, Univ., and others", "Smith , Univ. , and others"},
	{"points twice", "He works for Acme Inc..", "He works for Acme Inc. ."},
	{"unknown with a point", "He met Xyzq. in town", "He met Xyzq . in town"},
	{"decimal", "3.5 and .45 and 0.04", "3.5 and .45 and 0.04"},
	{"thousands", "1,000 people and 12,345,678 coins", "1,000 people and 12,345,678 coins"},
	{"references", "as shown [1,2] and [13]", "as shown [ 1 , 2 ] and [ 13 ]"},
	{"time", "10:30 and 7:30pm, 5 pm, 5PM", "10:30 and 7:30 pm , 5 pm , 5 PM"},
	{"time, dotted", "2p.m. sharp", "2 p.m. sharp"},
	{"dates", "on 9/11, 11/28/2000 and 2016-08-23", "on 9/11 , 11/28/2000 and 2016-08-23"},
	{"fraction", "1/2 or ½ or 2½", "1/2 or ½ or 2½"},
	{"range", "3-4 goals, 1969-1970", "3 - 4 goals , 1969 - 1970"},
	{"score", "won 4-2", "won 4 - 2"},
	{"telephone", "713-555-0199, 555-0199 or 1-800-555-0199", "713-555-0199 , 555-0199 or 1-800-555-0199"},
	{"telephone, brackets", "(713) 555-0199", "( 713 ) 555-0199"},
	{"telephone, plus", "+44 20 7946 0958 and +1-800-555-0199", "+44 20 7946 0958 and +1-800-555-0199"},
	{"ordinal", "the 20th, 21st and 1990s", "the 20th , 21st and 1990s"},
	{"money", "$1.5bn, $5 and $20,000", "$ 1.5 bn , $ 5 and $ 20,000"},
	{"money, small", "£5m, €3.50 and ¥100", "£ 5 m , € 3.50 and ¥ 100"},
	{"money, dollars", "US$5m, HK$20, A$ 7", "US$ 5 m , HK$ 20 , A$ 7"},
	{"money, letters", "$2.5million", "$ 2.5 million"},
	{"percent", "10% and 3.5%", "10 % and 3.5 %"},
	{"degrees", "24°C and 75 °F", "24 ° C and 75 ° F"},
	{"measures", "35mm film, 6km away, 5kg", "35 mm film , 6 km away , 5 kg"},
	{"feet", `He is 6'2" tall`, `He is 6 ' 2 " tall`},
	{"codes", "B52, 3G, 4A and MP3", "B52 , 3G , 4A and MP3"},
	{"version", "version 2.0.1", "version 2.0.1"},
	{"number sign", "#1 and # 2", "# 1 and # 2"},
	{"list number", "1. Open the door", "1 . Open the door"},
	{"list number, bracket", "2) Close it", "2 ) Close it"},
	{"list letter", "(a) one and b) two", "( a ) one and b ) two"},
	{"footnote", "He left.[4]", "He left . [ 4 ]"},
	{"address", "See https://example.org/a?b=c#d.", "See https://example.org/a?b=c#d ."},
	{"address, brackets", "(see http://example.org/a_(b))", "( see http://example.org/a_(b) )"},
	{"address, angle brackets", "<https://example.org/>", "< https://example.org/ >"},
	{"address, comma", "http://example.org/0,1,2.html, he said", "http://example.org/0,1,2.html , he said"},
	{"address, quoted", "“https://example.org/”", "“ https://example.org/ ”"},
	{"address, bare", "at example.com/news and www.example.org", "at example.com/news and www.example.org"},
	{"domain", "Write to Example.com or example.co.uk.", "Write to Example.com or example.co.uk ."},
	{"file", "open report.pdf and the a.b.txt file", "open report.pdf and the a.b.txt file"},
	{"newsgroup", "posted to misc.example.test today", "posted to misc.example.test today"},
	{"missing space", "It rained.Then it snowed", "It rained . Then it snowed"},
	{"missing space, small", "it rained.then it snowed", "it rained . then it snowed"},
	{"mail", "a.b-c@example.org, d_e+f@example.co.uk.", "a.b-c@example.org , d_e+f@example.co.uk ."},
	{"mail, scheme", "mailto:a@example.org", "mailto:a@example.org"},
	{"handle", "@anna_roe said to @ben, “hi”", "@anna_roe said to @ben , “ hi ”"},
	{"handle, dot", ".@anna agreed", ". @anna agreed"},
	{"at", "@ 5 dollars", "@ 5 dollars"},
	{"topic", "#SaveTheMill and #cop26!", "#SaveTheMill and #cop26 !"},
	{"ampersand", "R&D at AT&T & Co.", "R&D at AT&T & Co ."},
	{"and/or", "and/or he/she", "and / or he / she"},
	{"with out", "w/o milk, s/he", "w/o milk , s/he"},
	{"slash of names", "the Paris/Rome line", "the Paris / Rome line"},
	{"per", "$10/person and 5 km/h", "$ 10 / person and 5 km / h"},
	{"underscore", "the file_name of _Title_", "the file_name of _ Title _"},
	{"stars", "a *very* good ***", "a * very * good ***"},
	{"censored", "what the f*ck, f*** that", "what the f*ck , f*** that"},
	{"ellipsis", "Well... no", "Well ... no"},
	{"ellipsis, one character", "Well… no", "Well … no"},
	{"ellipsis, spaced", "Well . . . no", "Well . . . no"},
	{"ellipsis, begins", "...and then", "... and then"},
	{"ellipsis, four", "so on....", "so on ...."},
	{"ellipsis, asked", "Really...?", "Really ... ?"},
	{"marks", "No!!! Why?!", "No !!! Why ?!"},
	{"marks, mixed", "What.? Yes!.", "What .? Yes !."},
	{"brackets", "(He [the mayor] left.)", "( He [ the mayor ] left . )"},
	{"brackets, doubled", "((see below))", "( ( see below ) )"},
	{"letters in brackets", "the name(s)", "the name ( s )"},
	{"emoticons", "Thanks :) and sorry :-( ;)", "Thanks :) and sorry :-( ;)"},
	{"emoticon, glued", "thanks:)", "thanks :)"},
	{"emoticon, none", "(as follows:)", "( as follows : )"},
	{"heart", "I <3 it", "I <3 it"},
	{"arrows", "a -> b <- c => d", "a -> b <- c => d"},
	{"comparison", "a <= b > c", "a <= b > c"},
	{"line", "---------- ========== *~*~*~*", "---------- ========== *~*~*~*"},
	{"lines of a table", "|-----+-----|", "|-----+-----|"},
	{"quoted mail", "> he wrote >> she wrote", "> he wrote >> she wrote"},
	{"emoji", "Nice 😂😂 work 👍🏽!", "Nice 😂 😂 work 👍🏽 !"},
	{"emoji, joined", "the 👩\u200d🚀 and 🇳🇴 left ❤️", "the 👩\u200d🚀 and 🇳🇴 left ❤️"},
	{"symbols", "© 2020, ™ and §5", "© 2020 , ™ and § 5"},
	{"plus", "A+ and C++ and LGBTQ+ rights", "A + and C ++ and LGBTQ+ rights"},
	{"sum", "2 + 3 = 5", "2 + 3 = 5"},
	{"soft hyphen", "an ex\u00adample of doesn’t and do\u00adn’t", "an ex\u00adample of does n’t and do\u00ad n’t"},
	{"zero width space", "one\u200btwo", "one two"},
	{"no-break space", "10 % of them", "10 % of them"},
	{"byte order mark", "\ufeffRain fell", "Rain fell"},
	{"joiner", "می\u200cخواهم", "می\u200cخواهم"},
	{"accents", "Zoë’s café naïve", "Zoë ’s café naïve"},
	{"combining", "café closed", "café closed"},
	{"Cyrillic", "Он сказал: «да».", "Он сказал : « да » ."},
	{"CJK", "他说：「好」。北京", "他说 ： 「 好 」 。 北京"},
	{"Hangul", "대통령은 말했다.", "대통령은 말했다 ."},
	{"Arabic", "قال الرئيس، أمس.", "قال الرئيس ، أمس ."},
	{"invalid", "a\xff\xffb \xc3", "a \xff\xff b \xc3"},
	{"control", "a\x00b\x01", "a b"},
	{"line break", "one\ntwo\r\nthree", "one two three"},
	{"run of letters", "aaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaa"},
	{"colon", "Note: this; that", "Note : this ; that"},
	{"colon, time and label", "Time:10:30", "Time : 10:30"},
	{"Rs", "Rs. 500 and Rs.500", "Rs. 500 and Rs. 500"},
	{"Q1", "in Q1 and IE9", "in Q1 and IE9"},
	{"case of a name", "McCoy and iPhone and eBay", "McCoy and iPhone and eBay"},
	{"roman", "Henry VIII and Part II.", "Henry VIII and Part II ."},
	{"name with a point", "St. Louis and Ft.Worth", "St. Louis and Ft. Worth"},
	{"saint at the end", "the corner of Main St.", "the corner of Main St ."},
	{"Jr", "Ray Dunn Jr. and Ian Roe, Sr., spoke", "Ray Dunn Jr. and Ian Roe , Sr. , spoke"},
	{"vs", "Roe v. Wade and Oslo vs. Bergen", "Roe v. Wade and Oslo vs. Bergen"},
	{"born", "Ida Roe (b. 1954) and (c. 1640)", "Ida Roe ( b. 1954 ) and ( c. 1640 )"},
	{"page", "p. 12, pp. 3-5", "p. 12 , pp. 3 - 5"},
	{"al", "Holm et al. found", "Holm et al. found"},
	{"a colon behind a point", "cf.: this", "cf. : this"},
	{"quotation inside a word", "the so-“called”-expert", "the so - “ called ” - expert"},
	{"apostrophe alone", "' and ’", "' and ’"},
	{"quote after number", "'5 men' left", "' 5 men ' left"},
	{"sentence of an abbreviation", "P.S.", "P.S."},
	{"hashtag alone", "# and @", "# and @"},
	{"currency alone", "$ and US$", "$ and US $"},
}

func TestOf(t *testing.T) {
	for _, c := range tokenCases {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, tok := range Of(oneSentence(c.text)).Tokens {
				got = append(got, c.text[tok.Start:tok.End])
			}
			if diff := cmp.Diff(c.want, strings.Join(got, " ")); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// oneSentence returns text as one sentence, or none if it is empty.
func oneSentence(text string) *sentence.Text {
	var spans []sentence.Span
	if text != "" {
		spans = []sentence.Span{{Start: 0, End: len(text)}}
	}
	t, err := sentence.NewText(text, spans)
	if err != nil {
		panic(err)
	}
	return t
}

func TestShape(t *testing.T) {
	for _, c := range []struct {
		text string
		want []Shape
	}{
		{"NATO and Peru’s B52 it 7", []Shape{Word | Capital | Upper, Word, Word | Capital, Word | Clitic | Glued, Word | Capital | Upper | Digit, Word, Word | Digit}},
		{"don't, cannot", []Shape{Word, Word | Clitic | Glued, Glued, Word, Word | Clitic | Glued}},
		{"U.S.-led", []Shape{Word | Capital | Upper, Glued, Word | Glued}},
		{"iPhone McCoy Éva", []Shape{Word, Word | Capital, Word | Capital}},
		{".5 ½ ’90s #a @b", []Shape{Word | Digit, Word | Digit, Word | Digit, Word, Word}},
		{"( — :D ❤️ \xff", []Shape{0, 0, 0, 0, 0}},
		{"北京 Ж", []Shape{Word, Word | Capital | Upper}},
	} {
		var got []Shape
		for _, tok := range Of(oneSentence(c.text)).Tokens {
			got = append(got, tok.Shape)
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.text, diff)
		}
	}
}

// TestGluedAcrossSentences does not glue a sentence to the one before it.
func TestGluedAcrossSentences(t *testing.T) {
	text, err := sentence.NewText("No!Yes", []sentence.Span{{Start: 0, End: 3}, {Start: 3, End: 6}})
	if err != nil {
		t.Fatal(err)
	}
	if tok := Of(text).Tokens[2]; tok.Shape&Glued != 0 {
		t.Error("the first token of a sentence is glued")
	}
}

func TestSentences(t *testing.T) {
	text, _ := sentence.NewText("One two. Three.", []sentence.Span{{Start: 0, End: 8}, {Start: 9, End: 15}})
	w := Of(text)
	if lo, hi := w.Sentence(1); lo != 3 || hi != 5 {
		t.Errorf("Sentence(1) = %d, %d, want 3, 5", lo, hi)
	}
	if s := w.SentenceOf(2); s != 0 {
		t.Errorf("SentenceOf(2) = %d, want 0", s)
	}
	if s := w.SentenceOf(3); s != 1 {
		t.Errorf("SentenceOf(3) = %d, want 1", s)
	}
	if i := w.From(4); i != 1 {
		t.Errorf("From(4) = %d, want 1", i)
	}
	if i := w.From(15); i != 5 {
		t.Errorf("From(15) = %d, want 5", i)
	}
}

// TestLists reads every list and finds no key too long to be looked up.
func TestLists(t *testing.T) {
	for _, list := range []struct {
		name  string
		table lexicon.Table
		most  int
	}{
		{"contractions", contractions, maxContraction},
		{"affixes", affixes, maxAffix},
		{"units", units, len("trillion")},
		{"addresses", addresses, maxLabel},
		{"emoticons", emoticons, maxEmoticon},
	} {
		if err := list.table.Check(); err != nil {
			t.Errorf("%s: %v", list.name, err)
		}
		for key := range list.table.All() {
			if n := len(strings.ReplaceAll(key, "'", "’")); n > list.most {
				t.Errorf("%s: %q is longer than %d", list.name, key, list.most)
			}
		}
	}
	for key, parts := range contractions.All() {
		if strings.ReplaceAll(parts, " ", "") != key {
			t.Errorf("contractions: the parts of %q are %q", key, parts)
		}
	}
}
