// Package browser tests the pages of examples/highlight where they are read:
// in Chromium. It is a module of its own, so that what drives the browser is
// no dependency of the library.
//
//	go test ./...
//
// The tests look for chromium, google-chrome and what else chromedp knows;
// without any they are skipped. They keep screenshots in a folder with
//
//	go test -artifacts -outputdir DIR .
package browser
