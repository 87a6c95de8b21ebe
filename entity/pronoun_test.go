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
	{name: "whom its own verb is done for", marked: `Tom Ferris came.
Paul Weaver waited for [him|Tom Ferris].`},
	{name: "whom its own verb is done to, and nobody else is there", marked: `Paul Weaver came.
The dog ran to [him|Paul Weaver].`},
	{name: "what somebody takes along", marked: `Paul Weaver came.
[He|Paul Weaver] took the dog with [him|Paul Weaver].`},
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
	{name: "its of a state that no list has", marked: `Velduria closed [its|Velduria] border. The embassy of Velduria was shut.`},
	{name: "it of a state that no list has", marked: `Orbiland, which has two ports, called for talks and said [it|Orbiland] would host them.`, known: true},
	{name: "it acts in the next sentence", marked: `The Harbour Board met in May.
[It|Harbour Board] backed the pier.`},
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

	// By the tree of the sentence.
	{name: "subject behind a long apposition", marked: `Tom Ferris, the retired teacher of a small school near Oslo, met Paul Weaver.
[He|Tom Ferris] was angry.`},
	{name: "subject behind a relative clause", marked: `Tom Ferris, [who|Tom Ferris] had never liked Paul Weaver, left.
[He|Tom Ferris] was angry.`},
	{name: "verb before its subject", marked: `“We lost,” noted Tom Ferris.
“Nobody called,” [he|Tom Ferris] said.`},
	{name: "passive subject", marked: `Tom Ferris was beaten by Paul Weaver.
[He|Tom Ferris] was angry.`},
	{name: "object pronoun is not the subject of its clause", marked: `Paul Weaver came.
Tom Ferris praised [him|Paul Weaver].`},
	{name: "object pronoun and the clause above", marked: `Tom Ferris hopes that Paul Weaver will help [him|Tom Ferris].`},
	{name: "object of a verb that shares its subject", marked: `Paul Weaver came.
Tom Ferris wanted to help [him|Paul Weaver].`},
	{name: "object of a second verb", marked: `Paul Weaver came.
Tom Ferris stood up and greeted [him|Paul Weaver].`},
	{name: "reflexive in an inner clause", marked: `Tom Ferris said that Paul Weaver had hurt [himself|Paul Weaver].`},
	{name: "governed pronoun", marked: `Tom Ferris said that Paul Weaver had voted for [him|Tom Ferris].`},
	{name: "possessive of an inner subject", marked: `Tom Ferris thinks that Paul Weaver lost [his|Paul Weaver] keys.`},
	{name: "possessive in front of the name", marked: `Tom Ferris met [his|Tom Ferris] lawyer, Paul Weaver.`},
	{name: "possessive before a title", marked: `Tom Ferris praised [his|Tom Ferris] friend Paul Weaver.`},
	{name: "possessive in what the other is", marked: `Tom Ferris came.
Paul Weaver is [his|Tom Ferris] brother.`},
	{name: "apposition says whose", marked: `Tom Ferris met Paul Weaver, [his|Tom Ferris] oldest friend.`},
	{name: "condition", marked: `If Tom Ferris wins, [he|Tom Ferris] will resign.`},
	{name: "although", marked: `Although Tom Ferris lost to Paul Weaver, [he|Tom Ferris] smiled.`},
	{name: "clause in front", marked: `When [he|Tom Ferris] came home, Tom Ferris was tired.`},
	{name: "participle in front", marked: `Asked about [her|Maria Keller] plans, Maria Keller smiled.`},
	{name: "after a phrase in front", marked: `According to [his|Tom Ferris] lawyer, Tom Ferris is ill.`},
	{name: "main clause in front is no cataphora", marked: `Maria Keller left.
[She|Maria Keller] said that Ana Brito was ill.`},
	{name: "second clause", marked: `Tom Ferris called Maria Keller, and [she|Maria Keller] answered.`},
	{name: "because", marked: `Tom Ferris sold the boat because [he|Tom Ferris] was broke.`},
	{name: "relative clause about another", marked: `Maria Keller, [who|Maria Keller] said [she|Maria Keller] was tired, left.`},
	{name: "owner inside the subject", marked: `Tom Ferris’s sister left.
[He|Tom Ferris] was sad.`},
	{name: "unnamed subject", marked: `Tom Ferris hired a lawyer.
The lawyer lost, and [she|?unnamed antecedent: The lawyer] apologised.`},
	{name: "parallel objects", marked: `Tom Ferris thanked Paul Weaver, and Ana Brito thanked [him|Paul Weaver] too.`},
	{name: "speaker goes on behind a long quotation", marked: `Tom Ferris met Paul Weaver, [who|Paul Weaver] looked ill.
“It was a long day.
We lost a lot.
We will be back,” [he|Tom Ferris] said.`},
	{name: "new speaker", marked: `Tom Ferris spoke first.
Paul Weaver disagreed.
“We lost,” [he|Paul Weaver] said.`},
	{name: "one speaker through many sentences", marked: `Maria Keller opened the meeting.
[She|Maria Keller] said the firm was sound.
[She|Maria Keller] added that [her|Maria Keller] son, Paul Weaver, would stay.
[He|Paul Weaver] smiled.
[She|Maria Keller] did not.`},
	{name: "second of two subjects", marked: `Tom Ferris said [he|Tom Ferris] and Paul Weaver would not vote, though [he|Tom Ferris] liked the plan.`},
	{name: "husband", marked: `Maria Keller and [her|Maria Keller] husband left.`},
	{name: "an indefinite noun says what he is", marked: `Tom Ferris is a teacher.
[He|Tom Ferris] was angry.`},
	{name: "a noun in apposition is nobody else", marked: `Maria Keller, a spokeswoman for the port, smiled.
[She|Maria Keller] was tired.`},

	// who, whom, whose
	{name: "whom", marked: `Maria Keller, [whom|Maria Keller] Tom Ferris had called, left.`},
	{name: "who of several", marked: `Tom Ferris and Maria Keller, [who|Tom Ferris + Maria Keller] were late, left.`},
	{name: "who of a noun inside a phrase", marked: `Tom Ferris met the man [who|?no antecedent] had hit Maria Keller.`},
	{name: "who asks in a clause", marked: `Tom Ferris asked who had called.`},
	{name: "who behind a governed name", marked: `Tom Ferris spoke with Maria Keller, [who|Maria Keller] was ill.`},

	// they, them, their
	{name: "three", marked: `Tom Ferris, Paul Weaver and Maria Keller met.
[They|Tom Ferris + Paul Weaver + Maria Keller] did not agree.`},
	{name: "their", marked: `Tom Ferris and Maria Keller sold [their|Tom Ferris + Maria Keller] boat.`},
	{name: "one of them speaks of both", marked: `Tom Ferris met Maria Keller in Oslo.
It was late.
Ferris said [they|Maria Keller + Tom Ferris] had agreed.`},
	{name: "they of others", marked: `Tom Ferris met Maria Keller.
The farmers came, and [they|?no antecedent] were angry.`},
	{name: "they of a third", marked: `Tom Ferris met Maria Keller.
Paul Weaver called.
[They|?no antecedent] were late.`},
	{name: "them is not the subject", marked: `Tom Ferris and Maria Keller came.
Paul Weaver greeted [them|Tom Ferris + Maria Keller].`},
	{name: "nobody said", marked: `Tom Ferris lost.
[They|?no antecedent] say it rained.`},

	// it, its
	{name: "it of a country that acts", marked: `Peru said [it|Peru] had closed the road.`},
	{name: "its is not of the person", marked: `Tom Ferris sold the boat and its sails.`},
	{name: "country whose borders", marked: `Tom Ferris attacked Peru and crossed [its|Peru] borders.`},
	{name: "it that is acted upon", marked: `Datavine Inc. built a plane and sold it.`},
	{name: "itself", marked: `Datavine Inc. calls [itself|Datavine Inc.] honest.`},
	{name: "it opens the next sentence and speaks", marked: `Datavine Inc. fell.
[It|Datavine Inc.] said [it|Datavine Inc.] was sound.`, known: true},
	{name: "it that has", marked: `The Harbour Board insisted that [it|Harbour Board] had no plans for a pier.`},
	{name: "it that names", marked: `Varda Bank said [it|Varda Bank] would name a successor.`},
	{name: "it that regrets", marked: `Varda Bank said [it|Varda Bank] regretted the delay.`},
	{name: "it that is had", marked: `Varda Bank lost a lorry that it had.
Tom Ferris said it had no brakes.`},
	{name: "its office opens the next sentence", marked: `The Harbour Board shut the pier.
[Its|Harbour Board] chairman, Tom Ferris, wept.`},
	{name: "its thing opens the next sentence", marked: `The Harbour Board shut the pier.
Its planks were rotten.`},
	{name: "it that means nothing", marked: `Datavine Inc. said it was clear that Tom Ferris lost.`},
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
