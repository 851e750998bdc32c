/**
 * What {@code learn} shows and how it waits: {@link dev.bootsmith.cli.learn.LearnScreen} prints, {@link dev.bootsmith.cli.learn.Watch} looks for changed files
 * and pressed keys. What it knows of the course comes from {@code dev.bootsmith.course}.
 */
@NullMarked
package dev.bootsmith.cli.learn;

import org.jspecify.annotations.NullMarked;
