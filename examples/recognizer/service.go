package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"

	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/sentence"
)

// A service recognises names.
type service struct{ URL string }

// An answer is a name that the service found. Its offsets count characters.
type answer struct {
	Label string  `json:"entity_group"`
	Start int     `json:"start"`
	End   int     `json:"end"`
	Score float64 `json:"score"`
}

// kinds are the kinds that the labels of most models stand for.
var kinds = map[string]entity.Kind{
	"PER":  entity.Person,
	"LOC":  entity.Location,
	"ORG":  entity.Organization,
	"MISC": entity.Misc,
}

// recognize returns the names in t. Those of labels that the library has no
// kind for, such as dates, are left out.
func (s service) recognize(ctx context.Context, t *sentence.Text) ([]entity.Mention, error) {
	answers, err := s.ask(ctx, t.String())
	if err != nil {
		return nil, fmt.Errorf("asking %s: %w", s.URL, err)
	}
	offsets := sentence.NewOffsets(t.String(), sentence.Runes)
	var names []entity.Mention
	for _, a := range answers {
		kind, ok := kinds[a.Label]
		if !ok {
			continue
		}
		names = append(names, entity.Mention{
			Span:       offsets.ToSpan(sentence.Span{Start: a.Start, End: a.End}),
			Kind:       kind,
			Confidence: a.Score,
			Rule:       "service",
		})
	}
	return names, nil
}

func (s service) ask(ctx context.Context, text string) (answers []answer, err error) {
	body, err := json.Marshal(map[string]string{"inputs": text})
	if err != nil {
		return nil, err
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, s.URL, bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("status %s", response.Status)
	}
	err = json.NewDecoder(response.Body).Decode(&answers)
	return answers, err
}
