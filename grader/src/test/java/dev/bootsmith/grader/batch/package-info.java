@NullMarked
package dev.bootsmith.grader.batch;

import org.jspecify.annotations.NullMarked;
