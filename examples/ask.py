"""Asks which measures cite cooperation with a new area: ask.py [ADDRESS [NEW_AREA]]"""

import json
import sys
import urllib.request

QUERY = """
query Cooperation($area: String!, $after: String) {
  measures(where: {cites: {entity: {name: $area}, role: COOPERATION}}, first: 100, after: $after) {
    nodes {
      text
      citations(role: COOPERATION) { entity { name } evidence { quote start end document { title } } }
    }
    pageInfo { hasNextPage endCursor }
  }
}
"""


def ask(address, variables):
    """Gives the data of the answer; an error of the server is raised with its sentence."""
    body = json.dumps({"query": QUERY, "variables": variables}).encode()
    request = urllib.request.Request(address, body, {"content-type": "application/json"})
    with urllib.request.urlopen(request, timeout=30) as response:
        answer = json.load(response)
    if "errors" in answer:
        raise RuntimeError("; ".join(error["message"] for error in answer["errors"]))
    return answer["data"]


def measures(address, area):
    """Every measure, page after page."""
    after = None
    while True:
        page = ask(address, {"area": area, "after": after})["measures"]
        yield from page["nodes"]
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


address = sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:4000/graphql"
area = sys.argv[2] if len(sys.argv) > 2 else "贵安"
sys.stdout.reconfigure(encoding="utf-8")
for measure in measures(address, area):
    print(measure["text"])
    for citation in measure["citations"]:
        for place in citation["evidence"]:
            print(f"  {citation['entity']['name']}: 《{place['document']['title']}》 {place['start']}–{place['end']} {place['quote']}")
