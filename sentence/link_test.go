package sentence_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestLink builds a program that only splits. It carries none of the models of
// the later stages, and is little larger than one that does nothing.
func TestLink(t *testing.T) {
	if testing.Short() {
		t.Skip("builds two programs")
	}
	if _, err := exec.LookPath("go"); err != nil {
		t.Skip(err)
	}
	for _, dep := range strings.Fields(run(t, "list", "-deps", ".")) {
		if slices.Contains([]string{"internal/syntax", "internal/words"}, strings.TrimPrefix(dep, "github.com/hearsay-go/hearsay/")) {
			t.Errorf("it needs %s", dep)
		}
	}
	const most = 300_000
	// All but the smallest programs link fmt, as package sentence does.
	without := programSize(t, `import "fmt"; func main() { fmt.Println(1) }`)
	with := programSize(t, `import ("fmt"; "github.com/hearsay-go/hearsay/sentence"); func main() { fmt.Println(sentence.Parse("It rained. We left.").Sentences()) }`)
	if t.Logf("%d bytes more than %d", with-without, without); with > without+most {
		t.Errorf("a program that splits has %d bytes, %d more than one that does nothing", with, with-without)
	}
}

// programSize returns the size of the program with these imports and main.
func programSize(t *testing.T, source string) int64 {
	t.Helper()
	dir := t.TempDir()
	file, program := filepath.Join(dir, "main.go"), filepath.Join(dir, "program")
	if err := os.WriteFile(file, []byte("package main\n"+source), 0o644); err != nil {
		t.Fatal(err)
	}
	run(t, "build", "-buildvcs=false", "-o", program, file)
	info, err := os.Stat(program)
	if err != nil {
		t.Fatal(err)
	}
	return info.Size()
}

// run returns what the go command prints.
func run(t *testing.T, args ...string) string {
	t.Helper()
	cmd := exec.Command("go", args...)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go %s: %v", strings.Join(args, " "), err)
	}
	return string(out)
}
