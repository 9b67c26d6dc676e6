// Tools that ask the client for something in the legacy way, by a request of their own in the
// middle of the call. The modern revision has no such requests, so only legacy clients see these;
// and, for a legacy client of a modern server behind the gateway, the same tools in the modern way.
import { inputRequired, inputResponse } from '@modelcontextprotocol/server';
import { z } from 'zod';

const ways = {
  legacy: {
    elicit: async (ctx, params, then) => then(await ctx.mcpReq.elicitInput(params)),
    sample: async (ctx, params, then) => then(await ctx.mcpReq.requestSampling(params)),
  },
  modern: {
    elicit: async (ctx, params, then) => {
      const answer = inputResponse(ctx.mcpReq.inputResponses, 'it');
      return answer.kind === 'elicit' ? then(answer) : inputRequired({ inputRequests: { it: inputRequired.elicit(params) } });
    },
    sample: async (ctx, params, then) => {
      const answer = inputResponse(ctx.mcpReq.inputResponses, 'it');
      return answer.kind === 'sampling' ? then(answer.result) : inputRequired({ inputRequests: { it: inputRequired.createMessage(params) } });
    },
  },
};

const answered = (what, answer) => ({
  content: [
    {
      type: 'text',
      text: `${what}: action=${answer.action}, content=${JSON.stringify(answer.content ?? {})}`,
    },
  ],
});

function form(server, way, name, description, properties, required = []) {
  server.registerTool(name, { description }, async (ctx) =>
    way.elicit(
      ctx,
      {
        message: 'Please review and update the form fields',
        requestedSchema: { type: 'object', properties, required },
      },
      (answer) => answered('Elicitation completed', answer),
    ),
  );
}

const options = (...titles) => titles.map((title, i) => ({ const: `value${i + 1}`, title }));

export function addPushedTools(server, era) {
  const way = ways[era];
  server.registerTool(
    'test_sampling',
    {
      description: 'Has the prompt answered by the model of the client',
      inputSchema: z.object({ prompt: z.string().describe('What to ask') }),
    },
    async ({ prompt }, ctx) =>
      way.sample(
        ctx,
        {
          messages: [{ role: 'user', content: { type: 'text', text: prompt } }],
          maxTokens: 100,
        },
        (answer) => ({ content: [{ type: 'text', text: `LLM response: ${answer.content.text}` }] }),
      ),
  );
  server.registerTool(
    'test_elicitation',
    {
      description: 'Has a form filled in by the user of the client',
      inputSchema: z.object({ message: z.string().describe('What to show') }),
    },
    async ({ message }, ctx) =>
      way.elicit(
        ctx,
        {
          message,
          requestedSchema: {
            type: 'object',
            properties: {
              username: { type: 'string', description: "User's response" },
              email: { type: 'string', description: "User's email address" },
            },
            required: ['username', 'email'],
          },
        },
        (answer) => answered('User response', answer),
      ),
  );
  form(server, way, 'test_elicitation_sep1034_defaults', 'Shows a form with a default in each field', {
    name: { type: 'string', description: 'Name', default: 'John Doe' },
    age: { type: 'integer', description: 'Age', default: 30 },
    score: { type: 'number', description: 'Score', default: 95.5 },
    status: { type: 'string', enum: ['active', 'inactive', 'pending'], default: 'active' },
    verified: { type: 'boolean', description: 'Verified', default: true },
  });
  form(server, way, 'test_elicitation_sep1330_enums', 'Shows a form with every kind of choice', {
    untitledSingle: { type: 'string', enum: ['option1', 'option2', 'option3'] },
    titledSingle: {
      type: 'string',
      oneOf: options('First Option', 'Second Option', 'Third Option'),
    },
    legacyEnum: {
      type: 'string',
      enum: ['opt1', 'opt2', 'opt3'],
      enumNames: ['Option One', 'Option Two', 'Option Three'],
    },
    untitledMulti: {
      type: 'array',
      items: { type: 'string', enum: ['option1', 'option2', 'option3'] },
    },
    titledMulti: {
      type: 'array',
      items: { anyOf: options('First Choice', 'Second Choice', 'Third Choice') },
    },
  });
}
