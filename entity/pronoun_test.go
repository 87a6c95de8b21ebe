package entity

import "testing"

// pronounRows hold, for each pronoun, the names of whom it means, or a
// question mark and the reason why nobody is known.
var pronounRows = []row{
	{name: "next sentence", marked: `Maria Keller spoke in Oslo.
[She|Maria Keller] was angry.`},
	{name: "same sentence", marked: `Tom Ferris said [he|Tom Ferris] was angry.`},
	{name: "possessive", marked: `Tom Ferris sold [his|Tom Ferris] house.`},
	{name: "reflexive", marked: `Tom Ferris bought [himself|Tom Ferris] time.`},
	{name: "subject rather than object", marked: `Tom Ferris met Paul Weaver in Oslo.
[He|Tom Ferris] was angry.`},
	{name: "subject rather than what a preposition governs", marked: `At a meeting with Paul Weaver, Tom Ferris spoke of peace.
[He|Tom Ferris] was angry.`},
	{name: "on and on", marked: `Tom Ferris met Paul Weaver.
[He|Tom Ferris] was angry.
[He|Tom Ferris] left.
[His|Tom Ferris] car was gone.`},
	{name: "by title", marked: `Mr. Okafor met Mrs. Pym.
[She|Pym] was angry.
[He|Okafor] was not.`},
	{name: "by first name", marked: `Tom Ferris met Maria Keller.
[She|Maria Keller] was angry.
[He|Tom Ferris] was not.`},
	{name: "by role", marked: `King Ottokar met Queen Aldra.
[She|Aldra] was angry.`},
	{name: "by an earlier pronoun", marked: `Thabisile Mokgatle said [she|Thabisile Mokgatle] was tired.
Tom Ferris met Mokgatle.
[She|Thabisile Mokgatle] was angry.`},
	{name: "object pronoun is not the subject", marked: `Tom Ferris said that Paul Weaver had called [him|Tom Ferris].`},
	{name: "not the subject of its own verb", marked: `Tom Ferris came.
Paul Weaver hit [him|Tom Ferris].`},
	{name: "inner subject", marked: `Tom Ferris said Paul Weaver would sell [his|Paul Weaver] house.`},
	{name: "two clauses", marked: `Tom Ferris left the room, but [he|Tom Ferris] came back.`},
	{name: "he said after a quotation", marked: `Tom Ferris was angry.
“We lost,” [he|Tom Ferris] said.
[He|Tom Ferris] added: “We will be back.”`},
	{name: "speaker is not he", marked: `Tom Ferris left.
Maria Keller said, “[He|Tom Ferris] is wrong.”`},
	{name: "condition inside marks", marked: `Jan Novak welcomed Tom Ferris’s letter, stating, “If Paul Weaver were serious, [he|Paul Weaver] would not wait.”`},
	{name: "names inside marks do not count outside", marked: `Tom Ferris said, “Paul Weaver is wrong.”
[He|Tom Ferris] left.`},
	{name: "relative", marked: `Maria Keller, [who|Maria Keller] was angry, left.`},
	{name: "relative with a role between", marked: `Tom Ferris, a lawyer [who|Tom Ferris] lost, left.`},
	{name: "relative whose", marked: `Maria Keller, [whose|Maria Keller] brother left, was angry.`},
	{name: "relative to no name", marked: `Teachers [who|?no antecedent] struck met Maria Keller.`},
	{name: "question", marked: `Who knows? Maria Keller left.`},
	{name: "pair", marked: `Tom Ferris and Maria Keller left.
[They|Tom Ferris + Maria Keller] were angry.`},
	{name: "pair with with", marked: `Tom Ferris met with Maria Keller.
[They|Tom Ferris + Maria Keller] did not agree.`},
	{name: "company as they", marked: `Datavine Inc. fell.
[They|Datavine Inc.] did not comment.`},
	{name: "nobody", marked: `It rained, and [he|?no antecedent] was wet.`},
	{name: "wrong gender", marked: `Mrs. Pym left.
[He|?no antecedent] was angry.`},
	{name: "too far", marked: `Tom Ferris left.
It rained. It rained.
It rained.
It rained.
It rained.
It rained.
It rained.
It rained.
It rained.
It rained.
It rained.
[He|?no antecedent] was wet.`},
	{name: "its of a country", marked: `Peru closed [its|Peru] border.`},
	{name: "its of a company", marked: `Datavine Inc. said [it|Datavine Inc.] would close [its|Datavine Inc.] office.`},
	{name: "it of the weather", marked: `Peru was cold, and it rained.`},
	{name: "her before a verb of speech", marked: `Maria Keller said that [her|Maria Keller] party had won.`},
	{name: "cataphora", marked: `In [his|Tom Ferris] speech, Tom Ferris asked for peace.`},
	{name: "wife", marked: `Tom Ferris and [his|Tom Ferris] wife left.`},
	{name: "we is left to the quotations", marked: `“We lost and I am sad,” Tom Ferris said.`},
	{name: "place is no person", marked: `Tom Ferris visited Georgia.
[He|Tom Ferris] was angry.`},
	{name: "last name keeps the gender", marked: `Maria Keller left.
Tom Ferris stayed.
Keller called.
[She|Maria Keller] was angry, and [he|Tom Ferris] was not.`},
	{name: "two candidates", marked: `The row was about the sons of Tom Ferris and Paul Weaver.
[He|?two candidates: Tom Ferris, Paul Weaver] was angry.`},
}

func TestPronouns(t *testing.T) {
	checkRows(t, pronounRows, func(text string) string {
		x := Find(textOf(text))
		return markUp(text, x.Mentions, func(m Mention) string {
			switch {
			case m.Form != Pronoun:
				return ""
			case m.Unresolved != "":
				return "?" + m.Unresolved
			}
			return names(x, m.Entities)
		})
	})
}
