package batch

import "iter"

// ahead is how many items may wait for each worker, so that short ones behind
// a long one are worked on while it is.
const ahead = 8

// InOrder calls f for each item of in, with as many goroutines as workers
// says, and returns the results in the order of the items, each as soon as it
// and those before it are there. If the caller stops early, what is being
// worked on is finished, and in is asked for no more than one item.
func InOrder[In, Out any](in iter.Seq[In], workers int, f func(In) Out) iter.Seq[Out] {
	type job struct {
		in   In
		out  Out
		done chan struct{} // closed when out is there
	}
	return func(yield func(Out) bool) {
		var (
			inOrder = make(chan *job, workers*ahead)
			work    = make(chan *job)
			stop    = make(chan struct{}) // closed when nobody needs results
		)
		defer close(stop)
		go func() {
			defer close(inOrder)
			defer close(work)
			for item := range in {
				j := &job{in: item, done: make(chan struct{})}
				for _, to := range []chan *job{inOrder, work} {
					select {
					case to <- j:
					case <-stop:
						return
					}
				}
			}
		}()
		for range workers {
			go func() {
				for j := range work {
					j.out = f(j.in)
					close(j.done)
				}
			}()
		}
		for j := range inOrder {
			<-j.done
			if !yield(j.out) {
				return
			}
		}
	}
}
