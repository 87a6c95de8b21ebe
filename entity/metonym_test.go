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

	{name: "two capitals agree", marked: `[Lima|Peru @Lima] and [Quito|Ecuador @Quito] agreed to talk.`},
	{name: "three capitals", marked: `[Paris|France @Paris], [London|United Kingdom @London] and [Berlin|Germany @Berlin] condemned the strike.`},
	{name: "capital is ready", marked: `[Ankara|Turkey @Ankara] is ready to negotiate.`},
	{name: "capital is large", marked: `[Ankara|Ankara] is large and cold.`},
	{name: "stance", marked: `They knew [Tokyo|Japan @Tokyo]’s stance.`},
	{name: "allies", marked: `It angered [Tokyo|Japan @Tokyo]’s allies.`},
	{name: "streets", marked: `They saw [Tokyo|Tokyo]’s streets.`},
	{name: "inside another clause", marked: `She said [Ankara|Turkey @Ankara] had lied.`},
	{name: "passive", marked: `[Ankara|Turkey @Ankara] was accused of delay.`},
	{name: "by", marked: `The sanctions imposed by [Brussels|European Union @Brussels] hurt.`},
	{name: "pressure that mounts", marked: `Pressure mounted on [Ankara|Turkey @Ankara] to sign.`},
	{name: "press secretary", marked: `The [White House|White House] press secretary left.`},
	{name: "attacks", marked: `Analysts say the [Paris|Paris] attacks changed that.`},
	{name: "court in", marked: `A court in [Lima|Lima] ruled that he must pay.`},
	{name: "seen in", marked: `It is seen in [Lima|Lima] as a threat.`},
	{name: "live and work", marked: `He lives in [Lima|Lima] and works near [Quito|Quito].`},
	{name: "leave for", marked: `He left [Lima|Lima] for [Quito|Quito].`},
	{name: "trains between", marked: `Trains between [Lima|Lima] and [Quito|Quito] were late.`},
	{name: "flights", marked: `Flights from [Lima|Lima] to [Quito|Quito] were delayed.`},
	{name: "dateline", marked: `[LIMA|LIMA] — The vote was close.`},
	{name: "dateline with a date", marked: `[PARIS|PARIS], June 3 — The vote was close.`},
	{name: "ally of", marked: `It is an ally of [Ankara|Turkey @Ankara].`},
	{name: "urge", marked: `They have urged [Ankara|Turkey @Ankara] to sign.`},
	{name: "and its allies", marked: `[Washington|United States @Washington] and its allies left the talks.`},
	{name: "elliptical", marked: `[Lima|Peru @Lima] is ready to talk, but [Quito|Ecuador @Quito] is not.`, known: true},
	{name: "host", marked: `[Tokyo|Tokyo] will host the race.`, known: true},
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
