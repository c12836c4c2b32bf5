const cjk = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/;

/** Chinese that a user sees lives in a `words.ts`, where its English stands beside it. */
export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: { words: 'Put this text into a words.ts and use its key.' },
  },
  create(context) {
    if (/[\\/](words|[a-z-]+\.words)\.ts$/.test(context.filename)) return {};
    const refuse = (node, text) => {
      if (typeof text === 'string' && cjk.test(text)) context.report({ node, messageId: 'words' });
    };
    return {
      Literal: (node) => refuse(node, node.value),
      JSXText: (node) => refuse(node, node.value),
      TemplateElement: (node) => refuse(node, node.value.cooked),
    };
  },
};
