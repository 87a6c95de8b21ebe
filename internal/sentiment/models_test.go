package sentiment

import (
	"testing"

	"github.com/hearsay-go/hearsay/internal/model"
)

// TestModels checks that the models are whole, and that they and the list of
// words are no larger than the budget for them.
func TestModels(t *testing.T) {
	const budget = 575_000 // bytes; with the lists of package stance it is 0.8 MB
	size := len(polarityTable)
	for name, m := range map[string]struct {
		packed  model.Packed
		classes int
	}{"toward": {toward, NumToward}, "between": {between, NumBetween}} {
		if err := m.packed.Check(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if m.packed.Len() == 0 || m.packed.Classes() != m.classes {
			t.Errorf("%s: %d features, %d classes; want %d classes", name, m.packed.Len(), m.packed.Classes(), m.classes)
		}
		size += len(m.packed)
	}
	if err := polarityTable.Check(); err != nil {
		t.Error(err)
	}
	if size > budget {
		t.Errorf("%d bytes, more than %d", size, budget)
	}
}
