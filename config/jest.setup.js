// Every test runs in a zone that is neither Stockholm's nor UTC, so that a forgotten time zone shows at once.
process.env.TZ = 'America/New_York';

if (typeof document !== 'undefined') require('@testing-library/jest-dom');
