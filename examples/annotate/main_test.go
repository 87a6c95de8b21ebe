package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"runtime"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hearsay-go/hearsay/examples/internal/lines"
)

// story is a text in which bytes, runes and UTF-16 code units all differ and
// every stage has something to find.
const story = "ROME 😀 — Mayor Zoë Marín said on Monday, “I’m against the plan – we’re all against it.” " +
	"The city’s council rejected the plan. “It is a folly 💸,” she added. Marín declined to comment further."

// answer runs the program on input and returns what it writes.
func answer(t *testing.T, input string, args ...string) (stdout, stderr string, status int) {
	t.Helper()
	var out, errs bytes.Buffer
	status = run(strings.NewReader(input), &out, &errs, args)
	return out.String(), errs.String(), status
}

// line is a line of input.
func line(id any, text string) string {
	b, err := json.Marshal(map[string]any{"id": id, "text": text})
	if err != nil {
		panic(err)
	}
	return string(b) + "\n"
}

// TestFlags tells whether the flags reach the lines.
func TestFlags(t *testing.T) {
	const text = "Né. “Yes,” she said."
	tests := []struct {
		args, want string
	}{
		{"", `"quotations":[{"id":1,"start":5,"end":24,`},
		{"-unit runes", `"quotations":[{"id":1,"start":4,"end":19,`},
		{"-stages entity", `"quotations":[],`},
	}
	for _, test := range tests {
		got, errs, status := answer(t, line("f", text), strings.Fields(test.args)...)
		if !strings.Contains(got, test.want) || errs != "" || status != 0 {
			t.Errorf("%q: status %d, standard error %q, output %s", test.args, status, errs, got)
		}
	}
}

func TestBadLines(t *testing.T) {
	tests := []struct {
		name, line, want string
	}{
		{"no JSON", `{"id":"x"`, "not a JSON object: unexpected end of JSON input"},
		{"no object", `["a"]`, "not a JSON object: "},
		{"two objects", `{"text":"a"}{"text":"b"}`, "not a JSON object: "},
		{"no text", `{"id":"x"}`, `no "text"`},
		{"text is a number", `{"text":5}`, `"text" is not a string`},
		{"text is null", `{"text":null}`, `"text" is not a string`},
		{"id is a list", `{"id":[1],"text":"a"}`, `"id" is neither a string nor a number`},
		{"id is true", `{"id":true,"text":"a"}`, `"id" is neither a string nor a number`},
		{"invalid UTF-8", "{\"text\":\"a\xffb\"}", "not valid UTF-8"},
		{"invalid UTF-8 elsewhere", "{\"id\":\"\xe2\x80\",\"text\":\"a\"}", "not valid UTF-8"},
	}
	good := line("good", "Rain fell.")
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			out, errs, status := answer(t, good+"\n"+test.line+"\n \t\r\n"+good)
			if want := "annotate: line 3: " + test.want; !strings.HasPrefix(errs, want) || strings.Count(errs, "\n") != 1 {
				t.Errorf("standard error %q, want %q", errs, want)
			}
			if n := strings.Count(out, `{"id":"good",`); n != 2 || strings.Count(out, "\n") != 2 {
				t.Errorf("the good lines are not both answered: %q", out)
			}
			if status != 1 {
				t.Errorf("status %d, want 1", status)
			}
		})
	}
}

func TestLongLines(t *testing.T) {
	if testing.Short() {
		t.Skip("needs a few hundred MB")
	}
	// Longer than lines.Max, with and without a line after it.
	long := strings.Repeat("x", lines.Max+1)
	out, errs, status := answer(t, line(1, "Rain fell.")+long+"\n"+line(2, "Rain fell.")+long)
	want := fmt.Sprintf("annotate: line 2: %v\nannotate: line 4: %v\n", lines.ErrTooLong, lines.ErrTooLong)
	if errs != want || status != 1 || strings.Count(out, "\n") != 2 {
		t.Errorf("status %d, standard error %q, output %q", status, errs, out)
	}
	// As long as the buffer in which lines are read, and about that.
	for n := 1<<16 - 40; n < 1<<16+40; n += 3 {
		text := strings.Repeat("x", n)
		out, errs, status := answer(t, line(1, text)+line(2, "y"), "-stages", "sentence")
		if !strings.Contains(out, `"text":"`+text+`"`) || strings.Count(out, "\n") != 2 || status != 0 {
			t.Fatalf("text of %d bytes: status %d, standard error %q", n, status, errs)
		}
	}
}

func TestNoInput(t *testing.T) {
	for _, input := range []string{"", "\n", " \r\n\n"} {
		out, errs, status := answer(t, input)
		if out != "" || errs != "" || status != 0 {
			t.Errorf("%q: status %d, standard error %q, output %q", input, status, errs, out)
		}
	}
}

func TestArguments(t *testing.T) {
	tests := []struct {
		args   string
		status int
		errs   string
	}{
		{"-h", 0, "Usage"},
		{"-stages entities", 2, `no stage is called "entities"`},
		{"-stages=", 2, `no stage is called ""`},
		{"-unit words", 2, `no unit is called "words"`},
		{"-no-such-flag", 2, "flag provided but not defined"},
		{"file.jsonl", 2, `unexpected argument "file.jsonl"`},
	}
	for _, test := range tests {
		_, errs, status := answer(t, line(1, "Rain fell."), strings.Fields(test.args)...)
		if status != test.status || !strings.Contains(errs, test.errs) {
			t.Errorf("%s: status %d, want %d; standard error %q, want %q", test.args, status, test.status, errs, test.errs)
		}
	}
}

// TestWorkers compares what one worker and many write on lines of many
// lengths, some of them bad.
func TestWorkers(t *testing.T) {
	var input strings.Builder
	for i := range 300 {
		input.WriteString(line(i, strings.Repeat(story+"\n", i*i%11)))
		if i%50 == 0 {
			input.WriteString("{}\n")
		}
	}
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	wantOut, wantErrs, _ := answer(t, input.String())
	runtime.GOMAXPROCS(8)
	for range 3 {
		out, errs, status := answer(t, input.String())
		if out != wantOut || errs != wantErrs || status != 1 {
			t.Fatalf("8 workers: status %d, same output %t, standard error (-want +got):\n%s",
				status, out == wantOut, cmp.Diff(wantErrs, errs))
		}
	}
	for i, l := range strings.SplitAfter(strings.TrimSpace(wantOut), "\n") {
		if want := fmt.Sprintf(`{"id":%d,`, i); !strings.HasPrefix(l, want) {
			t.Fatalf("line %d begins with %.20q, want %q", i+1, l, want)
		}
	}
}

// A failing writer takes a number of bytes, then no more.
type failing int

func (f *failing) Write(p []byte) (int, error) {
	if *f -= failing(len(p)); *f < 0 {
		return 0, io.ErrClosedPipe
	}
	return len(p), nil
}

func TestWriteError(t *testing.T) {
	input := strings.Repeat(line(1, story), 2000)
	for _, room := range []failing{0, 10_000, 500_000} {
		var errs bytes.Buffer
		status := run(strings.NewReader(input), &room, &errs, []string{"-stages", "sentence"})
		if want := "annotate: " + io.ErrClosedPipe.Error() + "\n"; status != 1 || errs.String() != want {
			t.Errorf("status %d, standard error %q", status, errs.String())
		}
	}
}

func TestReadError(t *testing.T) {
	in := io.MultiReader(strings.NewReader(line(1, "Rain fell.")), brokenReader{})
	var out, errs bytes.Buffer
	status := run(in, &out, &errs, nil)
	if want := "annotate: line 2: " + errBroken.Error() + "\n"; status != 1 || errs.String() != want || strings.Count(out.String(), "\n") != 1 {
		t.Errorf("status %d, standard error %q, output %q", status, errs.String(), out.String())
	}
}

var errBroken = errors.New("the disk is gone")

type brokenReader struct{}

func (brokenReader) Read([]byte) (int, error) { return 0, errBroken }
