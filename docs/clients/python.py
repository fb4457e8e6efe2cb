"""Asks the service from Python and reads its network with networkx. Usage: python.py [address of the service]"""

import io
import json
import sys
from urllib.request import Request, urlopen

import networkx

service = sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:4000"


def ask(query, **variables):
    """The data of a GraphQL answer; an error of the service is an exception."""
    body = json.dumps({"query": query, "variables": variables}).encode()
    with urlopen(Request(f"{service}/graphql", body, {"content-type": "application/json"})) as answer:
        found = json.load(answer)
    if "errors" in found:
        raise RuntimeError(found["errors"][0]["message"])
    return found["data"]


backing = ask(
    "query ($id: ID!) { backing(projectId: $id) { instrument { id } standing } }", id="tsu-5-100"
)["backing"]
for path in backing:
    # A ministry may back a project without an instrument.
    instrument = path["instrument"]
    print(instrument["id"] if instrument else "no instrument", path["standing"])

# Everything that sources name, as a graph. Two entities may be related in several ways: a multigraph.
with urlopen(f"{service}/export/network.graphml?placeholders=false") as answer:
    graph = networkx.read_graphml(io.BytesIO(answer.read()), force_multigraph=True)
print(graph.number_of_nodes(), graph.number_of_edges())

degree = dict(graph.degree())
best = max(degree, key=lambda node: (degree[node], node))
print(graph.nodes[best]["label"], graph.nodes[best]["standing"], degree[best])
