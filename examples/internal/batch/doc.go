// Package batch is what the programs in examples share that work on many
// articles: it reads articles from folders, files and JSON lines, does
// something to several at once and gives the results in order, and tells
// somebody who waits at a terminal how far it is.
package batch
