package hearsay_test

import (
	"go/ast"
	"go/doc"
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
