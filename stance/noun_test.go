package stance

import "testing"

// nounRows: a noun shows the stance.
var nounRows = []row{
	// With a verb that says little.
	{name: "express hope", text: `The rector expressed hope that the library would reopen.`, want: `The rector hope +`},
	{name: "voice concern", text: `Economists voiced concern over the deficit.`, want: `Economists fear -`},
	{name: "express doubt", text: `Two jurors expressed doubt about the witness.`, want: `Two jurors doubt -`},
	{name: "raise doubts", text: `Reviewers raised doubts about the sample.`, want: `Reviewers doubt -`},
	{name: "express support", text: `The captain expressed strong support for the coach.`, want: `The captain support +`},
	{name: "give backing", text: `The synod gave its backing to the reform.`, want: `The synod support +`},
	{name: "have doubts", text: `Some engineers have serious doubts about the valve.`, want: `Some engineers doubt -`},
	{name: "have no doubt", text: `The surgeon has no doubt that the scan was right.`, want: `The surgeon believe +`},
	{name: "voice no concern", text: `The auditors voiced no concern about the loan.`, want: `The auditors fear 0`},
	{name: "reiterate a demand", text: `The miners reiterated their demand for a pension.`, want: `The miners demand +`},
	{name: "issue a warning", text: `The coastguard issued a warning about the ice.`, want: `The coastguard warn -`},
	{name: "make a promise", text: `The chancellor made a promise to cut fares.`, want: `The chancellor commit +`},
	{name: "make the claim", text: `The blogger made the claim that the moon is hollow.`, want: `The blogger assert +`},
	{name: "announce opposition", text: `The guild announced its opposition to the merger.`, want: `The guild oppose -`},
	{name: "but with a noun", text: `Fans welcomed the signing but voiced concern about the price.`, want: `Fans support +; Fans fear -`},
	{name: "launch an appeal", text: `The family launched an appeal for witnesses.`, want: `The family demand +`},

	// With a possessor.
	{name: "his", text: `She spoke of his stubborn resistance to change.`, want: `his oppose -`},
	{name: "her", text: `Her opposition to the pipeline cost her the seat.`, want: `Her oppose -`},
	{name: "name and s", text: `Dawson’s support for the ban surprised nobody.`, want: `Dawson support +`},
	{name: "title, name and s", text: `The row followed Bishop Okoro’s criticism of the army.`, want: `Bishop Okoro oppose -`},
	{name: "whole noun phrase and s", text: `The city council’s rejection of the stadium came late.`, want: `The city council reject -`},
	{name: "their fears", text: `The letter set out their fears about the reservoir.`, want: `their fear -`},
	{name: "despite", text: `Despite the players’ doubts about the pitch, the match began.`, want: `the players doubt -`},
	{name: "possessor and verb", text: `The bank dropped the plan despite its support for coal.`, want: `The bank reject -; its support +`},

	// From, by, of.
	{name: "criticism from", text: `The film drew criticism from veterans.`, want: `veterans oppose -`},
	{name: "support from", text: `The bid won support from the two largest clubs.`, want: `the two largest clubs support +`},
	{name: "opposition from", text: `The runway faces fierce opposition from villagers.`, want: `villagers oppose -`},
	{name: "calls by", text: `Calls by scientists for a ban went unheard.`, want: `scientists demand +`},
	{name: "refusal of", text: `The refusal of the landlord to repair the roof ended in court.`, want: `the landlord refuse -`},

	// In front of the noun.
	{name: "nationality", text: `Canadian demands for a recount were ignored.`, want: `Canadian demand +`},
	{name: "name as it is", text: `The vote showed Senate opposition to the cuts.`, want: `Senate oppose -`},

	// Nobody's.
	{name: "nobody’s opposition", text: `Opposition to the tunnel is growing.`, want: ``},
	{name: "support of another kind", text: `The roof needs better support.`, want: ``},
	{name: "hope as a place", text: `They sailed around the Cape of Good Hope.`, want: ``},
	{name: "the opposition", text: `The opposition won four seats.`, want: ``},
	{name: "fear alone", text: `His fear was plain to see.`, want: ``},
}

func TestNouns(t *testing.T) { checkRows(t, nounRows) }

// adjectiveRows: an adjective or a phrase with "to be" shows the stance.
var adjectiveRows = []row{
	{name: "sceptical", text: `Virologists are skeptical of the study.`, want: `Virologists doubt -`},
	{name: "British sceptical", text: `Virologists remain sceptical about the study.`, want: `Virologists doubt -`},
	{name: "opposed to", text: `The diocese is opposed to the sale.`, want: `The diocese oppose -`},
	{name: "in favour of", text: `The tenants were in favour of the lift.`, want: `The tenants support +`},
	{name: "in favor of", text: `The jury decided in favor of the plaintiff.`, want: ``},
	{name: "against", text: `Most of the staff are against the move.`, want: `Most of the staff oppose -`},
	{name: "confident", text: `The skipper is confident that his crew will win.`, want: `The skipper believe +`},
	{name: "afraid", text: `Growers are afraid of another frost.`, want: `Growers fear -`},
	{name: "worried about", text: `Swimmers were worried about the currents.`, want: `Swimmers fear -`},
	{name: "concerned that", text: `The trustees are deeply concerned that the roof may leak.`, want: `The trustees fear -`},
	{name: "willing to", text: `The brewery is willing to pay for the damage.`, want: `The brewery commit +`},
	{name: "unwilling to", text: `The brewery was unwilling to pay for the damage.`, want: `The brewery refuse -`},
	{name: "committed to", text: `The league remains committed to the women’s cup.`, want: `The league commit +`},
	{name: "optimistic", text: `Traders are optimistic about the harvest.`, want: `Traders hope +`},
	{name: "critical of", text: `The ombudsman was highly critical of the prison.`, want: `The ombudsman oppose -`},
	{name: "critical condition", text: `The driver was in a critical condition.`, want: ``},
	{name: "critical to", text: `Water is critical to the crop.`, want: ``},
	{name: "two adjectives", text: `The dean was supportive of the students and critical of the police.`, want: `The dean support +; The dean oppose -`},
	{name: "not convinced", text: `The jurors were not convinced that he was there.`, want: `The jurors doubt -`},
	{name: "attached", text: `Lawmakers opposed to the tax left early.`, want: `Lawmakers oppose -`},
	{name: "attached critical", text: `Columnists critical of the regime were jailed.`, want: `Columnists oppose -`},
	{name: "angry", text: `Commuters are angry about the delays.`, want: `Commuters oppose -`},
	{name: "proud", text: `The conductor is proud of the orchestra.`, want: `The conductor support +`},
	{name: "adjective in a relative clause", text: `Patients who are wary of the drug can refuse it.`, want: `Patients doubt -`},
}

func TestAdjectives(t *testing.T) { checkRows(t, adjectiveRows) }

// negationRows: negation and hedges in the verb group.
var negationRows = []row{
	{name: "does not support", text: `The union does not support the strike.`, want: `The union oppose -`},
	{name: "doesn’t support", text: `The union doesn’t support the strike.`, want: `The union oppose -`},
	{name: "straight apostrophe", text: `The union doesn't support the strike.`, want: `The union oppose -`},
	{name: "no longer supports", text: `The bank no longer supports the scheme.`, want: `The bank oppose -`},
	{name: "never supported", text: `The abbot never supported the sale.`, want: `The abbot oppose -`},
	{name: "hardly supports", text: `The report hardly supports the theory.`, want: `The report oppose -`},
	{name: "did not oppose", text: `Farmers did not oppose the reservoir.`, want: `Farmers support +`},
	{name: "did not condemn", text: `The club did not condemn the chants.`, want: `The club oppose 0`},
	{name: "does not rule out", text: `The chancellor does not rule out a second vote.`, want: `The chancellor commit +`},
	{name: "does not believe", text: `The coroner does not believe the husband.`, want: `The coroner doubt -`},
	{name: "do not doubt", text: `We do not doubt the result.`, want: `author believe +`},
	{name: "did not deny", text: `The actor did not deny the affair.`, want: `The actor assert +`},
	{name: "did not agree", text: `The twins did not agree on a price.`, want: `The twins reject -`},
	{name: "not to", text: `The parents decided not to support the appeal.`, want: `The parents refuse -; The parents oppose -`},
	{name: "failed to", text: `The chairman failed to condemn the insult.`, want: `The chairman oppose 0`},
	{name: "stopped", text: `The magazine stopped supporting the club.`, want: `The magazine oppose -`},
	{name: "neither nor", text: `Neither the club nor the league supports the change.`, want: `the club oppose -; the league oppose -`},
	{name: "nobody", text: `Nobody supports the change.`, want: ``},
	{name: "no subject", text: `No scientist supports the theory.`, want: ``},
	{name: "no evidence is no stance", text: `There is no evidence.`, want: ``},
	{name: "is not opposed", text: `The abbess is not opposed to visitors.`, want: `The abbess support +`},
	{name: "did not promise", text: `The airline did not promise refunds.`, want: `The airline refuse -`},
	{name: "not only", text: `The judge not only praised the boy but thanked his teacher.`, want: `The judge support +; The judge support +`},
}

func TestNegation(t *testing.T) { checkRows(t, negationRows) }
