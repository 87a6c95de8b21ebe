package boundary

// Abbreviation returns the class that data/abbreviations.txt gives word, which
// is written without its final full stop, or "" if the list does not have it.
func Abbreviation(word string) string {
	class, _ := abbreviations.Lookup(word)
	return class
}
