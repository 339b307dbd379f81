const browserNames = new Set([
  'window', 'document', 'navigator', 'location', 'history', 'screen', 'localStorage', 'sessionStorage',
  'matchMedia', 'caches', 'indexedDB', 'customElements', 'requestAnimationFrame', 'addEventListener',
]);

/** True where the code runs while the module loads, not later inside a function. */
const runsAtLoad = (scope) => ['module', 'global'].includes(scope.variableScope.type);

const isTypeQuestion = (identifier) =>
  identifier.parent.type === 'UnaryExpression' && identifier.parent.operator === 'typeof';

/** @type {import('eslint').Rule.RuleModule} */
export const noBrowserAtLoad = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { atLoad: '`{{name}}` is touched while the module loads; pages must render in Node and in a worker.' },
  },
  create: (context) => ({
    'Program:exit'(program) {
      const globalScope = context.sourceCode.getScope(program);
      const unresolved = globalScope.through.concat(
        globalScope.variables.filter((variable) => variable.defs.length === 0).flatMap((variable) => variable.references),
      );
      for (const { identifier, from, isTypeReference } of unresolved) {
        if (!browserNames.has(identifier.name) || isTypeReference) continue;
        if (runsAtLoad(from) && !isTypeQuestion(identifier)) {
          context.report({ node: identifier, messageId: 'atLoad', data: { name: identifier.name } });
        }
      }
    },
  }),
};
