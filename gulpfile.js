'use strict';

// A thin front for people used to gulp: the work is done by Heft and the package's own scripts.
const { spawn } = require('node:child_process');
const gulp = require('gulp');

const isShip = process.argv.includes('--ship');
const production = isShip ? ['--production'] : [];

const run = (command, ...parameters) => {
  const task = () => spawn(command, parameters, { stdio: 'inherit', shell: process.platform === 'win32' });
  task.displayName = [command, ...parameters].join(' ');
  return task;
};

const build = run('heft', 'build', '--clean', ...production);

gulp.task('clean', run('heft', 'clean'));
gulp.task('build', build);
gulp.task('bundle', build);
gulp.task('package-solution', run('heft', 'package-solution', ...production));
gulp.task('test', run('jest', '--config', 'config/jest.config.js'));
gulp.task('serve', run('heft', 'start', '--clean', '--nobrowser'));
gulp.task('default', gulp.series('bundle', 'package-solution'));
