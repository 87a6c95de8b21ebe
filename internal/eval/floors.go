package main

import (
	_ "embed"
	"fmt"
	"io"
	"strconv"
	"strings"
)

//go:embed floors.txt
var floorsText string

// readFloors returns what figures must reach.
func readFloors() (map[name]float64, error) { return parseFloors(floorsText) }

// parseFloors reads lines of layer, set, measure and floor, parted by tabs.
// Lines that begin with # are comments.
func parseFloors(text string) (map[name]float64, error) {
	floors := map[name]float64{}
	line := 0
	for s := range strings.Lines(text) {
		line++
		s = strings.TrimSpace(s)
		if s == "" || s[0] == '#' {
			continue
		}
		fields := strings.Split(s, "\t")
		if len(fields) != 4 {
			return nil, fmt.Errorf("floors.txt: line %d: %d fields, not 4", line, len(fields))
		}
		n := name{fields[0], fields[1], fields[2]}
		floor, err := strconv.ParseFloat(fields[3], 64)
		if err != nil {
			return nil, fmt.Errorf("floors.txt: line %d: %w", line, err)
		}
		if _, ok := floors[n]; ok {
			return nil, fmt.Errorf("floors.txt: line %d: a second floor of %s", line, n)
		}
		floors[n] = floor
	}
	return floors, nil
}

// printTable prints figures in aligned columns, those under their floor
// marked.
func printTable(w io.Writer, figures []figure, floors map[name]float64) {
	head := name{"what", "set", "measure"}
	layer, set, measure := len(head.layer), len(head.set), len(head.measure)
	for _, f := range figures {
		layer = max(layer, len(f.layer))
		set = max(set, len(f.set))
		measure = max(measure, len(f.measure))
	}
	row := func(n name, value, floor, mark string) {
		fmt.Fprintf(w, "%-*s  %-*s  %-*s  %6s  %6s%s\n", layer, n.layer, set, n.set, measure, n.measure, value, floor, mark)
	}
	row(head, "value", "floor", "")
	for _, f := range figures {
		shown, mark := "-", ""
		if floor, ok := floors[f.name]; ok {
			shown = fmt.Sprintf("%.1f", floor)
			if f.value < floor {
				mark = " !"
			}
		}
		row(f.name, fmt.Sprintf("%.2f", f.value), shown, mark)
	}
}
