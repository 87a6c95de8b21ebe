package score

// Macro returns the mean F1 of some labels.
func Macro(gold, given []string, labels ...string) float64 {
	sum := 0.0
	for _, label := range labels {
		var s Score
		for i := range gold {
			if gold[i] == label {
				s.Gold++
			}
			if given[i] == label {
				s.Given++
				if gold[i] == label {
					s.Right++
				}
			}
		}
		sum += s.F1()
	}
	return sum / float64(len(labels))
}
