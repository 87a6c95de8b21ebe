package stance

import "testing"

// quotedRows: what stands inside a quotation belongs to who says it, and a cue
// of the quotation to its source.
var quotedRows = []row{
	// The cue of a quotation.
	{name: "warn after", text: `<“The levee will break,”> {warned} [Ida Holt].`, who: `Ida Holt`, want: `Ida Holt warn -`},
	{name: "insist after", text: `<“It was an accident,”> [the driver] {insisted}.`, want: `the driver assert +`},
	{name: "complain before", text: `[Maria Keller] {complained}: <“Nobody told us.”>`, who: `Maria Keller`, want: `Maria Keller oppose -`},
	{name: "say", text: `<“The road is open,”> {said} [the sheriff].`, want: ``},
	{name: "tell", text: `[The sheriff] {told} reporters <the road was open>.`, want: ``},
	{name: "add", text: `<“It was cold,”> [she] {added}.`, want: ``},
	{name: "indirect claim", text: `[Ida Holt] {claimed} <that the levee was safe>.`, who: `Ida Holt`, want: `Ida Holt assert +`},
	{name: "source over the subject", text: `<The levee is safe>, [an engineer at the ministry] {claimed}.`, want: `an engineer at the ministry assert +`},

	// First person.
	{name: "I hope", text: `<“I hope that the choir survives,”> {said} [Tomas Brandl].`, who: `Tomas Brandl=I`, want: `Tomas Brandl hope +`},
	{name: "I believe without that", text: `[Tomas Brandl] {said}: <“I believe we can win.”>`, who: `Tomas Brandl`, want: `Tomas Brandl believe +`},
	{name: "we oppose", text: `<“We oppose the quota,”> [Tomas Brandl] {said}.`, who: `Tomas Brandl`, want: `Tomas Brandl oppose -`},
	{name: "points that we agreed on", text: `[Brandl] {said}, <“There were several terms that we agreed on.”>`, want: `Brandl agree +`},
	{name: "I do not think", text: `<“I don’t think the bridge is safe,”> {said} [Brandl].`, want: `Brandl doubt -`},
	{name: "I am worried", text: `<“I’m worried about the harvest,”> {said} [Brandl].`, want: `Brandl fear -`},
	{name: "we will", text: `<“We will repay every crown,”> [the owner] {said}.`, want: `the owner commit +`},
	{name: "we will not", text: `<“We will not pay a crown,”> [the owner] {said}.`, want: `the owner refuse -`},
	{name: "won’t", text: `<“I won’t sign it,”> {said} [the owner].`, want: `the owner refuse -`},

	// Somebody else inside the quotation.
	{name: "third person", text: `<“The minister supports the dam,”> {said} [Brandl].`, want: `The minister support +`},
	{name: "mixed quotation", text: `[The abbot] {said} <he “strongly opposed” the sale>.`, want: `The abbot oppose -`},

	// Must, should, has to.
	{name: "must", text: `<“The bridge must be closed,”> {said} [the engineer].`, want: `the engineer demand +`},
	{name: "should", text: `[The engineer] {said} <the bridge should be closed>.`, want: `The engineer demand +`},
	{name: "should without quotation", text: `The engineer said the bridge should be closed.`, want: `The engineer demand +`},
	{name: "needs to", text: `The coach said that his players need to rest.`, want: `The coach demand +`},
	{name: "maintain and must", text: `The bishop maintained that the prisoners must be freed.`, want: `The bishop demand +`},
	{name: "must not", text: `<“We must not forget them,”> {said} [the bishop].`, want: `the bishop demand -`},
	{name: "must have", text: `<“He must have fallen,”> {said} [the doctor].`, want: ``},
	{name: "author’s must", text: `The bridge must be closed every spring.`, want: ``},

	// He would.
	{name: "said he would", text: `Larsen said he would sell the farm.`, want: `Larsen commit +`},
	{name: "said that it would", text: `The company said that it would close the mine.`, want: `The company commit +`},
	{name: "said he would not", text: `Larsen said he would not sell the farm.`, want: `Larsen refuse -`},
	{name: "said they will", text: `The rebels said they will free the hostages.`, want: `The rebels commit +`},
	{name: "said would oppose", text: `Larsen said he would oppose the sale.`, want: `Larsen oppose -`},
	{name: "somebody else would", text: `Larsen said the storm would pass.`, want: ``},
	{name: "would be", text: `Larsen said he would be ninety in May.`, want: ``},

	// There is no.
	{name: "there is no", text: `<“There is no plan,”> {said} [the chief nurse].`, want: `the chief nurse deny -`},
	{name: "there’s no without a cue beside", text: `[The nurse] {said}: <“We tried. There’s no cure.”>`, want: `The nurse deny -`},
	{name: "there is no doubt", text: `<“There is no doubt that he slept,”> {said} [the nurse].`, want: `the nurse believe +`},
	{name: "there is no need", text: `<“There is no need to panic,”> {said} [the nurse].`, want: `the nurse oppose -`},
	{name: "there was no, by the author", text: `There was no rain in May.`, want: ``},
	{name: "no thing has been", text: `<“No decision has been made,”> {said} [the clerk].`, want: `the clerk deny -`},
	{name: "no thing was", text: `[The clerk] {said} <no files were lost>.`, want: `The clerk deny -`},
	{name: "no thing has been, by the author", text: `No decision has been made.`, want: ``},

	// If he were.
	{name: "if he were", text: `<“If the owner were sorry, he would pay,”> {said} [the widow].`, want: `the widow doubt -`},
	{name: "if they were, in reported speech", text: `[The widow] {said} <that if the doctors were sure, they would not have waited>.`, want: `The widow doubt -`},
	{name: "if I were", text: `<“If I were rich, I would stop,”> {said} [the widow].`, want: ``},
	{name: "if it rains", text: `<“If it rains, we will play indoors,”> {said} [the coach].`, want: `the coach commit +`},

	// Not here to.
	{name: "not here to", text: `<“I am not here to apologise,”> {said} [the owner].`, want: `the owner refuse -`},
	{name: "not there to", text: `Larsen said he was not there to judge the players but to help them.`, want: `Larsen refuse -; Larsen commit +`},

	// Evaluations.
	{name: "is a disaster", text: `<“The timetable is a disaster,”> {said} [the guard].`, want: `the guard oppose -`},
	{name: "was wonderful", text: `<“The concert was wonderful,”> {said} [the pianist].`, want: `the pianist support +`},
	{name: "reported mistake", text: `[The pianist] {said} <the tour had been a mistake>.`, want: `The pianist oppose -`},
	{name: "not a good idea", text: `<“This is not a good idea,”> {said} [the guard].`, want: `the guard oppose -`},
	{name: "plain statement", text: `<“The train was late,”> {said} [the guard].`, want: ``},
	{name: "lied", text: `<“The landlord lied to us,”> {said} [the tenant].`, want: `the tenant oppose -`},
	{name: "buy time", text: `<“The company is buying time,”> {said} [the tenant].`, want: `the tenant oppose -`},
	{name: "bought itself time", text: `<“It seems the company has bought itself more time,”> {said} [the tenant].`, want: `the tenant oppose -`},

	// Described as.
	{name: "describe as", text: `The critic described the opera as dull.`, want: `The critic oppose -`},
	{name: "characterize as", text: `The envoy characterised the talks as “very useful.”`, want: `The envoy support +`},
	{name: "call a", text: `The senator called the ruling a disgrace.`, want: `The senator oppose -`},
	{name: "called him a hero", text: `Neighbours called him a hero.`, want: `Neighbours support +`},
	{name: "describe neutrally", text: `The guide described the castle as medieval.`, want: ``},
	{name: "call by name", text: `The couple called the baby Ruth.`, want: ``},
	{name: "consider a", text: `Critics consider the statue an insult.`, want: `Critics oppose -`},
	{name: "described without as", text: `The guide described the castle.`, want: ``},
	{name: "was described as", text: `The opera was described by one critic as a triumph.`, want: `one critic support +`},

	// The author.
	{name: "author’s triumph", text: `For the small club, the cup run was a triumph.`, want: `author support +`},
	{name: "author’s disaster", text: `The launch was a disaster.`, want: `author oppose -`},
	{name: "natural disaster", text: `The earthquake was the worst natural disaster in a century.`, want: ``},
	{name: "author’s good weather", text: `The weather was good.`, want: ``},

	// Nested.
	{name: "nested", text: `[1Ida Holt] {1said} <1that [2the mayor] {2insisted} <2the levee was safe>>.`, want: `the mayor assert +`},
}

func TestQuoted(t *testing.T) { checkRows(t, quotedRows) }
