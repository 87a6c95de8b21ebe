package plain

import (
	"errors"
	"fmt"
	"reflect"
	"testing"

	"github.com/google/go-cmp/cmp"
)

type Part struct {
	Number int `json:"number,omitempty"`
	Names  []string
}

type whole struct {
	Part
	Other Part    `json:"other"`
	Parts []Part  `json:"parts"`
	Lists [][]int `json:",omitempty"`
}

func TestCopy(t *testing.T) {
	shared := []string{"a", "b"}
	in := whole{Part: Part{Names: shared}, Parts: []Part{{Names: shared[:1]}, {}}, Lists: [][]int{nil, {1}}}
	out := Copy(in)
	want := whole{
		Part:  Part{Names: []string{"a", "b"}},
		Other: Part{Names: []string{}},
		Parts: []Part{{Names: []string{"a"}}, {Names: []string{}}},
		Lists: [][]int{{}, {1}},
	}
	if diff := cmp.Diff(want, out); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	out.Names[0] = "changed"
	out.Lists[1][0] = 2
	if shared[0] != "a" || out.Parts[0].Names[0] != "a" || in.Lists[1][0] != 1 || in.Parts[1].Names != nil {
		t.Errorf("a change of the copy shows elsewhere: %+v", in)
	}
}

func TestWalk(t *testing.T) {
	v := whole{
		Part:  Part{Number: 1, Names: []string{"a"}},
		Parts: []Part{{Number: 2}, {Names: []string{"b", "c"}}},
		Lists: [][]int{{3}, {4, 5}},
	}
	var got []string
	Walk(&v, func(v reflect.Value) error {
		switch v.Kind() {
		case reflect.Int, reflect.String:
			got = append(got, fmt.Sprint(v))
		}
		return nil
	})
	if diff := cmp.Diff([]string{"1", "a", "0", "2", "0", "b", "c", "3", "4", "5"}, got); diff != "" {
		t.Errorf("values in order (-want +got):\n%s", diff)
	}

	wrong := errors.New("wrong")
	for value, want := range map[string]string{
		"1": "number: wrong",
		"a": "Names[0]: wrong",
		"2": "parts[0].number: wrong",
		"c": "parts[1].Names[1]: wrong",
		"5": "Lists[1][1]: wrong",
	} {
		err := Walk(&v, func(v reflect.Value) error {
			if fmt.Sprint(v) == value {
				return wrong
			}
			return nil
		})
		if err == nil || err.Error() != want || !errors.Is(err, wrong) {
			t.Errorf("%s: got %v, want %s", value, err, want)
		}
	}

	if err := Walk(&v, func(reflect.Value) error { return wrong }); err != wrong {
		t.Errorf("error at the root: %v", err)
	}
}
