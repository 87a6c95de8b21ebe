package browser

import (
	"bytes"
	"fmt"
	"image"
	"image/png"
	"math"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// TestColors checks that the fills of any two speakers, and the paper, can be
// told apart, by readers who are colour-blind too. Chromium simulates them.
func TestColors(t *testing.T) {
	const side = 20 // of a square, in pixels
	const squares = `(() => {
		const box = document.createElement("div");
		box.style = "position: fixed; z-index: 9; inset: 0 auto auto 0; display: flex";
		for (let i = -1; i <= 8; i++) {
			const square = document.createElement("div");
			square.className = "hue-" + i;
			square.style.width = square.style.height = "20px";
			square.style.background = i < 0 ? "var(--paper)" : "var(--fill)";
			box.append(square);
		}
		document.body.append(box);
		return box.childElementCount;
	})()`
	// A difference of 2 is about what one sees when two fields touch.
	const enough = 3.0
	for _, scheme := range []string{"light", "dark"} {
		tb := open(t, "alaska", 1000, 800, media("screen", scheme))
		n := eval[int](tb, squares)
		for _, eyes := range []emulation.SetEmulatedVisionDeficiencyType{"none", "protanopia", "deuteranopia", "tritanopia"} {
			tb.do(command(emulation.SetEmulatedVisionDeficiency, emulation.SetEmulatedVisionDeficiencyParams{Type: eyes}))
			picture := tb.picture(chromedp.CaptureScreenshot())
			least, pair := math.Inf(1), ""
			for i := range n {
				for j := range i {
					d := difference(picture, i*side+side/2, j*side+side/2, side/2)
					if d < least {
						least, pair = d, fmt.Sprintf("%d and %d", j-1, i-1)
					}
				}
			}
			t.Logf("%s, %s: %.1f between %s", scheme, eyes, least, pair)
			if least < enough {
				t.Errorf("%s, %s: hues %s differ by %.1f, want %.1f", scheme, eyes, pair, least, enough)
			}
		}
	}
}

// picture returns the picture that an action takes.
func (t *tab) picture(take chromedp.Action[[]byte]) image.Image {
	t.Helper()
	b, err := chromedp.Run(t.ctx, take)
	if err != nil {
		t.Fatal(err)
	}
	picture, err := png.Decode(bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	return picture
}

// difference returns a hundred times the distance in Oklab of two pixels of a
// line of a picture.
func difference(picture image.Image, x1, x2, y int) float64 {
	a, b := oklab(picture, x1, y), oklab(picture, x2, y)
	return 100 * math.Sqrt((a[0]-b[0])*(a[0]-b[0])+(a[1]-b[1])*(a[1]-b[1])+(a[2]-b[2])*(a[2]-b[2]))
}

// oklab returns a pixel in Oklab (Ottosson 2020), where distances are about
// what one sees.
func oklab(picture image.Image, x, y int) [3]float64 {
	var c [3]float64
	c0, c1, c2, _ := picture.At(x, y).RGBA()
	for i, v := range []uint32{c0, c1, c2} {
		f := float64(v) / 0xffff
		if f <= 0.04045 {
			c[i] = f / 12.92
		} else {
			c[i] = math.Pow((f+0.055)/1.055, 2.4)
		}
	}
	l := math.Cbrt(0.4122214708*c[0] + 0.5363325363*c[1] + 0.0514459929*c[2])
	m := math.Cbrt(0.2119034982*c[0] + 0.6806995451*c[1] + 0.1073969566*c[2])
	s := math.Cbrt(0.0883024619*c[0] + 0.2817188376*c[1] + 0.6299787005*c[2])
	return [3]float64{
		0.2104542553*l + 0.7936177850*m - 0.0040720468*s,
		1.9779984951*l - 2.4285922050*m + 0.4505937099*s,
		0.0259040371*l + 0.7827717662*m - 0.8086757660*s,
	}
}
