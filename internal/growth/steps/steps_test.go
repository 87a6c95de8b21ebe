package main

import (
	"flag"
	"fmt"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/hearsay-go/hearsay"
	"github.com/hearsay-go/hearsay/internal/growth"
	"github.com/hearsay-go/hearsay/internal/hostile"
)

var long = flag.Bool("long", false, "read texts of up to 1 MiB: takes a quarter of an hour")

const (
	// mostExponent bounds how steps grow: as length to that power.
	mostExponent = 1.1

	// mostOfBytes is the same of bytes allocated. Slices that grow are copied
	// the more often the longer they are.
	mostOfBytes = 1.2

	// mostOfBlock is the same of one block of statements, of those that are at
	// least a thousandth of all steps. It shows what will grow too fast before
	// it is much.
	mostOfBlock = 1.5

	// leastOfBlock is how often a block is taken to run for a byte of the shorter
	// text, if it ran less: what a rule does that asks for something first may
	// begin between two lengths, and is no growth.
	leastOfBlock = 4

	// mostSteps and mostBytes are how many there may be for a byte of text.
	// See TestSeconds for what that is in time.
	mostSteps = 8000
	mostBytes = 1500
)

// loops are the packages whose statements are counted. What the standard
// library does in assembly, to copy, compare or search bytes, is no step: bytes
// allocated stand for copies, and whoever searches the same text again and
// again does so in a loop of one of these.
const loops = "github.com/hearsay-go/hearsay/...,strings,bytes,slices,sort,unicode/...,golang.org/x/text/..."

// A reading is what it took to read one text.
type reading struct {
	size   int
	bytes  float64            // allocated
	blocks map[string]float64 // statements, of each block of them
	steps  float64            // of all blocks
}

// TestLinear counts steps and bytes for every hostile text at several lengths.
// Both are the same, or nearly, on every run.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("takes a minute")
	}
	if _, err := exec.LookPath("go"); err != nil {
		t.Skip(err)
	}
	sizes := []int{4 << 10, 32 << 10}
	if *long {
		sizes = append(sizes, 256<<10, 1<<20)
	}
	for i, readings := range measure(t, sizes) {
		name := hostile.Families[i].Name
		first, last := readings[0], readings[len(readings)-1]
		steps := exponent(first, last, first.steps, last.steps)
		bytes := exponent(first, last, first.bytes, last.bytes)
		t.Logf("%-30s steps^%.3f, %.0f a byte; bytes^%.3f, %.0f a byte", name, steps, last.steps/float64(last.size), bytes, last.bytes/float64(last.size))
		if steps > mostExponent || bytes > mostOfBytes {
			t.Errorf("%s: steps grow as length^%.3f, bytes as length^%.3f", name, steps, bytes)
		}
		if last.steps > mostSteps*float64(last.size) || last.bytes > mostBytes*float64(last.size) {
			t.Errorf("%s: %.0f steps and %.0f bytes a byte of text", name, last.steps/float64(last.size), last.bytes/float64(last.size))
		}
		if hostile.Families[i].Random {
			continue
		}
		before := readings[len(readings)-2]
		for block, n := range last.blocks {
			m := max(before.blocks[block], leastOfBlock*float64(before.size))
			if grows := exponent(before, last, m, n); n > last.steps/1000 && grows > mostOfBlock {
				t.Errorf("%s: %s ran %.0f times, as length^%.3f", name, block, n, grows)
			}
		}
	}
}

// slow are the families that may take twice as long, and why.
var slow = map[string]string{
	"bytes by chance": "every other byte is a word, and each is tagged and parsed",
}

// TestSeconds reads 1 MiB of every hostile text.
func TestSeconds(t *testing.T) {
	if !*long {
		t.Skip("takes minutes; with -long only")
	}
	const most, tries = 4 * time.Second, 3 // who shares a processor is slowed down now and then
	hearsay.Read("“It rained,” said Ann.")
	for _, family := range hostile.Families {
		text, best := family.Text(1<<20), time.Hour
		for i := 0; i < tries && best > most; i++ {
			best = min(best, growth.Took(func() { hearsay.Read(text) }))
		}
		if why, known := slow[family.Name]; known && best > most && best <= 2*most {
			t.Logf("%-30s %.2f s, known: %s", family.Name, best.Seconds(), why)
			continue
		}
		if t.Logf("%-30s %.2f s", family.Name, best.Seconds()); best > most {
			t.Errorf("%s: %v for 1 MiB", family.Name, best)
		}
	}
}

// exponent returns the e for which what took m for the text of a takes n for
// that of b, as length^e.
func exponent(a, b reading, m, n float64) float64 {
	return math.Log(n/max(m, 1)) / math.Log(float64(b.size)/float64(a.size))
}

// measure returns the readings of every family, the shortest first.
func measure(t *testing.T, sizes []int) [][]reading {
	t.Helper()
	dir := t.TempDir()
	program := filepath.Join(dir, "steps")
	output(t, "go", "build", "-buildvcs=false", "-cover", "-covermode=atomic", "-coverpkg="+loops, "-o", program, ".")
	covdata := filepath.Join(dir, "covdata")
	output(t, "go", "build", "-o", covdata, "cmd/covdata")
	t.Setenv("GOCOVERDIR", dir) // for what is left over at the end
	readings := make([][]reading, len(hostile.Families))
	args := []string{dir}
	for _, size := range sizes {
		args = append(args, strconv.Itoa(size))
	}
	for line := range strings.Lines(output(t, program, args...)) {
		var i int
		var r reading
		var seconds float64
		if _, err := fmt.Sscanf(line, "%d-%d %g %g", &i, &r.size, &r.bytes, &seconds); err != nil {
			t.Fatalf("%q: %v", line, err)
		}
		counters := filepath.Join(dir, strings.Fields(line)[0])
		profile := counters + ".txt"
		output(t, covdata, "textfmt", "-i="+counters, "-o="+profile)
		r.blocks = blocks(t, profile)
		for _, n := range r.blocks {
			r.steps += n
		}
		readings[i] = append(readings[i], r)
	}
	return readings
}

// blocks reads the coverage profile in a file, lines
// "file:from,to statements count".
func blocks(t *testing.T, file string) map[string]float64 {
	t.Helper()
	profile, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	ran := map[string]float64{}
	for line := range strings.Lines(string(profile)) {
		if strings.HasPrefix(line, "mode:") {
			continue
		}
		fields := strings.Fields(line)
		if len(fields) != 3 {
			t.Fatalf("profile line %q", line)
		}
		statements, err := strconv.Atoi(fields[1])
		if err != nil {
			t.Fatal(err)
		}
		count, err := strconv.Atoi(fields[2])
		if err != nil {
			t.Fatal(err)
		}
		ran[fields[0]] += float64(statements) * float64(count)
	}
	return ran
}

// output returns what a command prints.
func output(t *testing.T, name string, args ...string) string {
	t.Helper()
	cmd := exec.Command(name, args...)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%s %s: %v", name, strings.Join(args, " "), err)
	}
	return string(out)
}
