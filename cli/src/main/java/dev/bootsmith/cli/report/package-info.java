/**
 * What a run left behind, for programs ({@link dev.bootsmith.cli.report.JsonReport}, schema {@code bootsmith.run/1}) and for
 * people ({@link dev.bootsmith.cli.report.TextReport}).
 */
@NullMarked
package dev.bootsmith.cli.report;

import org.jspecify.annotations.NullMarked;
