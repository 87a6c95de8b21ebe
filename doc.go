package hearsay
