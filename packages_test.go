package hearsay_test

import (
	"go/ast"
	"go/doc"
	"go/parser"
	"go/token"
	"path"
	"path/filepath"
	"strings"
	"testing"
)

// publicPackages are the folders of the packages that others import.
var publicPackages = []string{".", "sentence", "entity", "quote", "stance"}

// A sourcePackage is a public package as its source shows it.
type sourcePackage struct {
	*doc.Package
	fset *token.FileSet
}

// sources returns the public packages with the Examples of their tests, and
// without what is not exported.
func sources(t *testing.T) []sourcePackage {
	t.Helper()
	var out []sourcePackage
	for _, dir := range publicPackages {
		names, err := filepath.Glob(filepath.Join(dir, "*.go"))
		if err != nil {
			t.Fatal(err)
		}
		fset := token.NewFileSet()
		var files []*ast.File
		for _, name := range names {
			if strings.HasSuffix(name, "_test.go") && !strings.HasSuffix(name, "example_test.go") {
				continue
			}
			file, err := parser.ParseFile(fset, name, nil, parser.ParseComments)
			if err != nil {
				t.Fatal(err)
			}
			files = append(files, file)
		}
		p, err := doc.NewFromFiles(fset, files, path.Join("github.com/hearsay-go/hearsay", dir))
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, sourcePackage{p, fset})
	}
	return out
}

// funcs returns the exported functions of p, those among them that pages list
// with the type that they return.
func (p sourcePackage) funcs() []*doc.Func {
	all := p.Funcs[:len(p.Funcs):len(p.Funcs)]
	for _, typ := range p.Types {
		all = append(all, typ.Funcs...)
	}
	return all
}

// values returns the groups of exported constants and variables of p.
func (p sourcePackage) values() []*doc.Value {
	var all []*doc.Value
	all = append(append(all, p.Consts...), p.Vars...)
	for _, typ := range p.Types {
		all = append(append(all, typ.Consts...), typ.Vars...)
	}
	return all
}

// spec returns the declaration of typ.
func spec(typ *doc.Type) *ast.TypeSpec { return typ.Decl.Specs[0].(*ast.TypeSpec) }

// fields returns the exported fields of a struct or the methods of an
// interface, or nothing.
func fields(typ *doc.Type) []*ast.Field {
	switch t := spec(typ).Type.(type) {
	case *ast.StructType:
		return t.Fields.List
	case *ast.InterfaceType:
		return t.Methods.List
	}
	return nil
}

// fieldName returns the first name of a field, or of the type it embeds.
func fieldName(f *ast.Field) string {
	if len(f.Names) > 0 {
		return f.Names[0].Name
	}
	switch t := f.Type.(type) {
	case *ast.Ident:
		return t.Name
	case *ast.SelectorExpr:
		return t.Sel.Name
	}
	return "?"
}
