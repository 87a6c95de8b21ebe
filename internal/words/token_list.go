package words

import (
	_ "embed"

	"github.com/hearsay-go/hearsay/internal/lexicon"
)

//go:generate go run ../lexicon/pack -o data/contractions.bin data/contractions.txt
//go:generate go run ../lexicon/pack -o data/affixes.bin data/affixes.txt
//go:generate go run ../lexicon/pack -o data/units.bin data/units.txt
//go:generate go run ../lexicon/pack -o data/addresses.bin data/addresses.txt
//go:generate go run ../lexicon/pack -o data/emoticons.bin data/emoticons.txt

// What each table holds stands at the top of its list in the folder data.
var (
	//go:embed data/contractions.bin
	contractions lexicon.Table
	//go:embed data/affixes.bin
	affixes lexicon.Table
	//go:embed data/units.bin
	units lexicon.Table
	//go:embed data/addresses.bin
	addresses lexicon.Table
	//go:embed data/emoticons.bin
	emoticons lexicon.Table
)

// The lengths in bytes of the longest words that are looked up.
const (
	maxContraction = 12
	maxAffix       = 8
	maxEmoticon    = 5
)
