import fastify from 'fastify';
import { expect, it } from 'vitest';
import { warmUp } from './warm-up.ts';

/** A promise and what fulfils it. */
function gate() {
  let open!: () => void;
  const passed = new Promise<void>((resolve) => (open = resolve));
  return { passed, open };
}

it('begins no question as long as a visitor waits for an answer', async () => {
  const [firstQuestion, visit] = [gate(), gate()];
  let asked = 0;
  const visitors: string[] = [];
  const app = fastify();
  app.post('/graphql', async () => {
    asked += 1;
    await firstQuestion.passed;
    return { data: { projects: { nodes: [] }, ministries: { nodes: [] } } };
  });
  app.get('/visit', async () => {
    visitors.push('here');
    await visit.passed;
    return 'answered';
  });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  const stop = warmUp(app);
  try {
    await expect.poll(() => asked).toBe(1);
    const visiting = fetch(`${url}/visit`);
    await expect.poll(() => visitors).toEqual(['here']);
    firstQuestion.open();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(asked).toBe(1);
    visit.open();
    expect(await (await visiting).text()).toBe('answered');
    await expect.poll(() => asked).toBe(3); // what is offered first, the whole network, a search
  } finally {
    stop();
    visit.open(); // a server that is asked something does not close
    await app.close();
  }
});
