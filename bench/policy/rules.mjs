// The rules and requests of bench/policy.mjs, made once, and written in each language.
//
// Rules are values: what begins with a text is {begins}, all else is equal. A call is allowed when
// a rule allows it and none denies it.

// Twenty rules that match one call (with a comparison of two arguments each), and others: other servers,
// other tools of the same server, beginnings of other names (those not with `equal`).
export function makeRules(others, { equal }) {
  const rules = [];
  for (let i = 0; i < 20; i++) {
    rules.push({ id: `mine-${i}`, decision: 'allow', server: 'files', tool: i % 2 ? { begins: 'read_' } : 'read_file',
      user: 'alice', path: { begins: '/data/' }, depth: 10 + i });
  }
  for (let n = 0, i = 0; n < others; i++) {
    if (equal && (i % 5 === 2 || i % 5 === 4)) {
      continue;
    }
    const about = [
      { server: `s${i}`, tool: 'read_file' },
      { server: 'files', tool: `t${i}` },
      { server: 'files', tool: { begins: `group${i}_` } },
      { tool: `other_${i}` },
      { server: { begins: `team${i}-` } },
    ][i % 5];
    rules.push({ id: `other-${i}`, decision: 'deny', ...about });
    n++;
  }
  return rules;
}

// The first is what is measured: allowed by all twenty. The second is decided by one rule that denies.
export function makeRequests() {
  const args = { path: '/data/ws/src/main.c', depth: 3 };
  const all = [{ server: 'files', tool: 'read_file', user: 'alice', args }, { server: 'files', tool: 't1', user: 'alice', args }];
  for (const server of ['files', 's0', 's5', 'team4-x', 'team40-x', 'nobody']) {
    for (const tool of ['read_file', 'read_dir', 't1', 't10', 'group2_a', 'group22_a', 'other_3', 'other_30', 'write_file']) {
      all.push({ server, tool, user: 'alice', args });
    }
  }
  for (const tool of ['read_file', 'read_dir']) {
    for (const user of ['alice', 'bob']) {
      for (const path of ['/data/a', '/etc/passwd']) {
        for (const depth of [3, 10, 20, 29, 30]) {
          all.push({ server: 'files', tool, user, args: { path, depth } });
        }
      }
    }
  }
  return all;
}

const glob = (of, end) => (typeof of === 'string' ? of : of.begins + end);

// Landwaiter's JSON form.
export function landwaiter(rules) {
  return JSON.stringify({ version: 1, rules: rules.map(r => ({ id: r.id, decision: r.decision, match: {
    ...(r.server && { server: glob(r.server, '*') }), ...(r.tool && { tool: glob(r.tool, '*') }), ...(r.user && { user: r.user }),
    ...(r.path && { args: { '/path': { glob: glob(r.path, '**') }, '/depth': { le: r.depth } } }) } })) });
}

// Rego. Equality on input is what OPA's rule index reads, so each rule has it first; a beginning is startswith, which
// costs less than glob.match. `decision` stops at the first rule of a kind; `named` also gives the ids of the rules
// that decide, as the two others do.
export function rego(rules, { named }) {
  const is = (what, of) => (of === undefined ? [] : typeof of === 'string' ? [`input.${what} == ${JSON.stringify(of)}`]
    : [`startswith(input.${what}, ${JSON.stringify(of.begins)})`]);
  const body = r => [...is('server', r.server), ...is('tool', r.tool), ...is('user', r.user), ...is('args.path', r.path),
    ...(r.depth === undefined ? [] : [`input.args.depth <= ${r.depth}`])].join('; ');
  const heads = named ? { allow: id => `allowing contains ${JSON.stringify(id)}`, deny: id => `denying contains ${JSON.stringify(id)}` }
    : { allow: () => 'allow', deny: () => 'deny' };
  const answer = named
    ? ['default answer := {"decision": "deny", "rules": []}',
      'answer := {"decision": "deny", "rules": denying} if count(denying) > 0',
      'else := {"decision": "allow", "rules": allowing} if count(allowing) > 0']
    : ['default answer := "deny"', 'answer := "allow" if { allow; not deny }'];
  return ['package bench', ...answer, ...rules.map(r => `${heads[r.decision](r.id)} if { ${body(r)} }`), ''].join('\n');
}

// Cedar: the tool is the action and the server the resource, in the scope of the policy where they are equal to
// something; no entity data is needed. By id.
export function cedar(rules) {
  const policies = {};
  for (const r of rules) {
    const scope = (what, type, of) => (typeof of === 'string' ? `${what} == ${type}::${JSON.stringify(of)}` : what);
    const like = (what, of) => (of && typeof of !== 'string' ? [`context.${what} like ${JSON.stringify(glob(of, '*'))}`] : []);
    const when = [...like('server', r.server), ...like('tool', r.tool), ...like('path', r.path),
      ...(r.depth === undefined ? [] : [`context.depth <= ${r.depth}`])];
    policies[r.id] = `${r.decision === 'allow' ? 'permit' : 'forbid'}(${scope('principal', 'User', r.user)}, ` +
      `${scope('action', 'Action', r.tool)}, ${scope('resource', 'Server', r.server)})` +
      `${when.length ? ` when { ${when.join(' && ')} }` : ''};`;
  }
  return policies;
}

export function cedarRequest(r) {
  return { principal: { type: 'User', id: r.user }, action: { type: 'Action', id: r.tool }, resource: { type: 'Server', id: r.server },
    context: { server: r.server, tool: r.tool, ...r.args }, entities: [] };
}
