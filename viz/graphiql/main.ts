import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { exampleQueries } from './examples.ts';
import { linkedQuery } from './linked-query.ts';
import './page.css';

const fetcher = createGraphiQLFetcher({ url: '/graphql', enableIncrementalDelivery: false });
const examples = exampleQueries.map((query) => ({ query }));
const linked = linkedQuery(window.location.search);

/**
 * GraphiQL with the examples as its tabs, or with those that the reader left. The query of the address comes first, in a tab
 * of its own, and is not run by itself.
 */
function Page() {
  // An operation that the address names is run as long as its query is in front as it came; else GraphiQL asks for one.
  const [isLinked, setLinked] = useState(true);
  const first = linked && {
    query: linked.query,
    variables: linked.variables,
    ...(isLinked && linked.operationName !== null && { operationName: linked.operationName }),
  };
  return createElement(
    GraphiQL,
    {
      fetcher,
      defaultTabs: linked ? [linked, ...examples] : examples,
      ...first,
      onTabChange: ({ tabs, activeTabIndex }) => {
        setLinked(tabs[activeTabIndex]?.query === linked?.query);
      },
      defaultEditorToolsVisibility: linked !== null && linked.variables !== '' ? 'variables' : false,
    },
    createElement(GraphiQL.Logo, null, 'INO Tomsk'),
  );
}

const container = document.querySelector('#graphiql');
if (container === null) throw new Error('graphiql.html has no element #graphiql');
createRoot(container).render(createElement(Page));
