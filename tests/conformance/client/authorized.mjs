// The auth/* scenarios of the client leg: a client that gets itself a token by the SDK's own OAuth
// flow, with the user's browser played by one request to the authorization endpoint.
import {
  ClientCredentialsProvider,
  CrossAppAccessProvider,
  PrivateKeyJwtProvider,
  StreamableHTTPClientTransport,
  UnauthorizedError,
  requestJwtAuthorizationGrant,
} from '@modelcontextprotocol/client';

const CALLBACK = 'http://localhost:3000/callback';
// Where a server that takes client ID metadata documents is told to find ours; the suite's own name.
const METADATA_URL = 'https://conformance-test.local/client-metadata.json';
const AUTHORIZATIONS = 3; // in all: a server that is never satisfied must not go on forever

/**
 * Keeps everything in memory and follows the authorization redirect by itself. What was discovered
 * is not kept: a server may have moved to another authorization server meanwhile.
 */
class BrowserlessProvider {
  redirectUrl = CALLBACK;
  clientMetadataUrl = METADATA_URL;
  clientMetadata = { client_name: 'landwaiter-conformance-driver', redirect_uris: [CALLBACK] };
  #kept = {};
  #authorizations = 0;

  constructor(registered) {
    if (registered) {
      this.#kept.client = { ...registered, redirect_uris: [CALLBACK] };
      this.clientMetadataUrl = undefined;
    }
  }

  clientInformation = () => this.#kept.client;
  saveClientInformation = (client) => void (this.#kept.client = client);
  tokens = () => this.#kept.tokens;
  saveTokens = (tokens) => void (this.#kept.tokens = tokens);
  codeVerifier = () => this.#kept.verifier;
  saveCodeVerifier = (verifier) => void (this.#kept.verifier = verifier);

  invalidateCredentials(scope) {
    for (const what of ['client', 'tokens', 'verifier']) {
      if (scope === 'all' || scope === what) delete this.#kept[what];
    }
  }

  async redirectToAuthorization(url) {
    if (++this.#authorizations > AUTHORIZATIONS) throw new Error('asked for consent too often');
    const { headers } = await fetch(url, { redirect: 'manual' });
    this.callback = new URL(headers.get('location')).searchParams;
  }
}

/** Runs `step(transport)`, and again after each authorization that it asked for. */
async function withToken(provider, makeTransport, step) {
  for (;;) {
    const transport = makeTransport();
    try {
      return await step(transport);
    } catch (error) {
      if (!(error instanceof UnauthorizedError) || !provider.callback) throw error;
      const { callback } = provider;
      delete provider.callback;
      await transport.finishAuth(callback);
    }
  }
}

function makeProvider(name, c) {
  switch (name) {
    case 'auth/client-credentials-jwt':
      return new PrivateKeyJwtProvider({
        clientId: c.client_id,
        privateKey: c.private_key_pem,
        algorithm: c.signing_algorithm ?? 'ES256',
      });
    case 'auth/client-credentials-basic':
      return new ClientCredentialsProvider({ clientId: c.client_id, clientSecret: c.client_secret });
    case 'auth/enterprise-managed-authorization':
      return new CrossAppAccessProvider({
        clientId: c.client_id,
        clientSecret: c.client_secret,
        assertion: async ({ authorizationServerUrl, resourceUrl, fetchFn }) => {
          const { jwtAuthGrant } = await requestJwtAuthorizationGrant({
            tokenEndpoint: c.idp_token_endpoint,
            audience: authorizationServerUrl,
            resource: resourceUrl,
            idToken: c.idp_id_token,
            clientId: c.idp_client_id,
            fetchFn,
          });
          return jwtAuthGrant;
        },
      });
    case 'auth/pre-registration':
      return new BrowserlessProvider({ client_id: c.client_id, client_secret: c.client_secret });
    default:
      return new BrowserlessProvider();
  }
}

export async function authorized(name, url, client, context) {
  const provider = makeProvider(name, context);
  let transport;
  const makeTransport = () =>
    (transport = new StreamableHTTPClientTransport(new URL(url), { authProvider: provider }));
  await withToken(provider, makeTransport, (fresh) => client.connect(fresh));
  const connected = () => transport;
  await withToken(provider, connected, () => client.listTools());
  await withToken(provider, connected, () => client.callTool({ name: 'test-tool', arguments: {} }));
  await client.close();
}
