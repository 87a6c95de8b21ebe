package stance

import "testing"

// familyRows make sure that each kind is shown by verbs, nouns and adjectives
// in two sentences at least.
var familyRows = []row{
	// Nouns.
	{name: "agreement with", text: `The curator voiced agreement with the review.`, want: `The curator agree +`},
	{name: "her acceptance of", text: `Her acceptance of the offer surprised the board.`, want: `Her agree +`},
	{name: "consent to", text: `The council gave its consent to the market.`, want: `The council agree +`},
	{name: "rejection from a name", text: `Bauer’s dismissal of the claim angered many.`, want: `Bauer reject -`},
	{name: "disagreement", text: `Two trustees expressed disagreement with the price.`, want: `Two trustees reject -`},
	{name: "optimism", text: `The growers expressed optimism about the vintage.`, want: `The growers hope +`},
	{name: "desire", text: `His desire to return to Cork is well known.`, want: `His hope +`},
	{name: "belief", text: `The astronomer repeated her belief that the signal is real.`, want: `The astronomer believe +`},
	{name: "confidence", text: `The keeper expressed confidence in the vet.`, want: `The keeper believe +`},
	{name: "suspicion", text: `Holm’s suspicion that the letter was forged proved right.`, want: `Holm believe +`},
	{name: "insistence", text: `The clerk’s insistence that the doors were locked is on file.`, want: `The clerk assert +`},
	{name: "assertion", text: `The brewer repeated his assertion that the water was clean.`, want: `The brewer assert +`},
	{name: "denial", text: `The mayor’s denial of the affair came on Monday.`, want: `The mayor deny -`},
	{name: "repeated a denial", text: `The firm repeated its denial that it had been hacked.`, want: `The firm deny -`},
	{name: "warnings from", text: `Warnings from geologists about the slope were ignored.`, want: `geologists warn -`},
	{name: "threat", text: `The owner’s threat to move the club is hollow.`, want: `The owner warn -`},
	{name: "his pledge", text: `His pledge to plant a million trees was forgotten.`, want: `His commit +`},
	{name: "commitment", text: `The league restated its commitment to grass.`, want: `The league commit +`},
	{name: "refusal", text: `Her refusal to apologise cost her the post.`, want: `Her refuse -; Her support 0`, known: true},
	{name: "refusal to pay", text: `The insurer’s refusal to pay ruined the farm.`, want: `The insurer refuse -`},
	{name: "unwillingness", text: `The duke’s unwillingness to sell delayed the railway.`, want: `The duke refuse -`},
	{name: "resistance", text: `The guild declared its resistance to the toll.`, want: `The guild oppose -`},
	{name: "attempt to isolate", text: `Norwegian attempts to isolate the club came to nothing.`, want: `Norwegian oppose -`},
	{name: "effort to isolate", text: `The rector’s efforts to isolate his deputy were noticed.`, want: `The rector oppose -`},
	{name: "alarm among", text: `The order caused alarm among teachers about their pensions.`, want: `teachers fear -`},
	{name: "resolution that describes", text: `They have an agreement that ends in May.`, want: ``},

	// Adjectives.
	{name: "open to", text: `The bank is open to a merger.`, want: `The bank agree +`},
	{name: "in line with", text: `The vicar is in line with the bishop.`, want: `The vicar agree +`},
	{name: "hopeful", text: `The miners remain hopeful that the pit will reopen.`, want: `The miners hope +`},
	{name: "convinced", text: `The pilot is convinced that the map was wrong.`, want: `The pilot believe +`},
	{name: "adamant", text: `The referee was adamant that the ball was out.`, want: `The referee assert +`},
	{name: "adamant about", text: `The cook is adamant about the salt.`, want: `The cook assert +`},
	{name: "reluctant", text: `Growers are reluctant to sell.`, want: `Growers refuse -`},
	{name: "determined to", text: `The climbers were determined to finish.`, want: `The climbers commit +`},
	{name: "furious", text: `Tenants are furious over the rent.`, want: `Tenants oppose -`},
	{name: "attached wary", text: `Voters wary of the treaty stayed at home.`, want: `Voters doubt -`},
	{name: "it is certain", text: `It is certain that the dam will hold.`, want: ``},

	// Verbs.
	{name: "reach an agreement", text: `The clubs reached an agreement on the transfer.`, want: `The clubs agree +`},
	{name: "did not reach agreement", text: `The farmers and the dairy did not reach agreement on a price.`, want: `The farmers reject -; the dairy reject -`},
	{name: "seek a noun", text: `The widow sought damages from the railway.`, want: `The widow demand +`},
	{name: "suggest what might be", text: `The vicar suggested that the fair could be held in June.`, want: `The vicar demand +`},
	{name: "suggest what is", text: `The coroner suggested that the ladder was rotten.`, want: `The coroner assert +`},
	{name: "but to help", text: `<“We are not here to complain but to work,”> {said} [the foreman].`, want: `the foreman refuse -; the foreman commit +`},
	{name: "let", text: `[The owner] {said} <that she would let the team choose a captain>.`, want: `The owner commit +`},
	{name: "would not let", text: `[The owner] {said} <that she would not let the team down>.`, want: `The owner refuse -`},
	{name: "productive", text: `The foreman called the shift productive.`, want: `The foreman support +`},
	{name: "described as productive", text: `The dean described the seminar as highly productive.`, want: `The dean support +`},
	{name: "serious about", text: `<“If the bank were serious about thrift, it would sell the yacht,”> {said} [a clerk].`, want: `a clerk doubt -`},
	{name: "if she were sincere", text: `[The monk] {said} <that if the baker were sincere, she would not have come armed>.`, want: `The monk doubt -`},
	{name: "welcome and doubt", text: `The harbour master welcomed the dredger but expressed doubt about its crew.`, want: `The harbour master support +; The harbour master doubt -`},
	{name: "buys time", text: `<“The landlord is only buying more time,”> {said} [the baker].`, want: `the baker oppose -`},
	{name: "keeps her word", text: `<“The baker always keeps her word,”> {said} [the monk].`, want: `the monk support +`},
	{name: "speaks of himself", text: `[Brandl] {said} <he made a mistake>.`, want: ``},
	{name: "hoped for, not held", text: `She hopes that the council supports the fair.`, want: `She hope +`},
	{name: "feared, not held", text: `He fears that the council might oppose the fair.`, want: `He fear -`},
	{name: "is said of others", text: `The court convicted him of backing the rebels.`, want: ``},
	{name: "gerund as subject", text: `He says that opposing the tax is easy.`, want: ``},
	{name: "free to", text: `The delegates are free to support anybody.`, want: ``},
	{name: "likely to", text: `The dean is likely to reject the plan.`, want: `The dean reject -`},
	{name: "unlikely to", text: `The dean is unlikely to support the plan.`, want: `The dean oppose -`},
	{name: "first to", text: `Holm was the first to endorse the design.`, want: `Holm support +`},
}

func TestFamilies(t *testing.T) { checkRows(t, familyRows) }
