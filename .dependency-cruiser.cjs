const layers = ['app', 'pages', 'features', 'charts', 'ui', 'i18n', 'domain'];
const testFiles = '\\.test\\.tsx?$';

const rule = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });

const downward = layers.slice(1).map((layer, i) =>
  rule(`${layer}-imports-downward-only`, { path: `^src/${layer}/` }, { path: `^src/(${layers.slice(0, i + 1).join('|')})/` }),
);

module.exports = {
  forbidden: [
    ...downward,
    rule('slices-are-islands', { path: '^src/(pages|features)/([^/]+)/' }, { path: '^src/$1/', pathNot: '^src/$1/$2/' }),
    rule('features-show-one-face', { path: '^src/(app|pages)/', pathNot: testFiles }, { path: '^src/features/[^/]+/', pathNot: '/index\\.tsx?$' }),
    rule('pages-show-one-face', { path: '^src/app/', pathNot: testFiles }, { path: '^src/pages/[^/]+/', pathNot: '/index\\.tsx?$' }),
    rule('data-knows-only-domain', { path: '^src/data/' }, { path: '^src/', pathNot: '^src/(data|domain)/' }),
    rule('data-stays-above-charts', { path: '^src/(charts|ui|i18n|domain)/', pathNot: testFiles }, { path: '^src/data/' }),
    rule('domain-is-plain-typescript', { path: '^src/domain/', pathNot: testFiles }, { pathNot: '^src/domain/' }),
    rule('recharts-only-in-charts', { path: '^(src|scripts|mocks)/', pathNot: '^src/charts/' }, { path: 'node_modules/recharts/' }),
    rule('nobody-imports-the-start', { path: '^src/' }, { path: '^src/main\\.tsx$' }),
    rule('mocks-only-from-tests-and-the-start', { path: '^src/', pathNot: `${testFiles}|^src/main\\.tsx$` }, { path: '^mocks/' }),
    rule('the-start-imports-mocks-dynamically', { path: '^src/main\\.tsx$' }, { path: '^mocks/', dynamic: false }),
    rule('src-stands-alone', { path: '^src/', pathNot: testFiles }, { path: '^(scripts|e2e)/' }),
    rule('no-tests-in-the-app', { pathNot: testFiles }, { path: '\\.test\\.tsx?$' }),
    rule('nothing-from-development-packages', { path: '^src/', pathNot: testFiles }, { dependencyTypes: ['npm-dev'], pathNot: 'node_modules/(@types|@fontsource)/' }, 'Type packages and fonts leave no code in the page.'),
    rule('no-undeclared-packages', {}, { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] }),
    rule('everything-resolves', {}, { couldNotResolve: true, pathNot: '\\?(worker|url)' }),
    rule('no-cycles', {}, { circular: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.css'], exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
