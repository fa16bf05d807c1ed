#!/usr/bin/env bash
# Asks which measures cite cooperation with a new area: ask.sh [ADDRESS [NEW_AREA]]
set -euo pipefail
address=${1:-http://127.0.0.1:4000/graphql}
# In JSON, a backslash and a quotation mark are written with a backslash before them.
area=${2:-贵安}
area=${area//\\/\\\\}
area=${area//\"/\\\"}

curl --silent --show-error --fail-with-body "$address" -H 'content-type: application/json' --data-binary @- <<JSON
{
  "query": "query Cooperation(\$area: String!) { measures(where: {cites: {entity: {name: \$area}, role: COOPERATION}}) { nodes { text evidence { quote document { title } } } } }",
  "variables": {"area": "$area"}
}
JSON
