package quote

// quotedAsCases tell what somebody is quoted as saying, by whoever.
var quotedAsCases = []patternCase{
	{name: "a clause", text: `The newspaper quoted Ana Ruiz as saying the talks had failed.`,
		want: []string{`indirect say: Ana Ruiz | saying | the talks had failed`}},
	{name: "a clause with that", text: `The state agency quoted Ruiz as saying that the talks had failed.`,
		want: []string{`indirect say: Ruiz | saying | that the talks had failed`}},
	{name: "marks", text: `The agency quoted Ana Ruiz as saying: “The talks have failed.”`,
		want: []string{`direct say: Ana Ruiz | saying | “The talks have failed.”`}},
	{name: "telling somebody", text: `State media quoted the minister as telling reporters that the talks had failed.`,
		want: []string{`indirect say: the minister | telling | that the talks had failed`}},
	{name: "cited", text: `The report cited an official as saying that the talks had failed.`,
		want: []string{`indirect say: an official | saying | that the talks had failed`}},
	{name: "a long source", text: `Local radio quoted Ana Ruiz, the mayor of Lund, as saying that the talks had failed.`,
		want: []string{`indirect say: Ana Ruiz, the mayor of Lund, | saying | that the talks had failed`}},
	{name: "the verb behind", text: `“The talks have failed,” the agency quoted Ruiz as saying.`,
		want: []string{`direct say: Ruiz | saying | “The talks have failed,”`}},
	{name: "in the passive", text: `Ruiz was quoted by the agency as saying that the talks had failed.`,
		want: []string{`indirect say: Ruiz | saying | that the talks had failed`}},
	{name: "cited a letter", text: `The court cited a letter from the ministry.`,
		want: []string{`indirect say: The court | cited | a letter from the ministry`}},
}
