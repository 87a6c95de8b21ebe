// Package plain copies plain data and walks over it: values made of structs
// with exported fields, slices, strings, numbers and booleans, as an Article
// is.
package plain

import (
	"fmt"
	"reflect"
	"strings"
)

// Copy returns a copy of v that shares no slice with it. No slice of the copy
// is nil, and no two of them share their elements.
func Copy[T any](v T) T {
	own(reflect.ValueOf(&v).Elem())
	return v
}

func own(v reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			own(v.Field(i))
		}
	case reflect.Slice:
		fresh := reflect.MakeSlice(v.Type(), v.Len(), v.Len())
		reflect.Copy(fresh, v)
		for i := range fresh.Len() {
			own(fresh.Index(i))
		}
		v.Set(fresh)
	}
}

// Walk calls visit for the value that pointer points to and for every value
// in it, at any depth, the outer before the inner. It ends with the first
// error that visit returns, before which it puts the way to the value, by the
// names that fields have in JSON: "mentions[3].rule: too long".
func Walk(pointer any, visit func(v reflect.Value) error) error {
	err := walk(reflect.ValueOf(pointer).Elem(), visit)
	if at, ok := err.(*locatedError); ok {
		return fmt.Errorf("%s: %w", strings.TrimPrefix(at.path, "."), at.err)
	}
	return err
}

// A locatedError is an error and the way to it from some value.
type locatedError struct {
	path string
	err  error
}

func (e *locatedError) Error() string { return e.path + ": " + e.err.Error() }

func walk(v reflect.Value, visit func(v reflect.Value) error) error {
	if err := visit(v); err != nil {
		return err
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if err := walk(v.Field(i), visit); err != nil {
				return inside(step(v.Type().Field(i)), err)
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			if err := walk(v.Index(i), visit); err != nil {
				return inside(fmt.Sprintf("[%d]", i), err)
			}
		}
	}
	return nil
}

// step returns how the way to a field is written.
func step(f reflect.StructField) string {
	name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
	switch {
	case name != "":
		return "." + name
	case f.Anonymous:
		return "" // its fields stand in JSON as those of the outer struct
	}
	return "." + f.Name
}

// inside puts a step before the way to an error.
func inside(step string, err error) error {
	if at, ok := err.(*locatedError); ok {
		at.path = step + at.path
		return at
	}
	return &locatedError{step, err}
}
