package hearsay_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestLink builds programs with the library. One that only splits carries none
// of the models of the later stages and is little larger than one that does
// nothing; one that reads is not larger than what the models take.
func TestLink(t *testing.T) {
	needGo(t)
	// All but the smallest programs link fmt, as the library does.
	without := size(t, build(t, `import "fmt"; func main() { fmt.Println(1) }`))
	for _, c := range []struct {
		name, source string
		most         int64
	}{
		{"sentence", `import ("fmt"; "github.com/hearsay-go/hearsay/sentence"); func main() { fmt.Println(sentence.Parse("It rained. We left.").Sentences()) }`, 300_000},
		{"all", reading, 14_000_000},
	} {
		if added := size(t, build(t, c.source)) - without; added > c.most {
			t.Errorf("%s: adds %d bytes to a program, more than %d", c.name, added, c.most)
		} else {
			t.Logf("%s: adds %d bytes", c.name, added)
		}
	}
	cmd := exec.Command("go", "list", "-deps", "./sentence")
	deps, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	for dep := range strings.FieldsSeq(string(deps)) {
		switch strings.TrimPrefix(dep, "github.com/hearsay-go/hearsay/") {
		case "internal/syntax", "internal/words":
			t.Errorf("sentence needs %s", dep)
		}
	}
}

// reading is a program that can do all that the library does, and does nothing
// if it is not asked to.
const reading = `import (
	"fmt"
	"os"

	"github.com/hearsay-go/hearsay"
	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
	"github.com/hearsay-go/hearsay/stance"
)

func main() {
	if len(os.Args) == 1 {
		return
	}
	t := sentence.Parse(os.Args[1])
	x := entity.Find(t)
	var d stance.Detector
	fmt.Println(hearsay.Read(os.Args[1]), d.Toward(t, x, nil, t.Sentences()[0]), d.Attitudes(t, x, nil), quote.Locate(t, x, nil, quote.Claim{}))
}`

// TestStart checks that to import the library costs nothing: no time and no
// memory before the first call.
func TestStart(t *testing.T) {
	needGo(t)
	cmd := exec.Command(build(t, reading))
	cmd.Env = append(os.Environ(), "GODEBUG=inittrace=1")
	trace, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatal(err)
	}
	lines := 0
	for line := range strings.Lines(string(trace)) {
		var name string
		var at, clock float64
		var bytes, allocs int
		if _, err := fmt.Sscanf(line, "init %s @%f ms, %f ms clock, %d bytes, %d allocs", &name, &at, &clock, &bytes, &allocs); err != nil {
			t.Fatalf("%q: %v", line, err)
		}
		lines++
		if strings.HasPrefix(name, "github.com/hearsay-go/hearsay") && (clock >= 1 || bytes > 0 || allocs > 0) {
			t.Errorf("%s", line)
		}
	}
	if lines == 0 {
		t.Error("the program tells nothing of its start")
	}
}

func needGo(t *testing.T) {
	t.Helper()
	if testing.Short() {
		t.Skip("builds programs")
	}
	if _, err := exec.LookPath("go"); err != nil {
		t.Skip(err)
	}
}

// build returns the file of the program with these imports and main.
func build(t *testing.T, source string) string {
	t.Helper()
	dir := t.TempDir()
	file, program := filepath.Join(dir, "main.go"), filepath.Join(dir, "program")
	if err := os.WriteFile(file, []byte("package main\n"+source), 0o644); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("go", "build", "-buildvcs=false", "-o", program, file)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v:\n%s", err, out)
	}
	return program
}

func size(t *testing.T, file string) int64 {
	t.Helper()
	info, err := os.Stat(file)
	if err != nil {
		t.Fatal(err)
	}
	return info.Size()
}
