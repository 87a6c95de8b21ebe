package quote

import (
	"strings"
	"testing"

	"github.com/hearsay-go/hearsay/sentence"
)

// circumstanceCases hold where, to whom, how and when the first quotation was
// said, as "venue: …; addressee: …; manner: …; time: …" without what is not
// there.
var circumstanceCases = []struct {
	name, text, want string
	known            bool
}{
	{name: "statement", text: `“It is late,” Roth said in a statement.`, want: "venue: in a statement"},
	{name: "interview with", text: `“It is late,” Roth said in an interview with the Star on Monday.`, want: "venue: in an interview with the Star; time: on Monday"},
	{name: "app", text: `Roth said on the Signal messaging app, “It is late.”`, want: "venue: on the Signal messaging app"},
	{name: "tweet", text: `Roth wrote on Twitter that it was late.`, want: "venue: on Twitter"},
	{name: "news conference first", text: `At a joint news conference with Lind, Roth said, “It is late.”`, want: "venue: At a joint news conference with Lind"},
	{name: "told reporters", text: `Roth told reporters in Lima that it was late.`, want: "venue: in Lima; addressee: reporters"},
	{name: "told a paper", text: `“It is late,” Roth told the Star.`, want: "addressee: the Star"},
	{name: "said to", text: `“It is late,” Roth said to the crowd.`, want: "addressee: to the crowd"},
	{name: "day", text: `Roth said on Friday that it was late.`, want: "time: on Friday"},
	{name: "bare day", text: `Roth said Friday that it was late.`, want: "time: Friday"},
	{name: "day first", text: `On Friday, Roth said that it was late.`, want: "time: On Friday"},
	{name: "earlier", text: `Earlier, Roth said that it was late.`, want: "time: Earlier"},
	{name: "last week", text: `Roth said last week that it was late.`, want: "time: last week"},
	{name: "days ago", text: `Roth said three weeks ago that it was late.`, want: "time: three weeks ago"},
	{name: "a few days later", text: `“It was late,” Roth said a few days later.`, want: "time: a few days later"},
	{name: "a week of what", text: `Roth said a week of talks had failed.`, want: ""},
	{name: "language", text: `Roth waved, saying in French, “It is late.”`, want: "manner: in French"},
	{name: "voice", text: `“It is late,” Roth said in a low voice.`, want: "manner: in a low voice"},
	{name: "smile", text: `“It is late,” Roth said with a smile.`, want: "manner: with a smile"},
	{name: "adverb", text: `“It is late,” Roth said quietly.`, want: "manner: quietly"},
	{name: "told and day", text: `Roth told the council on Monday that it was late.`, want: "addressee: the council; time: on Monday"},
	{name: "asked", text: `Roth asked the council whether it was late.`, want: "addressee: the council"},
	{name: "none", text: `Roth said it was late.`, want: ""},
	{name: "phone", text: `“It is late,” Roth said by phone.`, want: "venue: by phone"},
	{name: "content’s own time", text: `Roth said the council met on Friday.`, want: ""},
	{name: "Telegram", text: `Roth said on the Telegram messaging app, “It is late.”`, want: "venue: on the Telegram messaging app"},
	{name: "in a Telegram post", text: `“It is late,” Roth wrote in a Telegram post on Sunday.`, want: "venue: in a Telegram post; time: on Sunday"},
	{name: "X", text: `“It is late,” Roth wrote on X.`, want: "venue: on X"},
	{name: "social media", text: `“It is late,” Roth wrote on social media.`, want: "venue: on social media"},
	{name: "Facebook page", text: `Roth wrote on his Facebook page that it was late.`, want: "venue: on his Facebook page"},
	{name: "reporters in a town", text: `“It is late,” Roth told reporters in Kyiv.`, want: "venue: in Kyiv; addressee: reporters"},
	{name: "reporters, town, day", text: `“It is late,” Roth told reporters in Kyiv on Friday.`, want: "venue: in Kyiv; addressee: reporters; time: on Friday"},
	{name: "reporters after a meeting", text: `Roth told reporters after the meeting that it was late.`, want: "addressee: reporters; time: after the meeting"},
	{name: "saying in English", text: `Roth waved at Lind, saying in English, “It is late.”`, want: "manner: in English"},
	{name: "through an interpreter", text: `“It is late,” Roth said through an interpreter.`, want: "manner: through an interpreter"},
	{name: "in broken French", text: `“It is late,” Roth said in broken French.`, want: "manner: in broken French"},
	{name: "angrily", text: `Roth angrily said it was late.`, want: ""},
	{name: "said angrily that", text: `Roth said angrily that it was late.`, want: "manner: angrily"},
	{name: "with a laugh", text: `“It is late,” Roth said with a laugh.`, want: "manner: with a laugh"},
	{name: "in a whisper", text: `“It is late,” Roth said in a whisper.`, want: "manner: in a whisper"},
	{name: "under oath", text: `Roth said under oath that it was late.`, want: "manner: under oath"},
	{name: "on condition of anonymity", text: `An official said on condition of anonymity that it was late.`, want: "manner: on condition of anonymity"},
	{name: "television", text: `Roth said on state television that it was late.`, want: "venue: on state television"},
	{name: "broadcaster", text: `“It is late,” Roth told the broadcaster on Sunday.`, want: "addressee: the broadcaster; time: on Sunday"},
	{name: "agency", text: `“It is late,” Roth told the Lima News agency.`, want: "addressee: the Lima News agency"},
	{name: "parliament", text: `Roth told parliament on Tuesday that it was late.`, want: "addressee: parliament; time: on Tuesday"},
	{name: "court", text: `“It is late,” Roth told the court.`, want: "addressee: the court"},
	{name: "a crowd", text: `Roth told a crowd of supporters in Lima that it was late.`, want: "venue: in Lima; addressee: a crowd of supporters", known: true},
	{name: "her", text: `Roth told her that it was late.`, want: "addressee: her"},
	{name: "letter", text: `Roth wrote in a letter to the council that it was late.`, want: "venue: in a letter to the council"},
	{name: "email", text: `“It is late,” Roth said in an email.`, want: "venue: in an email"},
	{name: "memoir", text: `Roth wrote in her memoir that it was late.`, want: "venue: in her memoir"},
	{name: "joint statement", text: `In a joint statement on Friday, the two ministers said it was late.`, want: "venue: In a joint statement; time: on Friday"},
	{name: "panel", text: `Roth said during a panel discussion in Oslo that it was late.`, want: "venue: during a panel discussion in Oslo"},
	{name: "by telephone from", text: `“It is late,” Roth said by telephone from Lima.`, want: "venue: by telephone from Lima"},
	{name: "hours before", text: `Roth said hours before the vote that it was late.`, want: "time: hours before the vote"},
	{name: "month and year", text: `Roth said in March 2019 that it was late.`, want: "time: in March 2019"},
	{name: "date", text: `Roth said on May 4 that it was late.`, want: "time: on May 4"},
	{name: "this week", text: `Roth said this week that it was late.`, want: "time: this week"},
	{name: "two years ago", text: `Roth said two years ago that it was late.`, want: "time: two years ago"},
	{name: "late on Thursday", text: `Roth said late on Thursday that it was late.`, want: "time: late on Thursday"},
	{name: "at the time", text: `“It is late,” Roth said at the time.`, want: "time: at the time"},
	{name: "at a rally", text: `“It is late,” Roth said at a rally in Lima on Monday.`, want: "venue: at a rally in Lima; time: on Monday"},
	{name: "outside court", text: `“It is late,” Roth said outside court.`, want: "venue: outside court"},
	{name: "of the plan", text: `“It is late,” Roth said of the plan.`, want: ""},
	{name: "content’s own place", text: `Roth said the council would meet in Lima.`, want: ""},
	{name: "place of the source", text: `A shopkeeper in Lima said it was late.`, want: ""},
}

func TestCircumstances(t *testing.T) {
	for _, c := range circumstanceCases {
		t.Run(c.name, func(t *testing.T) {
			var got string
			if qs := Extract(sentence.Parse(c.text), nil); len(qs) > 0 {
				var parts []string
				for _, p := range []struct {
					name string
					span sentence.Span
				}{{"venue", qs[0].Venue}, {"addressee", qs[0].Addressee}, {"manner", qs[0].Manner}, {"time", qs[0].Time}} {
					if !p.span.IsZero() {
						parts = append(parts, p.name+": "+p.span.In(c.text))
					}
				}
				got = strings.Join(parts, "; ")
			} else {
				got = "no quotation"
			}
			switch {
			case c.known && got == c.want:
				t.Error("passes though it is marked as known to fail: remove the mark")
			case !c.known && got != c.want:
				t.Errorf("%s: got %q, want %q", c.text, got, c.want)
			}
		})
	}
}
