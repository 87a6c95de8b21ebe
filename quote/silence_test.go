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
	{name: "has yet to reply", text: `Roth has yet to reply to the letter.`, want: []string{`no reaction: Roth | has yet to reply | to the letter`}},
	{name: "is yet to respond", text: `Roth is yet to respond to the charge.`, want: []string{`no reaction: Roth | is yet to respond | to the charge`}},
	{name: "did not offer any comment", text: `Roth did not offer any comment on the remark.`, want: []string{`declined: Roth | did not offer any comment | on the remark`}},
	{name: "refused to be drawn", text: `Roth refused to be drawn on the price.`, want: []string{`declined: Roth | refused to be drawn | on the price`}},
	{name: "would not be drawn", text: `Roth would not be drawn on whether the road would open.`, want: []string{`declined: Roth | would not be drawn | on whether the road would open`}},
	{name: "remained tight-lipped", text: `Roth remained tight-lipped about the price.`, want: []string{`no reaction: Roth | remained tight-lipped | about the price`}},
	{name: "dodged questions", text: `Roth dodged questions about the price.`, want: []string{`declined: Roth | dodged questions | about the price`}},
	{name: "sidestepped a question", text: `Lind sidestepped a question on the price.`, want: []string{`declined: Lind | sidestepped a question | on the price`}},
	{name: "stopped short of saying", text: `Roth stopped short of saying who paid.`, want: []string{`withheld: Roth | stopped short of saying | who paid`}},
	{name: "did not get back", text: `Roth did not get back to the paper.`, want: []string{`no reaction: Roth | did not get back | to the paper`}, known: true},
	{name: "did not reply", text: `Roth did not reply to an email.`, want: []string{`no reaction: Roth | did not reply to an email | -`}},
	{name: "no word from", text: `Roth chose not to comment on the price.`, want: []string{`declined: Roth | chose not to comment | on the price`}},
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
	{name: "didn’t reply", text: `Lind didn't reply to an email.`, want: []string{`no reaction: Lind | didn't reply to an email | -`}},
	{name: "a spokesman", text: `A spokesman for Roth declined to comment.`, want: []string{`declined:  | declined to comment | -`}},
	{name: "she", text: `Roth arrived. She declined to comment.`, want: []string{`declined: Roth | declined to comment | -`}},
	{name: "who declined", text: `Roth, who declined to comment, left early.`, want: []string{`declined: Roth | declined to comment | -`}},
	{name: "joined", text: `Roth left early and declined to comment.`, want: []string{`declined: Roth | declined to comment | -`}},
	{name: "not available", text: `Roth was not immediately available for comment.`, want: []string{`no reaction: Roth | was not immediately available for comment | -`}},
	{name: "unavailable", text: `Lind was unavailable for comment on Friday.`, want: []string{`no reaction: Lind | was unavailable for comment | -`}},
	{name: "no details", text: `Lind provided no further details about the deal.`, want: []string{`withheld: Lind | provided no further details | about the deal`}},
	{name: "remained silent", text: `Lind has remained silent on the deal.`, want: []string{`no reaction: Lind | has remained silent | on the deal`}},
	{name: "two in a sentence", text: `Lind declined to comment and Roth could not be reached.`, want: []string{`declined: Lind | declined to comment | -`, `no reaction: Roth | could not be reached | -`}},
	{name: "refused to comment", text: `Roth refused to comment on the case.`, want: []string{`declined: Roth | refused to comment | on the case`}},
	{name: "would not comment", text: `Roth would not comment on the case.`, want: []string{`declined: Roth | would not comment | on the case`}},
	{name: "wouldn’t comment", text: `Roth wouldn’t comment.`, want: []string{`declined: Roth | wouldn’t comment | -`}},
	{name: "not able to comment", text: `Roth is not able to comment on the case.`, want: []string{`declined: Roth | is not able to comment | on the case`}},
	{name: "unable to comment", text: `Lind was unable to comment.`, want: []string{`declined: Lind | was unable to comment | -`}},
	{name: "in no position to comment", text: `Roth was not in a position to comment on the case.`, want: []string{`declined: Roth | was not in a position to comment | on the case`}},
	{name: "did not want to comment", text: `Lind did not want to comment.`, want: []string{`declined: Lind | did not want to comment | -`}},
	{name: "did not want to say", text: `Lind did not want to say how she had voted.`, want: []string{`withheld: Lind | did not want to say | how she had voted`}},
	{name: "able to comment", text: `Lind was able to comment on the case.`},
	{name: "did not comment", text: `Roth did not comment on the case.`, want: []string{`declined: Roth | did not comment | on the case`}},
	{name: "had no comment", text: `Roth had no comment on the case.`, want: []string{`declined: Roth | had no comment | on the case`}},
	{name: "has not commented", text: `Roth has not commented publicly on the case.`, want: []string{`declined: Roth | has not commented | on the case`}},
	{name: "has yet to comment", text: `Roth has yet to comment on the case.`, want: []string{`no reaction: Roth | has yet to comment | on the case`}},
	{name: "has not responded", text: `Roth has not responded to the accusations.`, want: []string{`no reaction: Roth | has not responded | to the accusations`}},
	{name: "did not return calls", text: `Roth did not return calls seeking comment.`, want: []string{`no reaction: Roth | did not return calls | -`}},
	{name: "did not return a call", text: `Roth did not return a call for comment.`, want: []string{`no reaction: Roth | did not return a call | -`}},
	{name: "did not answer", text: `Lind did not answer her phone.`, known: true},
	{name: "did not answer questions", text: `Lind did not answer questions about the money.`, want: []string{`declined: Lind | did not answer questions | about the money`}},
	{name: "did not answer the question", text: `Lind did not answer the question.`, want: []string{`declined: Lind | did not answer the question | -`}},
	{name: "ignored questions", text: `Lind ignored shouted questions about the money.`, want: []string{`no reaction: Lind | ignored shouted questions | about the money`}},
	{name: "did not disclose", text: `Lind did not disclose the price.`, want: []string{`withheld: Lind | did not disclose | the price`}},
	{name: "did not reveal", text: `Lind did not reveal where the money went.`, want: []string{`withheld: Lind | did not reveal | where the money went`}},
	{name: "did not explain", text: `Lind did not explain why the road was shut.`, want: []string{`withheld: Lind | did not explain | why the road was shut`}},
	{name: "did not identify", text: `Lind did not identify the driver.`, want: []string{`withheld: Lind | did not identify | the driver`}},
	{name: "did not give a reason", text: `Lind did not give a reason for the delay.`, want: []string{`withheld: Lind | did not give a reason | for the delay`}},
	{name: "gave no reason", text: `Lind gave no reason for the delay.`, want: []string{`withheld: Lind | gave no reason | for the delay`}},
	{name: "offered no explanation", text: `Lind offered no explanation.`, want: []string{`withheld: Lind | offered no explanation | -`}},
	{name: "refused to rule out", text: `Lind refused to say if she would run.`, want: []string{`withheld: Lind | refused to say | if she would run`}},
	{name: "did not mention", text: `Lind did not mention the strike.`, want: []string{`withheld: Lind | did not mention | the strike`}},
	{name: "made no mention", text: `Lind made no mention of the strike.`, want: []string{`withheld: Lind | made no mention | of the strike`}},
	{name: "did not address", text: `Lind did not address the strike.`, want: []string{`withheld: Lind | did not address | the strike`}},
	{name: "did not confirm or deny", text: `Lind would neither confirm nor deny the report.`, want: []string{`withheld: Lind | would neither confirm nor deny | the report`}},
	{name: "without giving details", text: `Lind said it was late, without giving details.`, want: []string{`withheld: Lind | without giving details | -`}},
	{name: "without naming", text: `Lind blamed a rival, without naming him.`, want: []string{`withheld: Lind | without naming | him`}},
	{name: "no word from", text: `There was no word from Roth on the strike.`, want: []string{`no reaction: Roth | no word | on the strike`}},
	{name: "no response from", text: `There was no response from Lind.`, want: []string{`no reaction: Lind | no response | -`}},
	{name: "no immediate comment", text: `There was no immediate comment from Roth on the strike.`, want: []string{`no reaction: Roth | no immediate comment | on the strike`}},
	{name: "no reaction by", text: `There has been no official reaction by Lind.`, want: []string{`no reaction: Lind | no official reaction | -`}},
	{name: "calls were not returned", text: `Calls to Roth were not returned.`, want: []string{`no reaction: Roth | were not returned | -`}},
	{name: "messages went unanswered", text: `Messages left with Roth went unanswered.`, want: []string{`no reaction: Roth | went unanswered | -`}, known: true},
	{name: "efforts to reach", text: `Efforts to reach Roth were unsuccessful.`, want: []string{`no reaction: Roth | were unsuccessful | -`}, known: true},
	{name: "kept silent", text: `Lind kept silent on the strike.`, want: []string{`no reaction: Lind | kept silent | on the strike`}},
	{name: "stayed silent", text: `Lind stayed silent about the strike.`, want: []string{`no reaction: Lind | stayed silent | about the strike`}},
	{name: "has been silent", text: `Lind has been silent on the strike.`, want: []string{`no reaction: Lind | has been silent | on the strike`}},
	{name: "said nothing about", text: `Lind said nothing about the strike.`, want: []string{`withheld: Lind | said nothing | about the strike`}},
	{name: "could not be contacted", text: `Lind could not be contacted on Monday.`, want: []string{`no reaction: Lind | could not be contacted | -`}},
	{name: "was not reachable", text: `Lind was not reachable on Monday.`, want: []string{`no reaction: Lind | was not reachable | -`}},
	{name: "took no questions", text: `Lind took no questions.`, want: []string{`declined: Lind | took no questions | -`}},
	{name: "left without taking questions", text: `Lind left without taking questions.`, want: []string{`declined: Lind | without taking questions | -`}},
	{name: "not in the marks", text: `“Roth declined to comment,” Lind said.`},
	{name: "commented", text: `Roth commented on the case.`},
	{name: "did not say it", text: `Roth did not say it.`},
	{name: "returned the call", text: `Roth returned the call.`},
	{name: "could not reach the top", text: `Roth could not reach the top.`},
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
