//go:build s3

package main

// Files in S3 need the SDK of AWS, a fifth of what is compiled otherwise.
import _ "github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem/s3"
