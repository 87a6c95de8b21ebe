package main

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hearsay-go/hearsay"
)

func TestParagraphs(t *testing.T) {
	long := strings.TrimSpace(strings.Repeat("The mayor spoke at length. ", 6))
	tests := []struct {
		name, text string
		headline   bool
		want       []string
	}{
		{"nothing", "", false, nil},
		{"white space", " \n\ufeff\n", false, nil},
		{"one", "The mayor spoke.", false, []string{"The mayor spoke."}},
		{"blank lines", "The mayor spoke.\n\n \t\nThe council left.\r\n\r\n", false, []string{"The mayor spoke.", "The council left."}},
		{"long lines", long + "\n" + long + "\nThe end.\n", false, []string{long, long, "The end."}},
		{"wrapped lines", "The mayor spoke on Friday of a plan to build\nthe tunnel. The council, which was not told,\nleft.\n\nIt was late.", false,
			[]string{"The mayor spoke on Friday of a plan to build\nthe tunnel. The council, which was not told,\nleft.", "It was late."}},
		{"a stop at the end of a full line", "The mayor spoke on Friday of a fine new plan.\nThe council, which was not told of it, left.", false,
			[]string{"The mayor spoke on Friday of a fine new plan.\nThe council, which was not told of it, left."}},
		{"a line that was not full", "The mayor spoke.\nThe council, which was not told of it, left.", false,
			[]string{"The mayor spoke.", "The council, which was not told of it, left."}},
		{"a headline", "Mayor speaks\n\nThe mayor spoke.", true, []string{"Mayor speaks", "The mayor spoke."}},
		{"a headline behind a byte order mark", "\ufeff\n Mayor speaks \n\nThe mayor spoke.", true, []string{"Mayor speaks", "The mayor spoke."}},
		{"no headline", "The mayor spoke.\n\nThe council left.", false, []string{"The mayor spoke.", "The council left."}},
		{"nothing below", "Mayor speaks", false, []string{"Mayor speaks"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			spans := paragraphs(hearsay.Read(test.text))
			var got []string
			for _, s := range spans {
				got = append(got, s.In(test.text))
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			if h := headline(test.text, spans); h != test.headline {
				t.Errorf("headline: %t", h)
			}
		})
	}
}
