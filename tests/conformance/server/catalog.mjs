// What the fixture server offers in both eras: the tools, resources and prompts whose names and
// behaviour the conformance suite expects of any server it measures. What asks the client for
// something lies in input.mjs and pushed.mjs; how it is served lies in main.mjs.
import {
  McpServer,
  ResourceNotFoundError,
  ResourceTemplate,
  completable,
  fromJsonSchema,
} from '@modelcontextprotocol/server';
import { z } from 'zod';
import { addInputTools, stateCodec } from './input.mjs';
import { addPushedTools } from './pushed.mjs';

// One red pixel (PNG), and a WAV header that announces no samples.
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
const WAV = 'UklGRiQAAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YQAAAAA=';

const text = (t) => ({ type: 'text', text: t });
const image = { type: 'image', data: PNG, mimeType: 'image/png' };
const said = (...content) => ({ content });
const user = (content) => ({ role: 'user', content });
export const pause = (ms) => new Promise((done) => setTimeout(done, ms));

// The 2020-12 keywords that the suite looks for in a tool listing.
const ADDRESS_BOOK = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  $defs: {
    address: {
      $anchor: 'addressDef',
      type: 'object',
      properties: { street: { type: 'string' }, city: { type: 'string' } },
    },
  },
  properties: {
    name: { type: 'string' },
    address: { $ref: '#/$defs/address' },
    contactMethod: { type: 'string', enum: ['phone', 'email'] },
    phone: { type: 'string' },
    email: { type: 'string' },
  },
  allOf: [{ anyOf: [{ required: ['phone'] }, { required: ['email'] }] }],
  if: { properties: { contactMethod: { const: 'phone' } }, required: ['contactMethod'] },
  then: { required: ['phone'] },
  else: { required: ['email'] },
  additionalProperties: false,
};

function addContentTools(server) {
  const plain = (name, description, answer) =>
    server.registerTool(name, { description }, async () => said(...answer));
  plain('test_simple_text', 'Answers one text block', [
    text('This is a simple text response for testing.'),
  ]);
  plain('test_image_content', 'Answers one image', [image]);
  plain('test_audio_content', 'Answers one sound', [
    { type: 'audio', data: WAV, mimeType: 'audio/wav' },
  ]);
  plain('test_embedded_resource', 'Answers one embedded resource', [
    {
      type: 'resource',
      resource: {
        uri: 'test://embedded-resource',
        mimeType: 'text/plain',
        text: 'This is an embedded resource content.',
      },
    },
  ]);
  plain('test_multiple_content_types', 'Answers a text, an image and a resource', [
    text('Multiple content types test:'),
    image,
    {
      type: 'resource',
      resource: {
        uri: 'test://mixed-content-resource',
        mimeType: 'application/json',
        text: JSON.stringify({ test: 'data', value: 123 }),
      },
    },
  ]);
  server.registerTool('test_error_handling', { description: 'Always fails' }, async () => {
    throw new Error('This tool intentionally returns an error for testing');
  });
  server.registerTool(
    'json_schema_2020_12_tool',
    {
      description: 'Tool with JSON Schema 2020-12 features',
      inputSchema: fromJsonSchema(ADDRESS_BOOK),
    },
    async (args) => said(text(`Received: ${JSON.stringify(args)}`)),
  );
  server.registerTool(
    'test_mirrored_argument',
    {
      description: 'Tells the region it was asked for, which HTTP clients repeat in a header',
      inputSchema: fromJsonSchema({
        type: 'object',
        properties: {
          region: { type: 'string', description: 'Any text', 'x-mcp-header': 'Region' },
        },
      }),
    },
    async ({ region }) => said(text(`Region: ${region}`)),
  );
}

function addStreamingTools(server, announce) {
  server.registerTool(
    'test_tool_with_logging',
    { description: 'Logs three times while it works' },
    async (ctx) => {
      await ctx.mcpReq.log('info', 'Tool execution started');
      await pause(50);
      await ctx.mcpReq.log('info', 'Tool processing data');
      await pause(50);
      await ctx.mcpReq.log('info', 'Tool execution completed');
      return said(text('Logged three times'));
    },
  );
  server.registerTool(
    'test_logging_tool',
    { description: 'Logs once while it works' },
    async (ctx) => {
      await ctx.mcpReq.log('info', 'A message for whoever asked for messages');
      return said(text('Logged once'));
    },
  );
  server.registerTool(
    'test_tool_with_progress',
    { description: 'Reports progress three times while it works' },
    async (ctx) => {
      const progressToken = ctx.mcpReq._meta?.progressToken;
      for (const progress of [0, 50, 100]) {
        if (progress) await pause(50);
        if (progressToken !== undefined) {
          await ctx.mcpReq.notify({
            method: 'notifications/progress',
            params: { progressToken, progress, total: 100 },
          });
        }
      }
      return said(text(`Progress token: ${progressToken ?? 'none'}`));
    },
  );
  server.registerTool(
    'test_reconnection',
    { description: 'Closes its response stream, works on, and answers whoever comes back' },
    async (ctx) => {
      ctx.http?.closeSSE?.();
      await pause(100);
      return said(text('Answered after the stream was closed'));
    },
  );
  // Both only announce: a list that really changed would have to be approved anew.
  for (const what of ['tool', 'prompt']) {
    server.registerTool(
      `test_trigger_${what}_change`,
      { description: `Announces that the list of ${what}s changed` },
      async () => {
        announce(what);
        return said(text('Announced'));
      },
    );
  }
}

function addResources(server) {
  server.registerResource(
    'static-text',
    'test://static-text',
    { description: 'A text', mimeType: 'text/plain' },
    async (uri) => ({
      contents: [
        {
          uri: uri.href,
          mimeType: 'text/plain',
          text: 'This is the content of the static text resource.',
        },
      ],
    }),
  );
  server.registerResource(
    'static-binary',
    'test://static-binary',
    { description: 'An image', mimeType: 'image/png' },
    async (uri) => ({ contents: [{ uri: uri.href, mimeType: 'image/png', blob: PNG }] }),
  );
  server.registerResource(
    'watched-resource',
    'test://watched-resource',
    { description: 'Something to subscribe to', mimeType: 'text/plain' },
    async (uri) => ({ contents: [{ uri: uri.href, mimeType: 'text/plain', text: 'Unchanged' }] }),
  );
  server.registerResource(
    'template',
    new ResourceTemplate('test://template/{id}/data', { list: undefined }),
    { description: 'Data of any id', mimeType: 'application/json' },
    async (uri, { id }) => ({
      contents: [
        {
          uri: uri.href,
          mimeType: 'application/json',
          text: JSON.stringify({ id, templateTest: true, data: `Data for ID: ${id}` }),
        },
      ],
    }),
  );
}

function addPrompts(server) {
  server.registerPrompt('test_simple_prompt', { description: 'One message' }, async () => ({
    messages: [user(text('This is a simple prompt for testing.'))],
  }));
  const word = (what) =>
    completable(z.string().describe(what), (begun) =>
      ['paris', 'park', 'party'].filter((w) => w.startsWith(begun)),
    );
  server.registerPrompt(
    'test_prompt_with_arguments',
    {
      description: 'One message that repeats its arguments',
      argsSchema: z.object({ arg1: word('First word'), arg2: word('Second word') }),
    },
    async ({ arg1, arg2 }) => ({
      messages: [user(text(`Prompt with arguments: arg1='${arg1}', arg2='${arg2}'`))],
    }),
  );
  server.registerPrompt(
    'test_prompt_with_embedded_resource',
    {
      description: 'A resource and what to do with it',
      argsSchema: z.object({ resourceUri: z.string().describe('The URI to embed') }),
    },
    async ({ resourceUri }) => ({
      messages: [
        user({
          type: 'resource',
          resource: {
            uri: resourceUri,
            mimeType: 'text/plain',
            text: 'Embedded resource content for testing.',
          },
        }),
        user(text('Please process the embedded resource above.')),
      ],
    }),
  );
  server.registerPrompt(
    'test_prompt_with_image',
    { description: 'An image and what to do with it' },
    async () => ({ messages: [user(image), user(text('Please analyze the image above.'))] }),
  );
}

/**
 * A server for one connection or request; `announce('tool' | 'prompt')` tells every listener. With
 * `all`, a modern one has the tools of the legacy one too.
 */
export function makeServer(era, announce, all = era === 'legacy') {
  const server = new McpServer(
    { name: 'landwaiter-conformance-fixture', version: '1.0.0' },
    {
      capabilities: {
        tools: { listChanged: true },
        resources: { subscribe: true, listChanged: true },
        prompts: { listChanged: true },
        completions: {},
        logging: {},
      },
      requestState: { verify: stateCodec.verify },
    },
  );
  addContentTools(server);
  addStreamingTools(server, announce);
  addInputTools(server);
  addResources(server);
  addPrompts(server);
  if (all) addPushedTools(server, era);
  if (era === 'legacy') {
    // Accepted and forgotten: nothing here ever changes.
    server.server.setRequestHandler('resources/subscribe', async ({ params }) => {
      if (params.uri !== 'test://watched-resource') throw new ResourceNotFoundError(params.uri);
      return {};
    });
    server.server.setRequestHandler('resources/unsubscribe', async () => ({}));
  }
  return server;
}
