package hearsay

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"
	"unicode/utf8"

	"github.com/hearsay-go/hearsay/internal/plain"
)

// MarshalJSON writes a as JSON, with the names that the tags of the fields
// give; testdata/article.json in the repository shows every field. A span is
// {"start":0,"end":4}, in bytes of "text"; an embedded one is written as the
// fields "start" and "end" beside the others. Lists are never null, and what a
// does not have is left out. It is an error if a string of a, the text above all, is
// not valid UTF-8: JSON has no way to write it, and to replace the bytes that
// are wrong would shift every offset behind them.
//
// [json.Marshal] writes "<", ">" and "&" as \u003c, \u003e and \u0026, here
// as everywhere. To have them as they are, use a [json.Encoder] with
// SetEscapeHTML(false).
//
// An Article is read with [json.Unmarshal], which ignores fields that it does
// not know and takes null for a list that is empty.
func (a Article) MarshalJSON() ([]byte, error) {
	type article Article // has no MarshalJSON
	out := plain.Copy(article(a))
	err := plain.Walk(&out, func(v reflect.Value) error {
		if v.Kind() == reflect.String {
			return checkUTF8(v.String())
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("hearsay: %w", err)
	}
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(out); err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), nil
}

// checkUTF8 returns an error if s is not valid UTF-8, which names the first
// byte that is wrong.
func checkUTF8(s string) error {
	for at := 0; at < len(s); {
		r, size := utf8.DecodeRuneInString(s[at:])
		if r == utf8.RuneError && size == 1 {
			return fmt.Errorf("not valid UTF-8 at byte %d", at)
		}
		at += size
	}
	return nil
}
