package main

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hearsay-go/hearsay/internal/lexicon"
)

func TestExpand(t *testing.T) {
	got := expand([]lexicon.Entry{
		{Key: "write", Value: "wrote written"},
		{Key: "put", Value: "put noun"},
		{Key: "admit", Value: "admitted"},
		{Key: "begin", Value: "began begun beginning"},
		{Key: "put"},
	})
	want := []lexicon.Entry{
		{Key: "write", Value: "b write"}, {Key: "writes", Value: "s write"}, {Key: "wrote", Value: "d write"},
		{Key: "written", Value: "n write"}, {Key: "writing", Value: "g write"},
		{Key: "put", Value: "bodn put"}, {Key: "puts", Value: "so put"}, {Key: "putting", Value: "g put"},
		{Key: "admit", Value: "b admit"}, {Key: "admits", Value: "s admit"}, {Key: "admitted", Value: "dn admit"}, {Key: "admitting", Value: "g admit"},
		{Key: "begin", Value: "b begin"}, {Key: "begins", Value: "s begin"}, {Key: "began", Value: "d begin"},
		{Key: "begun", Value: "n begin"}, {Key: "beginning", Value: "g begin"},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
