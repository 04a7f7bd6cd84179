/**
 * A part of the page that is loaded when used brings its libraries along, so that it is one file with its own name: one request
 * for the browser, and a size that the gate in .size-limit.json can hold.
 */
module.exports = function (webpackConfiguration) {
  webpackConfiguration.optimization = {
    ...webpackConfiguration.optimization,
    splitChunks: { cacheGroups: { default: false, defaultVendors: false } }
  };
};
