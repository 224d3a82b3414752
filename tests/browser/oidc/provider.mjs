// An OpenID provider on loopback for the browser tests: `node provider.mjs PORT CLIENT_URL CONTROL.json`.
// Whoever signs in as NAME is the subject NAME, with the claims that CONTROL.json has under people.NAME at that moment.
// CONTROL.json may spoil the next tokens: {"spoil": {"aud": "another"}} puts these claims into them, signed as ever.
import { readFileSync } from 'node:fs';
import * as jose from 'jose';
import { Provider } from 'oidc-provider';

const [port, clientUrl, controlFile] = process.argv.slice(2);
const control = () => JSON.parse(readFileSync(controlFile, 'utf8'));
const { privateKey } = await jose.generateKeyPair('RS256', { extractable: true });
const key = { ...(await jose.exportJWK(privateKey)), kid: 'tests', alg: 'RS256', use: 'sig' };

// The provider's own pages ask a server of fonts outside for letters.
const leave = '<button form="op.logoutForm" name="logout" value="yes">Sign me out</button>';
const provider = new Provider(`http://127.0.0.1:${port}`, {
  clients: [{
    client_id: 'campaign',
    client_secret: 'known-to-the-tests-only',  // pragma: allowlist secret
    redirect_uris: [`${clientUrl}/oauth2callback`],
    post_logout_redirect_uris: [`${clientUrl}/oauth2callback`],
  }],
  jwks: { keys: [key] },
  cookies: { keys: ['of-the-tests'] },
  conformIdTokenClaims: false,
  claims: { openid: ['sub', 'roles'], profile: ['name'], email: ['email'] },
  findAccount: (_, sub) => ({
    accountId: sub,
    claims: () => ({ sub, name: sub, ...control().people?.[sub] }),
  }),
  loadExistingGrant: async (ctx) => {
    const grant = new ctx.oidc.provider.Grant({
      clientId: ctx.oidc.client.clientId, accountId: ctx.oidc.session.accountId,
    });
    grant.addOIDCScope('openid profile email');
    await grant.save();
    return grant;
  },
  features: {
    devInteractions: { enabled: false },
    rpInitiatedLogout: { logoutSource: (ctx, form) => { ctx.body = `<!doctype html>${form}${leave}`; } },
  },
  interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
  ttl: { AccessToken: 3600, IdToken: 3600, Grant: 86400, Session: 86400, Interaction: 3600 },
});

const page = '<!doctype html><form method="post"><input name="login"><button>Sign-in</button></form>';
provider.use(async (ctx, next) => {
  if (!ctx.path.startsWith('/interaction/')) return next();
  if (ctx.method === 'GET') {
    ctx.type = 'html';
    ctx.body = page;
    return undefined;
  }
  const form = new URLSearchParams((await ctx.req.toArray()).join(''));
  return provider.interactionFinished(ctx.req, ctx.res, { login: { accountId: form.get('login') } });
});

provider.use(async (ctx, next) => {
  await next();
  const { spoil } = control();
  if (ctx.path === '/token' && spoil && ctx.body?.id_token) {
    const claims = { ...jose.decodeJwt(ctx.body.id_token), ...spoil };
    const header = { alg: 'RS256', kid: 'tests' };
    ctx.body = { ...ctx.body, id_token: await new jose.SignJWT(claims).setProtectedHeader(header).sign(privateKey) };
  }
});

provider.listen(Number(port), '127.0.0.1', () => console.log('listening'));
