/** What is known about one submission: its sources, its image, and what its machine did. Plain facts; nothing here judges. */
@NullMarked
package dev.bootsmith.grader.evidence;

import org.jspecify.annotations.NullMarked;
