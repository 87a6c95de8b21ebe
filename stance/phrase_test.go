package stance

import "testing"

// phraseRows show entries of the lists that are phrases, and nouns for people
// who take a side.
var phraseRows = []row{
	// What bodies do.
	{name: "lift a curfew", text: `The junta lifted the curfew in two cities.`, want: `The junta agree +`},
	{name: "ease restrictions", text: `The harbour board has eased the restrictions on sailing.`, want: `The harbour board agree +`},
	{name: "call off a strike", text: `The bakers called off their strike.`, want: `The bakers agree +`},
	{name: "suspend aid", text: `Norland suspended military aid to its neighbour.`, want: `Norland oppose -`},
	{name: "break off relations", text: `Norland broke off diplomatic relations with Sundia.`, want: `Norland oppose -`},
	{name: "sue", text: `Anglers are suing the dairy over the spill.`, want: `Anglers oppose -`},
	{name: "file suit", text: `The widow filed suit against the railway.`, want: `The widow oppose -`},
	{name: "throw out", text: `The magistrate threw out the charge.`, want: `The magistrate reject -`},
	{name: "quash", text: `The appeal court quashed the verdict.`, want: `The appeal court reject -`},
	{name: "ratify", text: `Both houses ratified the convention.`, want: `Both houses agree +`},
	{name: "stage a protest", text: `Cyclists staged a protest against the tram line.`, want: `Cyclists oppose -`},
	{name: "endorse", text: `The guild endorsed the widow’s nephew.`, want: `The guild support +`},
	{name: "veto", text: `The governor’s veto of the bill surprised nobody.`, want: `The governor reject -`},

	{name: "continue a strike", text: `The ferrymen continued their strike over the tolls.`, want: `The ferrymen oppose -`},
	{name: "continued resistance", text: `The guild’s continued resistance to the toll is well known.`, want: `The guild oppose -`},
	{name: "attempt to isolate somebody", text: `The abbot’s attempt to isolate the cellarer came to nothing.`, want: `The abbot oppose -`},

	// What people say and feel.
	{name: "lash out", text: `The soprano lashed out at the director.`, want: `The soprano oppose -`},
	{name: "decry", text: `Gardeners decried the hosepipe ban.`, want: `Gardeners oppose -`},
	{name: "cast doubt", text: `The surveyor cast doubt on the map.`, want: `The surveyor doubt -`},
	{name: "pour cold water", text: `The bursar poured cold water on the plan.`, want: `The bursar reject -`},
	{name: "shrug off", text: `The keeper shrugged off the criticism.`, want: `The keeper reject -`},
	{name: "dread", text: `Villagers dread the carnival.`, want: `Villagers fear -`},
	{name: "sound the alarm", text: `Botanists sounded the alarm over the moth.`, want: `Botanists warn -`},
	{name: "plead", text: `The lighthouse keeper pleaded for oil.`, want: `The lighthouse keeper demand +`},
	{name: "have no intention", text: `The abbot has no intention of leaving.`, want: `The abbot refuse -`},
	{name: "heap praise", text: `The judge heaped praise on the firemen.`, want: `The judge support +`},
	{name: "vouch", text: `The grocer vouched for the boy.`, want: `The grocer assert +`, known: true},
	{name: "anger among", text: `The toll caused anger among drivers.`, want: `drivers oppose -`},
	{name: "boos from", text: `The speech drew boos from the stalls.`, want: `the stalls oppose -`},

	// Adjectives.
	{name: "at odds", text: `The curator is at odds with the trustees.`, want: `The curator oppose -`},
	{name: "are at odds", text: `The twins are at odds over the will.`, want: `The twins oppose -`},
	{name: "in denial", text: `The club is in denial about its debts.`, want: `The club deny -`},
	{name: "still in denial", text: `Two directors are still in denial over the loss.`, want: `Two directors deny -`},
	{name: "insistent", text: `The cook was insistent that the pans be scrubbed.`, want: `The cook demand +`},
	{name: "insistent on", text: `The guests are insistent on rooms with a view.`, want: `The guests demand +`},
	{name: "bearish", text: `Brokers remain bearish on copper.`, want: `Brokers doubt -`},
	{name: "livid", text: `The goalkeeper was livid about the penalty.`, want: `The goalkeeper oppose -`},

	// What somebody does in a spirit.
	{name: "in defiance of", text: `The shopkeepers opened on Sunday in defiance of the bishop.`, want: `The shopkeepers oppose -`},
	{name: "in protest against", text: `Three jurors walked home in protest against the verdict.`, want: `Three jurors oppose -`},
	{name: "in support of", text: `Nurses marched through Ghent in support of the cleaners.`, want: `Nurses support +`},
	{name: "not in protest", text: `He did not resign in protest at the cuts.`, want: ``},

	// People who take a side.
	{name: "opponents of", text: `Opponents of the dam met in a barn.`, want: `Opponents oppose -`},
	{name: "supporters of a possessor", text: `The bill’s supporters left the hall.`, want: `The bill’s supporters support +`},
	{name: "an advocate", text: `The vet, an advocate of raw food, keeps nine dogs.`, who: `Ida Holt`, want: `The vet support +`},
	{name: "name and advocate", text: `Holt, an outspoken advocate of raw food, keeps nine dogs.`, who: `Ida Holt=Holt`, want: `Holt support +`},
	{name: "is no fan", text: `The conductor is not a fan of jazz.`, want: `The conductor oppose -`},
	{name: "painted as a critic", text: `The leaflet painted the vicar as a critic of the carnival.`, want: ``},
	{name: "our supporters", text: `<“Our supporters sang all night,”> {said} [the coach].`, want: ``},
	{name: "his opponent", text: `His opponent won by a mile.`, want: ``},

	// Whoever does not want a thing is against it.
	{name: "do not want to", text: `The tenants do not want to move.`, want: `The tenants oppose -`},
	{name: "never wanted", text: `The duke never wanted a canal.`, want: `The duke oppose -`},
	{name: "refused to drop", text: `The mill refused to drop its plan to fell the oaks.`, want: `The mill refuse -`},
	{name: "left open", text: `The verdict left the gate open to new claims.`, want: ``},

	// Subjects behind their verb, in quotations and in lists.
	{name: "said and a participle", text: `<“The sea took the pier,”> {said} [the harbour master], urging bathers to stay away.`, want: `the harbour master demand +`},
	{name: "wrote and a participle", text: `<“The cows know the way,”> {wrote} [the vet], criticising the new fence.`, want: `the vet oppose -`, known: true},
	{name: "what she called", text: `[The soprano] {left} after what she called a shameful rehearsal.`, want: `she oppose -`},
	{name: "what it called", text: `The guild protested against what it called a ruinous toll.`, want: `The guild oppose -; it oppose -`},
	{name: "both agreed", text: `Both agreed that the well was dry.`, want: `Both agree +`},
	{name: "all condemned", text: `All condemned the raid.`, want: `All oppose -`},
	{name: "is thought to", text: `The duke is thought to oppose the match.`, want: `The duke oppose -`},
	{name: "without backing", text: `She spoke for an hour without endorsing the plan.`, want: `She oppose -`},
	{name: "would have rejected", text: `The jury would have rejected the pie.`, want: ``},

	{name: "stood by", text: `Even so, she stood by her forecast.`, want: `she support +`},
	{name: "dissents from", text: `The volume ends with two dissents from the verdict.`, want: ``},
	{name: "how it should", text: `[The baker] {said} <that they differ on how it should be done>.`, want: `they reject -`},
	{name: "whom they would", text: `[The monks] {said} <that they knew whom they would elect>.`, want: ``},
	{name: "voted to", text: `The council voted on Monday to close the road.`, want: `The council support +`},
	{name: "the idea that", text: `<“She loved the idea that the map was wrong,”> {said} [the guide].`, want: `She support +`},
	{name: "afraid that we will", text: `<“I am afraid that we will lose the pier,”> {said} [the mayor].`, want: `the mayor fear -`},

	// Names beside their description, and numbers beside names.
	{name: "name behind a description", text: `The minister for roads, Ida Holt, opposed the bypass.`, who: `Ida Holt`, want: `The minister for roads oppose -`},
	{name: "age behind a name", text: `Ida Holt, 58, who voted for the bypass, has moved.`, who: `Ida Holt`, want: `Ida Holt support +`},
	{name: "my friend", text: `<“My brother supports the bypass,”> {said} [Ida Holt].`, who: `Ida Holt`, want: `My brother support +`},
}

func TestPhrases(t *testing.T) { checkRows(t, phraseRows) }
