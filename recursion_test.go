package hearsay_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// recursive are the functions of the library that may call themselves, by
// themselves or through others, and what bounds how deep: no text can make it
// deeper.
var recursive = map[string]string{
	"(*quote.nameList).named":              "takes a title off a name of at most maxName bytes each time",
	"(*quote.reader).appositive":           "with appositives false, nounPhraseAfter does not ask for them",
	"(*quote.reader).nounPhraseAfter":      "see appositive",
	"(*quote.reader).readStretch":          "ends at maxNested",
	"(*quote.reader).resolve":              "the antecedent of a relative pronoun, which has none itself",
	"(*quote.wordIndex).enter":             "small letters have no small letters",
	"(*internal/plain.locatedError).Error": "of an error that is no locatedError: see inside",
	"internal/plain.own":                   "as deep as the type of an Article",
	"internal/plain.walk":                  "as deep as the type of an Article",
}

// TestRecursion looks for functions that call themselves. What calls itself
// once for each level of what it reads is stopped by a text that is nested
// deeply enough.
func TestRecursion(t *testing.T) {
	if testing.Short() {
		t.Skip("type-checks the library")
	}
	if _, err := exec.LookPath("go"); err != nil {
		t.Skip(err)
	}
	if diff := cmp.Diff(slices.Sorted(maps.Keys(recursive)), cycles(callGraph(t))); diff != "" {
		t.Errorf("functions that may call themselves (-known +found):\n%s", diff)
	}
}

// callGraph returns for every function of the library those it may call: all
// that it mentions, and of what it mentions of an interface every method of
// that name. A function without a name belongs to the one it stands in; if it
// is the value of a variable that it mentions, that calls itself.
func callGraph(t *testing.T) map[string][]string {
	type listed struct {
		ImportPath, Dir, Export string
		GoFiles                 []string
		Module                  *struct{ Main bool }
	}
	cmd := exec.Command("go", "list", "-export", "-deps", "-json=ImportPath,Dir,Export,GoFiles,Module", ".")
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	exports := map[string]string{}
	var ours []listed
	for decoder := json.NewDecoder(bytes.NewReader(out)); ; {
		var p listed
		if err := decoder.Decode(&p); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		exports[p.ImportPath] = p.Export
		if p.Module != nil && p.Module.Main {
			ours = append(ours, p)
		}
	}
	files := token.NewFileSet()
	imports := importer.ForCompiler(files, "gc", func(path string) (io.ReadCloser, error) { return os.Open(exports[path]) })
	calls := map[string][]string{}
	for _, p := range ours {
		var parsed []*ast.File
		for _, name := range p.GoFiles {
			file, err := parser.ParseFile(files, filepath.Join(p.Dir, name), nil, parser.SkipObjectResolution)
			if err != nil {
				t.Fatal(err)
			}
			parsed = append(parsed, file)
		}
		info := &types.Info{Uses: map[*ast.Ident]types.Object{}, Defs: map[*ast.Ident]types.Object{}}
		if _, err := (&types.Config{Importer: imports}).Check(p.ImportPath, files, parsed, info); err != nil {
			t.Fatal(err)
		}
		for _, file := range parsed {
			for _, d := range file.Decls {
				addCalls(calls, info, d)
			}
		}
	}
	if len(calls) < 500 {
		t.Fatalf("only %d functions", len(calls))
	}
	return calls
}

// addCalls adds what the functions and variables that d declares mention.
func addCalls(calls map[string][]string, info *types.Info, d ast.Decl) {
	add := func(caller string, body ast.Node) {
		calls[caller] = append(calls[caller], mentions(info, body)...)
		if callsItself(info, body) {
			calls[caller] = append(calls[caller], caller)
		}
	}
	switch d := d.(type) {
	case *ast.FuncDecl:
		caller := nameOf(info.Defs[d.Name])
		add(caller, d)
		if d.Recv != nil {
			calls[anyMethod(d.Name.Name)] = append(calls[anyMethod(d.Name.Name)], caller)
		}
	case *ast.GenDecl:
		for _, spec := range d.Specs {
			if v, ok := spec.(*ast.ValueSpec); ok && d.Tok == token.VAR {
				for _, name := range v.Names {
					add(nameOf(info.Defs[name]), v)
				}
			}
		}
	}
}

// mentions returns the functions and variables of packages that stand in body.
func mentions(info *types.Info, body ast.Node) []string {
	var names []string
	ast.Inspect(body, func(n ast.Node) bool {
		id, ok := n.(*ast.Ident)
		if !ok {
			return true
		}
		switch object := info.Uses[id].(type) {
		case *types.Func:
			receiver := object.Signature().Recv()
			if receiver != nil && types.IsInterface(receiver.Type()) {
				names = append(names, anyMethod(object.Name()))
			} else {
				names = append(names, nameOf(object))
			}
		case *types.Var:
			if object.Pkg() != nil && object.Parent() == object.Pkg().Scope() {
				names = append(names, nameOf(object))
			}
		}
		return true
	})
	return names
}

// callsItself reports whether body gives a variable a function in which that
// variable stands.
func callsItself(info *types.Info, body ast.Node) bool {
	found := false
	ast.Inspect(body, func(n ast.Node) bool {
		a, ok := n.(*ast.AssignStmt)
		if !ok || len(a.Lhs) != len(a.Rhs) {
			return true
		}
		for i, right := range a.Rhs {
			left, isName := a.Lhs[i].(*ast.Ident)
			function, isFunction := right.(*ast.FuncLit)
			if !isName || !isFunction {
				continue
			}
			ast.Inspect(function, func(n ast.Node) bool {
				id, ok := n.(*ast.Ident)
				found = found || ok && info.Uses[id] != nil && info.Uses[id] == info.Uses[left]
				return true
			})
		}
		return true
	})
	return found
}

// anyMethod stands for all methods of a name, one of which an interface calls.
func anyMethod(name string) string { return "a method " + name }

// nameOf returns the name of a function, "quote.fold" or "(*quote.reader).read",
// or that of a variable of a package.
func nameOf(o types.Object) string {
	name := o.Name()
	if f, ok := o.(*types.Func); ok {
		name = f.Origin().FullName()
	} else {
		name = o.Pkg().Path() + "." + name
	}
	return strings.ReplaceAll(name, "github.com/hearsay-go/hearsay/", "")
}

// cycles returns those that reach themselves.
func cycles(calls map[string][]string) []string {
	var all []string
	for name := range calls {
		seen, next := map[string]bool{}, slices.Clone(calls[name])
		for len(next) > 0 && !seen[name] {
			called := next[len(next)-1]
			next = next[:len(next)-1]
			if !seen[called] {
				seen[called] = true
				next = append(next, calls[called]...)
			}
		}
		if seen[name] && !strings.HasPrefix(name, anyMethod("")) {
			all = append(all, name)
		}
	}
	slices.Sort(all)
	return all
}
