#!/bin/sh
# Asks the service from a shell. Usage: sh curl.sh [address of the service]
set -eu
service=${1:-http://127.0.0.1:4000}

# One question over GraphQL: which instrument backs a project?
curl -sSf "$service/graphql" -H 'content-type: application/json' \
  -d '{"query": "{ backing(projectId: \"tsu-5-100\") { instrument { id } standing } }"}'
echo

# The universities and ministries as a table. -f makes an error an error, and not a file.
curl -sSf "$service/export/nodes.csv?kinds=UNIVERSITY,MINISTRY" | cut -d, -f1

# The same file again, only if the data has changed since: 304 says that it has not.
etag=$(curl -sSf -D - -o /dev/null "$service/export/edges.csv" | tr -d '\r' | sed -n 's/^etag: //p')
curl -sSf -o /dev/null -w '%{http_code}\n' -H "if-none-match: $etag" "$service/export/edges.csv"
