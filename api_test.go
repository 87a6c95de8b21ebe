package hearsay_test

import (
	"bytes"
	"cmp"
	"fmt"
	"go/ast"
	"go/format"
	"os"
	"slices"
	"strings"
	"testing"
)

// apiFile lists what the public packages export, one thing a line.
const apiFile = "testdata/api.txt"

// TestAPI shows every change in what is exported. A line that goes or changes
// breaks programs that use it; one that is added breaks none.
func TestAPI(t *testing.T) {
	var now []string
	for _, p := range sources(t) {
		a := &apiLister{t: t, p: p}
		a.list()
		slices.Sort(a.lines)
		now = append(now, a.lines...)
	}
	if *update {
		if err := os.WriteFile(apiFile, []byte(strings.Join(now, "\n")+"\n"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	kept := strings.Split(strings.TrimSpace(readFile(t, apiFile)), "\n")
	for _, line := range kept {
		if !slices.Contains(now, line) {
			t.Errorf("not compatible: gone or changed: %s", line)
		}
	}
	for _, line := range now {
		if !slices.Contains(kept, line) {
			t.Errorf("new: %s", line)
		}
	}
	if t.Failed() {
		t.Log("CONTRIBUTING.md tells what to do.")
	}
}

// An apiLister lists what a package exports: names and types, without the names
// of parameters and without comments. The tags of fields are listed, for they
// are the JSON.
type apiLister struct {
	t     *testing.T
	p     sourcePackage
	lines []string
}

func (a *apiLister) add(form string, args ...any) {
	a.lines = append(a.lines, a.p.Name+": "+fmt.Sprintf(form, args...))
}

func (a *apiLister) list() {
	for _, f := range a.p.funcs() {
		a.add("func %s%s", f.Name, a.signature(f.Decl.Type))
	}
	for _, group := range a.p.values() {
		a.values(group.Decl)
	}
	for _, typ := range a.p.Types {
		s := spec(typ)
		switch underlying := s.Type.(type) {
		case *ast.StructType:
			hidden := ""
			if underlying.Incomplete {
				hidden = " with unexported fields"
			}
			a.add("type %s struct%s", typ.Name, hidden)
			for _, f := range fields(typ) {
				name := ""
				if len(f.Names) > 0 {
					name = f.Names[0].Name + " "
				}
				tag := ""
				if f.Tag != nil {
					tag = " " + f.Tag.Value
				}
				a.add("type %s struct: %s%s%s", typ.Name, name, a.source(f.Type), tag)
			}
		case *ast.InterfaceType: // in one line: a method more breaks those who implement it
			var methods []string
			for _, f := range fields(typ) {
				methods = append(methods, fieldName(f)+a.signature(f.Type.(*ast.FuncType)))
			}
			a.add("type %s interface { %s }", typ.Name, strings.Join(methods, "; "))
		default:
			a.add("type %s %s", typ.Name, a.source(s.Type))
		}
		for _, m := range typ.Methods {
			a.add("method (%s) %s%s", m.Recv, m.Name, a.signature(m.Decl.Type))
		}
	}
}

// values lists constants with their values, for programs may have kept them.
func (a *apiLister) values(decl *ast.GenDecl) {
	var before *ast.ValueSpec // whose type and values those that have none repeat
	for i, s := range decl.Specs {
		s := s.(*ast.ValueSpec)
		of := s
		if len(s.Values) == 0 {
			of = before
		}
		before = of
		typ := ""
		if of.Type != nil {
			typ = " " + a.source(of.Type)
		}
		for k, name := range s.Names {
			if name.IsExported() {
				value := strings.ReplaceAll(a.source(of.Values[k]), "iota", fmt.Sprint(i))
				a.add("%s %s%s = %s", decl.Tok, name.Name, typ, value)
			}
		}
	}
}

// signature returns the parameters and results of f, without their names.
func (a *apiLister) signature(f *ast.FuncType) string {
	types := func(list *ast.FieldList) []string {
		var out []string
		if list != nil {
			for _, field := range list.List {
				out = append(out, slices.Repeat([]string{a.source(field.Type)}, cmp.Or(len(field.Names), 1))...)
			}
		}
		return out
	}
	signature := "(" + strings.Join(types(f.Params), ", ") + ")"
	switch results := types(f.Results); len(results) {
	case 0:
		return signature
	case 1:
		return signature + " " + results[0]
	default:
		return signature + " (" + strings.Join(results, ", ") + ")"
	}
}

// source returns a node as gofmt writes it.
func (a *apiLister) source(node any) string {
	var b bytes.Buffer
	if err := format.Node(&b, a.p.fset, node); err != nil {
		a.t.Fatal(err)
	}
	return b.String()
}
