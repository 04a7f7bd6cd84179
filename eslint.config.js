const reactProfile = require('@microsoft/eslint-config-spfx/lib/flat-profiles/react');
module.exports = [...reactProfile];
