package entity

import "testing"

// titleRows hold, for each person's name, its title, and the first role of
// its entity where that is another.
var titleRows = []row{
	{name: "nationality", marked: `Norwegian Prime Minister [Ingrid Solheim|Norwegian Prime Minister] left.`},
	{name: "country", marked: `Then US President [Joan Avery|US President] left.`},
	{name: "address", marked: `Then Mr. [Okafor|Mr.] left.`},
	{name: "address and role", marked: `Then Lt. Gen. [Omar Haddad|Lt. Gen.] left.`},
	{name: "of", marked: `Then US Secretary of State [Carol Denton|US Secretary of State] left.`},
	{name: "ministry in the title", marked: `The Minister of Health and Sport [Carol Denton|Minister of Health and Sport] left.`},
	{name: "possessor", marked: `Talks with [Maria Keller|]’s special envoy to Syria [Pavel Marek|Maria Keller’s special envoy to Syria] failed.`},
	{name: "lower case", marked: `The Georgian opposition lawmaker [Tamar Gelashvili|Georgian opposition lawmaker] left.`},
	{name: "several modifiers", marked: `and Danish foreign policy aide [Lars Krogh|Danish foreign policy aide], among others.`},
	{name: "organisation", marked: `The Varda Bank chief executive [Tom Ferris|Varda Bank chief executive] left.`},
	{name: "former", marked: `The former Chilean president [Ana Brito|former Chilean president] left.`},
	{name: "not over a comma", marked: `In Oslo, President [Joan Avery|President] left.`},
	{name: "not over and", marked: `The king and President [Joan Avery|President] left.`},
	{name: "not over a verb", marked: `They say President [Joan Avery|President] left.`},
	{name: "after the name", marked: `Then [Jan Novak|Czech foreign minister], the Czech foreign minister, left.`},
	{name: "after the name without article", marked: `Then [Jan Novak|Czech foreign minister], Czech foreign minister, left.`},
	{name: "after the name with of", marked: `Then [Jan Novak|president of the World Grain Council], president of the World Grain Council, left.`},
	{name: "after the name at the end", marked: `It was led by [Jan Novak|head of the opposition party], head of the opposition party.`},
	{name: "after the name with a relative clause", marked: `Then [Jan Novak|lawyer], a lawyer who won, left.`},
	{name: "spokeswoman before a comma", marked: `A spokeswoman for the ministry, [Ana Brito|spokeswoman for the ministry], said no.`},
	{name: "the role, the name,", marked: `The Czech foreign minister, [Jan Novak|Czech foreign minister], said no.`},
	{name: "trade before a comma", marked: `Its organiser, [Ana Brito|organiser], said no.`},
	{name: "trade of two words", marked: `The head librarian, [Ana Brito|head librarian], said no.`},
	{name: "trade after the name", marked: `Then [Jan Novak|luthier], a luthier, left.`},
	{name: "not a list", marked: `The minister, [Jan Novak|] and a guard left.`},
	{name: "no title", marked: `Then [Jan Novak|] left.`},
	{name: "two names", marked: `King [Olav|King] met President [Joan Avery|President].`},

	{name: "company’s", marked: `The company’s chief executive, [Tom Ferris|company’s chief executive], said no.`},
	{name: "company's without commas", marked: `The company's chief executive [Tom Ferris|company's chief executive] said no.`},
	{name: "a name’s", marked: `[Varda|]’s chief executive, [Tom Ferris|Varda’s chief executive], said no.`},
	{name: "a name’s, behind a verb", marked: `They expelled Peru’s ambassador, [Tom Ferris|Peru’s ambassador], and left.`},
	{name: "a company’s, behind a verb", marked: `They met the bank’s chairman, [Tom Ferris|bank’s chairman], and left.`},
	{name: "his", marked: `His lawyer [Tom Ferris|lawyer] said no.`},
	{name: "its, with commas", marked: `Its president, [Joan Avery|president], said no.`},
	{name: "retired, from", marked: `[Tom Ferris|retired teacher], 54, a retired teacher from Leeds, said no.`},
	{name: "age alone", marked: `[Tom Ferris|], 54, said no.`},
	{name: "based", marked: `London-based analyst [Tom Ferris|London-based analyst] said no.`},
	{name: "based, behind", marked: `Then [Tom Ferris|London-based analyst], a London-based analyst, said no.`},
	{name: "dashes", marked: `Then [Tom Ferris|Czech foreign minister] — the Czech foreign minister — said no.`},
	{name: "brackets", marked: `Then [Tom Ferris|president of the club] (president of the club) said no.`},
	{name: "two titles", marked: `Chairman and chief executive [Tom Ferris|Chairman and chief executive] said no.`},
	{name: "two titles with an owner", marked: `The bank’s chairman and chief executive, [Tom Ferris|bank’s chairman and chief executive], said no.`},
	{name: "who heads", marked: `Then [Tom Ferris|], who heads the World Grain Council, said no.`},
	{name: "who is", marked: `Then [Tom Ferris|president of the World Grain Council], who is president of the World Grain Council, said no.`},
	{name: "two titles behind", marked: `Then [Tom Ferris|economist], economist and author, said no.`},
	{name: "owner behind", marked: `Then [Tom Ferris|Varda’s chief executive], [Varda|]’s chief executive, said no.`},
	{name: "elect", marked: `President-elect [Joan Avery|President-elect] said no.`},
	{name: "ex", marked: `Then ex-president [Joan Avery|ex-president] said no.`},
	{name: "vice with a hyphen", marked: `Then vice-president [Joan Avery|vice-president] said no.`},
	{name: "late", marked: `The late president [Joan Avery|late president] sang.`},
	{name: "the role, Mr and the name,", marked: `Its treasurer, Mr [Tom Ferris|Mr / treasurer], said no.`},
	{name: "noun in front of the role", marked: `The opposition group leader, [Tom Ferris|opposition group leader], said no.`},
	{name: "Mr behind a small word", marked: `It was a hint which Mr [Tom Ferris|Mr] took.`},
	{name: "became", marked: `When [Tom Ferris|transport minister] became transport minister in May, it rained.`},
	{name: "for", marked: `The Minister for Health [Ana Brito|Minister for Health] left.`},
	{name: "title of the next in a list", marked: `It included [Mark Ruiz|], [Keller|]’s envoy to Peru [Tom Ferris|Keller’s envoy to Peru], and Danish aide [Lars Krogh|Danish aide], among others.`},
	{name: "titles of a list", marked: `It included US Secretary of State [Mark Ruiz|US Secretary of State], [Keller|]’s envoy to Peru [Tom Ferris|Keller’s envoy to Peru], and others.`},
	{name: "congress", marked: `Rep. [Tom Ferris|Rep.] said no.`},
	{name: "head of a division", marked: `Then [Tom Ferris|head of the World Bank’s Africa division], the head of the World Bank’s Africa division, said no.`},
	{name: "deputy with a hyphen", marked: `Then [Tom Ferris|deputy director-general of the agency], deputy director-general of the agency, spoke.`},
	{name: "behind a quotation", marked: `“No,” said [Tom Ferris|economist at Varda Bank], an economist at Varda Bank.`},
	{name: "ministry", marked: `The Ministry spokesman [Tom Ferris|Ministry spokesman] said no.`},
	{name: "then", marked: `It was [Tom Ferris|chief of staff], then chief of staff, again.`},
	{name: "captain and coach", marked: `The captain, [Tom Ferris|captain], and the coach, [Paul Weaver|coach], left.`},
	{name: "age in the title", marked: `Then [Tom Ferris|73-year-old senator], the 73-year-old senator, left.`},
	{name: "emeritus", marked: `Then [Tom Ferris|professor emeritus of history], professor emeritus of history, left.`},
	{name: "laureate", marked: `The Nobel laureate [Ana Brito|Nobel laureate] left.`},
	{name: "father of", marked: `Then [Tom Ferris|father of the victim], father of the victim, left.`},
	{name: "counterpart", marked: `Defence Minister [Ana Brito|Defence Minister] met her French counterpart, [Luc Moreau|French counterpart].`},
	{name: "police", marked: `The Police Chief [Tom Ferris|Police Chief] left.`},
	{name: "one of", marked: `Then [Tom Ferris|], one of the directors of the club, left.`},
	{name: "since", marked: `Then [Tom Ferris|mayor of Elgin], mayor of Elgin since 2012, left.`},
	{name: "head of, first", marked: `The head of the World Grain Council, [Tom Ferris|head of the World Grain Council], left.`},
	{name: "behind an opening phrase", marked: `Speaking in Oslo, the head of the union, [Tom Ferris|head of the union], said no.`},
	{name: "wife", marked: `[Keller|]’s wife, [Ana Brito|Keller’s wife], said no.`},
	{name: "earl and wife", marked: `She was the daughter of the Earl of [Warwick|] and [Ana Brito|].`},
	{name: "second gentleman", marked: `Vice President [Joan Avery|Vice President] and Second Gentleman [Tom Avery|Second Gentleman] left.`},
	{name: "several of one title", marked: `Ministers [Tom Ferris|Ministers] and [Ana Brito|Ministers] left.`, known: true},
	{name: "party and state", marked: `Then Rep. [Tom Ferris|Rep.], D-Ohio, said no.`, known: true},
}

func TestTitles(t *testing.T) {
	for _, r := range titleRows {
		checkRows(t, []row{r}, func(text string) string {
			x := Find(textOf(text))
			out, at := "", 0
			for _, m := range x.Mentions {
				if m.Kind != Person || m.Form != Name {
					continue
				}
				role := m.Title.In(text)
				if roles := x.Entity(m.Entities[0]).Roles; len(roles) > 0 && roles[0].Text != role {
					role += " / " + roles[0].Text
				}
				out += text[at:m.Start] + "[" + text[m.Start:m.End] + "|" + role + "]"
				at = m.End
			}
			return out + text[at:]
		})
	}
}
