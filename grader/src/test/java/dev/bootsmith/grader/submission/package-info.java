@NullMarked
package dev.bootsmith.grader.submission;

import org.jspecify.annotations.NullMarked;
