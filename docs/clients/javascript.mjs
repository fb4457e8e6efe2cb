// Asks the service from JavaScript, in Node 20 or a page. Usage: node javascript.mjs [address of the service]
const service = process.argv[2] ?? 'http://127.0.0.1:4000';

/** The data of a GraphQL answer; an error of the service is an exception. */
async function ask(query, variables = {}) {
  const answer = await fetch(`${service}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await answer.json();
  if (errors) throw new Error(errors[0].message);
  return data;
}

const { backing } = await ask('query ($id: ID!) { backing(projectId: $id) { instrument { id } standing } }', {
  id: 'tsu-5-100',
});
// A ministry may back a project without an instrument.
for (const { instrument, standing } of backing) console.log(instrument?.id ?? 'no instrument', standing);

// What stands around a university, ready for Cytoscape.js.
const answer = await fetch(`${service}/export/network.json?around=tsu&depth=1`);
if (!answer.ok) throw new Error((await answer.json()).errors[0].message);
const { elements } = await answer.json();
console.log(elements.nodes.length, elements.edges.length);
