package dataset

import (
	"encoding/json"
	"fmt"

	"github.com/hearsay-go/hearsay/sentence"
)

// Coref is a text of the layer "coref", as the set GUM has it: all that is
// mentioned in it, and which mentions refer to the same.
type Coref struct {
	ID       string         `json:"id"`
	Genre    string         `json:"genre"`
	Text     string         `json:"text"`
	Mentions []CorefMention `json:"mentions"`
}

// A CorefMention is a whole noun phrase: "the former senator Ana Brito’s".
type CorefMention struct {
	sentence.Span
	Cluster string // the same for all mentions of the same
	Type    string // person, organization, place, …
	Form    string // name, nominal or pronoun
}

// UnmarshalJSON reads [start, end, cluster, type, form, …].
func (m *CorefMention) UnmarshalJSON(b []byte) error {
	var fields []any
	if err := json.Unmarshal(b, &fields); err != nil {
		return err
	}
	if len(fields) >= 5 {
		start, ok1 := fields[0].(float64)
		end, ok2 := fields[1].(float64)
		cluster, ok3 := fields[2].(string)
		kind, ok4 := fields[3].(string)
		form, ok5 := fields[4].(string)
		if ok1 && ok2 && ok3 && ok4 && ok5 {
			*m = CorefMention{sentence.Span{Start: int(start), End: int(end)}, cluster, kind, form}
			return nil
		}
	}
	return fmt.Errorf("%s is not [start, end, cluster, type, form]", b)
}
