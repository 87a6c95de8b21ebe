package quote

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hearsay-go/hearsay/sentence"
)

// A patternCase is a text and what should be read in it, a quotation a line:
//
//	form class: source | cue | content // further content
//
// "-" is none; "words: content" are words that nobody says. "in N" before it
// is the quotation around it, what is in brackets at the end its damage.
type patternCase struct {
	name, text string
	want       []string
	known      bool // the rules fail here
}

// render writes q as patternCase does.
func render(text string, q Quotation) string {
	var b strings.Builder
	if q.Parent > 0 {
		fmt.Fprintf(&b, "in %d ", q.Parent)
	}
	var content []string
	for _, c := range q.Content {
		content = append(content, c.In(text))
	}
	words := strings.Join(content, " // ")
	if q.Speech {
		fmt.Fprintf(&b, "%s %s: %s | %s | %s", q.Form, q.Class, orDash(text, q.Source), orDash(text, q.Cue.Span), words)
	} else {
		fmt.Fprintf(&b, "words: %s", words)
	}
	if q.Damage != "" {
		fmt.Fprintf(&b, " (%s)", q.Damage)
	}
	return b.String()
}

func orDash(text string, s sentence.Span) string {
	if s.IsZero() {
		return "-"
	}
	return s.In(text)
}

var directCases = []patternCase{
	{name: "cue before the source", text: `“We will rebuild the bridge,” said Mayor Ana Ruiz.`,
		want: []string{`direct say: Mayor Ana Ruiz | said | “We will rebuild the bridge,”`}},
	{name: "source before the cue", text: `“We will rebuild the bridge,” Ruiz said.`,
		want: []string{`direct say: Ruiz | said | “We will rebuild the bridge,”`}},
	{name: "straight marks", text: `"We will rebuild the bridge," Ruiz said.`,
		want: []string{`direct say: Ruiz | said | "We will rebuild the bridge,"`}},
	{name: "cue first", text: `Ruiz said, “We will rebuild the bridge.”`,
		want: []string{`direct say: Ruiz | said | “We will rebuild the bridge.”`}},
	{name: "colon", text: `Ruiz said: “We will rebuild the bridge.”`,
		want: []string{`direct say: Ruiz | said | “We will rebuild the bridge.”`}},
	{name: "no comma", text: `Ruiz said “We will rebuild the bridge.”`,
		want: []string{`direct say: Ruiz | said | “We will rebuild the bridge.”`}},
	{name: "pronoun", text: `“It was late,” she added.`,
		want: []string{`direct say: she | added | “It was late,”`}},
	{name: "two sentences in the marks", text: `“It was late. We went home,” she said.`,
		want: []string{`direct say: she | said | “It was late. We went home,”`}},
	{name: "two sentences behind the cue", text: `He added, “It was late. We went home.”`,
		want: []string{`direct say: He | added | “It was late. We went home.”`}},
	{name: "interrupted", text: `“The bridge,” Ruiz said, “will be rebuilt.”`,
		want: []string{`direct say: Ruiz | said | “The bridge,” // “will be rebuilt.”`}},
	{name: "interrupted, cue first", text: `“The bridge,” said Ruiz, “will be rebuilt.”`,
		want: []string{`direct say: Ruiz | said | “The bridge,” // “will be rebuilt.”`}},
	{name: "goes on behind the stop", text: `“The bridge is old,” Ruiz said. “It will be rebuilt.”`,
		want: []string{`direct say: Ruiz | said | “The bridge is old,” // “It will be rebuilt.”`}},
	{name: "goes on twice", text: `“The bridge is old,” Ruiz said. “It will be rebuilt.” “It must be.”`,
		want: []string{`direct say: Ruiz | said | “The bridge is old,” // “It will be rebuilt.” // “It must be.”`}},
	{name: "two cues in a row", text: `“The bridge is old,” Ruiz said. “It will be rebuilt,” she added.`,
		want: []string{`direct say: Ruiz | said | “The bridge is old,”`, `direct say: she | added | “It will be rebuilt,”`}},
	{name: "question", text: `“Who will pay for it?” asked Bern, a councillor.`,
		want: []string{`direct ask: Bern, a councillor | asked | “Who will pay for it?”`}},
	{name: "exclamation", text: `“Not the town!” Bern shouted.`,
		want: []string{`direct say: Bern | shouted | “Not the town!”`}},
	{name: "title before the name", text: `“The figures are wrong,” Finance Minister Paul Okoro told reporters.`,
		want: []string{`direct say: Finance Minister Paul Okoro | told | “The figures are wrong,”`}},
	{name: "appositive", text: `“The figures are wrong,” said Paul Okoro, the finance minister.`,
		want: []string{`direct say: Paul Okoro, the finance minister | said | “The figures are wrong,”`}},
	{name: "long appositive before the cue", text: `Paul Okoro, the finance minister of the island, said: “The figures are wrong.”`,
		want: []string{`direct say: Paul Okoro, the finance minister of the island, | said | “The figures are wrong.”`}},
	{name: "told and addressee first", text: `Okoro told the Daily Mirror: “The figures are wrong.”`,
		want: []string{`direct say: Okoro | told | “The figures are wrong.”`}},
	{name: "told and addressee behind", text: `“The figures are wrong,” Okoro told reporters on Friday.`,
		want: []string{`direct say: Okoro | told | “The figures are wrong,”`}},
	{name: "venue between", text: `Okoro said on the evening news, “The figures are wrong.”`,
		want: []string{`direct say: Okoro | said | “The figures are wrong.”`}},
	{name: "statement", text: `“The figures are wrong,” the ministry said in a statement.`,
		want: []string{`direct say: the ministry | said | “The figures are wrong,”`}},
	{name: "statement first", text: `In a statement, the ministry said, “The figures are wrong.”`,
		want: []string{`direct say: the ministry | said | “The figures are wrong.”`}},
	{name: "participle", text: `Okoro rejected the report, saying, “The figures are wrong.”`,
		want: []string{`direct say: Okoro | saying | “The figures are wrong.”`, `indirect deny: Okoro | rejected | the report`}},
	{name: "participle behind a quotation", text: `“No,” said Okoro, adding, “The figures are wrong.”`,
		want: []string{`direct say: Okoro | said | “No,”`, `direct say: Okoro | adding | “The figures are wrong.”`}},
	{name: "participle with manner", text: `Okoro waved at the crowd, saying in French, “See you soon.”`,
		want: []string{`direct say: Okoro | saying | “See you soon.”`}},
	{name: "adverb in the cue", text: `“The figures are wrong,” Okoro later said.`,
		want: []string{`direct say: Okoro | later said | “The figures are wrong,”`}},
	{name: "auxiliary", text: `“The figures are wrong,” Okoro has said.`,
		want: []string{`direct say: Okoro | has said | “The figures are wrong,”`}},
	{name: "wrote", text: `“The figures are wrong,” she wrote on her blog.`,
		want: []string{`direct write: she | wrote | “The figures are wrong,”`}},
	{name: "tweeted", text: `“Shame!” Okoro tweeted late on Monday.`,
		want: []string{`direct write: Okoro | tweeted | “Shame!”`}},
	{name: "according to", text: `“The valves were closed by hand,” according to the report.`,
		want: []string{`direct say: the report | according to | “The valves were closed by hand,”`}},
	{name: "whole paragraph", text: "“The bridge is old,” Ruiz said.\n\n“Nobody has painted it in years.”",
		want: []string{`direct say: Ruiz | said | “The bridge is old,” // “Nobody has painted it in years.”`}},
	{name: "reopened paragraphs", text: "“The bridge is old,” Ruiz said. “It rusts.\n\n“Nobody has painted it in years.”",
		want: []string{`direct say: Ruiz | said | “The bridge is old,” // “It rusts. // “Nobody has painted it in years.”`}},
	{name: "quotation before a sentence about the speaker", text: `Ruiz was angry. “The bridge is old,” she said.`,
		want: []string{`direct say: she | said | “The bridge is old,”`}},
	{name: "closing mark lost", text: "Ruiz said, “The bridge is old.\n\nThe council meets on Monday.",
		want: []string{`direct say: Ruiz | said | “The bridge is old. (no closing mark)`}},
	{name: "opening mark lost", text: `The bridge is old,” Ruiz said.`,
		want: []string{`direct say: Ruiz | said | The bridge is old,” (no opening mark)`}},
	{name: "nested", text: `“My father told me ‘never give up’ when I was ten,” said Lena Holm.`,
		want: []string{`direct say: Lena Holm | said | “My father told me ‘never give up’ when I was ten,”`, `in 1 direct say: My father | told | ‘never give up’`}},
	{name: "single marks", text: `‘The bridge is old,’ Ruiz said.`,
		want: []string{`direct say: Ruiz | said | ‘The bridge is old,’`}},
	{name: "guillemets", text: `«The bridge is old», said Ruiz.`,
		want: []string{`direct say: Ruiz | said | «The bridge is old»`}},
	{name: "ticks", text: "``The bridge is old,'' Ruiz said.",
		want: []string{"direct say: Ruiz | said | ``The bridge is old,''"}},
	{name: "two speakers in a sentence", text: `“Yes,” said Ruiz, but Bern said, “No.”`,
		want: []string{`direct say: Ruiz | said | “Yes,”`, `direct say: Bern | said | “No.”`}},
	{name: "who behind the name", text: `“The bridge is old,” said Ruiz, who took office in May.`,
		want: []string{`direct say: Ruiz, who took office in May | said | “The bridge is old,”`}},
	{name: "cue and reason", text: `“The bridge is old,” Ruiz explained.`,
		want: []string{`direct say: Ruiz | explained | “The bridge is old,”`}},
	{name: "went on to say", text: `Ruiz went on to say, “The bridge is old.”`,
		want: []string{`direct say: Ruiz | went on to say | “The bridge is old.”`}},
	{name: "was quoted as saying", text: `Ruiz was quoted as saying, “The bridge is old.”`,
		want: []string{`direct say: Ruiz | was quoted as saying | “The bridge is old.”`}},
	{name: "verb of manner only", text: `“The bridge is old,” Ruiz laughed.`,
		want: []string{`direct say: Ruiz | laughed | “The bridge is old,”`}},
	{name: "nobody named", text: `“Never again,” read a banner at the gate.`,
		want: []string{`direct show: a banner at the gate | read | “Never again,”`}},
	{name: "goes on what was said in other words", text: "Ruiz said the bridge was old.\n\n“Nobody has painted it in years.”",
		want: []string{`direct say: Ruiz | - | “Nobody has painted it in years.”`, `indirect say: Ruiz | said | the bridge was old`}},
	{name: "goes on after an adverb", text: "Holm argued that the sea was wild.\n\n“We should stay in the harbour.”",
		want: []string{`direct say: Holm | - | “We should stay in the harbour.”`, `indirect say: Holm | argued | that the sea was wild`}},
	{name: "goes on in the same paragraph", text: `Ruiz said the bridge was old. “Nobody has painted it in years.”`,
		want: []string{`mixed say: Ruiz | said | the bridge was old // “Nobody has painted it in years.”`}},
	{name: "two quotations before the cue", text: `“It is late.” “We should go,” Ruiz said.`,
		want: []string{`direct say: Ruiz | said | “It is late.” // “We should go,”`}},
	{name: "blunt", text: `Ruiz was blunt: “Nobody has painted it in years.”`,
		want: []string{`direct say: Ruiz | : | “Nobody has painted it in years.”`}},
	{name: "statement in the next paragraph", text: "The ministry released the following statement:\n\n“Nobody was hurt in the storm.”",
		want: []string{`direct say: The ministry | : | “Nobody was hurt in the storm.”`}},
	{name: "signed", text: `“Nobody has painted it in years.” — Ana Ruiz`,
		want: []string{`direct say: Ana Ruiz | — | “Nobody has painted it in years.”`}},
	{name: "signed with an initial", text: `“Nobody has painted it in years.” — Ana A. Ruiz`,
		want: []string{`direct say: Ana A. Ruiz | — | “Nobody has painted it in years.”`}},
	{name: "signed on the next line", text: "“Nobody has painted it in years.”\n— Ana Ruiz, engineer\n\nThe bridge is old.",
		want: []string{`direct say: Ana Ruiz, engineer | — | “Nobody has painted it in years.”`}},
	{name: "in the middle of a story", text: `It was raining. “Nobody has painted it in all these years.” The rain went on.`,
		want: []string{`direct say: - | - | “Nobody has painted it in all these years.”`}},
	{name: "in the middle of a sentence", text: `The words “We have not seen a winter like this one.” hung on the wall.`,
		want: []string{`direct say: - | - | “We have not seen a winter like this one.”`}},
	{name: "wrote to say", text: `A reader wrote to say, “The bridge is old.”`,
		want: []string{`direct say: A reader | wrote to say | “The bridge is old.”`}, known: true},
	{name: "more behind the cue", text: `“The bridge is old,” Ruiz said as she left the hall.`,
		want: []string{`direct say: Ruiz | said | “The bridge is old,”`}},
	{name: "told a crowd that", text: `“The bridge is old,” Ruiz told a crowd that filled the hall.`,
		want: []string{`direct say: Ruiz | told | “The bridge is old,”`}},
	{name: "who between the name and the cue", text: `“The bridge is old,” Ruiz, who took office in May, said.`,
		want: []string{`direct say: Ruiz | said | “The bridge is old,”`}},
	{name: "no-break space behind a title", text: "“The bridge is old,” Gov.\u00a0Ruiz said.",
		want: []string{"direct say: Gov.\u00a0Ruiz | said | “The bridge is old,”"}},
	{name: "abbreviated state", text: `Ana Ruiz (D-Va.) said the road was open.`,
		want: []string{`indirect say: Ana Ruiz (D-Va.) | said | the road was open`}},
	{name: "abbreviated noun", text: `The dept. of roads said the bridge was old.`,
		want: []string{`indirect say: The dept. of roads | said | the bridge was old`}},
	{name: "abbreviated title", text: `“The bridge is old,” Mr. Ruiz said. “It rusts.”`,
		want: []string{`direct say: Mr. Ruiz | said | “The bridge is old,” // “It rusts.”`}},
	{name: "no cue at all", text: `“This is the end of the road for all of us.” The crowd cheered.`,
		want: []string{`direct say: - | - | “This is the end of the road for all of us.”`}},
}

var mixedCases = []patternCase{
	{name: "words inside a clause", text: `Okoro said the figures were “plainly wrong” and must be corrected.`,
		want: []string{`mixed say: Okoro | said | the figures were “plainly wrong” and must be corrected`}},
	{name: "that", text: `Okoro said that the figures were “plainly wrong.”`,
		want: []string{`mixed say: Okoro | said | that the figures were “plainly wrong.”`}},
	{name: "called", text: `Okoro called the report “a disgrace.”`,
		want: []string{`mixed say: Okoro | called | the report “a disgrace.”`}},
	{name: "described as", text: `Okoro described the report as “a disgrace” to the profession.`,
		want: []string{`mixed say: Okoro | described | the report as “a disgrace” to the profession`}},
	{name: "characterized", text: `Though he characterized the talks as “open,” no date was set.`,
		want: []string{`mixed say: he | characterized | the talks as “open,”`}},
	{name: "two pieces", text: `Holm said the wind was “strong” and the sea “wild.”`,
		want: []string{`mixed say: Holm | said | the wind was “strong” and the sea “wild.”`}},
	{name: "verb in the marks", text: `Holm said she “would not give an inch” in the talks.`,
		want: []string{`mixed say: Holm | said | she “would not give an inch” in the talks`}},
	{name: "and another cue", text: `Holm said the wind was “strong,” but she believes there is a “fair chance” of landing.`,
		want: []string{`mixed say: Holm | said | the wind was “strong,”`, `mixed believe: she | believes | there is a “fair chance” of landing`}},
	{name: "accused", text: `Holm accused the harbour master of “gross neglect.”`,
		want: []string{`mixed say: Holm | accused | the harbour master of “gross neglect.”`}},
	{name: "postposed", text: `The wind was “as strong as ever,” Holm said.`,
		want: []string{`mixed say: Holm | said | The wind was “as strong as ever,”`}},
	{name: "maintained", text: `Holm maintained that the “deep causes” of the storm lie elsewhere, a sign of her doubts.`,
		want: []string{`mixed say: Holm | maintained | that the “deep causes” of the storm lie elsewhere`}},
	{name: "warned of", text: `The agency warned of “serious delays” on Monday.`,
		want: []string{`mixed say: The agency | warned of | “serious delays” on Monday`}},
	{name: "praised", text: `She praised the crew’s “calm and courage.”`,
		want: []string{`mixed feel: She | praised | the crew’s “calm and courage.”`}},
	{name: "according to", text: `The crew was “calm,” according to Holm.`,
		want: []string{`mixed say: Holm | according to | The crew was “calm,”`}},
	{name: "participle", text: `Holm thanked the crew, calling them “heroes.”`,
		want: []string{`mixed say: Holm | calling | them “heroes.”`, `indirect feel: Holm | thanked | the crew`}},
	{name: "ends in marks, next sentence", text: `Holm said the sea was “wild.” She slept well.`,
		want: []string{`mixed say: Holm | said | the sea was “wild.”`}},
}

var indirectCases = []patternCase{
	{name: "that", text: `The minister said that the road would open in May.`,
		want: []string{`indirect say: The minister | said | that the road would open in May`}},
	{name: "no that", text: `The minister said the road would open in May.`,
		want: []string{`indirect say: The minister | said | the road would open in May`}},
	{name: "pronoun behind the cue", text: `Okoro said he would call the unions.`,
		want: []string{`indirect say: Okoro | said | he would call the unions`}},
	{name: "adverb", text: `He also said that he would resign.`,
		want: []string{`indirect say: He | also said | that he would resign`}},
	{name: "time", text: `The minister said on Friday that the road would open.`,
		want: []string{`indirect say: The minister | said | that the road would open`}},
	{name: "bare time", text: `The minister said Friday the road would open.`,
		want: []string{`indirect say: The minister | said | the road would open`}},
	{name: "told", text: `The minister told parliament that the road would open.`,
		want: []string{`indirect say: The minister | told | that the road would open`}},
	{name: "told, no that", text: `The minister told the BBC he would resign.`,
		want: []string{`indirect say: The minister | told | he would resign`}},
	{name: "asked whether", text: `Bern asked whether the town could pay.`,
		want: []string{`indirect ask: Bern | asked | whether the town could pay`}},
	{name: "asked somebody to", text: `Bern asked the council to wait.`,
		want: []string{`indirect ask: Bern | asked | the council to wait`}},
	{name: "urged", text: `The union urged members to vote against the offer.`,
		want: []string{`indirect order: The union | urged | members to vote against the offer`}},
	{name: "vowed", text: `The union vowed to fight the cuts.`,
		want: []string{`indirect promise: The union | vowed | to fight the cuts`}},
	{name: "promised", text: `The firm has promised to repay every client.`,
		want: []string{`indirect promise: The firm | has promised | to repay every client`}},
	{name: "threatened", text: `Drivers threatened to block the port.`,
		want: []string{`indirect promise: Drivers | threatened | to block the port`}},
	{name: "ruled out", text: `The chancellor has repeatedly ruled out raising taxes.`,
		want: []string{`indirect deny: The chancellor | has repeatedly ruled out | raising taxes`}},
	{name: "denied", text: `The company denied that its pumps had failed.`,
		want: []string{`indirect deny: The company | denied | that its pumps had failed`}},
	{name: "denied doing", text: `Keller denied taking the money.`,
		want: []string{`indirect deny: Keller | denied | taking the money`}},
	{name: "suggested", text: `Holm also suggested that the next race could start at noon.`,
		want: []string{`indirect say: Holm | also suggested | that the next race could start at noon`}},
	{name: "claimed in a relative clause", text: `Keller, who has long claimed he was framed, left the court.`,
		want: []string{`indirect say: who | has long claimed | he was framed`}},
	{name: "relative and main clause", text: `Keller, who had claimed he was framed, said the ruling was a relief.`,
		want: []string{`indirect say: Keller | said | the ruling was a relief`, `indirect say: who | had claimed | he was framed`}},
	{name: "believes", text: `She believes the bank will recover.`,
		want: []string{`indirect believe: She | believes | the bank will recover`}},
	{name: "hopes", text: `He hopes the rain will stop.`,
		want: []string{`indirect feel: He | hopes | the rain will stop`}},
	{name: "feared", text: `Farmers had feared that the frost might return.`,
		want: []string{`indirect feel: Farmers | had feared | that the frost might return`}},
	{name: "wants", text: `The board wants to sell the land.`,
		want: []string{`indirect want: The board | wants | to sell the land`}},
	{name: "wants somebody to", text: `The board wants the mayor to sell the land.`,
		want: []string{`indirect want: The board | wants | the mayor to sell the land`}},
	{name: "expressed hope", text: `The envoy expressed hope that the truce would hold.`,
		want: []string{`indirect feel: The envoy | expressed hope | that the truce would hold`}},
	{name: "expressed doubt about", text: `The envoy expressed doubt about the truce.`,
		want: []string{`indirect believe: The envoy | expressed doubt | about the truce`}},
	{name: "voiced concern", text: `Two judges voiced deep concern over the delay.`,
		want: []string{`indirect feel: Two judges | voiced deep concern | over the delay`}},
	{name: "welcomed", text: `The envoy welcomed the truce but expressed doubt about its terms.`,
		want: []string{`indirect believe: The envoy | expressed doubt | about its terms`, `indirect feel: The envoy | welcomed | the truce`}},
	{name: "criticized", text: `Teachers criticized the new exam.`,
		want: []string{`indirect say: Teachers | criticized | the new exam`}},
	{name: "called for", text: `The senator called for an inquiry into the spill.`,
		want: []string{`indirect order: The senator | called for | an inquiry into the spill`}},
	{name: "postposed", text: `The road will open in May, the minister said.`,
		want: []string{`indirect say: the minister | said | The road will open in May`}},
	{name: "postposed and inverted", text: `The road will open in May, said the minister.`,
		want: []string{`indirect say: the minister | said | The road will open in May`}},
	{name: "postposed with a venue", text: `The road will open in May, the ministry said in a statement on Monday.`,
		want: []string{`indirect say: the ministry | said | The road will open in May`}},
	{name: "parenthetical", text: `The road, the minister said, would open in May.`,
		want: []string{`indirect say: the minister | said | The road // would open in May`}},
	{name: "according to behind", text: `Four people were hurt, according to the police.`,
		want: []string{`indirect say: the police | according to | Four people were hurt`}},
	{name: "according to first", text: `According to the police, four people were hurt.`,
		want: []string{`indirect say: the police | According to | four people were hurt`}},
	{name: "according to somebody who", text: `According to Okoro, who was there, four people were hurt.`,
		want: []string{`indirect say: Okoro | According to | four people were hurt`}},
	{name: "according to somebody described", text: `According to Okoro, the mayor, four people were hurt.`,
		want: []string{`indirect say: Okoro, the mayor | According to | four people were hurt`}},
	{name: "according to something published", text: `According to a survey conducted by the Moser Institute, most bakers sleep badly.`,
		want: []string{`indirect say: a survey conducted by the Moser Institute | According to | most bakers sleep badly`}},
	{name: "according to something published on a day", text: `According to a survey released Monday, most bakers sleep badly.`,
		want: []string{`indirect say: a survey released Monday | According to | most bakers sleep badly`}},
	{name: "according to something dated", text: `According to a letter, dated March 3, the mill was shut.`,
		want: []string{`indirect say: a letter, dated March 3 | According to | the mill was shut`}},
	{name: "according to something seen", text: `According to two of the letters, seen by The Star, the mill was shut.`,
		want: []string{`indirect say: two of the letters, seen by The Star | According to | the mill was shut`}},
	{name: "according to somebody, of things closed", text: `According to Holm, closed mills, and open ones, were common.`,
		want: []string{`indirect say: Holm | According to | closed mills, and open ones, were common`}},
	{name: "according to inside", text: `Four people, according to the police, were hurt.`,
		want: []string{`indirect say: the police | according to | Four people // were hurt`}},
	{name: "participle and that", text: `Keller left the court, saying that he was relieved.`,
		want: []string{`indirect say: Keller | saying | that he was relieved`}},
	{name: "by stating", text: `Keller tried to calm his clients by stating he was not bankrupt.`,
		want: []string{`indirect say: Keller | stating | he was not bankrupt`}},
	{name: "two sayings joined", text: `Keller said he was relieved and added that he would appeal.`,
		want: []string{`indirect say: Keller | added | that he would appeal`, `indirect say: Keller | said | he was relieved`}},
	{name: "clause with though", text: `Keller said that he was relieved, though he looked tired.`,
		want: []string{`indirect say: Keller | said | that he was relieved`}},
	{name: "passive without a source", text: `The ship is believed to have sunk.`,
		want: []string{`indirect believe: - | is believed | The ship // to have sunk`}},
	{name: "it is thought", text: `It is thought that the ship sank at night.`,
		want: []string{`indirect believe: - | is thought | that the ship sank at night`}},
	{name: "reported noun", text: `There were reports of looting in the suburbs.`,
		want: []string{`indirect say: - | reports | of looting in the suburbs`}},
	{name: "claim of somebody", text: `Keller’s claim that he was framed did not convince the jury.`,
		want: []string{`indirect say: Keller’s | claim | that he was framed`}},
	{name: "study", text: `A new study shows that bees can count.`,
		want: []string{`indirect show: A new study | shows | that bees can count`}},
	{name: "poll found", text: `The poll found that two in three voters were undecided.`,
		want: []string{`indirect show: The poll | found | that two in three voters were undecided`}},
	{name: "negated", text: `Okoro did not say that the figures were right.`,
		want: []string{`indirect say: Okoro | did not say | that the figures were right`}},
	{name: "contraction", text: `Okoro doesn’t think the figures are right.`,
		want: []string{`indirect believe: Okoro | doesn’t think | the figures are right`}},
	{name: "two sources", text: `Okoro and his deputy said the figures were right.`,
		want: []string{`indirect say: Okoro and his deputy | said | the figures were right`}},
	{name: "officials familiar with", text: `Two officials familiar with the talks said a deal was near.`,
		want: []string{`indirect say: Two officials familiar with the talks | said | a deal was near`}},
	{name: "source with of", text: `The head of the weather service warned that storms would follow.`,
		want: []string{`indirect say: The head of the weather service | warned | that storms would follow`}},
	{name: "no which clause in the content", text: `The firm said that the plant, which makes tyres, would close.`,
		want: []string{`indirect say: The firm | said | that the plant, which makes tyres, would close`}},
	{name: "while", text: `Okoro said the budget was sound, while the opposition warned of a gap.`,
		want: []string{`indirect say: Okoro | said | the budget was sound`, `indirect say: the opposition | warned of | a gap`}},
	{name: "subject of the clause before", text: `Okoro left early and said nobody would pay more.`,
		want: []string{`indirect say: Okoro | said | nobody would pay more`}},
	{name: "wondered", text: `She wondered why the gate was open.`,
		want: []string{`indirect ask: She | wondered | why the gate was open`}},
	{name: "agreed to", text: `The two sides agreed to meet again.`,
		want: []string{`indirect say: The two sides | agreed | to meet again`}},
	{name: "refused to", text: `The pilot refused to fly.`,
		want: []string{`indirect deny: The pilot | refused | to fly`}},
	{name: "ordered", text: `The judge ordered the firm to pay.`,
		want: []string{`indirect order: The judge | ordered | the firm to pay`}},
	{name: "nested in content", text: `Holm said her father believes the boat is safe.`,
		want: []string{`indirect say: Holm | said | her father believes the boat is safe`, `in 1 indirect believe: her father | believes | the boat is safe`}},
	{name: "announced", text: `The airline announced that it would cut routes.`,
		want: []string{`indirect say: The airline | announced | that it would cut routes`}},
	{name: "colon without marks", text: `Okoro said: the figures are wrong.`,
		want: []string{`indirect say: Okoro | said | the figures are wrong`}},
	{name: "colon behind a time", text: `Okoro wrote on Friday: the figures are wrong and must go.`,
		want: []string{`indirect write: Okoro | wrote | the figures are wrong and must go`}},
	{name: "dateline", text: "OSLO, Norway (NTB) — The road was shut overnight, officials said.",
		want: []string{`indirect say: officials | said | The road was shut overnight`}},
	{name: "however between", text: `Others, however, say the road was shut.`,
		want: []string{`indirect say: Others | say | the road was shut`}},
	{name: "report released", text: `The bank said in a report released Friday that growth would slow.`,
		want: []string{`indirect say: The bank | said | that growth would slow`}},
	{name: "people close to", text: `People close to the talks said the road was shut.`,
		want: []string{`indirect say: People close to the talks | said | the road was shut`}},
	{name: "polls show", text: `Recent polls show the mayor with a narrow lead.`,
		want: []string{`indirect show: Recent polls | show | the mayor with a narrow lead`}},
	{name: "showing restraint is no showing", text: `Everyone must show restraint.`},
	{name: "as somebody said", text: `As Okoro noted, the figures are wrong.`,
		want: []string{`indirect say: Okoro | noted | the figures are wrong`}},
	{name: "as somebody said, behind", text: `The figures are wrong, as Okoro noted.`,
		want: []string{`indirect say: Okoro | noted | The figures are wrong`}},
	{name: "asked", text: `Okoro was asked whether the figures were right.`,
		want: []string{`indirect ask: - | was asked | whether the figures were right`}},
	{name: "adjunct before the parenthesis", text: `As the vote nears, Okoro said, the figures are getting worse.`,
		want: []string{`indirect say: Okoro | said | As the vote nears // the figures are getting worse`}},
	{name: "participle for a subject", text: `Those surveyed said the figures were wrong.`,
		want: []string{`indirect say: Those surveyed | said | the figures were wrong`}},
	{name: "relative clause for an object", text: `Okoro scolded neighbours who say the figures are wrong.`,
		want: []string{`indirect say: Okoro | scolded | neighbours`, `indirect say: who | say | the figures are wrong`}},
	{name: "dashes around the rest", text: `Two women from the north — Ida Holm and Vera Lind — said the road was shut.`,
		want: []string{`indirect say: Two women from the north | said | the road was shut`}},
	{name: "town and state", text: `Ida Holm, 47, of Milford, Ohio, said the road was shut.`,
		want: []string{`indirect say: Ida Holm | said | the road was shut`}},
	{name: "reports that", text: `Reports that the ship had sunk were false.`,
		want: []string{`indirect say: - | Reports | that the ship had sunk`}},
	{name: "sides are a noun", text: `The two sides met at noon.`},
	{name: "noun, not cue", text: `The report on the claims of the miners was long.`},
	{name: "no cue", text: `The road opened in May and the town rejoiced.`},
	{name: "said is an adjective", text: `The train reached the said village at noon.`},
	{name: "talks are a noun", text: `The talks in the capital lasted all night.`},
}

var dialogueCases = []patternCase{
	{name: "said she", text: `“Where is the key?” said she.`,
		want: []string{`direct say: she | said | “Where is the key?”`}},
	{name: "whispered", text: `“The key is gone,” whispered Tom.`,
		want: []string{`direct say: Tom | whispered | “The key is gone,”`}},
	{name: "action in the cue", text: `“The key is gone,” Tom said, closing the drawer.`,
		want: []string{`direct say: Tom | said | “The key is gone,”`}},
	{name: "interrupted with action", text: `“The key,” Tom said slowly, “is gone.”`,
		want: []string{`direct say: Tom | said | “The key,” // “is gone.”`}},
	{name: "replied the old man", text: `“I have not seen it,” replied the old man.`,
		want: []string{`direct say: the old man | replied | “I have not seen it,”`}},
	{name: "alternating", text: "“Where is the key?” asked Tom.\n\n“In the drawer,” said Anna.\n\n“It is not there.”\n\n“Then it is lost.”",
		want: []string{`direct ask: Tom | asked | “Where is the key?”`, `direct say: Tom | - | “It is not there.”`,
			`direct say: Anna | said | “In the drawer,”`, `direct say: Anna | - | “Then it is lost.”`}},
	{name: "alternating after questions", text: "“Who is it?” Anna whispered.\n\n“A friend,” he answered.\n\n“I have no friends.”",
		want: []string{`direct say: Anna | whispered | “Who is it?”`, `direct say: Anna | - | “I have no friends.”`, `direct say: he | answered | “A friend,”`}},
	{name: "she did something", text: `Anna put down the lamp. “I have no friends.”`,
		want: []string{`direct say: Anna | - | “I have no friends.”`}, known: true},
	{name: "named transcript", text: "MORGAN: Where were you on Monday?\n\nKELLER: I was at home.",
		want: []string{`indirect say: MORGAN | : | Where were you on Monday?`, `indirect say: KELLER | : | I was at home.`}},
	{name: "transcript with marks", text: "Morgan: “Where were you on Monday?”\n\nKeller: “I was at home.”",
		want: []string{`direct say: Morgan | : | “Where were you on Monday?”`, `direct say: Keller | : | “I was at home.”`}},
	{name: "questions and answers", text: "Q: Where were you on Monday?\n\nA: I was at home.",
		want: []string{`indirect ask: Q | : | Where were you on Monday?`, `indirect say: A | : | I was at home.`}},
	{name: "letters with points", text: "Q. Where were you on Monday?\n\nA. I was at home.",
		want: []string{`indirect ask: Q. | - | Where were you on Monday?`, `indirect say: A. | - | I was at home.`}},
	{name: "an initial is no answer", text: "A. Roth said it was late.",
		want: []string{`indirect say: A. Roth | said | it was late`}},
	{name: "transcript in small letters", text: "Morgan: Where were you? On Monday, I mean.\n\nKeller: At home. All day.",
		want: []string{`indirect say: Morgan | : | Where were you? On Monday, I mean.`, `indirect say: Keller | : | At home. All day.`}},
	{name: "a servant", text: "The porter shrugged. “I only work here.”",
		want: []string{`direct say: The porter | - | “I only work here.”`}},
	{name: "called after", text: `“What piano?” he called after her.`,
		want: []string{`direct say: he | called after | “What piano?”`}},
	{name: "heard that", text: `She heard that and left.`},
	{name: "I said", text: `“Sit down,” I said.`,
		want: []string{`direct say: I | said | “Sit down,”`}},
	{name: "lower case behind a question", text: `“Is it far?” he asked. “A mile or so,” I said.`,
		want: []string{`direct ask: he | asked | “Is it far?”`, `direct say: I | said | “A mile or so,”`}},
	{name: "thought", text: `It is too late, she thought.`,
		want: []string{`indirect believe: she | thought | It is too late`}},
	{name: "action before the quotation", text: `Tom shook his head. “It is too late.”`,
		want: []string{`direct say: Tom | - | “It is too late.”`}},
	{name: "dash in the quotation", text: `“I thought—” Tom began.`,
		want: []string{`direct say: Tom | began | “I thought—”`}},
}

var headlineCases = []patternCase{
	{name: "name and colon", text: "Okoro: The figures are wrong\n\nThe finance minister spoke on Monday.",
		want: []string{`indirect say: Okoro | : | The figures are wrong`}},
	{name: "colon and name", text: "Figures are wrong: Okoro\n\nThe finance minister spoke on Monday.",
		want: []string{`indirect say: Okoro | : | Figures are wrong`}},
	{name: "name, colon and single marks", text: "Okoro: ‘The figures are wrong’\n\nThe finance minister spoke on Monday.",
		want: []string{`direct say: Okoro | : | ‘The figures are wrong’`}},
	{name: "present tense", text: "Minister says figures are wrong\n\nThe finance minister spoke on Monday.",
		want: []string{`indirect say: Minister | says | figures are wrong`}},
	{name: "capitals of a headline", text: "Minister Says Figures Are ‘Plainly Wrong’\n\nThe finance minister spoke on Monday.",
		want: []string{`mixed say: Minister | Says | Figures Are ‘Plainly Wrong’`}},
	{name: "comma and source", text: "Road to open in May, minister says\n\nThe transport minister spoke on Monday.",
		want: []string{`indirect say: minister | says | Road to open in May`}},
	{name: "label is no speaker", text: "Updated: May 3\n\nThe road is open.", want: nil},
	{name: "vows to", text: "Union vows to fight cuts\n\nThe vote is on Monday.",
		want: []string{`indirect promise: Union | vows | to fight cuts`}},
}

var wordsCases = []patternCase{
	{name: "title of a work", text: `The film “Night Train” won two awards.`, want: []string{`words: “Night Train”`}},
	{name: "nickname", text: `Joe “The Hammer” Brandt retired in 1987.`, want: []string{`words: “The Hammer”`}},
	{name: "scare quotes", text: `The “experts” were nowhere to be seen.`, want: []string{`words: “experts”`}},
	{name: "so-called", text: `The so-called ‘bridge’ was a plank.`, want: []string{`words: ‘bridge’`}},
	{name: "term", text: `In chess, “zugzwang” is a bad place to be.`, want: []string{`words: “zugzwang”`}},
	{name: "song title beside a cue", text: `She sang “Blue River” and said she was happy.`,
		want: []string{`indirect say: She | said | she was happy`, `words: “Blue River”`}, known: true},
	{name: "title in an attributed sentence", text: `Her book “Night Train” sold well, said Holm.`,
		want: []string{`mixed say: Holm | said | Her book “Night Train” sold well`}},
}

func allPatterns() []patternCase {
	var all []patternCase
	for _, cases := range [][]patternCase{directCases, mixedCases, indirectCases, clauseCases, dialogueCases, headlineCases, wordsCases,
		fictionCases, interviewCases, nearbyCases, nobodyCases, learnedCases, passiveCases, quotedAsCases} {
		all = append(all, cases...)
	}
	return all
}

func TestPatterns(t *testing.T) {
	for _, group := range []struct {
		name  string
		cases []patternCase
	}{
		{"direct", directCases}, {"mixed", mixedCases}, {"indirect", indirectCases}, {"clause", clauseCases},
		{"dialogue", dialogueCases}, {"headline", headlineCases}, {"words", wordsCases},
		{"fiction", fictionCases}, {"interview", interviewCases}, {"nearby", nearbyCases}, {"nobody", nobodyCases}, {"learned", learnedCases},
		{"passive", passiveCases}, {"quoted as", quotedAsCases},
	} {
		for _, c := range group.cases {
			t.Run(group.name+"/"+c.name, func(t *testing.T) {
				var got []string
				for _, q := range Extract(sentence.Parse(c.text), nil) {
					got = append(got, render(c.text, q))
				}
				diff := cmp.Diff(c.want, got)
				switch {
				case c.known && diff == "":
					t.Error("passes though it is marked as known to fail: remove the mark")
				case !c.known && diff != "":
					t.Errorf("%s (-want +got):\n%s", c.text, diff)
				}
			})
		}
	}
	if n := len(allPatterns()); n < 100 {
		t.Errorf("only %d patterns", n)
	}
}
