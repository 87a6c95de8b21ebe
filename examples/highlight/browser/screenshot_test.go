package browser

import (
	"bytes"
	"image/color"
	"image/png"
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/chromedp"
)

// TestScreenshots takes pictures of the page as people see it.
func TestScreenshots(t *testing.T) {
	choose := chromedp.Click(chromedp.CSS(".people li:nth-child(2) button"))
	show := chromedp.Evaluate[chromedp.Void]("document.querySelectorAll('a.side.on, body:not(.filtered) a.side')[2].focus()")
	for _, shot := range []struct {
		name, article  string
		width, height  int
		medium, scheme string
		actions        []action
	}{
		{"light", "alaska", 1440, 1000, "screen", "light", nil},
		{"dark", "alaska", 1440, 1000, "screen", "dark", []action{show}},
		{"chosen", "alaska", 1440, 1000, "screen", "light", []action{choose, show}},
		{"phone", "alaska", 360, 740, "screen", "light", []action{show}},
		{"crowd", "crowd", 1440, 1400, "screen", "light", nil},
		{"print", "alaska", 700, 990, "print", "light", nil},
	} {
		t.Run(shot.name, func(t *testing.T) {
			tb := open(t, shot.article, shot.width, shot.height, media(shot.medium, shot.scheme))
			tb.do(shot.actions...)
			picture := tb.picture(chromedp.CaptureScreenshot())
			if got := picture.Bounds().Size(); got.X != shot.width || got.Y != shot.height {
				t.Errorf("the picture is of %v", got)
			}
			colors := make(map[color.Color]bool)
			for x := range shot.width {
				for y := range shot.height {
					colors[picture.At(x, y)] = true
				}
			}
			if len(colors) < 50 {
				t.Errorf("the picture has %d colours", len(colors))
			}
			var b bytes.Buffer
			if err := png.Encode(&b, picture); err != nil {
				t.Fatal(err)
			}
			keep(t, shot.name+".png", b.Bytes())
		})
	}
}

// keep writes a file to where go test -artifacts keeps it.
func keep(t *testing.T, name string, b []byte) {
	t.Helper()
	if err := os.WriteFile(filepath.Join(t.ArtifactDir(), name), b, 0o644); err != nil {
		t.Fatal(err)
	}
}
