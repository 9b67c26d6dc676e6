// Tools and a prompt that ask the client for something by answering `input_required`, the modern
// way; on a legacy connection the SDK turns the same answers into requests to the client.
import { randomBytes } from 'node:crypto';
import {
  acceptedContent,
  createRequestStateCodec,
  inputRequired,
  inputResponse,
} from '@modelcontextprotocol/server';
import { z } from 'zod';

/** Signs what a server wants to see again; every handler gets what was verified. */
export const stateCodec = createRequestStateCodec({ key: randomBytes(32), ttlSeconds: 600 });

const said = (t) => ({ content: [{ type: 'text', text: t }] });
const ask = (message, field, type = 'string') =>
  inputRequired.elicit({
    message,
    requestedSchema: { type: 'object', properties: { [field]: { type } }, required: [field] },
  });
const sample = (text, maxTokens) =>
  inputRequired.createMessage({
    messages: [{ role: 'user', content: { type: 'text', text } }],
    maxTokens,
  });
const nameIt = z.object({ name: z.string() });
// A modern client says with each request what it can do, a legacy one once.
const capabilitiesOf = (server, ctx) =>
  ctx.mcpReq.envelope?.['io.modelcontextprotocol/clientCapabilities'] ??
  server.server.getClientCapabilities() ??
  {};

function addSingle(server) {
  const tool = (name, description, run) =>
    server.registerTool(`test_input_required_result_${name}`, { description }, run);

  tool('elicitation', 'Asks the user for a name', async (ctx) => {
    const answer = acceptedContent(ctx.mcpReq.inputResponses, 'user_name', nameIt);
    if (answer) return said(`Hello, ${answer.name}!`);
    return inputRequired({ inputRequests: { user_name: ask('What is your name?', 'name') } });
  });
  tool('sampling', 'Asks the model of the client for a capital', async (ctx) => {
    const answer = inputResponse(ctx.mcpReq.inputResponses, 'capital_question');
    if (answer.kind === 'sampling') return said(answer.result.content.text);
    return inputRequired({
      inputRequests: { capital_question: sample('What is the capital of France?', 100) },
    });
  });
  tool('list_roots', 'Asks the client for its roots', async (ctx) => {
    const answer = inputResponse(ctx.mcpReq.inputResponses, 'client_roots');
    if (answer.kind === 'roots') return said(`Roots: ${answer.roots.map((r) => r.uri).join(', ')}`);
    return inputRequired({ inputRequests: { client_roots: inputRequired.listRoots() } });
  });
  tool('capabilities', 'Asks for whatever the client can give', async (ctx) => {
    const can = capabilitiesOf(server, ctx);
    const inputRequests = {};
    if (can.sampling) inputRequests.sampled = sample('Say anything', 20);
    if (can.elicitation) inputRequests.typed = ask('Type anything', 'anything');
    if (can.roots) inputRequests.roots = inputRequired.listRoots();
    const keys = Object.keys(inputRequests);
    if (keys.every((key) => inputResponse(ctx.mcpReq.inputResponses, key).kind !== 'missing')) {
      return said(`Answered: ${keys.join(', ') || 'nothing was asked'}`);
    }
    return inputRequired({ inputRequests });
  });
}

function addStateful(server) {
  const tool = (name, description, run) =>
    server.registerTool(`test_input_required_result_${name}`, { description }, run);
  const confirmed = (ctx, step) => {
    const state = ctx.mcpReq.requestState();
    return state?.step === step && acceptedContent(ctx.mcpReq.inputResponses, 'confirm');
  };
  const confirm = async (step) =>
    inputRequired({
      inputRequests: { confirm: ask('Please confirm', 'ok', 'boolean') },
      requestState: await stateCodec.mint({ step }),
    });

  tool('request_state', 'Wants its own state back', async (ctx) =>
    confirmed(ctx, 'confirming') ? said('state-ok') : confirm('confirming'),
  );
  tool('tampered_state', 'Refuses a state that is not its own', async (ctx) =>
    confirmed(ctx, 'sealed') ? said('The state is as it was given') : confirm('sealed'),
  );
  tool('multiple_inputs', 'Asks for three things at once', async (ctx) => {
    const got = ctx.mcpReq.inputResponses;
    const name = acceptedContent(got, 'user_name', nameIt);
    const greeting = inputResponse(got, 'greeting');
    const roots = inputResponse(got, 'client_roots');
    if (name && greeting.kind === 'sampling' && roots.kind === 'roots') {
      const { text } = greeting.result.content;
      return said(`${text} ${name.name}, with ${roots.roots.length} roots`);
    }
    return inputRequired({
      inputRequests: {
        user_name: ask('What is your name?', 'name'),
        greeting: sample('Generate a greeting', 50),
        client_roots: inputRequired.listRoots(),
      },
      requestState: await stateCodec.mint({ step: 'three' }),
    });
  });
  tool('multi_round', 'Asks twice, one after the other', async (ctx) => {
    const state = ctx.mcpReq.requestState();
    const got = ctx.mcpReq.inputResponses;
    if (state?.step === 2) {
      const color = acceptedContent(got, 'step2', z.object({ color: z.string() }));
      if (color) return said(`${state.name} likes ${color.color}`);
    }
    const name = state?.step === 2 ? state : acceptedContent(got, 'step1', nameIt);
    if (state && name) {
      return inputRequired({
        inputRequests: { step2: ask('Step 2: What is your favorite color?', 'color') },
        requestState: await stateCodec.mint({ step: 2, name: name.name }),
      });
    }
    return inputRequired({
      inputRequests: { step1: ask('Step 1: What is your name?', 'name') },
      requestState: await stateCodec.mint({ step: 1 }),
    });
  });
}

export function addInputTools(server) {
  addSingle(server);
  addStateful(server);
  server.registerTool(
    'test_missing_capability',
    { description: 'Needs a client that can sample' },
    async (ctx) =>
      inputResponse(ctx.mcpReq.inputResponses, 'sampled').kind === 'missing'
        ? inputRequired({ inputRequests: { sampled: sample('Say anything', 20) } })
        : said('The client can sample'),
  );
  server.registerTool(
    'test_streaming_elicitation',
    { description: 'Asks the user to go on' },
    async (ctx) =>
      inputResponse(ctx.mcpReq.inputResponses, 'go_on').kind === 'missing'
        ? inputRequired({ inputRequests: { go_on: ask('Go on?', 'yes', 'boolean') } })
        : said('Went on'),
  );
  server.registerPrompt(
    'test_input_required_result_prompt',
    { description: 'Asks the user for context first' },
    async (ctx) => {
      const schema = z.object({ context: z.string() });
      const answer = acceptedContent(ctx.mcpReq.inputResponses, 'user_context', schema);
      if (!answer) {
        return inputRequired({
          inputRequests: { user_context: ask('What context should the prompt use?', 'context') },
        });
      }
      const text = `Use this context: ${answer.context}`;
      return { messages: [{ role: 'user', content: { type: 'text', text } }] };
    },
  );
}
