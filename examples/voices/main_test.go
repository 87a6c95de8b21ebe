package main

import (
	"bytes"
	"encoding/csv"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write the golden files anew")

// answer runs the program.
func answer(stdin string, args ...string) (stdout, stderr string, status int) {
	var out, errs bytes.Buffer
	status = run(strings.NewReader(stdin), &out, &errs, args)
	return out.String(), errs.String(), status
}

func TestGolden(t *testing.T) {
	const news, seed = "testdata/news", "../../seeds/alaska-summit.txt"
	tests := []struct {
		name string
		args []string
	}{
		{"news.txt", []string{news}},
		{"news-each.txt", []string{"-each", news}},
		{"news-thoughts.txt", []string{"-thoughts", news}},
		{"news.csv", []string{"-csv", news}},
		{"news-each.csv", []string{"-csv", "-each", news}},
		{"news.svg", []string{"-svg", "-top", "3", "-title", "Heard in & around <the harbour>", news}},
		{"alaska-summit.txt", []string{seed}},
		{"alaska-summit.svg", []string{"-svg", seed}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			out, errs, status := answer("", test.args...)
			if errs != "" || status != 0 {
				t.Fatalf("status %d, standard error %q", status, errs)
			}
			file := filepath.Join("testdata", "golden", test.name)
			if *update {
				if err := os.WriteFile(file, []byte(out), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), out); diff != "" {
				t.Errorf("%s (-want +got):\n%s\nIf this is as it should be, run go test -update.", file, diff)
			}
		})
	}
}

func TestArguments(t *testing.T) {
	tests := []struct {
		args   string
		status int
		errs   string
	}{
		{"-h", 0, "usage: voices"},
		{"-csv -svg", 2, "voices: -csv and -svg exclude each other"},
		{"-each -svg", 2, "voices: a chart is of all articles"},
		{"-top 0", 2, "voices: -top 0 shows nobody"},
		{"-json", 2, "flag provided but not defined"},
		{"missing", 1, "no such file"},
	}
	for _, test := range tests {
		t.Run(test.args, func(t *testing.T) {
			_, errs, status := answer("", strings.Fields(test.args)...)
			if status != test.status || !strings.Contains(errs, test.errs) {
				t.Errorf("status %d, want %d; standard error %q, want %q", status, test.status, errs, test.errs)
			}
		})
	}
}

func TestNothing(t *testing.T) {
	tests := []struct {
		args, stdin string
		want        string
	}{
		{"", "", "0 articles: 0 quotations, 0 words\n"},
		{"", " \n\n", "0 articles: 0 quotations, 0 words\n"},
		{"", `{"text":""}`, "1 article: 0 quotations, 0 words\n"},
		{"-each", `{"id":"a","title":"Rain","text":"Rain fell."}`, "a: Rain: 0 quotations, 0 words\n"},
		{"-each", "", ""},
		{"-csv", "", "speaker,kind,role,pronouns,articles,article,quotations,words,direct_words,direct_share\n"},
		{"-csv -each", "", "article,title,speaker,kind,role,pronouns,quotations,words,direct_words,direct_share\n"},
	}
	for _, test := range tests {
		out, errs, status := answer(test.stdin, strings.Fields(test.args)...)
		if out != test.want || errs != "" || status != 0 {
			t.Errorf("%q, %s: status %d, standard error %q, output %q", test.args, test.stdin, status, errs, out)
		}
	}
	if out, _, status := answer("", "-svg"); !strings.Contains(out, "Nobody is quoted.") || status != 0 {
		t.Errorf("chart of nothing: status %d, %s", status, out)
	}
}

// TestBadInput gives the program what is no article between what is.
func TestBadInput(t *testing.T) {
	dir := t.TempDir()
	lines := filepath.Join(dir, "lines.jsonl")
	binary := filepath.Join(dir, "binary.txt")
	for file, content := range map[string]string{
		lines:  `{"id":"a","text":"“No,” Lea Moser said."}` + "\n{\n" + `{"id":"b","text":"“Yes,” Lea Moser said."}` + "\n[]\n",
		binary: "one\n\xff\xfe",
	} {
		if err := os.WriteFile(file, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	out, errs, status := answer("", "-csv", binary, lines, filepath.Join(dir, "missing"))
	want := "speaker,kind,role,pronouns,articles,article,quotations,words,direct_words,direct_share\nLea Moser,PERSON,,,2,,2,2,2,1.000\n"
	if diff := cmp.Diff(want, out); diff != "" || status != 1 {
		t.Errorf("status %d, output (-want +got):\n%s", status, diff)
	}
	var got []string
	for line := range strings.Lines(errs) {
		got = append(got, strings.ReplaceAll(line, dir, "DIR"))
	}
	wantErrs := []string{
		"voices: lstat DIR/missing: no such file or directory\n",
		"voices: DIR/binary.txt:2: not valid UTF-8\n",
		"voices: DIR/lines.jsonl:2: not a JSON object: unexpected end of JSON input\n",
		"voices: DIR/lines.jsonl:4: not a JSON object: array\n",
	}
	if diff := cmp.Diff(wantErrs, got); diff != "" {
		t.Errorf("standard error (-want +got):\n%s", diff)
	}
}

func TestIOErrors(t *testing.T) {
	broken := errors.New("the disk is gone")
	for _, args := range [][]string{nil, {"-csv"}, {"-csv", "-each"}, {"-svg"}} {
		var errs bytes.Buffer
		status := run(strings.NewReader(`{"text":"“No,” Lea Moser said."}`), brokenWriter{broken}, &errs, args)
		if status != 1 || errs.String() != "voices: the disk is gone\n" {
			t.Errorf("%q, writing: status %d, standard error %q", args, status, errs.String())
		}
		errs.Reset()
		status = run(iotest.ErrReader(broken), &bytes.Buffer{}, &errs, args)
		if status != 1 || errs.String() != "voices: standard input:1: the disk is gone\n" {
			t.Errorf("%q, reading: status %d, standard error %q", args, status, errs.String())
		}
	}
}

type brokenWriter struct{ err error }

func (w brokenWriter) Write([]byte) (int, error) { return 0, w.err }

// TestWorkers compares what one worker and many write.
func TestWorkers(t *testing.T) {
	var input strings.Builder
	for i := range 120 {
		name := string(rune('A'+i%26)) + "ra Moser"
		text := strings.Repeat(fmt.Sprintf("“We have seen %d storms,” said %s, the mayor.\n\n", i, name), 1+i%5)
		fmt.Fprintf(&input, "{\"id\":%d,\"text\":%q}\n", i, text)
		if i%40 == 7 {
			input.WriteString("{}\n")
		}
	}
	for _, args := range [][]string{nil, {"-csv", "-each"}} {
		before := runtime.GOMAXPROCS(1)
		wantOut, wantErrs, _ := answer(input.String(), args...)
		runtime.GOMAXPROCS(8)
		out, errs, status := answer(input.String(), args...)
		runtime.GOMAXPROCS(before)
		if out != wantOut || errs != wantErrs || status != 1 {
			t.Errorf("%q, 8 workers: status %d, output (-want +got):\n%s%s", args, status, cmp.Diff(wantOut, out), cmp.Diff(wantErrs, errs))
		}
		if n := strings.Count(wantErrs, "\n"); n != 3 {
			t.Errorf("%q: %d bad lines were told, want 3", args, n)
		}
	}
}

// TestCSV reads back what stands in cells.
func TestCSV(t *testing.T) {
	text := "“The tide is high,” said Lea Moser, head of “Tides, Winds & Co.”, the harbour’s owner."
	out, errs, status := answer(fmt.Sprintf(`{"id":"a,\"b\"","title":"High\ntide","text":%q}`, text), "-csv", "-each")
	if errs != "" || status != 0 {
		t.Fatalf("status %d, standard error %q", status, errs)
	}
	rows, err := csv.NewReader(strings.NewReader(out)).ReadAll()
	if err != nil || len(rows) != 2 {
		t.Fatalf("%d rows, %v: %s", len(rows), err, out)
	}
	if diff := cmp.Diff([]string{`a,"b"`, "High tide", "Lea Moser"}, rows[1][:3]); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
