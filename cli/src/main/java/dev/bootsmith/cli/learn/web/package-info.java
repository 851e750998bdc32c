/**
 * {@code learn --web}: the course's pages in a browser, from this machine to this machine. {@link dev.bootsmith.cli.learn.web.CourseServer} speaks HTTP,
 * {@link dev.bootsmith.cli.learn.web.CoursePages} writes pages, {@link dev.bootsmith.cli.learn.web.BlockRun} boots what stands on them.
 */
@NullMarked
package dev.bootsmith.cli.learn.web;

import org.jspecify.annotations.NullMarked;
