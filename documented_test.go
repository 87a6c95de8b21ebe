package hearsay_test

import (
	"bytes"
	"go/ast"
	"go/format"
	"strings"
	"testing"
	"unicode/utf8"
)

// TestDocumented checks that whatever is exported has a comment: packages,
// types, functions, methods, fields, and each constant for itself.
func TestDocumented(t *testing.T) {
	for _, p := range sources(t) {
		missing := func(name string) { t.Errorf("%s.%s has no comment", p.Name, name) }
		begins := func(name, comment string) {
			words := strings.Fields(comment)
			if len(words) == 0 {
				missing(name)
				return
			}
			if article := words[0]; len(words) > 1 && (article == "A" || article == "An" || article == "The") {
				words = words[1:]
			}
			if last := name[strings.LastIndexByte(name, '.')+1:]; words[0] != last {
				t.Errorf("the comment of %s.%s begins with %q", p.Name, name, words[0])
			}
		}
		if !strings.HasPrefix(p.Doc, "Package "+p.Name+" ") {
			t.Errorf("the comment of package %s begins otherwise", p.Name)
		}
		for _, f := range p.funcs() {
			begins(f.Name, f.Doc)
		}
		for _, typ := range p.Types {
			begins(typ.Name, typ.Doc)
			for _, m := range typ.Methods {
				begins(typ.Name+"."+m.Name, m.Doc)
			}
			for _, f := range fields(typ) {
				if len(f.Names) > 1 {
					t.Errorf("%s.%s: several fields share a comment", p.Name, typ.Name)
				}
				if f.Doc.Text() == "" && f.Comment.Text() == "" {
					missing(typ.Name + "." + fieldName(f))
				}
			}
		}
		for _, group := range p.values() {
			for _, s := range group.Decl.Specs {
				s := s.(*ast.ValueSpec)
				alone := len(group.Names) == 1 && group.Doc != ""
				if s.Doc.Text() == "" && s.Comment.Text() == "" && !alone {
					missing(s.Names[0].Name)
				}
			}
		}
	}
}

// TestDeclarationsFit checks that pages show the declarations of types and
// constants whole: what is wider than a page is hidden until it is scrolled.
func TestDeclarationsFit(t *testing.T) {
	const most = 108 // columns of a listing on pkg.go.dev
	for _, p := range sources(t) {
		check := func(decl *ast.GenDecl) {
			decl.Doc = nil
			var b bytes.Buffer
			if err := format.Node(&b, p.fset, decl); err != nil {
				t.Fatal(err)
			}
			for line := range strings.SplitSeq(b.String(), "\n") {
				line = strings.ReplaceAll(line, "\t", "    ")
				if n := utf8.RuneCountInString(line); n > most {
					t.Errorf("package %s: %d columns, more than %d:\n%s", p.Name, n, most, line)
				}
			}
		}
		for _, typ := range p.Types {
			check(typ.Decl)
		}
		for _, group := range p.values() {
			check(group.Decl)
		}
	}
}
