package words

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/hearsay-go/hearsay/internal/lexicon"
	"github.com/hearsay-go/hearsay/internal/syntax"
)

// lemmaRows are a tag, then forms and their lemmas; a lemma of "=" is the form.
var lemmaRows = []string{
	// Verbs: silent e and doubled consonants.
	"VBD hoped hope, hopped hop, planed plane, planned plan, taped tape, tapped tap, stared stare, starred star, scraped scrape, scrapped scrap",
	"VBG hoping hope, hopping hop, planing plane, planning plan, filing file, filling fill, riding ride, ridding rid, lying lie, dying die, dyeing dye, tying tie",
	"VBN admitted admit, edited edit, preferred prefer, offered offer, controlled control, polled poll, travelled travel, compelled compel, spelled spell",
	"VBD occurred occur, cured cure, agreed agree, freed free, bused bus, focused focus, discussed discuss, released release, added add, erred err, ebbed ebb",
	"VBG seeing see, being be, having have, agreeing agree, using use, focusing focus, panicking panic, trafficking traffic, beginning begin, opening open",
	"VBN worried worry, tied tie, denied deny, paid pay, played play, carried carry, modified modify, sued sue, argued argue, queued queue",
	"VBG changing change, singing sing, ranging range, hanging hang, judging judge, urging urge, arguing argue, bathing bathe, breathing breathe, voting vote",
	"VBZ says say, denies deny, ties tie, goes go, does do, teaches teach, aches ache, wishes wish, fixes fix, passes pass, uses use, rises rise, has have, buzzes buzz, is be",
	"VBD loaned loan, honed hone, phoned phone, reported report, promoted promote, visited visit, invited invite, profited profit, started start",
	// Irregular verbs, also behind a prefix or a hyphen.
	"VBD went go, said say, took take, thought think, brought bring, fought fight, was be, were be, had have, did do, left leave, felt feel, fell fall, saw see, lay lie, led lead",
	"VBN gone go, taken take, written write, been be, born bear, sought seek, known know, shown show, hidden hide, laid lay, lain lie, wound wind, put =, cut =, beaten beat",
	"VBD underwent undergo, overthrew overthrow, withheld withhold, withdrew withdraw, foresaw foresee, rewrote rewrite, outran outrun, misunderstood misunderstand",
	"VBN re-elected re-elect, co-hosted co-host, re-written re-write, overdone overdo, undone undo, rebuilt rebuild, undertaken undertake",
	"VB Go go, say =, BE be",
	"VBP are be, am be, have =, say =, 're be, ’re be, 've have, ’m be",
	"VBZ 's be, ’s be",
	"MD 'll will, ’ll will, ca can, wo will, 'd would, ’d would, could =, Should should, might =",
	// Nouns: plurals by rule.
	"NNS voters voter, parties party, boys boy, churches church, headaches headache, boxes box, taxes tax, classes class, houses house, causes cause, prizes prize, heroes hero, shoes shoe",
	"NNS movies movie, cookies cookie, ties tie, pies pie, armies army, keys key, buses bus, gases gas, viruses virus, campuses campus, responses response, purchases purchase",
	"NNS photos photo, vetoes veto, quizzes quiz, statutes statute, minutes minute, valleys valley, monkeys monkey, allies ally, treaties treaty",
	// Nouns: other plurals.
	"NNS men man, women woman, children child, grandchildren grandchild, feet foot, teeth tooth, mice mouse, oxen ox, geese goose, policemen policeman, spokeswomen spokeswoman",
	"NNS lives life, wives wife, knives knife, leaves leaf, thieves thief, wolves wolf, halves half, beliefs belief, roofs roof, archives archive, olives olive, gloves glove",
	"NNS analyses analysis, crises crisis, theses thesis, bases basis, axes axis, criteria criterion, phenomena phenomenon, bacteria bacterium, alumni alumnus, larvae larva, indices index",
	"NNS referenda referendum, memoranda memorandum, stimuli stimulus, matrices matrix, chateaux chateau, mothers-in-law mother-in-law, runners-up runner-up, passersby passerby",
	"NNS people =, police =, species =, series =, sheep =, aircraft =, headquarters =, politics =, scissors =, 1960s =, troops =",
	"NNS vice-presidents vice-president, Voters voter, VOTERS voter, CEOs CEO, MPs MP, spokesmen spokesman, Taxes tax",
	// Nouns in the singular, and what is written in capitals.
	"NN government =, Government government, news =, bus =, crisis =, TV =, DNA =, tv TV, a.m. =, pm p.m., PM p.m., analysis =, economics =",
	// Names keep their case.
	"NNP London =, LONDON London, NATO =, UN =, McDonald =, U.S. =, Williams =, Sept. September, Oct. October, Obama =, al-Sadr =, O'Neill =, O’Neill O'Neill, WASHINGTON Washington",
	"NNPS Americans American, States State, Democrats Democrat, Republicans Republican, Philippines =, Tories Tory, Muslims Muslim, Olympics =",
	// Adjectives and adverbs.
	"JJ Good good, American =, american American, french French, Iraqi =, Kazakh =, big =, So-called so-called, Economic economic, SERIOUS serious",
	"JJR better good, worse bad, bigger big, larger large, easier easy, later late, safer safe, wider wide, hotter hot, more =, fewer few, Stronger strong, thinner thin",
	"JJS best good, worst bad, biggest big, largest large, easiest easy, latest late, safest safe, most =, Highest high, hottest hot",
	"RB n't not, n’t not, N'T not, nt not, quickly =, Here here, Not not, very =, never =",
	"RBR better well, further far, later late, sooner soon, harder hard, more =, earlier early",
	"RBS best well, most =",
	// Pronouns and other small words.
	"PRP us we, me I, him he, them they, I =, i I, They they, her she, it =, 's we, mine my, myself =, Themselves themselves",
	"PRP$ My my, their =, His his",
	"DT The the, an a, An a, these this, those that, Those that, Every every, all =",
	"PDT All all, both =", "WDT Which which", "WP Who who", "WP$ Whose whose", "WRB When when, HOW how", "EX There there",
	"IN Of of, vs. =, Because because, In in", "CC And and, BUT but", "TO To to, na to", "RP Up up, out =", "UH Yes yes, oh =",
	"POS 's =, ’s 's, ' 's, ’ 's", "CD Two two, 1,200 1200, 3.5 =, II =, 25,000 25000, 1,000,000 1000000, one =, million =", "FW etc etc., et =", "AFX Pre pre",
	"LS A =, 1 =", "SYM + =, % =", "$ $ =, £ =", "ADD info@example.org =", "NFP :) =, *** =", "HYPH - =", "GW an =",
	`'' " =, ” "`, "`` \" =, “ \"", ". . =, ? =, ... =", ": : =, ; =, – -", "-LRB- ( =", "-RRB- ) =, ] =",
	// Words that nobody has listed.
	"VBD blorked blork, zapified zapify, snettled snettle, gribbed grib, plonated plonate, vorsed vorse, krimmed krim, unflumed unflume, froonized froonize",
	"VBG blorking blork, zapifying zapify, snettling snettle, gribbing grib, plonating plonate, froonizing froonize, grushing grush",
	"NNS blorks blork, zappities zappity, glishes glish, trasses trass, wuxes wux, snorbations snorbation, fishwomen fishwoman, glorphs glorph",
}

func TestLemma(t *testing.T) {
	rows := 0
	for _, line := range lemmaRows {
		name, pairs, _ := strings.Cut(line, " ")
		tag := syntax.TagOf(name)
		if tag == syntax.NoTag {
			t.Fatalf("no tag is named %q", name)
		}
		for _, pair := range strings.Split(pairs, ", ") {
			form, want, ok := strings.Cut(pair, " ")
			if !ok {
				t.Fatalf("no lemma in %q", line)
			}
			if want == "=" {
				want = form
			}
			rows++
			edit := lemmaEdit(form, tag)
			if got := string(appendLemma(nil, form, edit)); got != want {
				t.Errorf("the lemma of %s under %s is %q, want %q", form, tag, got, want)
			}
			if !isLemma(form, edit, want) && !t.Failed() {
				t.Errorf("isLemma(%q, %d, %q) = false", form, edit, want)
			}
		}
	}
	if rows < 150 {
		t.Errorf("%d rows only", rows)
	}
}

func TestLemmaOfNothing(t *testing.T) {
	for _, c := range []struct {
		form string
		tag  syntax.Tag
		want string
	}{
		{"", syntax.NN, ""},
		{"Left", syntax.NoTag, "Left"},
		{"Left", syntax.NumTags, "Left"},
		{"\x01\x02", syntax.NNS, "\x01\x02"},
		{"s", syntax.NNS, "s"},
		{"-", syntax.VBD, "-"},
		{",", syntax.Comma, ","},
		{"wal\u00adked", syntax.VBD, "walk"},
		{"ÉCOLES", syntax.NNS, "école"},
		{"a\xff", syntax.NN, "a\uFFFD"},
	} {
		if got := string(appendLemma(nil, c.form, lemmaEdit(c.form, c.tag))); got != c.want {
			t.Errorf("the lemma of %q under %v is %q, want %q", c.form, c.tag, got, c.want)
		}
	}
	if got := string(appendLemma([]byte("to "), "Go", 1<<16-1)); got != "to Go" {
		t.Errorf("an edit that there is not makes %q", got)
	}
}

func TestIsLemma(t *testing.T) {
	edit := lemmaEdit("Stopped", syntax.VBD)
	for lemma, want := range map[string]bool{"stop": true, "Stop": false, "sto": false, "stopp": false, "": false, "stopped": false} {
		if got := isLemma("Stopped", edit, lemma); got != want {
			t.Errorf("isLemma(Stopped, %d, %q) = %v", edit, lemma, got)
		}
	}
}

func TestLemmaAllocatesNothing(t *testing.T) {
	dst := make([]byte, 0, 64)
	for _, form := range []string{"children", "walked", "They’ll", "CÔTES", "re-written", "1,200"} {
		for tag := range syntax.NumTags {
			n := testing.AllocsPerRun(10, func() {
				edit := lemmaEdit(form, tag)
				dst = appendLemma(dst[:0], form, edit)
				isLemma(form, edit, "child")
			})
			if n != 0 {
				t.Errorf("%s under %s: %v allocations", form, tag, n)
			}
		}
	}
}

func TestLemmaTable(t *testing.T) {
	if err := lemmaTable.Check(); err != nil {
		t.Fatal(err)
	}
	if len(lemmaTable) > 150_000 {
		t.Errorf("the table has %d bytes", len(lemmaTable))
	}
	l := openLemmas(lemmaTable)
	for _, r := range l.rules {
		if int(r.edit) >= len(l.edits) && r.edit != noEdit {
			t.Errorf("a rule has edit %d of %d", r.edit, len(l.edits))
		}
	}
	for i, e := range l.edits {
		if e.Fold >= NumFolds || !utf8.ValidString(e.Suffix) {
			t.Errorf("edit %d is %v", i, e)
		}
	}
	for form, value := range lemmaTable.All() {
		if form[0] < ' ' {
			continue
		}
		if value == "" || len(value)%3 != 0 {
			t.Errorf("what is listed of a form has %d bytes", len(value))
		}
		for ; len(value) >= 3; value = value[3:] {
			if n := int(value[1]) | int(value[2])<<8; n >= len(l.edits) || syntax.Tag(value[0]) >= syntax.NumTags {
				t.Errorf("a form has edit %d of %d under tag %d", n, len(l.edits), value[0])
			}
		}
	}
}

// TestLemmaTableDamage changes each byte of a small table, and of the one that
// is embedded as many as there is time for.
func TestLemmaTableDamage(t *testing.T) {
	table, err := PackLemmas(
		[]LemmaRule{{uint8(syntax.NNS), "", LemmaEdit{Fold: FoldLower}}, {uint8(syntax.NNS), "s", LemmaEdit{Cut: 1, Fold: FoldLower}}},
		[]LemmaWord{{"mice", syntax.NNS, LemmaEdit{Suffix: "ouse", Cut: 3, Fold: FoldLower}}})
	if err != nil {
		t.Fatal(err)
	}
	l := openLemmas(lexicon.Table(table))
	for form, want := range map[string]string{"Mice": "mouse", "cats": "cat", "sheep": "sheep"} {
		if got := string(l.edit(l.find(form, syntax.NNS)).Append(nil, form)); got != want {
			t.Errorf("the lemma of %s is %q, want %q", form, got, want)
		}
	}
	damage := func(table []byte, step int) {
		for i := 0; i < len(table); i += step {
			table[i] ^= 0x10
			if lexicon.Table(table).Check() == nil {
				t.Errorf("Check finds nothing wrong with byte %d of %d changed", i, len(table))
			}
			table[i] ^= 0x10
		}
	}
	damage(table, 1)
	damage([]byte(lemmaTable), 31)
}

func TestPackLemmasRefuses(t *testing.T) {
	if _, err := PackLemmas([]LemmaRule{{Ending: "blorking"}}, nil); err == nil {
		t.Error("no error for an ending that is too long")
	}
	if _, err := PackLemmas(nil, []LemmaWord{{Form: ""}}); err == nil {
		t.Error("no error for a word that is empty")
	}
}

func FuzzLemma(f *testing.F) {
	for _, form := range []string{"", "Children", "re-written", "don’t", "1,200", "CÔTES", "\xff\xfe", "İs", "\u212Aings", "a\u00adb", "-", "\x02x", "ed", "s", "'s", "ing", "\u00ADed", "\xa7N"} {
		f.Add(form, uint8(syntax.NNS))
		f.Add(form, uint8(syntax.VBD))
	}
	f.Fuzz(func(t *testing.T, form string, tag uint8) {
		edit := lemmaEdit(form, syntax.Tag(tag))
		lemma := string(appendLemma([]byte("x"), form, edit))[1:]
		if !utf8.ValidString(lemma) {
			t.Errorf("lemma %q is no UTF-8", lemma)
		}
		if lemma == "" && strings.Trim(form, "\u00AD\u200B\uFEFF,") != "" {
			t.Errorf("no lemma of %q", form)
		}
		if !isLemma(form, edit, lemma) {
			t.Errorf("isLemma does not know %q, the lemma of %q", lemma, form)
		}
		if isLemma(form, edit, lemma+"x") || lemma != "" && isLemma(form, edit, lemma[:len(lemma)-1]) {
			t.Errorf("isLemma knows more than %q, the lemma of %q", lemma, form)
		}
		if again := lemmaEdit(form, syntax.Tag(tag)); again != edit {
			t.Errorf("edit %d, then %d", edit, again)
		}
	})
}

func BenchmarkLemmaEdit(b *testing.B) {
	for _, w := range []struct {
		form string
		tag  syntax.Tag
	}{{"the", syntax.DT}, {"went", syntax.VBD}, {"ministers", syntax.NNS}, {"government", syntax.NN}, {"announced", syntax.VBD}, {"Jakarta", syntax.NNP}, {"re-examining", syntax.VBG}} {
		b.Run(w.form, func(b *testing.B) {
			for b.Loop() {
				lemmaEdit(w.form, w.tag)
			}
		})
	}
}

func BenchmarkAppendLemma(b *testing.B) {
	edit, dst := lemmaEdit("announced", syntax.VBD), make([]byte, 0, 64)
	for b.Loop() {
		dst = appendLemma(dst[:0], "announced", edit)
	}
}

func BenchmarkIsLemma(b *testing.B) {
	edit := lemmaEdit("announced", syntax.VBD)
	for b.Loop() {
		isLemma("announced", edit, "announce")
	}
}

func BenchmarkOpenLemmas(b *testing.B) {
	for b.Loop() {
		openLemmas(lemmaTable)
	}
}
