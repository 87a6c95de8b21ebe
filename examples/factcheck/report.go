package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/hearsay-go/hearsay/examples/internal/oneline"
	"github.com/hearsay-go/hearsay/quote"
)

// A report is answers as people read them.
type report struct {
	w         io.Writer
	checked   int
	failed    int
	unchecked int
}

func (r *report) write(a answer) error {
	r.checked++
	if !a.Stands {
		r.failed++
	}
	_, err := io.WriteString(r.w, paragraph(a))
	return err
}

// end writes how many claims stand.
func (r *report) end() error {
	s := fmt.Sprintf("%d checked, %d stand, %d failed", r.checked, r.checked-r.failed, r.failed)
	if r.unchecked > 0 {
		s += fmt.Sprintf("; %d could not be checked", r.unchecked)
	}
	_, err := fmt.Fprintln(r.w, s)
	return err
}

// paragraph tells of one claim.
func paragraph(a answer) string {
	var b strings.Builder
	verdict := "stands"
	if !a.Stands {
		verdict = "FAILED: " + strings.Join(a.Failures, ", ")
	}
	claim := strings.TrimSpace(a.Text)
	if claim == "" {
		claim = "(no words)"
	}
	if a.Speaker != "" {
		claim = a.Speaker + ": " + claim
	}
	fmt.Fprintf(&b, "line %d  %s\n    claim    %s\n", a.Line, verdict, oneline.Of(claim))
	for i, s := range a.Spans {
		fmt.Fprintf(&b, "    article  %s, bytes %d–%d: %s\n", oneline.Of(a.Article), s.Start, s.End, oneline.Of(a.Found[i]))
	}
	if len(a.Spans) == 0 {
		fmt.Fprintf(&b, "    article  not there\n")
	} else {
		fmt.Fprintf(&b, "    match    %s\n", a.Match)
	}
	if a.Diff != "" {
		fmt.Fprintf(&b, "    changed  %s\n", oneline.Of(a.Diff))
	}
	if w := whose(a); w != "" {
		fmt.Fprintf(&b, "    speaker  %s\n", oneline.Of(w))
	}
	b.WriteByte('\n')
	return b.String()
}

// whose tells whose words they are.
func whose(a answer) string {
	if a.Match == quote.Absent {
		return ""
	}
	who := strings.Join(a.Speakers, " and ")
	if who == "" {
		who = a.Source
	}
	switch a.Attribution {
	case quote.Same:
		return who + ", as claimed"
	case quote.Other:
		if who == "" {
			who = "somebody else"
		}
		return who + ", not " + a.Speaker
	case quote.Nobody:
		return "nobody: the words are the article’s own"
	case quote.Unresolved:
		if who != "" {
			return "not known to be " + a.Speaker + ": " + who
		}
		return "not known to be " + a.Speaker
	}
	return who
}
