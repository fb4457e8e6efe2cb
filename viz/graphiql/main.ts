import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { exampleQueries } from './examples.ts';
import './page.css';

const container = document.querySelector('#graphiql');
if (container === null) throw new Error('graphiql.html has no element #graphiql');

createRoot(container).render(
  createElement(
    GraphiQL,
    {
      fetcher: createGraphiQLFetcher({ url: '/graphql', enableIncrementalDelivery: false }),
      defaultTabs: exampleQueries.map((query) => ({ query })),
      defaultEditorToolsVisibility: false,
    },
    createElement(GraphiQL.Logo, null, 'INO Tomsk'),
  ),
);
