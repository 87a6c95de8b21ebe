package browser

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	cdplog "github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// Set by TestMain.
var (
	browser context.Context // of the one browser that all tests share; nil if there is none
	server  *httptest.Server
)

func TestMain(m *testing.M) { os.Exit(run(m)) }

// run makes the pages, starts the browser and runs the tests.
func run(m *testing.M) int {
	pages, err := makePages()
	if err != nil {
		log.Print(err)
		return 1
	}
	server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.Write(pages[strings.TrimPrefix(r.URL.Path, "/")])
	}))
	defer server.Close()

	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.Flag("disable-component-update", true),
		chromedp.Flag("disable-quic", true),
		chromedp.DisableGPU,
	)
	if os.Geteuid() == 0 {
		options = append(options, chromedp.NoSandbox) // which Chromium refuses to root
	}
	allocator, stop := chromedp.NewExecAllocator(context.Background(), options...)
	defer stop()
	started, end := chromedp.NewContext(allocator)
	defer end()
	switch err := chromedp.Do(started); {
	case errors.Is(err, exec.ErrNotFound):
		fmt.Println("No Chromium or Chrome is installed: the tests of pages are skipped.")
	case err != nil:
		log.Print("starting the browser: ", err)
		return 1
	default:
		browser = started
	}
	return m.Run()
}

// makePages runs examples/highlight on every article and returns the pages by
// name.
func makePages() (map[string][]byte, error) {
	dir, err := os.MkdirTemp("", "highlight")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	program := filepath.Join(dir, "highlight.exe")
	build := exec.Command("go", "build", "-o", program, ".")
	build.Dir = ".." // in the library's own module
	if out, err := build.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("go build: %w\n%s", err, out)
	}
	pages := make(map[string][]byte)
	for name := range articles {
		run := exec.Command(program, "-") // reads standard input
		if file := articles[name].file; file != "" {
			run = exec.Command(program, file)
		}
		run.Stdin = strings.NewReader(articles[name].text)
		var errs bytes.Buffer
		run.Stderr = &errs
		if pages[name], err = run.Output(); err != nil {
			return nil, fmt.Errorf("highlight of %s: %w\n%s", name, err, errs.String())
		}
	}
	return pages, nil
}

// A tab is a page in the browser, of a certain size.
type tab struct {
	*testing.T
	ctx context.Context

	mu       sync.Mutex
	requests []string
	problems []string // of the console
}

// open opens the page of an article. When the test ends it has failed if the
// console showed an error or something but the page was asked for.
func open(t *testing.T, article string, width, height int, actions ...action) *tab {
	t.Helper()
	if browser == nil {
		t.Skip("no Chromium or Chrome is installed")
	}
	ctx, closeTab := chromedp.NewContext(browser)
	if err := chromedp.Do(ctx); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	t.Cleanup(func() { cancel(); closeTab() })
	tb := &tab{T: t, ctx: ctx}
	if err := chromedp.Listen(ctx, tb.listen); err != nil {
		t.Fatal(err)
	}
	tb.do(
		command(network.Enable, network.EnableParams{}),
		command(cdplog.Enable, cdp.Empty{}),
		chromedp.EmulateViewport(int64(width), int64(height)))
	tb.do(actions...)
	url := server.URL + "/" + article
	tb.do(chromedp.Navigate(url))
	t.Cleanup(func() { // runs first
		tb.mu.Lock()
		defer tb.mu.Unlock()
		if got := strings.Join(tb.requests, " "); got != url {
			t.Errorf("requests: %s, want only %s", got, url)
		}
		for _, p := range tb.problems {
			t.Errorf("console: %s", p)
		}
	})
	return tb
}

// listen takes down what the page asks for and what the console shows.
func (t *tab) listen(event any) {
	t.mu.Lock()
	defer t.mu.Unlock()
	switch e := event.(type) {
	case *network.EventRequestWillBeSent:
		if !strings.HasPrefix(e.Request.URL, "data:") { // what simulates colour-blindness
			t.requests = append(t.requests, e.Request.URL)
		}
	case *runtime.EventExceptionThrown:
		t.problems = append(t.problems, e.ExceptionDetails.Text)
	case *runtime.EventConsoleAPICalled:
		t.problems = append(t.problems, string(e.Type))
	case *cdplog.EventEntryAdded:
		t.problems = append(t.problems, e.Entry.Text)
	}
}

// An action is something that is done to a page.
type action = chromedp.Action[chromedp.Void]

func (t *tab) do(actions ...action) {
	t.Helper()
	if err := chromedp.Do(t.ctx, actions...); err != nil {
		t.Fatal(err)
	}
}

// eval returns what a JavaScript expression is.
func eval[T any](t *tab, expression string) T {
	t.Helper()
	out, err := chromedp.Run(t.ctx, chromedp.Evaluate[T](expression))
	if err != nil {
		t.Fatalf("%s: %v", expression, err)
	}
	return out
}

// command is the action that sends a command of the browser's protocol.
func command[P, R any](c cdp.Command[P, R], params P) action {
	return chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
		_, err := cdp.Call(ctx, t, c, params)
		return err
	})
}

// media emulates a medium, "screen" or "print", and a colour scheme, "light"
// or "dark".
func media(medium, scheme string) action {
	return command(emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
		Media:    medium,
		Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}},
	})
}
