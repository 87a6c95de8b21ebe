package hearsay_test

import (
	"go/ast"
	"go/doc"
	"go/doc/comment"
	"go/parser"
	"os"
	"slices"
	"strings"
	"testing"
)

// TestExamples checks that pages show how everything is used that does
// something: every package, function and type with methods has an Example
// whose output is checked, and every method is called in one. An Example of a
// type that calls its constructor or a method is one of these, too, and so is
// one of the function that does what a method of its name does.
func TestExamples(t *testing.T) {
	for _, p := range sources(t) {
		functions := map[string][]*doc.Example{}
		for _, f := range p.funcs() {
			functions[f.Name] = f.Examples
		}
		missing := func(name string) { t.Errorf("%s.%s has no Example with output", p.Name, name) }
		if !checked(p.Examples) {
			t.Errorf("package %s has no Example with output", p.Name)
		}
		ofType := map[string]bool{} // functions that an Example of their type calls
		for _, typ := range p.Types {
			all := typ.Examples[:len(typ.Examples):len(typ.Examples)]
			for _, m := range typ.Methods {
				all = append(all, m.Examples...)
			}
			for _, f := range typ.Funcs {
				ofType[f.Name] = calls(all, f.Name)
				all = append(all, f.Examples...)
			}
			_, isInterface := spec(typ).Type.(*ast.InterfaceType)
			if (len(typ.Methods) > 0 || isInterface) && !checked(all) {
				missing(typ.Name)
			}
			for _, m := range typ.Methods {
				if !checked(m.Examples) && !calls(all, m.Name) && !checked(functions[m.Name]) {
					missing(typ.Name + "." + m.Name)
				}
			}
		}
		for _, f := range p.funcs() {
			if !checked(f.Examples) && !ofType[f.Name] {
				missing(f.Name)
			}
		}
	}
}

// checked reports whether one of the Examples has an output that is checked.
func checked(examples []*doc.Example) bool {
	for _, e := range examples {
		if e.Output != "" {
			return true
		}
	}
	return false
}

// calls reports whether one of the Examples with output calls a method, or a
// function of a package, of this name.
func calls(examples []*doc.Example, name string) bool {
	found := false
	for _, e := range examples {
		if e.Output == "" {
			continue
		}
		ast.Inspect(e.Code, func(n ast.Node) bool {
			if s, ok := n.(*ast.SelectorExpr); ok && s.Sel.Name == name {
				found = true
			}
			return !found
		})
	}
	return found
}

// A shownExample is the code of an Example without its frame, and what it
// prints.
type shownExample struct{ code, output string }

// shownExamples returns the Examples of p that have an output.
func shownExamples(t *testing.T, p sourcePackage) []shownExample {
	t.Helper()
	all := p.Examples[:len(p.Examples):len(p.Examples)]
	for _, f := range p.funcs() {
		all = append(all, f.Examples...)
	}
	for _, typ := range p.Types {
		all = append(all, typ.Examples...)
		for _, m := range typ.Methods {
			all = append(all, m.Examples...)
		}
	}
	var out []shownExample
	for _, e := range all {
		body, ok := e.Code.(*ast.BlockStmt)
		if !ok {
			t.Fatalf("the Example %q of %s is a whole file", e.Name, p.Name)
		}
		begin, end := p.fset.Position(body.Lbrace), p.fset.Position(body.Rbrace)
		source, err := os.ReadFile(begin.Filename)
		if err != nil {
			t.Fatal(err)
		}
		code, _, _ := strings.Cut(string(source[begin.Offset+1:end.Offset]), "\t// Output:")
		code = strings.ReplaceAll(strings.Trim(code, "\n"), "\n\t", "\n")
		out = append(out, shownExample{strings.TrimPrefix(code, "\t") + "\n", e.Output})
	}
	return out
}

// isParagraph reports whether block is a paragraph that ends with word.
func isParagraph(block comment.Block, word string) bool {
	p, ok := block.(*comment.Paragraph)
	if !ok {
		return false
	}
	last, ok := p.Text[len(p.Text)-1].(comment.Plain)
	return ok && strings.HasSuffix(string(last), word)
}

// TestPackageCode checks that the Go code in the comments of packages stands
// in their Examples, line by line, and that these print what it is said to
// print.
func TestPackageCode(t *testing.T) {
	for _, p := range sources(t) {
		found, prints := 0, false
		for _, block := range p.Parser().Parse(p.Doc).Content {
			code, ok := block.(*comment.Code)
			if !ok {
				prints = isParagraph(block, "prints")
				continue
			}
			if prints && !slices.ContainsFunc(shownExamples(t, p), func(e shownExample) bool { return strings.Contains(e.output, code.Text) }) {
				t.Errorf("no Example of %s prints\n%s", p.Name, code.Text)
			}
			if _, err := parser.ParseExpr("func() {\n" + code.Text + "}"); err != nil {
				continue // not Go
			}
			found++
			if !slices.ContainsFunc(shownExamples(t, p), func(e shownExample) bool { return strings.Contains(e.code, code.Text) }) {
				t.Errorf("no Example of %s holds\n%s", p.Name, code.Text)
			}
		}
		if found == 0 {
			t.Errorf("package %s shows no code", p.Name)
		}
	}
}
