package stance

import "testing"

// constructionRows go through what stands around a cue: relative clauses,
// control, coordination, counterfactuals, doubled negation. They were written
// before the rules that read them.
var constructionRows = []row{
	// Passives, relative clauses, participles.
	{name: "passive with words between", text: `The toll was rejected on Friday at a crowded meeting by the ferrymen.`, want: `the ferrymen reject -`},
	{name: "passive in a relative clause", text: `The bridge, which is opposed by the anglers, will cost a million.`, want: `the anglers oppose -`},
	{name: "reduced passive", text: `A levy favoured by the millers and feared by the bakers comes up on Monday.`, want: `the millers support +; the bakers fear -`},
	{name: "participle in front", text: `Condemned by the bishop, the play sold out.`, want: `the bishop oppose -`},
	{name: "get passive", text: `The striker got criticised by his own coach.`, want: `his own coach oppose -`},
	{name: "relative with whom", text: `The cook, whom the critics adore, dislikes the critics.`, want: `the critics support +; The cook oppose -`, known: true},
	{name: "object relative without pronoun", text: `The fee the students resent pays for the gym.`, want: `the students oppose -`},
	{name: "subject far from its verb", text: `The owners of the two largest breweries in the valley, after a week of talks with the growers, rejected the price.`, want: `The owners of the two largest breweries in the valley reject -`},
	{name: "apposition between", text: `Lund, a retired judge and the author of three books on fishing, endorsed the ban.`, who: `Karin Lund=Lund`, want: `Lund support +`, known: true},
	{name: "participle of another clause", text: `The rector left the hall, followed by students demanding his resignation.`, want: `students demand +`},
	{name: "with and a participle", text: `The talks ended, with both sides blaming each other.`, want: `both sides oppose -`},
	{name: "having", text: `Having opposed the canal for years, the bargemen now demand a second one.`, want: `the bargemen oppose -; the bargemen demand +`},
	{name: "inversion", text: `Among those who condemned the sale was the former curator.`, want: `those oppose -`},
	{name: "so does", text: `The guild opposes the toll, and so do the ferrymen.`, want: `The guild oppose -; the ferrymen oppose -`, known: true},

	// Control.
	{name: "agreed to back", text: `The brothers agreed to back the captain.`, want: `The brothers agree +; The brothers support +`},
	{name: "persuaded to back", text: `The captain persuaded the brothers to back him.`, want: ``},
	{name: "came to regret", text: `The duke came to regret the duel.`, want: `The duke oppose -`},
	{name: "used to oppose", text: `The vicar used to oppose the fair.`, want: `The vicar oppose -`},
	{name: "continues to support", text: `The bank continues to support the opera.`, want: `The bank support +`},
	{name: "is said to support", text: `The duchess is said to favour the younger son.`, want: `The duchess support +`},
	{name: "refused to rule out", text: `The coach refused to rule out a transfer.`, want: `The coach refuse -; The coach commit +`},
	{name: "was forced to accept", text: `The guild was forced to accept the toll.`, want: `The guild agree +`, known: true},
	{name: "told to condemn", text: `The clerk was told to condemn the strike.`, want: ``},

	// Coordination.
	{name: "praised but questioned", text: `The auditor praised the clerks but questioned their sums.`, want: `The auditor support +; The auditor doubt -`},
	{name: "minister and her allies", text: `The minister and her allies denounced the leak.`, want: `The minister oppose -; her allies oppose -`},
	{name: "verbs that share an object", text: `The abbot approved and then praised the new bells.`, want: `The abbot agree +; The abbot support +`},
	{name: "three verbs", text: `The critics mocked the set, hated the score and praised the soprano.`, want: `The critics oppose -; The critics oppose -; The critics support +`},
	{name: "both and", text: `Both the mayor and the priest oppose the casino.`, want: `the mayor oppose -; the priest oppose -`},
	{name: "along with", text: `The mayor, along with two priests, opposes the casino.`, want: `The mayor oppose -`},
	{name: "but not", text: `The mayor, but not the priest, opposes the casino.`, want: `The mayor oppose -`},
	{name: "while clause", text: `While the tenants welcomed the repairs, the landlord regretted the cost.`, want: `the tenants support +; the landlord oppose -`},

	{name: "but behind what was said to have been", text: `The sexton said that the bells had rung, but denied that the roof leaked.`, want: `The sexton deny -`},
	{name: "and behind a comma and what had been", text: `The guild regretted that the clerks had not been paid, and promised a refund.`, want: `The guild oppose -; The guild commit +`},
	{name: "behind a clause with whose", text: `The trainer praised the jockey, whose horse had slipped, and vowed to stay.`, want: `The trainer support +; The trainer commit +`},
	{name: "but behind quoted words that could be", text: `The sexton accepted that the bells “could have been louder” but refused to resign.`, want: `The sexton agree +; The sexton refuse -`},
	{name: "but behind a clause with could have", text: `Ida Holt accepted that the consultation could have been longer but refused to apologise.`, want: `Ida Holt agree +; Ida Holt refuse -; Ida Holt support 0`, known: true},
	{name: "who behind with", text: `The sexton is tired of the quarrel with the bakers, who dislike the bells.`, want: `The sexton oppose -; the bakers oppose -`},
	{name: "who behind of", text: `Members of the guild, who dislike the bells, met the sexton.`, want: `Members of the guild oppose -`},
	{name: "who behind against", text: `The vicar won a case against the bakers, who oppose the bells.`, want: `the bakers oppose -`},
	{name: "his office", text: `His office said he hoped to travel.`, want: `he hope +`},

	// Negation and what is only possible.
	{name: "could not but", text: `The jury could not but admire the pie.`, want: `The jury support +`},
	{name: "not without doubts", text: `The dean approved the trip, though not without doubts about the boat.`, want: `The dean agree +; The dean doubt -`, known: true},
	{name: "no longer rules out", text: `The dairy no longer rules out a merger.`, want: `The dairy commit +`},
	{name: "would support", text: `The anglers would support a shorter season.`, want: `The anglers support +`},
	{name: "would have supported", text: `The anglers would have supported a shorter season.`, want: ``},
	{name: "rarely opposes", text: `The deputy rarely opposes the mayor.`, want: `The deputy support +`},
	{name: "neither supports nor opposes", text: `The institute neither supports nor opposes the dam.`, want: `The institute support 0; The institute oppose 0`, known: true},
	{name: "far from convinced", text: `The surveyor is far from convinced that the wall is safe.`, want: `The surveyor doubt -`},
	{name: "anything but", text: `The surveyor is anything but happy with the wall.`, want: `The surveyor oppose -`},
	{name: "do not want", text: `The islanders do not want a hotel.`, want: `The islanders oppose -`},
	{name: "do not think", text: `The islanders do not think that the hotel will pay.`, want: `The islanders doubt -`},
	{name: "never hesitated", text: `The captain never hesitated to praise the cook.`, want: `The captain support +`, known: true},
	{name: "stopped short", text: `The synod stopped short of condemning the bishop.`, want: `The synod oppose 0`, known: true},
	{name: "cannot accept", text: `<“We cannot accept this price,”> {said} [the growers].`, want: `the growers reject -`},
	{name: "nothing but contempt", text: `The sculptor has nothing but contempt for the jury.`, want: `The sculptor oppose -`},
	{name: "not convinced by", text: `The surveyor is not convinced by the sketches.`, want: `The surveyor doubt -`},
	{name: "convinced by", text: `The surveyor was impressed by the sketches.`, want: `The surveyor support +`},
	{name: "that and no more", text: `The vicar denies that. The sexton opposes that.`, want: `The vicar deny -; The sexton oppose -`},
	{name: "that at the end of what is said", text: `<“We reject that,”> {said} [the growers].`, want: `the growers reject -`},
	{name: "no objection", text: `The neighbours have no objection to the oven.`, want: `The neighbours support +`},
	{name: "little enthusiasm", text: `The cast showed little enthusiasm for the tour.`, want: `The cast oppose -`},
	{name: "lacks confidence", text: `The crew lacks confidence in the pilot.`, want: `The crew doubt -`},
	{name: "lost patience", text: `The crew has lost patience with the pilot.`, want: `The crew oppose -`},
	{name: "sees no reason", text: `The clerk saw no reason to resign.`, want: `The clerk refuse -`},

	// Nouns and adjectives in other places.
	{name: "opponent", text: `Hertz, a fierce opponent of the tunnel, left early.`, who: `Max Hertz=Hertz`, want: `Hertz oppose -`},
	{name: "is a supporter", text: `The widow is a supporter of the orchestra.`, want: `The widow support +`},
	{name: "critics of", text: `Critics of the tunnel filled the square.`, want: `Critics oppose -`},
	{name: "drew anger from", text: `The fee drew anger from cyclists.`, want: `cyclists oppose -`},
	{name: "to applause from", text: `The tenor bowed, to applause from the gallery.`, want: `the gallery support +`},
	{name: "in protest at", text: `The harpist resigned in protest at the cuts.`, want: `The harpist oppose -`},
	{name: "speak in favour", text: `Two monks spoke in favour of the brewery.`, want: `Two monks support +`},
	{name: "come out against", text: `The choir came out against the tour.`, want: `The choir oppose -`},
	{name: "on the side of", text: `The teacher is on the side of the pupils.`, want: `The teacher support +`},
	{name: "lose faith", text: `The pupils lost faith in the teacher.`, want: `The pupils doubt -`},
	{name: "take issue", text: `The printer took issue with the bill.`, want: `The printer reject -`},
	{name: "walk off the job", text: `Two hundred bakers walked off the job.`, want: `Two hundred bakers oppose -`},
	{name: "go on strike", text: `The gravediggers went on strike over pensions.`, want: `The gravediggers oppose -`},
	{name: "strikes a match", text: `The widow strikes a match.`, want: ``},
	{name: "a strike at noon", text: `The clock strikes noon.`, want: ``},
	{name: "strike down", text: `The tribunal struck down the fee.`, want: `The tribunal reject -`},
	{name: "uphold", text: `The tribunal upheld the fee.`, want: `The tribunal agree +`},

	// Nobody’s stance.
	{name: "title", text: `The reading of “I Hate Mondays” begins at eight.`, want: ``},
	{name: "name of a body", text: `The Campaign Against Noise meets in the library.`, want: ``},
	{name: "scare word", text: `The “supporters” were paid by the hour.`, want: ``},
	{name: "bare said", text: `[The baker] {said} <that the oven was cold>.`, want: ``},
	{name: "nobody", text: `Nobody supports the toll.`, want: ``},
	{name: "nobody said", text: `<[“Nobody] {wants} to drown,”> said the vicar.`, want: ``},
	{name: "not everybody", text: `Not everyone admired the play.`, want: ``},
	{name: "asked whether", text: `Asked whether he favoured the tunnel, the mayor left.`, want: ``},
	{name: "without demanding", text: `The widow paid without demanding a receipt.`, want: `The widow demand 0`},
}

func TestConstructions(t *testing.T) { checkRows(t, constructionRows) }
