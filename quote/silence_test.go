package quote

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hearsay-go/hearsay/sentence"
)

// silenceCases hold what should be found as "kind: holders | cue | about".
var silenceCases = []struct {
	name, text string
	want       []string
	known      bool
}{
	{name: "declined to comment", text: `Roth declined to comment.`, want: []string{`declined: Roth | declined to comment | -`}},
	{name: "declined to comment on", text: `Roth declined to comment on the arrests.`, want: []string{`declined: Roth | declined to comment | on the arrests`}},
	{name: "has declined", text: `Roth has repeatedly declined to comment on the arrests.`, want: []string{`declined: Roth | has repeatedly declined to comment | on the arrests`}},
	{name: "refused to answer", text: `Roth refused to answer questions about the arrests.`, want: []string{`declined: Roth | refused to answer questions | about the arrests`}},
	{name: "declined an interview", text: `Lind declined to be interviewed.`, want: []string{`declined: Lind | declined to be interviewed | -`}},
	{name: "did not say whether", text: `Roth did not say whether the road would open.`, want: []string{`withheld: Roth | did not say | whether the road would open`}},
	{name: "did not say why", text: `Roth didn’t say why the road was shut.`, want: []string{`withheld: Roth | didn’t say | why the road was shut`}},
	{name: "would not say", text: `Roth would not say who paid.`, want: []string{`withheld: Roth | would not say | who paid`}},
	{name: "declined to say", text: `Roth declined to say how many were hurt.`, want: []string{`withheld: Roth | declined to say | how many were hurt`}},
	{name: "did not specify", text: `Roth, however, did not specify the amount.`, want: []string{`withheld: Roth | did not specify | the amount`}},
	{name: "specify and another verb", text: `Roth did not specify the amount and left early.`, want: []string{`withheld: Roth | did not specify | the amount`}},
	{name: "did not elaborate", text: `Roth did not elaborate.`, want: []string{`withheld: Roth | did not elaborate | -`}},
	{name: "without elaborating", text: `Roth said it was late, without elaborating.`, want: []string{`withheld: Roth | without elaborating | -`}},
	{name: "would not name", text: `Roth would not name the firm.`, want: []string{`withheld: Roth | would not name | the firm`}},
	{name: "gave no details", text: `Roth gave no details of the plan.`, want: []string{`withheld: Roth | gave no details | of the plan`}},
	{name: "no reaction from", text: `There was no immediate reaction from Roth to the ruling.`, want: []string{`no reaction: Roth | no immediate reaction | to the ruling`}},
	{name: "no comment from", text: `There was no comment from Roth.`, want: []string{`no reaction: Roth | no comment | -`}},
	{name: "could not be reached", text: `Roth could not be reached for comment.`, want: []string{`no reaction: Roth | could not be reached | -`}},
	{name: "could not immediately be reached", text: `Roth could not immediately be reached on Friday.`, want: []string{`no reaction: Roth | could not immediately be reached | -`}},
	{name: "did not respond", text: `Roth did not respond to a request for comment.`, want: []string{`no reaction: Roth | did not respond to a request | -`}},
	{name: "did not immediately respond", text: `Lind and Roth did not immediately respond to requests for comment.`, want: []string{`no reaction: Lind and Roth | did not immediately respond to requests | -`}},
	{name: "didn’t reply", text: `Lind didn't reply to an email.`, want: []string{`no reaction: Lind | didn't reply | -`}},
	{name: "a spokesman", text: `A spokesman for Roth declined to comment.`, want: []string{`declined:  | declined to comment | -`}},
	{name: "she", text: `Roth arrived. She declined to comment.`, want: []string{`declined: Roth | declined to comment | -`}},
	{name: "who declined", text: `Roth, who declined to comment, left early.`, want: []string{`declined: Roth | declined to comment | -`}},
	{name: "joined", text: `Roth left early and declined to comment.`, want: []string{`declined: Roth | declined to comment | -`}},
	{name: "not available", text: `Roth was not immediately available for comment.`, want: []string{`no reaction: Roth | was not immediately available for comment | -`}},
	{name: "unavailable", text: `Lind was unavailable for comment on Friday.`, want: []string{`no reaction: Lind | was unavailable for comment | -`}},
	{name: "no details", text: `Lind provided no further details about the deal.`, want: []string{`withheld: Lind | provided no further details | about the deal`}},
	{name: "remained silent", text: `Lind has remained silent on the deal.`, want: []string{`no reaction: Lind | has remained silent | on the deal`}},
	{name: "two in a sentence", text: `Lind declined to comment and Roth could not be reached.`, want: []string{`declined: Lind | declined to comment | -`, `no reaction: Roth | could not be reached | -`}},
	{name: "declined something else", text: `Roth declined the invitation.`},
	{name: "said it", text: `Roth said whether she would come.`},
	{name: "sales declined", text: `Sales declined to their lowest level.`},
	{name: "commented", text: `Roth commented on the arrests.`},
	{name: "responded", text: `Roth responded to a request for comment.`},
}

func TestSilences(t *testing.T) {
	for _, c := range silenceCases {
		t.Run(c.name, func(t *testing.T) {
			x := index(c.text, "Roth", "Lind", "She=Roth")
			var got []string
			for _, s := range Silences(sentence.Parse(c.text), x) {
				got = append(got, fmt.Sprintf("%s: %s | %s | %s", s.Kind, speakerNames(x, s.Holders), s.Cue.In(c.text), orDash(c.text, s.About)))
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
