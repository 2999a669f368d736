module.exports = (input) => 'common: ' + input;
