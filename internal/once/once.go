// Package once makes values when they are first asked for.
package once

import "sync"

// A Value is made when it is first asked for. It does what sync.OnceValue
// does, but a variable of the package costs nothing when a program starts:
// that makes closures, and everybody who imports the library would pay for
// them.
type Value[T any] struct {
	once  sync.Once
	value T
}

// Get returns the value, which make makes at the first call. It is safe for
// concurrent use.
func (v *Value[T]) Get(make func() T) T {
	v.once.Do(func() { v.value = make() })
	return v.value
}
