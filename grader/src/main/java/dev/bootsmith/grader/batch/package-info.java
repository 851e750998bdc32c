/**
 * Many submissions: found in what a learning platform hands out, graded by threads or by child processes, kept by content, split into shards and merged.
 *
 * <p>Every submission yields exactly one record, whatever it does to the grader. This is the only place that catches what nobody expected, and it turns it into a
 * record that somebody has to look at.
 */
@NullMarked
package dev.bootsmith.grader.batch;

import org.jspecify.annotations.NullMarked;
