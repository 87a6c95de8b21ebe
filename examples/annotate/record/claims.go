package record

import (
	"encoding/json"
	"errors"

	"github.com/hearsay-go/hearsay"
	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
)

var errClaims = errors.New(`"claims" is not a list of objects with a "text" and perhaps a "speaker", which are strings`)

// parseClaims reads the claims of a line, of which there may be none.
func parseClaims(b json.RawMessage) ([]quote.Claim, error) {
	if b == nil {
		return nil, nil
	}
	var in []struct {
		Text    *string
		Speaker string
	}
	if err := json.Unmarshal(b, &in); err != nil {
		return nil, errClaims
	}
	var claims []quote.Claim
	for _, c := range in {
		if c.Text == nil {
			return nil, errClaims
		}
		claims = append(claims, quote.Claim{Text: *c.Text, Speaker: c.Speaker})
	}
	return claims, nil
}

// locate looks for claims in article, whose offsets are still in bytes. It
// returns nil if there are no claims or the stage quote is not run.
func (a Annotator) locate(article hearsay.Article, claims []quote.Claim) ([]quote.Location, error) {
	if len(claims) == 0 || !a.runs("quote") {
		return nil, nil
	}
	t, err := sentence.NewText(article.Text, article.Sentences)
	if err != nil {
		return nil, err
	}
	x := &entity.Index{Entities: article.Entities, Mentions: article.Mentions}
	l := quote.NewLocator(t, x, article.Quotations)
	of := sentence.NewOffsets(article.Text, a.unit)
	located := make([]quote.Location, len(claims))
	for i, c := range claims {
		located[i] = l.Locate(c)
		convertLocation(&located[i], of, sentence.NewOffsets(c.Text, a.unit))
	}
	return located, nil
}

// convertLocation makes the offsets of l, which are in bytes, those of the
// article and of the claim in another unit.
func convertLocation(l *quote.Location, article, claim *sentence.Offsets) {
	for i := range l.Spans {
		l.Spans[i], l.ClaimSpans[i] = article.FromSpan(l.Spans[i]), claim.FromSpan(l.ClaimSpans[i])
	}
	for i := range l.Edits {
		e := &l.Edits[i]
		e.Claim, e.Article = claim.FromSpan(e.Claim), article.FromSpan(e.Article)
	}
}
