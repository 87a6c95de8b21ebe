package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write the golden files anew")

const (
	articles = "testdata/articles"
	ferry    = articles + "/ferry.txt"
	tunnel   = articles + "/tunnel.jsonl"
)

// ask runs the program.
func ask(claims string, args ...string) (stdout, stderr string, status int) {
	var out, errs bytes.Buffer
	status = run(strings.NewReader(claims), &out, &errs, args)
	return out.String(), errs.String(), status
}

func TestGolden(t *testing.T) {
	claims, err := os.ReadFile("testdata/claims.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	for name, args := range map[string][]string{
		"answers.jsonl": {ferry, tunnel},
		"report.txt":    {"-text", ferry, tunnel},
		"accepted.txt":  {"-text", "-accept", "elided,altered,number,unresolved", ferry, tunnel},
	} {
		t.Run(name, func(t *testing.T) {
			out, errs, status := ask(string(claims), args...)
			if errs != "" || status != 1 {
				t.Fatalf("status %d, standard error %q", status, errs)
			}
			file := filepath.Join("testdata", "golden", name)
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

// verdict is what a table says of an answer: the match, the attribution, and
// the failures.
func verdict(t *testing.T, line string) string {
	t.Helper()
	var a answer
	if err := json.Unmarshal([]byte(line), &a); err != nil {
		t.Fatalf("%v: %s", err, line)
	}
	if a.Stands != (len(a.Failures) == 0) {
		t.Errorf("stands is %t, failures are %q", a.Stands, a.Failures)
	}
	return fmt.Sprintf("%s %s %v", a.Match, a.Attribution, a.Failures)
}

func TestVerdicts(t *testing.T) {
	tests := []struct {
		name, text, speaker string
		accept              string
		want                string
	}{
		{"exact", "It is our only road", "Lea Moser", "", "exact same []"},
		{"nobody asked", "It is our only road", "", "", "exact unasked []"},
		{"typographic", "I asked her, \"Who is going to pay?\" and she said nothing", "Brandt", "", "typographic same []"},
		{"elided", "It is our … road", "Moser", "", "elided same [elided]"},
		{"elided, accepted", "It is our … road", "Moser", "elided", "elided same []"},
		{"a hidden not", "We will … give it up", "Moser", "elided", "elided same [negation]"},
		{"a hidden not, accepted", "We will … give it up", "Moser", "elided,negation", "elided same []"},
		{"a hidden number", "it costs us … crowns", "Moser", "elided", "elided same []"},
		{"altered", "It is our last road", "Moser", "", "altered same [altered]"},
		{"altered, accepted", "It is our last road", "Moser", "altered", "altered same []"},
		{"another number", "it costs us 40 million crowns", "Moser", "altered", "altered same [number]"},
		{"another number, accepted", "it costs us 40 million crowns", "Moser", "altered,number", "altered same []"},
		{"without not", "We will give it up this year", "Moser", "altered", "altered same [negation]"},
		{"spliced", "We will not give it up this year. The mayor cannot count.", "Moser", "spliced", "spliced other [other]"},
		{"another's", "The mayor cannot count", "Moser", "", "exact other [other]"},
		{"the article's own", "The harbour was closed on Saturday", "Moser", "", "exact nobody [nobody]"},
		{"the article's own, accepted", "The harbour was closed on Saturday", "Moser", "nobody", "exact nobody []"},
		{"a spokesman's", "unfair", "Moser", "", "exact unresolved [unresolved]"},
		{"a spokesman's, accepted", "unfair", "Moser", "unresolved", "exact unresolved []"},
		{"absent", "The moon is made of green cheese", "Moser", "", "absent unresolved [absent]"},
		{"nothing", "", "", "", "absent unasked [absent]"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			b, err := json.Marshal(map[string]string{"text": test.text, "speaker": test.speaker})
			if err != nil {
				t.Fatal(err)
			}
			out, errs, status := ask(string(b), "-accept", test.accept, ferry)
			got := verdict(t, out)
			if got != test.want || errs != "" {
				t.Errorf("%s, want %s; standard error %q", got, test.want, errs)
			}
			if stands := strings.HasSuffix(got, "[]"); stands != (status == 0) {
				t.Errorf("status %d for %s", status, got)
			}
		})
	}
}

// TestWords checks that the words of an answer are those of its spans.
func TestWords(t *testing.T) {
	text, err := os.ReadFile(ferry)
	if err != nil {
		t.Fatal(err)
	}
	claims, err := os.ReadFile("testdata/claims.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	out, _, _ := ask(string(claims), ferry, tunnel)
	n := 0
	for line := range strings.Lines(out) {
		var a answer
		if err := json.Unmarshal([]byte(line), &a); err != nil {
			t.Fatal(err)
		}
		if len(a.Found) != len(a.Spans) || len(a.Spans) != len(a.ClaimSpans) {
			t.Errorf("line %d: %d words, %d spans, %d of the claim", a.Line, len(a.Found), len(a.Spans), len(a.ClaimSpans))
		}
		if a.Article != ferry {
			continue
		}
		for i, s := range a.Spans {
			if s.In(string(text)) != a.Found[i] || a.Found[i] == "" {
				t.Errorf("line %d: %q is at its span, not %q", a.Line, s.In(string(text)), a.Found[i])
			}
			n++
		}
		for _, e := range a.Edits {
			if e.Article.In(string(text)) != e.Was || e.Claim.In(a.Text) != e.Is {
				t.Errorf("line %d: an edit says %q, %q, not %q, %q", a.Line, e.Was, e.Is, e.Article.In(string(text)), e.Claim.In(a.Text))
			}
		}
	}
	if n < 10 {
		t.Errorf("only %d spans were checked", n)
	}
}

func TestWhichArticle(t *testing.T) {
	tests := []struct{ name, claim, want string }{
		{"by its file", `{"text":"It is our only road","article":"` + ferry + `"}`, ferry},
		{"by a number", `{"text":"Nobody needs it","article":17}`, "17"},
		{"by a number as a string", `{"text":"Nobody needs it","article":"17"}`, "17"},
		{"that has it", `{"text":"A tunnel would cost ten times as much"}`, "17"},
		{"the first that has it", `{"text":"Nobody needs it"}`, "17"},
		{"that has it of the speaker", `{"text":"Nobody needs it","speaker":"Ida Wolf"}`, "tunnel-2"},
		{"that has it best", `{"text":"Nobody needs it now"}`, "tunnel-2"},
		{"asked though another has it", `{"text":"It is our only road","article":"tunnel-2"}`, "tunnel-2"},
		{"null is any", `{"text":"It is our only road","article":null,"speaker":null,"id":null}`, ferry},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			out, errs, _ := ask(test.claim, ferry, tunnel)
			var a answer
			if err := json.Unmarshal([]byte(out), &a); err != nil || errs != "" || a.Article != test.want {
				t.Errorf("article %q, want %q; %v, standard error %q", a.Article, test.want, err, errs)
			}
		})
	}
}

func TestIDs(t *testing.T) {
	for _, id := range []string{`"a"`, `"\u00e9"`, `7`, `12345678901234567890123`} {
		out, _, _ := ask(`{"text":"road","id":`+id+`}`, ferry)
		if want := `{"id":` + id + `,"line":1,`; !strings.HasPrefix(out, want) {
			t.Errorf("%s: output %q", id, out)
		}
	}
	out, _, _ := ask("\n\n"+`{"text":"road & <river>"}`, ferry)
	if want := `{"line":3,"article":"` + ferry + `","text":"road & <river>",`; !strings.HasPrefix(out, want) {
		t.Errorf("output %q, want %q", out, want)
	}
}

func TestArguments(t *testing.T) {
	tests := []struct {
		args   string
		status int
		errs   string
	}{
		{"-h", 0, "usage: factcheck"},
		{"", 2, "factcheck: no article is named"},
		{"-", 2, "factcheck: standard input holds the claims"},
		{ferry + " -", 2, "factcheck: standard input holds the claims"},
		{"-accept absent " + ferry, 2, `factcheck: "absent" cannot be accepted`},
		{"-accept elided,other " + ferry, 2, `factcheck: "other" cannot be accepted`},
		{"-accept elided, " + ferry, 2, `factcheck: "" cannot be accepted`},
		{"-strict " + ferry, 2, "flag provided but not defined"},
		{"missing.txt", 1, "factcheck: there are no articles"},
		{"testdata/golden/missing", 1, "no such file"},
	}
	for _, test := range tests {
		t.Run(test.args, func(t *testing.T) {
			out, errs, status := ask(`{"text":"road"}`, strings.Fields(test.args)...)
			if status != test.status || !strings.Contains(errs, test.errs) || out != "" {
				t.Errorf("status %d, want %d; standard error %q, want %q; output %q", status, test.status, errs, test.errs, out)
			}
		})
	}
}

func TestNoClaims(t *testing.T) {
	for _, claims := range []string{"", "\n \r\n"} {
		if out, errs, status := ask(claims, ferry); out != "" || errs != "" || status != 0 {
			t.Errorf("%q: status %d, standard error %q, output %q", claims, status, errs, out)
		}
	}
	if out, _, status := ask("", "-text", ferry); out != "0 checked, 0 stand, 0 failed\n" || status != 0 {
		t.Errorf("status %d, report %q", status, out)
	}
}

func TestBadClaims(t *testing.T) {
	const good = `{"text":"It is our only road"}`
	tests := []struct{ name, line, want string }{
		{"no JSON", `{"text":`, "not a JSON object: unexpected end"},
		{"a string", `"It is our only road"`, "not a JSON object: string"},
		{"no text", `{"speaker":"Moser"}`, `no "text"`},
		{"text is a list", `{"text":["a"]}`, `"text" is not a string`},
		{"speaker is a number", `{"text":"a","speaker":1}`, `"speaker" is not a string`},
		{"id is an object", `{"text":"a","id":{}}`, `"id" is neither a string nor a number`},
		{"article is a list", `{"text":"a","article":[]}`, `"article" is neither a string nor a number`},
		{"an article that was not given", `{"text":"a","article":"/etc/passwd"}`, `there is no article "/etc/passwd"`},
		{"invalid UTF-8", "{\"text\":\"\xff\"}", "not valid UTF-8"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			out, errs, status := ask(good+"\n"+test.line+"\n"+good, ferry)
			if want := "factcheck: standard input:2: " + test.want; !strings.HasPrefix(errs, want) || strings.Count(errs, "\n") != 1 || status != 1 {
				t.Errorf("status %d, standard error %q, want %q", status, errs, want)
			}
			if n := strings.Count(out, `"stands":true`); n != 2 {
				t.Errorf("%d of the 2 good claims are answered: %s", n, out)
			}
			out, _, _ = ask(good+"\n"+test.line+"\n"+good, "-text", ferry)
			if want := "2 checked, 2 stand, 0 failed; 1 could not be checked\n"; !strings.HasSuffix(out, want) {
				t.Errorf("report %q", out)
			}
		})
	}
}

func TestBadArticles(t *testing.T) {
	file := filepath.Join(t.TempDir(), "a.jsonl")
	content := `{"id":"x","text":"“Rain,” said Lea Moser."}` + "\n{}\n" + `{"id":"x","text":"“Snow,” said Lea Moser."}`
	if err := os.WriteFile(file, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
	out, errs, status := ask(`{"text":"Rain","article":"x"}`, file)
	want := "factcheck: " + file + ":2: no \"text\"\nfactcheck: two articles go by \"x\": the first is kept\n"
	if errs != want || status != 1 || !strings.Contains(out, `"stands":true`) {
		t.Errorf("status %d, standard error %q, output %q", status, errs, out)
	}
}

func TestIOErrors(t *testing.T) {
	broken := errors.New("the disk is gone")
	for _, args := range [][]string{{ferry}, {"-text", ferry}} {
		var errs bytes.Buffer
		status := run(strings.NewReader(strings.Repeat("{\"text\":\"road\"}\n", 100)), brokenWriter{broken}, &errs, args)
		if status != 1 || errs.String() != "factcheck: the disk is gone\n" {
			t.Errorf("%q, writing: status %d, standard error %q", args, status, errs.String())
		}
		errs.Reset()
		status = run(iotest.ErrReader(broken), io.Discard, &errs, args)
		if status != 1 || errs.String() != "factcheck: standard input:1: the disk is gone\n" {
			t.Errorf("%q, reading: status %d, standard error %q", args, status, errs.String())
		}
	}
	var errs bytes.Buffer
	if status := run(strings.NewReader(""), brokenWriter{broken}, &errs, []string{"-text", ferry}); status != 1 {
		t.Errorf("the end of a report is lost: status %d", status)
	}
}

type brokenWriter struct{ err error }

func (w brokenWriter) Write([]byte) (int, error) { return 0, w.err }

// TestAtOnce puts a claim only when the one before it was answered.
func TestAtOnce(t *testing.T) {
	claims, in := io.Pipe()
	out, answers := io.Pipe()
	done := make(chan int)
	go func() {
		status := run(claims, answers, io.Discard, []string{ferry})
		answers.Close()
		done <- status
	}()
	decoder := json.NewDecoder(out)
	for i := 1; i <= 5; i++ {
		if _, err := io.WriteString(in, `{"text":"It is our only road"}`+"\n"); err != nil {
			t.Fatal(err)
		}
		var a answer
		if err := decoder.Decode(&a); err != nil || a.Line != i || !a.Stands {
			t.Fatalf("answer %d: %v, %+v", i, err, a)
		}
	}
	in.Close()
	if status := <-done; status != 0 {
		t.Errorf("status %d", status)
	}
}

func TestWorkers(t *testing.T) {
	claims, err := os.ReadFile("testdata/claims.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	many := strings.Repeat(string(claims)+"{}\n", 30)
	before := runtime.GOMAXPROCS(1)
	wantOut, wantErrs, _ := ask(many, ferry, tunnel)
	runtime.GOMAXPROCS(8)
	out, errs, _ := ask(many, ferry, tunnel)
	runtime.GOMAXPROCS(before)
	if out != wantOut || errs != wantErrs || strings.Count(out, "\n") != 30*17 {
		t.Errorf("8 workers answer otherwise (-want +got):\n%s%s", cmp.Diff(wantOut, out), cmp.Diff(wantErrs, errs))
	}
}
