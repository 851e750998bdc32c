/** What was handed in: files in memory, archives, and the way from them to a disk image. */
@NullMarked
package dev.bootsmith.grader.submission;

import org.jspecify.annotations.NullMarked;
