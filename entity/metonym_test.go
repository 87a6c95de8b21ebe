package entity

import "testing"

// metonymRows hold, for each place name, its entity and, after an at sign,
// the place where the entity is not the place.
var metonymRows = []row{
	{name: "capital says", marked: `[Lima|Peru @Lima] said it would wait.`},
	{name: "capital has said", marked: `[Tokyo|Japan @Tokyo] has repeatedly rejected the plan.`},
	{name: "capital denies", marked: `Officials left, but [Ankara|Turkey @Ankara] denied it.`},
	{name: "seat of power", marked: `The [Kremlin|Russia @Kremlin] declined to comment.`},
	{name: "street", marked: `[Downing Street|United Kingdom @Downing Street] called it a mistake.`},
	{name: "house", marked: `The [White House|United States @White House] said no.`},
	{name: "union", marked: `[Brussels|European Union @Brussels] warned of fines.`},
	{name: "reaction from", marked: `There was no immediate comment from [Lima|Peru @Lima] on the vote.`},
	{name: "pressure on", marked: `That puts pressure on [Tokyo|Japan @Tokyo] to act.`},
	{name: "cede to", marked: `They will not cede land to [Ankara|Turkey @Ankara].`},
	{name: "talks between", marked: `Talks between [Lima|Peru @Lima] and [Quito|Ecuador @Quito] broke down.`},
	{name: "ties with", marked: `Its relations with [Ankara|Turkey @Ankara] are poor.`},
	{name: "accuse", marked: `Rebels accused [Ankara|Turkey @Ankara] of bad faith.`},
	{name: "place with in", marked: `The talks took place in [Lima|Lima].`},
	{name: "place to go to", marked: `She flew to [Tokyo|Tokyo] and came back from [Lima|Lima].`},
	{name: "place as modifier", marked: `A [Tokyo|Tokyo] court said no.`},
	{name: "place with a mayor", marked: `[Lima|Lima] mayor Ana Brito said no.`},
	{name: "place is what it is", marked: `[Lima|Lima] is a city of ten million.`},
	{name: "no capital", marked: `[Chicago|Chicago] said no.`},
	{name: "country", marked: `[Peru|Peru] said no.`},
}

func TestMetonyms(t *testing.T) {
	checkRows(t, metonymRows, func(text string) string {
		x := Find(textOf(text))
		return markUp(text, x.Mentions, func(m Mention) string {
			if m.Form != Name || m.Kind == Person || m.Kind == NORP {
				return ""
			}
			label := names(x, m.Entities)
			if m.Place != 0 {
				label += " @" + x.Entity(m.Place).Name
			}
			return label
		})
	})
}
