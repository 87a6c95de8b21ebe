package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"strings"
)

// A newsroom writes articles of its own, the same ones for the same seed.
type newsroom struct{ *rand.Rand }

func newNewsroom(seed uint64) newsroom { return newsroom{rand.New(rand.NewPCG(seed, 0))} }

// article returns a line of input with an article of one to six sentences.
// Every tenth id is a string, every hundredth article asks of a claim.
func (n newsroom) article(id int) []byte {
	people := [2]person{n.person(), n.person()}
	for people[1].last == people[0].last {
		people[1] = n.person()
	}
	var text strings.Builder
	fmt.Fprintf(&text, "%s — ", strings.ToUpper(n.pick(places)))
	for i := range 1 + n.IntN(6) {
		if i > 0 {
			text.WriteString(n.pick([]string{" ", " ", " ", "\n\n"}))
		}
		who := n.IntN(2)
		text.WriteString(n.sentence(people[who], people[1-who], i == 0))
	}
	in := map[string]any{"id": id, "text": text.String(), "source": "wire"}
	if id%10 == 0 {
		in["id"] = fmt.Sprintf("wire/%d", id)
	}
	if id%100 == 50 {
		in["claims"] = []map[string]string{{"text": "we were never asked", "speaker": people[0].last}}
	}
	var line bytes.Buffer
	encoder := json.NewEncoder(&line)
	encoder.SetEscapeHTML(id%2 == 0)
	if err := encoder.Encode(in); err != nil {
		panic(err)
	}
	return line.Bytes()
}

func (n newsroom) pick(list []string) string { return list[n.IntN(len(list))] }

type person struct{ role, first, last string }

func (n newsroom) person() person {
	return person{n.pick(roles), n.pick(firstNames), n.pick(lastNames)}
}

// sentence returns a sentence in which a speaks or acts, of b perhaps. The
// first names a in full.
func (n newsroom) sentence(a, b person, first bool) string {
	name := a.last
	if first || n.IntN(4) == 0 {
		name = a.role + " " + a.first + " " + a.last
	}
	plan, body := n.pick(plans), n.pick(bodies)
	switch n.IntN(12) {
	case 0:
		return fmt.Sprintf("%s said on %s that %s would cost twice what %s had been told.", name, n.pick(days), plan, body)
	case 1:
		return fmt.Sprintf("“%s,” %s said.", n.pick(remarks), name)
	case 2:
		return fmt.Sprintf("\"%s,\" said %s, who has opposed %s since spring. \"%s.\"", n.pick(remarks), name, plan, n.pick(remarks))
	case 3:
		return fmt.Sprintf("%s rejected %s and demanded that %s withdraw it.", name, plan, body)
	case 4:
		return fmt.Sprintf("%s welcomed %s, which %s had called “a folly”.", name, plan, b.last)
	case 5:
		return fmt.Sprintf("%s declined to say whether %s would vote for %s.", name, body, plan)
	case 6:
		return fmt.Sprintf("According to %s, nobody at %s has read %s to the end.", name, body, plan)
	case 7:
		return fmt.Sprintf("A spokeswoman for %s denied that %d letters had gone unanswered.", body, 2+n.IntN(900))
	case 8:
		return fmt.Sprintf("%s accused %s of hiding the report; %s did not respond to a request for comment.", name, b.last, b.last)
	case 9:
		return fmt.Sprintf("%s hopes, and %s fears, that %s comes before winter.", name, b.last, plan)
	case 10:
		return fmt.Sprintf("Asked about %s, %s replied: “%s. %s.”", plan, name, n.pick(remarks), n.pick(remarks))
	default:
		return fmt.Sprintf("The vote on %s is due on %s in %s.", plan, n.pick(days), n.pick(places))
	}
}

var (
	roles      = []string{"Mayor", "Finance Minister", "Councillor", "Police Chief", "Judge", "union leader", "Dr.", "architect"}
	firstNames = []string{"Lea", "Zoë", "Tomasz", "Amina", "Henrik", "Rosa", "Đorđe", "Keiko", "Paul", "Ifeoma"}
	lastNames  = []string{"Moser", "Marín", "Kowalczyk", "Diallo", "Lindqvist", "O’Hara", "Petrović", "Tanaka", "Whitlock", "Okafor", "Stern", "Vance"}
	places     = []string{"Bern", "Porto", "Leeds", "Tromsø", "Winnipeg", "Kraków", "Accra", "San José"}
	bodies     = []string{"the city council", "the Harbour Authority", "Northline Rail", "the Ministry of Transport", "the Teachers’ Union", "Belmont Hospital"}
	plans      = []string{"the tunnel", "the new school tax", "the plan to close the ferry line", "the curfew", "the merger with Eastbank", "the ban on wood stoves"}
	days       = []string{"Monday", "Tuesday", "Thursday", "Friday"}
	remarks    = []string{
		"We were never asked", "I’m against it, and so is everybody on my street 🙂", "This is <b>not</b> a negotiation",
		"It is a good plan & we will carry it out", "There will be no strike this year", "I believe the figures are wrong",
		"You cannot close what was never open", "We regret nothing, but we apologize for the noise",
	}
)
