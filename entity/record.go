package entity

import "strings"

// A record is an entity in the making.
type record struct {
	key     string // the caller's
	mention int    // the first mention with the name in full, for people
	kind    Kind
	name    string
	words   int    // of the name: the fullest has the most
	fixed   bool   // the name comes from a list and is not replaced
	unsure  bool   // nothing tells what it is: if he or she means it, it is a person
	country bool   // a country, which acts
	gender  gender // what titles, or else names, tell
	told    bool   // the gender is told by a title or by a pronoun, not by a name
	roles   []Role
	age     string // "54" behind the name
	named   int    // how often it has been named so far, of people
}

// entity returns the entity with the given id that r has become.
func (r *record) entity(id int) Entity {
	return Entity{ID: id, Kind: r.kind, Name: r.name, Key: r.key, Aliases: []string{}, Roles: append([]Role{}, r.roles...), Pronouns: []string{}}
}

// add appends a record and returns its number.
func (l *linker) add(r record) int32 {
	l.records = append(l.records, r)
	return int32(len(l.records) - 1)
}

// callBy makes name the name of r if it is fuller than the one so far, or the
// same without the capitals of a dateline, a label or a headline.
func (r *record) callBy(name string, words int) {
	if !r.fixed && (words > r.words || words == r.words && isShouted(r.name) && !isShouted(name) && foldName(name) == foldName(r.name)) {
		r.name, r.words = name, words
	}
}

// isShouted reports whether a name is all in capitals.
func isShouted(name string) bool {
	return name == strings.ToUpper(name) && name != strings.ToLower(name)
}

// play adds a role that the text gives to r.
func (r *record) play(role Role) {
	for _, have := range r.roles[max(0, len(r.roles)-maxOwn):] {
		if have.Text == role.Text {
			return
		}
	}
	r.roles = append(r.roles, role)
}

// tellGender lets a title or, if told is false, a given name speak.
func (r *record) tellGender(g gender, told bool) {
	if g != 0 && (r.gender == 0 || told && !r.told) {
		r.gender, r.told = g, told
	}
}

// mayBe reports whether nothing speaks against r being of gender g.
func (r *record) mayBe(g gender) bool { return g == 0 || r.gender == 0 || r.gender == g }
