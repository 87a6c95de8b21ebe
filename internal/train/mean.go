package main

// A mean is that of weights at several moments: those of a single one depend on
// what was learned last.
type mean struct {
	total []float32
	n     int
}

// remember counts the weights as they are.
func (m *mean) remember(weights []float32) {
	if m.total == nil {
		m.total = make([]float32, len(weights))
	}
	for i, w := range weights {
		m.total[i] += w
	}
	m.n++
}

// settle sets the weights to the mean of what was remembered.
func (m *mean) settle(weights []float32) {
	for i, w := range m.total {
		weights[i] = w / float32(m.n)
	}
}
