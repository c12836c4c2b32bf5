import path from 'node:path';

/** A module imports packages and itself; packages import packages; only an app may import modules. */
export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      module: 'Module "{{from}}" must not reach into "{{to}}": go through packages/* or the address.',
      package: 'A package must not import {{to}}.',
    },
  },
  create(context) {
    const here = context.filename.split(path.sep).join('/');
    const owner = /\/web\/(modules|packages|apps)\/([^/]+)\//.exec(here);
    if (!owner || owner[1] === 'apps') return {};
    const [, kind, name] = owner;
    const look = (node) => {
      const source = node.source?.value;
      if (typeof source !== 'string') return;
      const target = source.startsWith('.')
        ? path.posix.join(path.posix.dirname(here), source)
        : source.replace(/^@anju\/modules\//, '/web/modules/');
      const hit = /\/web\/(modules|packages|apps)\/([^/]+)/.exec(target);
      if (!hit || (hit[1] === kind && hit[2] === name)) return;
      if (kind === 'modules') {
        context.report({ node, messageId: 'module', data: { from: name, to: `${hit[1]}/${hit[2]}` } });
      } else {
        context.report({ node, messageId: 'package', data: { to: `${hit[1]}/${hit[2]}` } });
      }
    };
    return {
      ImportDeclaration: look,
      ExportNamedDeclaration: look,
      ExportAllDeclaration: look,
      ImportExpression: look,
    };
  },
};
