package main

import (
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const article = "“We sold it in Mårvik,” Bjørn Dahl of Fjordlaks said on Monday. “I was glad,” Dahl said.\n"

// names is what a model answers for article.
const names = `[
	{"entity_group": "LOC", "score": 0.98, "word": "Mårvik", "start": 15, "end": 21},
	{"entity_group": "PER", "score": 0.99, "word": "Bjørn Dahl", "start": 24, "end": 34},
	{"entity_group": "ORG", "score": 0.97, "word": "Fjordlaks", "start": 38, "end": 47},
	{"entity_group": "DATE", "score": 0.97, "word": "Monday", "start": 56, "end": 62},
	{"entity_group": "PER", "score": 0.99, "word": "Dahl", "start": 78, "end": 82}
]`

func TestRun(t *testing.T) {
	if runtime.GOOS == "js" || runtime.GOOS == "wasip1" {
		t.Skip("no network")
	}
	for _, c := range []struct {
		name   string
		answer http.HandlerFunc
		args   []string
		status int
		stdout string
		stderr string // a part of it
	}{
		{
			name:   "names",
			answer: func(w http.ResponseWriter, r *http.Request) { io.WriteString(w, names) },
			stdout: "Bjørn Dahl: “We sold it in Mårvik,”\nBjørn Dahl: “I was glad,”\n",
		},
		{
			name:   "no names",
			answer: func(w http.ResponseWriter, r *http.Request) { io.WriteString(w, `[]`) },
			stdout: "somebody: “We sold it in Mårvik,”\nsomebody: “I was glad,”\n",
		},
		{
			name:   "the service fails",
			answer: func(w http.ResponseWriter, r *http.Request) { http.Error(w, "loading", http.StatusServiceUnavailable) },
			status: 1,
			stderr: "status 503 Service Unavailable",
		},
		{
			name:   "no JSON",
			answer: func(w http.ResponseWriter, r *http.Request) { io.WriteString(w, "<html>") },
			status: 1,
			stderr: "invalid character",
		},
		{
			name: "an empty name",
			answer: func(w http.ResponseWriter, r *http.Request) {
				io.WriteString(w, `[{"entity_group": "PER", "start": 24, "end": 24}]`)
			},
			status: 1,
			stderr: "entity: mention 0 [29:29) is empty",
		},
		{
			name:   "too slow",
			answer: func(w http.ResponseWriter, r *http.Request) { <-r.Context().Done() },
			args:   []string{"-timeout", "10ms"},
			status: 1,
			stderr: "context deadline exceeded",
		},
		{name: "no such file", args: []string{filepath.Join("testdata", "none")}, status: 1, stderr: "none"},
		{name: "two files", args: []string{"a", "b"}, status: 2, stderr: "usage"},
		{name: "no such flag", args: []string{"-x"}, status: 2, stderr: "-x"},
	} {
		t.Run(c.name, func(t *testing.T) {
			server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				var asked map[string]string
				if err := json.NewDecoder(r.Body).Decode(&asked); err != nil || asked["inputs"] != article {
					t.Errorf("asked for %q, %v", asked, err)
				}
				c.answer(w, r)
			}))
			defer server.Close()
			var stdout, stderr strings.Builder
			status := run(strings.NewReader(article), &stdout, &stderr, append([]string{"-url", server.URL}, c.args...))
			if status != c.status || !strings.Contains(stderr.String(), c.stderr) {
				t.Errorf("status %d, stderr %q; want %d, %q", status, &stderr, c.status, c.stderr)
			}
			if diff := cmp.Diff(c.stdout, stdout.String()); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestRunFile(t *testing.T) {
	var stderr strings.Builder
	if status := run(nil, io.Discard, &stderr, nil); status != 2 {
		t.Errorf("without a service: status %d, want 2", status)
	}
	file := filepath.Join(t.TempDir(), "article")
	if err := os.WriteFile(file, []byte(article), 0o600); err != nil {
		t.Fatal(err)
	}
	if status := run(nil, io.Discard, &stderr, []string{"-url", "nowhere:", file}); status != 1 {
		t.Errorf("nowhere: status %d, want 1", status)
	}
}
